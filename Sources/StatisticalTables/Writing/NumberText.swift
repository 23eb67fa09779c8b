/// Writes numbers as decimal text.
enum NumberText {
  /// The shortest digits that read back as the same number, without ".0" at the end.
  static func digits(of number: Double) -> String {
    let digits = number.description
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }

  /// The text of a stored value in a cell of SDMX-CSV: empty if it is not available.
  static func cell(_ stored: Double) -> String {
    guard stored.isNaN else { return digits(of: stored) }
    return stored.bitPattern == MissingMark.intentionallyMissing.bitPattern ? "NaN" : ""
  }
}
