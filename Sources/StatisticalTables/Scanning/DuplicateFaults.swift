extension TableDraft.Duplicates {
  /// The numbers of all rows concerned, in order.
  var wantedRows: [Int] { Set(pairs.flatMap { [$0.first, $0.second] }).sorted() }

  /// Notes each pair at its second place, naming the first.
  func note(in faults: inout ScanFaults, places: [Int: Int], _ scan: ByteScan) {
    let located = pairs.map { (places[$0.first] ?? 0, places[$0.second] ?? 0) }
    var counter = PlaceCounter(scan)
    for (first, second) in located.sorted(by: { $0 < $1 }) {
      faults.add(
        at: second,
        found:
          "a second observation of the same key, the first being at \(counter.place(of: first))",
        expected: "each combination of codes once")
    }
  }
}

/// Counts lines and columns for messages that name a second place.
private struct PlaceCounter {
  private let scan: ByteScan
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  init(_ scan: ByteScan) { self.scan = scan }

  /// The line and the column in characters of an offset; offsets have to come in ascending order.
  mutating func place(of wanted: Int) -> String {
    while offset < wanted {
      let byte = scan[offset]
      offset += 1
      // A line ends as for ProblemLog: LF, CR LF or CR.
      if byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && scan[offset] != UInt8(ascii: "\n")
      {
        line += 1
        lineStart = offset
      }
    }
    let column = scan.text(lineStart, wanted).unicodeScalars.count + 1
    return "line \(line), column \(column)"
  }
}
