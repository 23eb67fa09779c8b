/// Recognises what a spreadsheet makes of a date, or of a page such as 3-4 that it took for one.
package enum SpreadsheetDate {
  /// Whether a text looks like a date in a spreadsheet's own style: `03/04/2023`, `3.4.23`, `03-Apr`,
  /// `06/30/25 12:00 AM`.
  static func looksLikeDate(_ text: String) -> Bool {
    let day = text.split(separator: " ").filter { part in
      !part.contains(":") && part != "AM" && part != "PM"
    }
    let parts = day.flatMap { $0.split(whereSeparator: { "/.-".contains($0) }) }
    guard (2...3).contains(parts.count) else { return false }
    let isNumber = { (part: Substring) in part.utf8.allSatisfy { (48...57).contains($0) } }
    let isMonth = { (part: Substring) in months.contains(part.lowercased()) }
    if parts.contains(where: isMonth) { return parts.allSatisfy { isNumber($0) || isMonth($0) } }
    return parts.count == 3 && parts.allSatisfy { isNumber($0) && $0.utf8.count <= 4 }
  }

  /// Whether a text looks like a spreadsheet's day number: 36526 is 1 January 2000.
  static func looksLikeDayNumber(_ text: String) -> Bool {
    text.utf8.count == 5 && Int(text).map { (36_526...73_050).contains($0) } == true
  }

  /// A clause to put behind the text that was found, or nothing.
  package static func remark(on text: String) -> String {
    if looksLikeDayNumber(text) { return ", which looks like a spreadsheet's day number" }
    if looksLikeDate(text) { return ", which looks like a date that a spreadsheet has rewritten" }
    return ""
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mag",
    "giu",
    "lug", "ago", "set", "ott", "gen", "dic",
  ]
}
