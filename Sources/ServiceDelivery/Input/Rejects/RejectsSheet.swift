public import PolicyCycle
import StructuredText

/// The rows that are not counted as a CSV file, for those who keep the data.
public enum RejectsSheet {
  /// The heading line, to be written first.
  ///
  /// - Parameter separator: The separator between cells.
  /// - Returns: The bytes, with a byte order mark.
  public static func heading(separator: AssessmentSheet.Separator = .semicolon) -> [UInt8] {
    var writer = CSVWriter(separator: separator.byte, byteOrderMark: true)
    writer.append(row: ["file", "line", "column", "reason", "found", "expected"])
    return writer.bytes
  }

  /// Some rows, to be written behind the heading or earlier rows.
  ///
  /// - Parameters:
  ///   - rows: The rows that are not counted.
  ///   - separator: The separator between cells.
  /// - Returns: The bytes.
  public static func lines(
    of rows: [RejectedRow], separator: AssessmentSheet.Separator = .semicolon
  ) -> [UInt8] {
    var writer = CSVWriter(separator: separator.byte, byteOrderMark: false)
    for row in rows {
      writer.append(
        row: [
          row.file, "\(row.line)", row.column ?? "", row.reason.rawValue, row.reason.found,
          row.expected,
        ])
    }
    return writer.bytes
  }
}
