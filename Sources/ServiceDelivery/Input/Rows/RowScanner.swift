/// Where a cell begins and ends in a row, in bytes.
struct CellBounds {
  /// Into the content of the row, quotes taken off.
  var start: Int32
  var end: Int32
  /// Where the cell begins in the row as it was written.
  var written: Int32
}

/// Splits one line of CSV into cells: the inner loop, through which every byte goes.
///
/// It works on raw memory for speed. Every access stands behind a comparison: a byte is read at places
/// less than the text's count, a bound is stored at places less than ``InputLimits/cells``, and the table of
/// classes has a place for each of the 256 bytes. A line end ends the row even within quotes: no cell
/// of these sheets holds a line end, and so a forgotten quote costs one row and not the rest of the file.
struct RowScanner {
  /// How many cells the last row has.
  private(set) var cellCount = 0
  /// Where they are; the first ``cellCount`` are valid, as far as the limit.
  private(set) var bounds = [CellBounds](
    repeating: CellBounds(start: 0, end: 0, written: 0), count: InputLimits.cells)
  /// Whether a cell of the last row begins with a quote.
  private(set) var isQuoted = false

  /// For each byte 0 or what it does: 1 ends a cell, 2 ends a row, 3 is a quote.
  private var classes = [UInt8](repeating: 0, count: 256)

  /// A scanner for a separator.
  init(separator: UInt8) {
    classes[Int(separator)] = 1
    classes[0x0A] = 2
    classes[0x0D] = 2
    classes[0x22] = 3
  }

  /// Splits the row that begins at a place.
  ///
  /// - Returns: The place of its line end, or nil if there is none before the end of the text.
  mutating func scan(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    cellCount = 0
    isQuoted = false
    guard let base = text.baseAddress, start >= 0 else { return nil }
    let count = text.count
    var cells = 0
    var quoted = false
    let end: Int? = classes.withUnsafeBufferPointer { classes in
      bounds.withUnsafeMutableBufferPointer { bounds in
        guard let classes = classes.baseAddress, let kept = bounds.baseAddress else { return nil }
        var index = start
        var cellStart = start
        while index < count {
          let kind = classes[Int(base[index])]
          if kind == 0 {
            index &+= 1
            continue
          }
          if kind == 3 {
            if index == cellStart { quoted = true }
            index &+= 1
            continue
          }
          if cells < InputLimits.cells {
            let first = Int32(truncatingIfNeeded: cellStart &- start)
            kept[cells] = CellBounds(
              start: first, end: Int32(truncatingIfNeeded: index &- start), written: first)
          }
          cells &+= 1
          if kind == 2 { return index }
          index &+= 1
          cellStart = index
        }
        return nil
      }
    }
    cellCount = cells
    isQuoted = quoted
    return end
  }

  /// Splits a row again whose cells stand in quotes, and takes the quotes off.
  ///
  /// - Parameters:
  ///   - row: The row without its line end.
  ///   - content: Takes the bytes of all cells, one behind the other.
  /// - Returns: What is wrong with the quotes, or nil.
  mutating func unquote(
    _ row: UnsafeBufferPointer<UInt8>, into content: inout [UInt8]
  ) -> RejectionReason? {
    content.removeAll(keepingCapacity: true)
    cellCount = 0
    var place = 0
    while true {
      let (written, start) = (place, content.count)
      if place < row.count, row[place] == 0x22 {
        guard let end = quotedCell(row, from: place, into: &content) else { return .unclosedQuote }
        place = end
        guard place == row.count || classes[Int(row[place])] == 1 else { return .textBehindQuote }
      } else {
        while place < row.count, classes[Int(row[place])] != 1 {
          content.append(row[place])
          place += 1
        }
      }
      if cellCount < InputLimits.cells {
        bounds[cellCount] = CellBounds(
          start: Int32(start), end: Int32(content.count), written: Int32(written))
      }
      cellCount += 1
      guard place < row.count else { return nil }
      place += 1
    }
  }

  /// The place behind the closing quote, or nil if there is none.
  private func quotedCell(
    _ row: UnsafeBufferPointer<UInt8>, from start: Int, into content: inout [UInt8]
  ) -> Int? {
    var place = start + 1
    while place < row.count {
      let byte = row[place]
      place += 1
      if byte != 0x22 {
        content.append(byte)
      } else if place < row.count, row[place] == 0x22 {
        content.append(byte)
        place += 1
      } else {
        return place
      }
    }
    return nil
  }
}
