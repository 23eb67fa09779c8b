import StructuredText

/// What a row of a sheet was written from, so that an old sheet cannot undo what was changed since.
enum RowVersion {
  /// The version of a row: `v` and the first 12 hexadecimal digits of the SHA-256 of its other cells.
  ///
  /// The letter keeps spreadsheets from taking `123456789e12` for a number. Line ends count alike,
  /// since programs write them as they please; U+0000 stands between cells because no cell can hold it.
  static func of(_ cells: [String]) -> String {
    let shown = cells.map(RecordCell.withPlainLineEnds).joined(separator: "\u{0}")
    return "v" + SHA256.hexadecimal(of: Array(shown.utf8)).prefix(12)
  }
}
