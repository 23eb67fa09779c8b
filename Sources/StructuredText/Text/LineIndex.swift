/// Turns byte offsets of a text into lines and columns.
///
/// A line ends with LF, CR LF or CR, as in the texts that spreadsheets write.
struct LineIndex {
  private let bytes: [UInt8]
  private let starts: [Int]
  // The last answer: problems mostly come in the order of the text, and a text of one very long
  // line would otherwise be counted through from its start for each of them.
  private var lastLine = 0
  private var lastOffset = 0
  private var lastColumn = 1

  init(_ bytes: [UInt8]) {
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let count = buffer.count
      var index = 0
      while index < count {
        let byte = base[index]
        index += 1
        if byte == Byte.lineFeed {
          starts.append(index)
        } else if byte == Byte.carriageReturn {
          if index < count, base[index] == Byte.lineFeed {
            index += 1
          }
          starts.append(index)
        }
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The position of a byte; an offset outside the text is moved to the nearest end of it.
  mutating func position(at offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineNumber(at: offset)
    if line != lastLine || offset < lastOffset {
      lastLine = line
      lastOffset = starts[line]
      lastColumn = 1
    }
    lastColumn += scalars(from: lastOffset, to: offset)
    lastOffset = offset
    return TextPosition(line: line + 1, column: lastColumn)
  }

  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  private func scalars(from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var count = 0
      var index = start
      while index < end {
        // Bytes 10xxxxxx continue a scalar.
        if base[index] & 0xC0 != 0x80 {
          count += 1
        }
        index += 1
      }
      return count
    }
  }
}
