/// Reads the rows of an SDMX-CSV text into staged rows.
///
/// In most columns of most rows stands what stood in the row before: such a cell is only compared
/// with it. The others are looked up in the column's interner, and values are parsed where they lie.
struct SDMXCSVRows {
  /// What is done with the cells of a column.
  enum Use {
    /// Nothing.
    case skipped
    /// The cell is numbered as a text, in a column of the stage.
    case text(Int)
    /// The cell is the value.
    case value
  }

  private struct Column {
    let name: String
    /// The column of the stage, -1 for none.
    let slot: Int
    let isValue: Bool
    /// The last cell, quotes and all; at first a length that no cell has.
    var lastStart = 0
    var lastLength: Int
    var lastNumber: UInt32 = 0
  }

  let scan: ByteScan
  private let separator: UInt8
  private var columns: [Column]
  private var place: Int
  private(set) var interners: [CodeInterner]
  private(set) var faults = ScanFaults()

  init(
    _ scan: ByteScan, from start: Int, separator: UInt8, columns: [(name: String, use: Use)]
  ) {
    self.scan = scan
    self.separator = separator
    place = start
    self.columns = columns.map { column in
      switch column.use {
      case .skipped: Column(name: column.name, slot: -1, isValue: false, lastLength: scan.count)
      case .text(let slot):
        Column(name: column.name, slot: slot, isValue: false, lastLength: scan.count)
      case .value: Column(name: column.name, slot: -1, isValue: true, lastLength: scan.count)
      }
    }
    let slots = self.columns.filter { $0.slot >= 0 }.count
    interners = (0..<slots).map { _ in CodeInterner() }
  }

  /// Fills the stage; false at the end of the text, or after too many faults.
  mutating func fill(_ rows: inout StagedRows) -> Bool {
    while rows.count < rows.capacity, place < scan.count, !faults.isFull {
      let byte = scan[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        place += 1
        continue
      }
      rows.offsets[rows.count] = place
      if readRow(&rows) {
        rows.count += 1
      }
    }
    return place < scan.count && !faults.isFull
  }

  /// Reads one row up to its line end; false if it is faulty.
  private mutating func readRow(_ rows: inout StagedRows) -> Bool {
    let (scan, separator) = (scan, separator)
    let (row, capacity) = (rows.count, rows.capacity)
    let last = columns.count - 1
    var start = place
    for index in 0...last {
      let state = columns[index]
      var end = start &+ state.lastLength
      if !state.isValue, end < scan.count,
        Self.isEnd(scan[end], separator, isLast: index == last),
        scan.isSame(start, state.lastStart, length: state.lastLength)
      {
        if state.slot >= 0 { rows.codes[state.slot &* capacity &+ row] = state.lastNumber }
        start = end &+ 1
        continue
      }
      guard let cell = CSVCell.find(scan, at: start, separator: separator) else {
        return refuseUnclosedQuote(at: start, state.name)
      }
      end = cell.end
      if state.isValue {
        rows.values[row] = SDMXCSVValue.number(
          scan, cell, separator: separator, column: state.name, faults: &faults)
      } else {
        columns[index].lastStart = start
        columns[index].lastLength = end &- start
        if state.slot >= 0 {
          let number = interners[state.slot].number(scan, cell)
          columns[index].lastNumber = number
          rows.codes[state.slot &* capacity &+ row] = number
        }
      }
      let isWhole =
        end == scan.count
        ? index == last : Self.isEnd(scan[end], separator, isLast: index == last)
      if !isWhole { return refuseEnd(at: end, column: index) }
      start = end &+ 1
    }
    // A line feed behind a carriage return is passed over like an empty line.
    place = start
    return true
  }

  @inline(__always)
  private static func isEnd(_ byte: UInt8, _ separator: UInt8, isLast: Bool) -> Bool {
    isLast ? byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") : byte == separator
  }

  private mutating func refuseUnclosedQuote(at offset: Int, _ column: String) -> Bool {
    faults.add(
      at: offset, column: column, found: "a quote that is never closed",
      expected: "a closing quote; a quote inside a cell is written twice")
    place = scan.count
    return false
  }

  /// Says what is wrong behind a cell, and goes on with the next line.
  private mutating func refuseEnd(at offset: Int, column: Int) -> Bool {
    let wanted = "\(columns.count) cells, as in the heading line"
    switch scan[offset] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0:
      faults.add(
        at: offset, found: "the end of a row after \(column + 1) \(column == 0 ? "cell" : "cells")",
        expected: wanted)
    case separator:
      faults.add(
        at: offset, found: "a cell beyond the last column",
        expected: wanted + "; put quotes around a cell that holds the separator")
    default:
      faults.add(
        at: offset, column: columns[column].name, found: "text behind a closing quote",
        expected: "the separator or the end of the line; a quote inside a cell is written twice")
    }
    place = scan.first(UInt8(ascii: "\n"), from: offset)
    return false
  }
}
