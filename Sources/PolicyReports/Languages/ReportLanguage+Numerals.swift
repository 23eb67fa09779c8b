import PolicyCycle

/// Numbers and days as the readers of a language expect them.
extension ReportLanguage {
  /// A share as a whole percentage: `31 %`; "less than 1 %" and "more than 99 %" are not rounded to
  /// nothing and everything.
  ///
  /// - Parameters:
  ///   - share: A share from 0 to 1, or nil of nothing.
  ///   - roundsDown: Whether 64.6 % is 64 %, so that it does not stand as 65 % beside a limit of 65 %.
  /// - Returns: The percentage with an unbreakable space, or a dash.
  func percent(_ share: Double?, roundsDown: Bool = false) -> String {
    guard let share, share >= 0, share <= 1 else { return "-" }
    let percentage = share * 100
    if percentage > 0, percentage < 1 { return "<1\u{A0}%" }
    if percentage > 99, percentage < 100 { return ">99\u{A0}%" }
    // 0.58 * 100 is a little less than 58.
    let whole = roundsDown ? (percentage + 1e-9).rounded(.down) : percentage.rounded()
    return "\(Int(whole))\u{A0}%"
  }

  /// A count with marks between thousands.
  func count(_ number: Int) -> String { grouped("\(number)") }

  /// A number without needless decimals, with marks between thousands: `1,083,600`, `7.4`.
  func number(_ value: Double) -> String { grouped(PlainDecimal.text(of: value)) }

  private func grouped(_ text: String) -> String {
    let parts = text.split(separator: ".", maxSplits: 1)
    let digits = Array((parts.first ?? "").drop { $0 == "-" })
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return text }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += groupMark }
      grouped.append(digit)
    }
    return (text.hasPrefix("-") ? "-" : "") + grouped
      + (parts.count > 1 ? decimalMark + parts[1] : "")
  }

  /// A number with one decimal: `0.4`.
  func oneDecimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return number(value) }
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 && tenths > 0 ? "-" : "")
      + "\(count(tenths / 10))\(decimalMark)\(tenths % 10)"
  }

  /// A number with two decimals.
  func twoDecimals(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return number(value) }
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    return (value < 0 && hundredths > 0 ? "-" : "")
      + "\(hundredths / 100)\(decimalMark)\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A day, month or year: `2024-06-30` in English, where day and month are told apart by their order
  /// only, `30/06/2024` in languages that have one order.
  func date(_ date: PartialDate) -> String {
    dayFirst
      ? date.description.split(separator: "-").reversed().joined(separator: "/") : date.description
  }
}
