private import StructuredText

/// Makes the draft of a table from the columns of an SDMX-CSV text.
struct SDMXCSVDraft {
  private let scan: ByteScan
  private let header: SDMXCSVHeader
  private let slots: [Int?]
  private let interners: [CodeInterner]

  init(_ scan: ByteScan, header: SDMXCSVHeader, slots: [Int?], interners: [CodeInterner]) {
    self.scan = scan
    self.header = header
    self.slots = slots
    self.interners = interners
  }

  /// The draft; what is wrong with whole columns is noted.
  func draft(of sink: RowSink, faults: inout ScanFaults) -> TableDraft {
    let count = sink.values.count
    var draft = TableDraft(
      dimensions: [], values: sink.values, flags: .empty("OBS_FLAG", count: count),
      confidentiality: .empty("CONF_STATUS", count: count))
    for (index, column) in header.columns.enumerated() {
      guard let slot = slots[index] else { continue }
      let texts = interners[slot].texts(scan)
      switch column.role {
      case .dimension, .time:
        if column.role == .time { draft.time = draft.dimensions.count }
        let dimension = dimension(index, slot, texts: texts, of: sink)
        noteEmptyCode(column, slot, dimension.codes, in: &faults)
        draft.dimensions.append(dimension)
      case .status: draft.flags = codes(column, texts, sink.columns[slot])
      case .confidentiality: draft.confidentiality = codes(column, texts, sink.columns[slot])
      case .attribute:
        draft.attributes.append(
          TextColumn(id: column.id, texts: texts, column: sink.columns[slot]))
      case .vintage:
        // One date for the whole file; where rows differ, it belongs to each of them.
        draft.vintage = texts.count == 1 && texts != [""] ? texts[0] : nil
        if texts.count > 1 {
          draft.attributes.append(
            TextColumn(id: column.id, texts: texts, column: sink.columns[slot]))
        }
      case .structureName: draft.label = texts.first { !$0.isEmpty }
      case .dataflow: takeDataflow(column, slot, texts, into: &draft, faults: &faults)
      case .action: noteActions(column, slot, texts, in: &faults)
      case .ignored, .value, .labels: break
      }
    }
    return draft
  }

  private func dimension(
    _ index: Int, _ slot: Int, texts: [String], of sink: RowSink
  ) -> TableDraft.Dimension {
    let column = header.columns[index]
    let id = column.role == .time ? ColumnName.time : column.id
    let parts = header.hasBoth ? texts.map { LabelledCode.split($0) } : texts.map { ($0, nil) }
    var labels = parts.map(\.1)
    if let labelColumn = header.columns.firstIndex(where: { $0.role == .labels(of: index) }),
      let labelSlot = slots[labelColumn]
    {
      let labelTexts = interners[labelSlot].texts(scan)
      labels = sink.labels[labelSlot].map { number in
        let text = labelTexts[Int(number)]
        return text.isEmpty ? nil : text
      }
    }
    return TableDraft.Dimension(
      id: id, label: column.label.flatMap { $0.isEmpty ? nil : $0 }, codes: parts.map(\.0),
      labels: labels, column: sink.columns[slot])
  }

  private func codes(
    _ column: SDMXCSVHeader.Column, _ texts: [String], _ packed: CodeColumn
  ) -> TextColumn {
    let codes = header.hasBoth ? texts.map { LabelledCode.split($0).code } : texts
    return TextColumn(id: column.id, texts: codes, column: packed)
  }

  private func takeDataflow(
    _ column: SDMXCSVHeader.Column, _ slot: Int, _ texts: [String], into draft: inout TableDraft,
    faults: inout ScanFaults
  ) {
    let parts = header.hasBoth ? texts.map { LabelledCode.split($0) } : texts.map { ($0, nil) }
    for (number, part) in parts.enumerated() where !part.0.isEmpty {
      guard let own = draft.dataflow, own != part.0 else {
        draft.dataflow = part.0
        draft.label = draft.label ?? part.1
        continue
      }
      faults.add(
        at: interners[slot].entries[number].start, column: column.id,
        found: Quoting.quoted(part.0),
        expected: "\(Quoting.quoted(own)) in every row; read each data set from a file of its own")
      return
    }
  }

  /// Information and additions are observations; deletions are none.
  private func noteActions(
    _ column: SDMXCSVHeader.Column, _ slot: Int, _ texts: [String], in faults: inout ScanFaults
  ) {
    for (number, text) in texts.enumerated()
    where !["", "I", "A", "M", "R"].contains(LabelledCode.split(text).code) {
      faults.add(
        at: interners[slot].entries[number].start, column: column.id, found: Quoting.quoted(text),
        expected: "I, A, M or R: a table is read, and a deletion is no observation")
    }
  }

  private func noteEmptyCode(
    _ column: SDMXCSVHeader.Column, _ slot: Int, _ codes: [String],
    in faults: inout ScanFaults
  ) {
    for (entry, code) in zip(interners[slot].entries, codes) where code.isEmpty {
      faults.add(
        at: entry.start, column: Quoting.quoted(column.id), found: "no code",
        expected: "a code in each dimension of each row")
    }
  }
}
