/// How a program tells files of an earlier set from files of somebody else.
extension ReportSet {
  /// What every page says of its maker.
  static let pageMark = "<meta name=\"generator\" content=\"PracticeExchange\">"

  /// What the index of a set says instead.
  static let indexMark = "<meta name=\"generator\" content=\"PracticeExchange, set of pages\">"

  /// Whether a file is the index of a set.
  public static func isIndex(_ bytes: [UInt8]) -> Bool { contains(indexMark, bytes) }

  /// Whether a file is a page or a table of numbers that a set may have left.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - bytes: Its content.
  /// - Returns: True for pages with this project's mark and for tables with the heading of its numbers.
  public static func mayHaveLeft(_ name: String, _ bytes: [UInt8]) -> Bool {
    if name.hasSuffix(".html") { return contains(pageMark, bytes) || contains(indexMark, bytes) }
    guard name.hasSuffix(".csv") else { return false }
    return ReportLanguage.all.contains { language in
      let head = [Phrase.csvSection, .csvTable, .csvRow, .csvColumn, .csvValue, .csvUnit]
        .map(language.label).joined(separator: ";")
      return bytes.starts(with: Array("\u{FEFF}\(head)".utf8))
    }
  }

  private static func contains(_ mark: String, _ bytes: [UInt8]) -> Bool {
    // The mark stands in the head, before the style sheet.
    String(decoding: bytes.prefix(4096), as: UTF8.self).contains(mark)
  }
}
