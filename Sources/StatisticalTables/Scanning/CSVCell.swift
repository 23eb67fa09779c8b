/// Where a cell of a CSV text is (RFC 4180); one in quotes may hold separators and line ends.
struct CSVCell {
  /// Where the content starts, behind the opening quote if there is one.
  let contentStart: Int
  /// Where the content ends.
  let contentEnd: Int
  /// Whether quotes inside the content are written twice.
  let hasDoubledQuotes: Bool
  /// The offset behind the cell, where a separator or a line end should stand.
  let end: Int

  /// Finds the cell that starts at an offset; nil if its quote is never closed.
  @inline(__always)
  static func find(_ scan: ByteScan, at start: Int, separator: UInt8) -> CSVCell? {
    if scan[start] == UInt8(ascii: "\"") { return quoted(scan, at: start) }
    let end = scan.cellEnd(from: start, separator: separator)
    return CSVCell(contentStart: start, contentEnd: end, hasDoubledQuotes: false, end: end)
  }

  private static func quoted(_ scan: ByteScan, at start: Int) -> CSVCell? {
    var hasDoubledQuotes = false
    var place = start + 1
    while true {
      place = scan.first(UInt8(ascii: "\""), from: place)
      guard place < scan.count else { return nil }
      guard scan[place + 1] == UInt8(ascii: "\"") else { break }
      hasDoubledQuotes = true
      place += 2
    }
    return CSVCell(
      contentStart: start + 1, contentEnd: place, hasDoubledQuotes: hasDoubledQuotes,
      end: place + 1)
  }

  /// The text of the cell.
  func text(_ scan: ByteScan) -> String {
    let text = scan.text(contentStart, contentEnd)
    return hasDoubledQuotes ? CSVCell.withoutDoubledQuotes(text) : text
  }

  /// A text in which each pair of quotes has become one.
  static func withoutDoubledQuotes(_ text: String) -> String {
    var result: [UInt8] = []
    var isSecond = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\""), isSecond {
        isSecond = false
        continue
      }
      isSecond = byte == UInt8(ascii: "\"")
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
