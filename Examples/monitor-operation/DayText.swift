import CommandLineSupport

/// What is wrong with a text that is to be a day.
enum DayText {
  /// The problem with an option's text that was refused as a day: the calendar has no such day, or the
  /// text is none.
  static func problem(_ option: String, _ text: String) -> UsageProblem {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isNumbered = parts.allSatisfy { part in part.utf8.allSatisfy { (48...57).contains($0) } }
    let lengths = parts.map(\.utf8.count)
    guard isNumbered, lengths == [4, 2, 2] || lengths == [4, 2],
      let year = Int(parts[0]), (1900...2100).contains(year)
    else {
      return UsageProblem(
        "\(option): found \"\(text)\"; expected a day such as 2024-06-30, from 1900 to 2100")
    }
    guard (1...12).contains(Int(parts[1]) ?? 0) else {
      return UsageProblem(
        "\(option): found \"\(text)\"; no calendar has such a month: expected 01 to 12")
    }
    guard parts.count == 3 else {
      return UsageProblem("\(option): found \"\(text)\"; expected its day too, as in 2024-06-30")
    }
    return UsageProblem(
      "\(option): found \"\(text)\"; the calendar has no such day: expected one that the month has")
  }
}
