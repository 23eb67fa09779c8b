/// The faults found while rows are read, the first hundred of them.
struct ScanFaults {
  /// The most faults that a reading tells.
  static let limit = 100

  /// A fault, before its line is known.
  struct Fault {
    let offset: Int
    /// The column or the JSON path.
    let column: String
    let found: String
    let expected: String
  }

  private(set) var faults: [Fault] = []

  /// Whether to stop: nobody reads more.
  var isFull: Bool { faults.count >= Self.limit }

  mutating func add(at offset: Int?, column: String = "", found: String, expected: String) {
    add(Fault(offset: offset ?? 0, column: column, found: found, expected: expected))
  }

  mutating func add(_ fault: Fault) {
    if !isFull { faults.append(fault) }
  }
}
