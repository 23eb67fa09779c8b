import StructuredText

/// The changes that a sheet makes to the evidence of one record, gathered row by row.
struct EvidenceChanges {
  let record: PracticeRecord
  private(set) var edits: [PracticeEdit] = []
  private var rows: [String: RecordRow<EvidenceColumn>] = [:]

  init(record: PracticeRecord) { self.record = record }

  /// Adds the changes of a row.
  mutating func add(
    _ row: RecordRow<EvidenceColumn>, _ reading: SheetReading<EvidenceColumn>
  ) {
    if let id = row.word(.item) {
      change(id, row, reading)
    } else {
      addItem(row, reading)
    }
  }

  /// The row that a fault such as one of `evidence[2].kind` is about, and the rest of the path.
  func blame(
    for fault: LocatedProblem, in changed: JSONValue
  ) -> (row: RecordRow<EvidenceColumn>, path: String)? {
    let path = fault.path
    let number = path.dropFirst("evidence[".count).prefix { $0 != "]" }
    let items = changed.member("evidence")?.items ?? []
    if path.hasPrefix("evidence["), let index = Int(number), items.indices.contains(index),
      let row = items[index].member("id")?.text.flatMap({ rows[$0] })
    {
      let rest = path.drop { $0 != "]" }.dropFirst()
      return (row, String(rest.first == "." ? rest.dropFirst() : rest))
    }
    // A fault elsewhere, such as an answer that cites an item that is taken away.
    let ids = edits.compactMap { $0.place.steps.dropFirst().first }
    let id = ids.first { fault.found.contains(Quoting.quoted($0)) } ?? ids.first
    return id.flatMap { rows[$0] }.map { ($0, path) }
  }

  private mutating func change(
    _ id: String, _ row: RecordRow<EvidenceColumn>, _ reading: SheetReading<EvidenceColumn>
  ) {
    guard let item = record.value(at: ["evidence", id]) else {
      // A sheet that took the item away and is taken in again.
      if EvidenceChanges.takesAway(row), row.word(.version) != nil { return }
      reading.problem(
        row, .item, found: "the item \(Quoting.quoted(id)), which the record does not have",
        expected: "an item of the record; leave the cell empty for a new item")
      return
    }
    guard claim(id, row, reading) else { return }
    let today = PracticeTable.version(ofItem: item, in: record)
    if EvidenceChanges.takesAway(row) {
      guard reading.isOfToday(row, today) else { return }
      edits.append(
        PracticeEdit(practice: record.id, place: ["evidence", id], old: item, new: nil))
      return
    }
    edits += reading.changes(row, of: item, today: today).map { change in
      PracticeEdit(
        practice: record.id, place: PracticePlace(["evidence", id] + change.steps),
        old: change.old, new: change.new)
    }
  }

  private mutating func addItem(
    _ row: RecordRow<EvidenceColumn>, _ reading: SheetReading<EvidenceColumn>
  ) {
    var content = JSONValue.object([])
    for change in reading.changes(row, of: content, today: nil) {
      content = content.setting(change.new, at: change.steps) ?? content
    }
    let new = NewEvidence(content)
    guard claim(new.id, row, reading) else { return }
    switch new.effect(in: record.value) {
    case .known: return
    case .changedSince:
      reading.problem(row, .item, found: new.fault.found, expected: new.fault.expected)
    case .added:
      edits.append(
        PracticeEdit(
          practice: record.id, place: ["evidence", new.id], old: nil, new: new.item))
    }
  }

  /// Makes a row the one of its item; logs a second one.
  private mutating func claim(
    _ id: String, _ row: RecordRow<EvidenceColumn>, _ reading: SheetReading<EvidenceColumn>
  ) -> Bool {
    if rows[id] == nil {
      rows[id] = row
      return true
    }
    reading.problem(row, .item, found: "a second row for \(id)", expected: "one row an item")
    return false
  }

  /// Whether a row says that its item is to go: what every item needs is there, and all is emptied.
  private static func takesAway(_ row: RecordRow<EvidenceColumn>) -> Bool {
    row.isEmpty && [EvidenceColumn.kind, .statement, .method].allSatisfy { row.cell($0) != nil }
  }
}
