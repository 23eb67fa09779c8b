/// Reads a weight as somebody types it into a spreadsheet.
enum WeightText {
  /// The number of a text such as `2`, `1.5` or `1,5`, or nil.
  ///
  /// A point and a comma are both taken as the decimal mark. `1.000` is refused: it is one in some
  /// languages and one thousand in others. Signs are taken, so that a weight below 0 is told as such.
  static func number(_ text: String) -> Double? {
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2,
      parts.allSatisfy({ part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    if parts.count == 2, parts[1].count == 3, parts[0].count <= 3, !parts[0].hasPrefix("0") {
      return nil
    }
    return Double((text.first == "-" ? "-" : "") + parts.joined(separator: "."))
  }
}
