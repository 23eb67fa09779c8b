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
    Array(eachLine(of: rows, separator: separator).joined())
  }

  /// The same, each row by itself, to be sorted.
  ///
  /// - Parameters:
  ///   - rows: The rows that are not counted.
  ///   - separator: The separator between cells.
  /// - Returns: The bytes of each row with its line end.
  public static func eachLine(
    of rows: [RejectedRow], separator: AssessmentSheet.Separator = .semicolon
  ) -> [[UInt8]] {
    // Of millions of rows most say the same but for the line: it is put into words once.
    var known: [(row: RejectedRow, head: [UInt8], tail: [UInt8])] = []
    return rows.map { row in
      let place = known.firstIndex { $0.row.differsOnlyByLine(from: row) } ?? known.endIndex
      if place == known.endIndex {
        known.append((row, head(of: row, separator), tail(of: row, separator)))
      }
      return known[place].head + Array("\(row.line)".utf8) + known[place].tail
    }
  }

  /// The cell before the line with the separator behind it.
  private static func head(
    of row: RejectedRow, _ separator: AssessmentSheet.Separator
  ) -> [UInt8] {
    var writer = CSVWriter(separator: separator.byte, byteOrderMark: false, lineEnd: .lf)
    writer.append(row: [row.file, ""])
    return writer.bytes.dropLast()
  }

  /// The cells behind the line with the separator before them.
  private static func tail(
    of row: RejectedRow, _ separator: AssessmentSheet.Separator
  ) -> [UInt8] {
    var writer = CSVWriter(separator: separator.byte, byteOrderMark: false)
    writer.append(
      row: ["", row.column ?? "", row.reason.rawValue, row.reason.found, row.expected])
    return writer.bytes
  }
}
