private import StructuredText

/// Reads the rows of a Eurostat TSV into staged rows, one for each cell that says anything.
///
/// A cell is a value, a space, flags; the space may be missing, on either side. `:` is no value. A
/// `:` without a flag fills a hole in the grid and becomes no observation; one with flags does.
struct EurostatTSVRows {
  /// The columns of the stage: the dimensions, then these two.
  static let columnsBesideDimensions = 2

  private let scan: ByteScan
  private let separator: UInt8
  private let dimensions: Int
  private let periods: [UInt32]
  private var place: Int
  /// For the dimensions, then for the flags; the first text of the flags is the empty one.
  private(set) var interners: [CodeInterner]
  private(set) var faults = ScanFaults()

  init(_ scan: ByteScan, header: EurostatTSVHeader) {
    self.scan = scan
    separator = header.separator
    dimensions = header.dimensions.count
    periods = header.periods.indices.map { UInt32(truncatingIfNeeded: $0) }
    place = header.end
    interners = (0...header.dimensions.count).map { _ in CodeInterner() }
    _ = interners[dimensions].number(scan, from: 0, to: 0)
  }

  /// Fills the stage with whole lines; false at the end of the text, or after too many faults.
  mutating func fill(_ rows: inout StagedRows) -> Bool {
    var key = [UInt32](repeating: 0, count: dimensions)
    while place < scan.count, !faults.isFull, rows.count + periods.count <= rows.capacity {
      let byte = scan[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        place += 1
      } else if readKey(&key) {
        readCells(key, into: &rows)
      } else {
        place = scan.first(UInt8(ascii: "\n"), from: place)
      }
    }
    return place < scan.count && !faults.isFull
  }

  /// Reads the codes at the start of a line, up to the first separator.
  private mutating func readKey(_ key: inout [UInt32]) -> Bool {
    guard let cell = CSVCell.find(scan, at: place, separator: separator),
      scan[cell.end] == separator
    else {
      faults.add(
        at: place, found: "a line without values",
        expected: "codes, then a tab and a value for each period")
      return false
    }
    var start = cell.contentStart
    for number in key.indices {
      var end = start
      while end < cell.contentEnd, scan[end] != UInt8(ascii: ",") { end += 1 }
      let isLast = number == key.count - 1
      if (end == cell.contentEnd) != isLast {
        let found = scan.text(cell.contentStart, cell.contentEnd)
        faults.add(
          at: place, found: Quoting.quoted(found),
          expected: "\(key.count) codes, as many as dimensions in the heading line")
        return false
      }
      var (first, last) = (start, end)
      while first < last, scan[first] == UInt8(ascii: " ") { first += 1 }
      while first < last, scan[last - 1] == UInt8(ascii: " ") { last -= 1 }
      key[number] = interners[number].number(scan, from: first, to: last)
      start = end + 1
    }
    place = cell.end
    return true
  }

  /// Reads the cells of a line; `place` is at the separator behind the key.
  private mutating func readCells(_ key: [UInt32], into rows: inout StagedRows) {
    let capacity = rows.capacity
    for period in periods {
      guard scan[place] == separator else { return refuseLine(before: period) }
      place += 1
      let start = place
      var value = MissingMark.notAvailable
      while scan[place] == UInt8(ascii: " ") { place += 1 }
      if scan[place] == UInt8(ascii: ":") {
        place += 1
      } else if let number = DecimalScan.number(scan, from: place, point: UInt8(ascii: ".")) {
        value = number.value
        place = number.end
      } else if !isCellEnd(scan[place]) {
        refuseCell(from: start)
        continue
      }
      let flags = readFlags(from: start)
      if value.isNaN, flags == 0 { continue }
      let row = rows.count
      for number in 0..<dimensions { rows.codes[number &* capacity &+ row] = key[number] }
      rows.codes[dimensions &* capacity &+ row] = period
      rows.codes[(dimensions &+ 1) &* capacity &+ row] = flags
      rows.values[row] = value
      rows.offsets[row] = start
      rows.count = row &+ 1
    }
    if scan[place] == separator {
      faults.add(
        at: place, found: "a value beyond the last period",
        expected: "\(periods.count) values, as many as periods in the heading line")
      place = scan.first(UInt8(ascii: "\n"), from: place)
    }
  }

  /// Reads the flags behind a value; a fault is noted and gives none.
  private mutating func readFlags(from start: Int) -> UInt32 {
    while scan[place] == UInt8(ascii: " ") { place += 1 }
    if isCellEnd(scan[place]) { return 0 }
    let first = place
    var last = place
    while !isCellEnd(scan[place]) {
      let byte = scan[place]
      let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      guard isLetter || byte == UInt8(ascii: " ") else {
        refuseCell(from: start)
        return 0
      }
      place += 1
      if isLetter { last = place }
    }
    return interners[dimensions].number(scan, from: first, to: last)
  }

  @inline(__always)
  private func isCellEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == 0
  }

  private mutating func refuseCell(from start: Int) {
    place = scan.cellEnd(from: start, separator: separator)
    faults.add(
      at: start, found: Quoting.quoted(scan.text(start, place)),
      expected: "a number or :, a space, and flags, as in 26.8 b")
  }

  private mutating func refuseLine(before period: UInt32) {
    faults.add(
      at: place, found: "the end of a line after \(period) \(period == 1 ? "value" : "values")",
      expected: "\(periods.count) values, as many as periods in the heading line")
    place = scan.first(UInt8(ascii: "\n"), from: place)
  }
}
