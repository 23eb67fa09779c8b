/// Splits a CSV text into records of cells, byte by byte.
enum CSVScanner {
  /// The separator that a text seems to use: what `sep=` says, or what occurs most often outside
  /// quotes in the first line that holds anything; a semicolon where nothing tells.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var hasContent = false
    for byte in bytes {
      if byte == Byte.quote { isQuoted.toggle() }
      if !isQuoted, byte == Byte.lineFeed || byte == Byte.carriageReturn {
        if hasContent { break }
        continue
      }
      hasContent = true
      if !isQuoted, byte == Byte.semicolon || byte == Byte.comma || byte == Byte.tab {
        counts[byte, default: 0] += 1
      }
    }
    let allowed: [UInt8] = [Byte.semicolon, Byte.comma, Byte.tab, UInt8(ascii: "|")]
    if bytes.starts(with: "sep=".utf8), bytes.count > 4, allowed.contains(bytes[4]) {
      return bytes[4]
    }
    var best = (byte: Byte.semicolon, count: 0)
    for byte in [Byte.semicolon, Byte.comma, Byte.tab] {
      if let count = counts[byte], count > best.count { best = (byte, count) }
    }
    return best.byte
  }

  /// The records of a text, blank ones too; faults are logged and scanning goes on behind them.
  static func records(
    of bytes: [UInt8], separator: UInt8, log: ProblemLog
  ) -> [[CSVTable.Cell]] {
    var records: [[CSVTable.Cell]] = []
    forEachRecord(of: bytes, separator: separator, log: log) { record, _ in
      records.append(record)
      return true
    }
    return records
  }

  /// Gives the records of a text one after the other, each with the place behind it, until the
  /// closure returns false.
  static func forEachRecord(
    of bytes: [UInt8], separator: UInt8, log: ProblemLog,
    _ body: (_ record: [CSVTable.Cell], _ end: Int) -> Bool
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      var scan = Scan(bytes: buffer, separator: separator, log: log)
      while scan.place < bytes.count {
        let record = scan.record()
        guard body(record, scan.place) else { return }
      }
    }
  }

  private struct Scan {
    let bytes: UnsafeBufferPointer<UInt8>
    let separator: UInt8
    let log: ProblemLog
    var place = 0

    /// One record, with its line end.
    mutating func record() -> [CSVTable.Cell] {
      var cells: [CSVTable.Cell] = []
      while true {
        cells.append(place < bytes.count && bytes[place] == Byte.quote ? quotedCell() : plainCell())
        guard place < bytes.count else { return cells }
        let byte = bytes[place]
        place += 1
        if byte == separator {
          // A separator at the very end of the text is followed by an empty cell.
          if place == bytes.count {
            cells.append(CSVTable.Cell(text: "", offset: place))
            return cells
          }
          continue
        }
        if byte == Byte.carriageReturn, place < bytes.count, bytes[place] == Byte.lineFeed {
          place += 1
        }
        return cells
      }
    }

    private func isCellEnd(_ byte: UInt8) -> Bool {
      byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn
    }

    private mutating func plainCell() -> CSVTable.Cell {
      let start = place
      while place < bytes.count, !isCellEnd(bytes[place]) { place += 1 }
      let text = String(
        decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
      return CSVTable.Cell(text: CSVWriter.withoutGuard(text), offset: start)
    }

    private mutating func quotedCell() -> CSVTable.Cell {
      let start = place
      var content: [UInt8] = []
      place += 1
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        if byte != Byte.quote {
          content.append(byte)
        } else if place < bytes.count, bytes[place] == Byte.quote {
          content.append(byte)
          place += 1
        } else {
          skipToCellEnd(behindQuoteAt: start)
          return cell(content, start)
        }
      }
      log.add(
        at: start, path: "", found: "a quote that is never closed",
        expected: "a closing quote; a quote inside a cell is written twice")
      return cell(content, start)
    }

    private mutating func skipToCellEnd(behindQuoteAt start: Int) {
      guard place < bytes.count, !isCellEnd(bytes[place]) else { return }
      log.add(
        at: place, path: "", found: "text behind a closing quote",
        expected: "the separator or the end of the line; a quote inside a cell is written twice")
      while place < bytes.count, !isCellEnd(bytes[place]) { place += 1 }
    }

    private func cell(_ content: [UInt8], _ start: Int) -> CSVTable.Cell {
      CSVTable.Cell(
        text: CSVWriter.withoutGuard(String(decoding: content, as: UTF8.self)), offset: start)
    }
  }
}
