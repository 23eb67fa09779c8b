/// Reads the rows of an SDMX-CSV text into staged rows.
///
/// A row mostly begins as the one before it: so far as it does, the codes are those of that row. In a
/// later column a cell that has not changed is only compared. What is left is looked up in the
/// column's interner, and values are parsed where they lie.
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
    /// The column of the stage, -1 for none.
    let slot: Int
    let isValue: Bool
    /// The last cell, quotes and all; at first a length that no cell has.
    var lastStart = 0
    var lastLength: Int
    var lastNumber: UInt32 = 0
  }

  private let scan: ByteScan
  private let separator: UInt8
  private let names: [String]
  private var columns: [Column]
  private var place: Int
  /// Where the row before starts, if it has been read without a fault.
  private var lastRow: Int?
  private(set) var interners: [CodeInterner]
  private(set) var faults = ScanFaults()

  init(
    _ scan: ByteScan, from start: Int, separator: UInt8, columns: [(name: String, use: Use)]
  ) {
    self.scan = scan
    self.separator = separator
    names = columns.map(\.name)
    place = start
    self.columns = columns.map { column in
      switch column.use {
      case .skipped: Column(slot: -1, isValue: false, lastLength: scan.count)
      case .text(let slot): Column(slot: slot, isValue: false, lastLength: scan.count)
      case .value: Column(slot: -1, isValue: true, lastLength: scan.count)
      }
    }
    interners = self.columns.filter { $0.slot >= 0 }.map { _ in CodeInterner() }
  }

  /// The share of the text that has been read.
  var progress: Double { Double(place) / Double(scan.count) }

  /// Fills the stage; false at the end of the text, or after too many faults.
  mutating func fill(_ rows: inout StagedRows) -> Bool {
    let capacity = rows.capacity
    var row = rows.count
    var (codes, values, offsets) = rows.take()
    while row < capacity, place < scan.count, !faults.isFull {
      let byte = scan[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        place += 1
        continue
      }
      offsets[row] = place
      var codeSpan = codes.mutableSpan
      var valueSpan = values.mutableSpan
      if readRow(row, capacity, &codeSpan, &valueSpan) { row += 1 }
    }
    rows.give(back: (codes, values, offsets))
    rows.count = row
    return place < scan.count && !faults.isFull
  }

  /// Reads one row up to its line end; false if it is faulty.
  @inline(__always)
  private mutating func readRow(
    _ row: Int, _ capacity: Int, _ codes: inout MutableSpan<UInt32>,
    _ values: inout MutableSpan<Double>
  ) -> Bool {
    let rowStart = place
    let last = columns.count - 1
    var index = 0
    var start = rowStart
    if let lastRow {
      let common = scan.commonLength(rowStart, lastRow, limit: rowStart &- lastRow)
      while index < last, !columns[index].isValue {
        let end = columns[index].lastStart &- lastRow &+ columns[index].lastLength
        guard end < common else { break }
        // The cell and the separator behind it are those of the row before.
        let slot = columns[index].slot
        if slot >= 0 { codes[slot &* capacity &+ row] = columns[index].lastNumber }
        columns[index].lastStart = columns[index].lastStart &- lastRow &+ rowStart
        start = rowStart &+ end &+ 1
        index += 1
      }
    }
    lastRow = nil
    while index <= last {
      let column = columns[index]
      var end = start &+ column.lastLength
      if !column.isValue, end < scan.count, isEnd(scan[end], isLast: index == last),
        scan.isSame(start, column.lastStart, length: column.lastLength)
      {
        if column.slot >= 0 { codes[column.slot &* capacity &+ row] = column.lastNumber }
        columns[index].lastStart = start
      } else {
        guard let cell = CSVCell.find(scan, at: start, separator: separator) else {
          return refuseUnclosedQuote(at: start, names[index])
        }
        end = cell.end
        if column.isValue {
          values[row] = SDMXCSVValue.number(
            scan, cell, separator: separator, column: names[index], faults: &faults)
        } else if column.slot >= 0 {
          let number = interners[column.slot].number(scan, cell)
          columns[index].lastNumber = number
          codes[column.slot &* capacity &+ row] = number
        }
        columns[index].lastStart = start
        columns[index].lastLength = end &- start
        let isWhole =
          end == scan.count ? index == last : isEnd(scan[end], isLast: index == last)
        if !isWhole { return refuseEnd(at: end, column: index) }
      }
      start = end &+ 1
      index += 1
    }
    // A line feed behind a carriage return is passed over like an empty line.
    place = start
    lastRow = rowStart
    return true
  }

  @inline(__always)
  private func isEnd(_ byte: UInt8, isLast: Bool) -> Bool {
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
        at: offset, column: names[column], found: "text behind a closing quote",
        expected: "the separator or the end of the line; a quote inside a cell is written twice")
    }
    place = scan.first(UInt8(ascii: "\n"), from: offset)
    return false
  }
}
