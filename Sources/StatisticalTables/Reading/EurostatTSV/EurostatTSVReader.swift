private import StructuredText

/// Reads Eurostat's TSV, of today and of before 2023.
struct EurostatTSVReader {
  private let scan: ByteScan
  private let header: EurostatTSVHeader
  private(set) var faults = ScanFaults()

  init(_ scan: ByteScan) {
    self.scan = scan
    header = EurostatTSVHeader(scan, faults: &faults)
  }

  /// The table; nil if there are faults.
  mutating func table() -> StatisticalTable? {
    guard faults.faults.isEmpty else { return nil }
    let (rows, sink) = read(wanted: nil)
    faults = rows.faults
    noteCutValue()
    noteEmptyCodes(rows.interners)
    guard faults.faults.isEmpty else { return nil }
    do throws(TableDraft.Duplicates) {
      return try draft(rows.interners, sink).table(duplicateLimit: ScanFaults.limit)
    } catch {
      let (_, sink) = read(wanted: error.wantedRows)
      error.note(in: &faults, places: sink.places, scan)
      return nil
    }
  }

  /// Refuses a text that ends within a value: of `20.5 ` a broken-off download may leave `2`.
  private mutating func noteCutValue() {
    guard scan.count > 0 else { return }
    let last = scan[scan.count - 1]
    let isLineEnd = last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r")
    // Behind a space or a flag the value is whole.
    let isLetter = last | 0x20 >= UInt8(ascii: "a") && last | 0x20 <= UInt8(ascii: "z")
    if !isLineEnd, !isLetter, last != UInt8(ascii: " "), last != UInt8(ascii: "\t") {
      faults.add(
        at: scan.count, found: "the end of the text within the last value",
        expected: "a line end: the download may be cut off; add one if the file is whole")
    }
  }

  private func read(wanted: [Int]?) -> (EurostatTSVRows, RowSink) {
    let columns = header.dimensions.count + EurostatTSVRows.columnsBesideDimensions
    let purposes = (0..<columns).map { _ in RowSink.Purpose.kept }
    var rows = EurostatTSVRows(scan, header: header)
    var sink = RowSink(purposes: purposes, wanted: wanted)
    var stage = StagedRows(columns: columns, capacity: max(8_192, header.periods.count))
    while rows.fill(&stage) {
      sink.take(&stage, bounds: bounds(rows.interners))
      sink.reserve(progress: rows.progress, next: stage.capacity)
    }
    sink.take(&stage, bounds: bounds(rows.interners))
    return (rows, sink)
  }

  /// For each column of the stage how many codes it has by now.
  private func bounds(_ interners: [CodeInterner]) -> [Int] {
    interners.dropLast().map(\.count) + [header.periods.count, interners.last?.count ?? 0]
  }

  private func draft(_ interners: [CodeInterner], _ sink: RowSink) -> TableDraft {
    let count = header.dimensions.count
    var dimensions = header.dimensions.indices.map { index in
      TableDraft.Dimension(
        id: header.dimensions[index], codes: interners[index].texts(scan), labels: [],
        column: sink.columns[index])
    }
    dimensions.append(
      TableDraft.Dimension(
        id: ColumnName.time, codes: header.periods, labels: [], column: sink.columns[count]))
    return TableDraft(
      dimensions: dimensions, time: count, values: sink.values,
      flags: TextColumn(
        id: "OBS_FLAG", texts: interners[count].texts(scan), column: sink.columns[count + 1]),
      confidentiality: .empty("CONF_STATUS", count: sink.values.count))
  }

  private mutating func noteEmptyCodes(_ interners: [CodeInterner]) {
    for (id, interner) in zip(header.dimensions, interners) {
      for entry in interner.entries where entry.length == 0 {
        faults.add(
          at: entry.start, column: Quoting.quoted(id), found: "an empty code",
          expected: "a code for each dimension")
      }
    }
  }
}
