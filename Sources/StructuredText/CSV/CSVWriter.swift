/// Writes rows as CSV text (RFC 4180).
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front, which spreadsheets
/// take for "this is text" and which ``CSVTable`` takes off again.
public struct CSVWriter: Sendable {
  /// What ends a line.
  public enum LineEnd: Sendable, Hashable {
    /// Carriage return and line feed, as RFC 4180 and spreadsheets have it.
    case crlf
    /// A line feed only.
    case lf
  }

  /// The text so far.
  public private(set) var bytes: [UInt8]

  private let separator: UInt8
  private let lineEnd: LineEnd

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - separator: The byte between cells.
  ///   - byteOrderMark: True to start with a byte order mark, by which spreadsheets know UTF-8.
  ///   - lineEnd: What ends a line.
  public init(
    separator: UInt8 = UInt8(ascii: ";"), byteOrderMark: Bool = true, lineEnd: LineEnd = .crlf
  ) {
    self.separator = separator
    self.lineEnd = lineEnd
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Adds a row.
  public mutating func append(row: [String]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(separator) }
      append(cell: CSVWriter.spreadsheetSafe(cell), isAlone: row.count == 1)
    }
    if lineEnd == .crlf { bytes.append(Byte.carriageReturn) }
    bytes.append(Byte.lineFeed)
  }

  private mutating func append(cell: String, isAlone: Bool) {
    let needsQuotes =
      (isAlone && cell.isEmpty)
      || cell.utf8.contains {
        $0 == separator || $0 == Byte.quote || $0 == Byte.lineFeed || $0 == Byte.carriageReturn
      }
    guard needsQuotes else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(Byte.quote)
    for byte in cell.utf8 {
      if byte == Byte.quote { bytes.append(Byte.quote) }
      bytes.append(byte)
    }
    bytes.append(Byte.quote)
  }

  /// The text of a cell, made safe against being run as a formula by a spreadsheet.
  ///
  /// An apostrophe is put before a text that begins with `=`, `+`, `-`, `@` (also in full
  /// width), a tab or a line end and is no plain number (and before one that already has such apostrophes, so that
  /// reading gives back what was written).
  public static func spreadsheetSafe(_ text: String) -> String {
    isRisky(text.utf8) && !isPlainNumber(text) ? "'" + text : text
  }

  /// The text of a cell without the apostrophe that ``spreadsheetSafe(_:)`` has put there.
  static func withoutGuard(_ text: String) -> String {
    guard text.utf8.first == Byte.apostrophe, isRisky(text.utf8.dropFirst()) else { return text }
    return String(text.dropFirst())
  }

  /// Whether a text begins, apostrophes aside, as a formula does.
  private static func isRisky(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first(where: { $0 != Byte.apostrophe }) else { return false }
    let risky: Set<UInt8> = [
      Byte.equals, Byte.plus, Byte.minus, Byte.at, Byte.tab, Byte.carriageReturn, Byte.lineFeed,
    ]
    if risky.contains(first) { return true }
    // The full-width forms of = + - @ (U+FF1D, FF0B, FF0D, FF20), which some spreadsheets run too.
    let start = Array(text.drop { $0 == Byte.apostrophe }.prefix(3))
    return start.count == 3 && start[0] == 0xEF && start[1] == 0xBC
      && [0x9D, 0x8B, 0x8D, 0xA0].contains(start[2])
  }

  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    guard let first = text.utf8.first, first == Byte.minus || first == Byte.plus else {
      return false
    }
    // A decimal mark is a point in some languages and a comma in others.
    let isMark = { (byte: UInt8) in byte == Byte.point || byte == Byte.comma }
    return !digits.isEmpty && digits.filter(isMark).count <= 1
      && digits.allSatisfy { ($0 >= Byte.zero && $0 <= Byte.nine) || isMark($0) }
  }
}
