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
  private let periods: Int
  private var place: Int
  /// The codes of the line before, and where they stand.
  private var key: [UInt32]
  private var lastCodes: [Range<Int>]
  /// For the dimensions, then for the flags; the first text of the flags is the empty one.
  private(set) var interners: [CodeInterner]
  private(set) var faults = ScanFaults()

  init(_ scan: ByteScan, header: EurostatTSVHeader) {
    self.scan = scan
    separator = header.separator
    dimensions = header.dimensions.count
    periods = header.periods.count
    place = header.end
    key = Array(repeating: 0, count: dimensions)
    lastCodes = Array(repeating: 0..<scan.count, count: dimensions)
    interners = (0...header.dimensions.count).map { _ in CodeInterner() }
    _ = interners[dimensions].number(scan, from: 0, to: 0)
  }

  /// The share of the text that has been read.
  var progress: Double { Double(place) / Double(scan.count) }

  /// Fills the stage with whole lines; false at the end of the text, or after too many faults.
  mutating func fill(_ rows: inout StagedRows) -> Bool {
    let capacity = rows.capacity
    var row = rows.count
    var (codes, values, offsets) = rows.take()
    while place < scan.count, !faults.isFull, row + periods <= capacity {
      let byte = scan[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        place += 1
      } else if readKey() {
        let first = row
        var codeSpan = codes.mutableSpan
        var valueSpan = values.mutableSpan
        var offsetSpan = offsets.mutableSpan
        row = readCells(row, capacity, &codeSpan, &valueSpan, &offsetSpan)
        for (number, code) in key.enumerated() {
          let column = number * capacity
          for place in column + first..<column + row { codes[place] = code }
        }
      } else {
        place = scan.first(UInt8(ascii: "\n"), from: place)
      }
    }
    rows.give(back: (codes, values, offsets))
    rows.count = row
    return place < scan.count && !faults.isFull
  }

  /// Reads the codes at the start of a line, up to the first separator, into `key`.
  private mutating func readKey() -> Bool {
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
      // Most codes of a line are those of the line before.
      if last - first != lastCodes[number].count
        || !scan.isSame(first, lastCodes[number].lowerBound, length: last - first)
      {
        key[number] = interners[number].number(scan, from: first, to: last)
        lastCodes[number] = first..<last
      }
      start = end + 1
    }
    place = cell.end
    return true
  }

  /// Reads the cells of a line, `place` being at the separator behind the key: the next free row.
  private mutating func readCells(
    _ firstRow: Int, _ capacity: Int, _ codes: inout MutableSpan<UInt32>,
    _ values: inout MutableSpan<Double>, _ offsets: inout MutableSpan<Int>
  ) -> Int {
    let periodColumn = dimensions &* capacity
    let flagColumn = periodColumn &+ capacity
    var row = firstRow
    for period in 0..<periods {
      guard scan[place] == separator else {
        refuseLine(before: period)
        return row
      }
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
      if scan[place] == UInt8(ascii: " ") { place += 1 }
      let flags = scan[place] == separator ? 0 : readFlags(from: start)
      if value.isNaN, flags == 0 { continue }
      codes[periodColumn &+ row] = UInt32(truncatingIfNeeded: period)
      codes[flagColumn &+ row] = flags
      values[row] = value
      offsets[row] = start
      row += 1
    }
    if scan[place] == separator {
      faults.add(
        at: place, found: "a value beyond the last period",
        expected: "\(periods) values, as many as periods in the heading line")
      place = scan.first(UInt8(ascii: "\n"), from: place)
    }
    return row
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

  private mutating func refuseLine(before period: Int) {
    faults.add(
      at: place, found: "the end of a line after \(period) \(period == 1 ? "value" : "values")",
      expected: "\(periods) values, as many as periods in the heading line")
    place = scan.first(UInt8(ascii: "\n"), from: place)
  }
}
