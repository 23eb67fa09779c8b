/// Some rows of events, each with the key by which it is sorted.
public struct SortableRows: Sendable {
  /// Rows that are not counted.
  public internal(set) var rejected: [RejectedRow] = []

  private var bytes: [UInt8] = []
  private var bounds: [(start: Int, keyEnd: Int, end: Int)] = []

  /// Gives each row with its key.
  ///
  /// - Parameter body: Takes the bytes of the key and of the row, its line end with it.
  /// - Throws: What the body throws.
  public func forEach<Failure: Error>(
    _ body: (_ key: ArraySlice<UInt8>, _ row: ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    for bound in bounds {
      try body(bytes[bound.start..<bound.keyEnd], bytes[bound.keyEnd..<bound.end])
    }
  }

  /// Begins a row with its key.
  ///
  /// A zero ends the pseudonym, so that no pseudonym's key stands among those of one that begins with it;
  /// numbers are written so that bytes are in the order of the numbers.
  mutating func begin(pseudonym: [UInt8], day: CalendarDay?, line: Int) {
    let start = bytes.count
    bytes.append(contentsOf: pseudonym)
    bytes.append(0)
    let number = day.map { UInt32(Int64($0.number) - Int64(Int32.min)) } ?? 0
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: line >> shift))
    }
    bounds.append((start, bytes.count, bytes.count))
  }

  /// Adds a cell to the row.
  mutating func add(_ cell: some Collection<UInt8>) {
    if bytes.count > (bounds.last?.keyEnd ?? 0) { bytes.append(0x3B) }
    SortableRows.write(cell, to: &bytes)
  }

  /// Ends the row.
  mutating func end() {
    bytes.append(0x0A)
    if !bounds.isEmpty { bounds[bounds.count - 1].end = bytes.count }
  }

  /// Cells as one row without a key.
  static func text(_ cells: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x3B) }
      write(cell, to: &bytes)
    }
    return bytes + [0x0A]
  }

  private static func write(_ cell: some Collection<UInt8>, to bytes: inout [UInt8]) {
    guard cell.contains(where: { $0 == 0x3B || $0 == 0x22 }) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(0x22)
    for byte in cell {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
