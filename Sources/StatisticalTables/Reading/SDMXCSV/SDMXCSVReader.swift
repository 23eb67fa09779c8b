/// Reads SDMX-CSV 1.0 and 2.0, in the three styles of labels.
struct SDMXCSVReader {
  private let scan: ByteScan
  private let header: SDMXCSVHeader
  /// For each column of the file its column in the stage, nil if it is not kept.
  private let slots: [Int?]
  private(set) var faults = ScanFaults()

  init(_ scan: ByteScan) {
    self.scan = scan
    header = SDMXCSVHeader(scan, faults: &faults)
    if !header.columns.isEmpty { SDMXCSVHeaderCheck(columns: header.columns).note(in: &faults) }
    var used = 0
    let dimensions = header.columns.map { $0.role == .dimension || $0.role == .time }
    slots = header.columns.map { column in
      switch column.role {
      case .ignored, .value: return nil
      case .labels(let codes) where !dimensions[codes]: return nil
      default:
        used += 1
        return used - 1
      }
    }
  }

  /// The table; nil if there are faults.
  mutating func table() -> StatisticalTable? {
    guard faults.faults.isEmpty else { return nil }
    let (rows, sink) = read(wanted: nil)
    faults = rows.faults
    let draft = SDMXCSVDraft(scan, header: header, slots: slots, interners: rows.interners)
      .draft(of: sink, faults: &faults)
    guard faults.faults.isEmpty else { return nil }
    do throws(TableDraft.Duplicates) {
      return try draft.table(duplicateLimit: ScanFaults.limit)
    } catch {
      note(error)
      return nil
    }
  }

  private func read(wanted: [Int]?) -> (SDMXCSVRows, RowSink) {
    let columns = zip(header.columns, slots).map { column, slot in
      (
        name: column.id,
        use: column.role == .value
          ? SDMXCSVRows.Use.value : slot.map { SDMXCSVRows.Use.text($0) } ?? .skipped
      )
    }
    let purposes = zip(header.columns, slots).compactMap { column, slot -> RowSink.Purpose? in
      guard slot != nil else { return nil }
      if case .labels(let codes) = column.role, let codes = slots[codes] {
        return .labels(ofColumn: codes)
      }
      return .kept
    }
    var rows = SDMXCSVRows(scan, from: header.end, separator: header.separator, columns: columns)
    var sink = RowSink(purposes: purposes, wanted: wanted)
    var stage = StagedRows(columns: purposes.count, capacity: 8_192)
    while rows.fill(&stage) {
      sink.take(&stage, bounds: rows.interners.map(\.count))
      sink.reserve(progress: rows.progress, next: stage.capacity)
    }
    sink.take(&stage, bounds: rows.interners.map(\.count))
    return (rows, sink)
  }

  private mutating func note(_ duplicates: TableDraft.Duplicates) {
    let (_, sink) = read(wanted: duplicates.wantedRows)
    duplicates.note(in: &faults, places: sink.places, scan)
  }
}
