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
    let id = row.word(.item) ?? nextID
    let item = record.value(at: ["evidence", id])
    guard item != nil || EvidenceNumber.number(of: id) != nil else {
      reading.problem(
        row, .item, found: Quoting.quoted(id),
        expected: "an item such as evidence-3; leave the cell empty for a new item")
      return
    }
    guard rows[id] == nil else {
      reading.problem(row, .item, found: "a second row for \(id)", expected: "one row an item")
      return
    }
    rows[id] = row
    if let item {
      edits += reading.changes(row, of: item).map { change in
        PracticeEdit(
          practice: record.id, place: PracticePlace(["evidence", id] + change.steps),
          old: change.old, new: change.new)
      }
    } else {
      var item = JSONValue.object([.init("id", .string(id))])
      for change in reading.changes(row, of: item) {
        item = item.setting(change.new, at: change.steps) ?? item
      }
      edits.append(
        PracticeEdit(practice: record.id, place: ["evidence", id], old: nil, new: item))
    }
  }

  /// The row that a path such as `evidence[2].kind` is about, and the rest of the path.
  func blame(
    for path: String, in changed: JSONValue
  ) -> (row: RecordRow<EvidenceColumn>, path: String)? {
    let number = path.dropFirst("evidence[".count).prefix { $0 != "]" }
    let items = changed.member("evidence")?.items ?? []
    if path.hasPrefix("evidence["), let index = Int(number), items.indices.contains(index),
      let row = items[index].member("id")?.text.flatMap({ rows[$0] })
    {
      let rest = path.drop { $0 != "]" }.dropFirst()
      return (row, String(rest.first == "." ? rest.dropFirst() : rest))
    }
    // A fault elsewhere, such as an answer that cites the item.
    return edits.first.flatMap { edit in
      edit.place.steps.dropFirst().first.flatMap { rows[$0] }
    }.map { ($0, path) }
  }

  private var nextID: String {
    let known = (record.value.member("evidence")?.items ?? []).compactMap { $0.member("id")?.text }
    return EvidenceNumber.next(after: known + rows.keys)
  }
}
