public import PolicyCycle
public import StructuredText

extension PracticeTable {
  /// The changes that a sheet of practices makes.
  ///
  /// - Parameters:
  ///   - sheet: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - records: The records to compare it with.
  ///   - rubric: The rubric.
  /// - Returns: The changes, in the order of the sheet; apply them record by record.
  /// - Throws: `InputProblems` with every fault, each at its cell: an unknown practice, a practice
  ///   twice, a value that the record cannot hold.
  public static func changes(
    inPractices sheet: [UInt8], source: String, records: [PracticeRecord], rubric: Rubric
  ) throws(InputProblems) -> [PracticeEdit] {
    let reading = try SheetReading<PracticeColumn>(
      sheet, source: source, records: records, not: EvidenceColumn.self)
    var edits: [PracticeEdit] = []
    var seen: Set<String> = []
    for row in reading.rows {
      guard let record = reading.record(of: row, in: .practice) else { continue }
      guard seen.insert(record.id).inserted else {
        reading.problem(
          row, .practice, found: "a second row for \(record.id)", expected: "one row a practice")
        continue
      }
      let today = version(of: record)
      checkReview(row, of: record, today: today, reading)
      var own = reading.changes(row, of: record.value, today: today).map { change in
        PracticeEdit(
          practice: record.id, place: PracticePlace(change.steps), old: change.old, new: change.new)
      }
      own += own.compactMap { country(after: $0, of: record) }
      if own.isEmpty { continue }
      reading.check(own.made(to: record.value), of: record, rubric: rubric) { (row, $0.path) }
      edits += own
    }
    try reading.log.throwIfErrors()
    return edits
  }

  /// The changes that a sheet of evidence items makes.
  ///
  /// A row whose item is empty adds an item, whose identifier follows from what it says: a sheet that is
  /// taken in twice adds it once. A row of an item whose other cells are all emptied takes it away.
  ///
  /// - Parameters:
  ///   - sheet: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - records: The records to compare it with.
  ///   - rubric: The rubric.
  /// - Returns: The changes, in the order of the sheet; apply them record by record.
  /// - Throws: `InputProblems` with every fault, each at its cell: an unknown practice or item, an
  ///   item twice, a value that the record cannot hold, a row that was written before the item was
  ///   changed, an item taken away that an answer or an effect rests on.
  public static func changes(
    inEvidence sheet: [UInt8], source: String, records: [PracticeRecord], rubric: Rubric
  ) throws(InputProblems) -> [PracticeEdit] {
    let reading = try SheetReading<EvidenceColumn>(
      sheet, source: source, records: records, not: PracticeColumn.self)
    var changes: [String: EvidenceChanges] = [:]
    var order: [String] = []
    for row in reading.rows {
      if row.isEmpty, row.word(.item) == nil { continue }
      guard let record = reading.record(of: row, in: .practice) else { continue }
      if changes[record.id] == nil { order.append(record.id) }
      changes[record.id, default: EvidenceChanges(record: record)].add(row, reading)
    }
    var edits: [PracticeEdit] = []
    for own in order.compactMap({ changes[$0] }) where !own.edits.isEmpty {
      let changed = own.edits.made(to: own.record.value)
      reading.check(changed, of: own.record, rubric: rubric) { own.blame(for: $0, in: changed) }
      edits += own.edits
    }
    try reading.log.throwIfErrors()
    return edits
  }

  /// Logs a review that somebody has written into a row, which would do nothing.
  private static func checkReview(
    _ row: RecordRow<PracticeColumn>, of record: PracticeRecord, today: String,
    _ reading: SheetReading<PracticeColumn>
  ) {
    // Of an older row it is what the record said then.
    guard let cell = row.cell(.review), !row.isOlder(than: today) else { return }
    let review = review(record.review)
    if Words.trimmed(cell.text) != review {
      reading.problem(
        row, .review, found: Quoting.quoted(cell.text),
        expected: "\"\(review)\": this column is not read; a record is reviewed step by step")
    }
  }

  /// The change of the country that a change of the territory brings with it.
  private static func country(after edit: PracticeEdit, of record: PracticeRecord) -> PracticeEdit?
  {
    guard edit.place == ["territory"], let old = record.value.member("country"),
      let territory = edit.new?.text.flatMap(TerritoryCode.init(_:)),
      old.text != territory.country
    else { return nil }
    return PracticeEdit(
      practice: record.id, place: ["country"], old: old, new: .string(territory.country))
  }
}

extension [PracticeEdit] {
  /// A record's value after the edits, whether it can be read or not.
  func made(to value: JSONValue) -> JSONValue {
    reduce(value) { $0.setting($1.new, at: $1.place.steps) ?? .object([]) }
  }
}
