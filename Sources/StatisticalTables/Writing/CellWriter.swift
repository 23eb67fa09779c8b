/// Writes rows of cells as CSV text (RFC 4180), each text as it is.
struct CellWriter {
  private let separator: UInt8
  private let lineEnd: [UInt8]
  private static let quotedBytes = Set("\"\n\r,;\t".utf8)
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  init(separator: UInt8, lineEnd: String) {
    self.separator = separator
    self.lineEnd = Array(lineEnd.utf8)
  }

  /// Puts a byte order mark at the start, by which spreadsheets know UTF-8.
  mutating func writeMark() { bytes += [0xEF, 0xBB, 0xBF] }

  /// Adds a cell to the row; one with a quote, a line end or any separator is put in quotes, so that
  /// readers who count separators are not misled.
  mutating func write(_ text: String) {
    if !isFirst { bytes.append(separator) }
    isFirst = false
    let quote = UInt8(ascii: "\"")
    guard text.utf8.contains(where: { Self.quotedBytes.contains($0) }) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Ends the row.
  mutating func endRow() {
    bytes += lineEnd
    isFirst = true
  }
}
