public import PolicyCycle
public import StructuredText

extension TransferabilityForm {
  /// Reads a form from a spreadsheet that was saved as CSV.
  ///
  /// Comma or semicolon, byte order mark, CRLF and LF are all accepted. An empty answer is unknown, and so is
  /// an item whose row is missing.
  ///
  /// - Parameters:
  ///   - sheet: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - practice: The practice that the form has to be about.
  ///   - territory: The receiving territory that it has to be about.
  ///   - rubric: The rubric that has the items.
  ///   - today: The day after which nothing can have been filled in.
  /// - Throws: `InputProblems` with every fault of the sheet, each with its line.
  public init(
    sheet: [UInt8], source: String, practice: String, territory: TerritoryCode, rubric: Rubric,
    today: PartialDate
  ) throws(InputProblems) {
    self = try TransferabilitySheet.read(
      sheet, source: source, practice: practice, territory: territory, rubric: rubric, today: today
    ).form
  }
}

extension TransferabilitySheet {
  typealias Row = SheetRow<Column>

  /// Reads a form and also hands out the warnings of a sheet that could be read.
  package static func read(
    _ sheet: [UInt8], source: String, practice: String, territory: TerritoryCode, rubric: Rubric,
    today: PartialDate
  ) throws(InputProblems) -> (form: TransferabilityForm, warnings: [LocatedProblem]) {
    let table = try CSVTable(parsing: sheet, source: source)
    let log = ProblemLog(source: source, bytes: table.bytes)
    let columns = Column.places(in: table, log: log)
    try log.throwIfErrors()
    var reading = TransferabilityReading(practice: practice, territory: territory, rubric: rubric)
    for row in table.rows { reading.read(Row(row: row, columns: columns, log: log)) }
    let entries = reading.entries(today: today)
    try log.throwIfErrors()
    return (
      TransferabilityForm(practice: practice, territory: territory, entries: entries), log.problems
    )
  }
}

/// Collects the rows of one sheet.
private struct TransferabilityReading {
  let practice: String
  let territory: TerritoryCode
  let rubric: Rubric
  private var rows: [String: TransferabilitySheet.Row] = [:]
  private var prompts: [String: PromptAnswer] = [:]
  /// Other practices and territories that were told of already: a wrong form has them in every row.
  private var told: Set<String> = []

  init(practice: String, territory: TerritoryCode, rubric: Rubric) {
    self.practice = practice
    self.territory = territory
    self.rubric = rubric
  }

  /// Takes a row; a heading is passed over.
  mutating func read(_ row: TransferabilitySheet.Row) {
    guard let id = row.text(.id) else {
      let filled = [TransferabilitySheet.Column.answer, .reason, .facts, .filledBy, .filledOn]
      if filled.contains(where: { row.text($0) != nil }) {
        row.problem(
          .id, found: "an answer without an identifier",
          expected: "the identifier that the template has in this column")
      }
      return
    }
    let prompt = rubric.transferability.flatMap(\.prompts).first { $0.id == id }
    guard prompt != nil || rubric.transferabilityItem(id) != nil else {
      row.problem(
        .id, found: "the unknown item \(Quoting.quoted(id))", expected: advice(instead: id))
      return
    }
    checkPair(row)
    guard rows[id] == nil else {
      row.problem(.id, found: "a second row for \(id)", expected: "one row for each item")
      return
    }
    rows[id] = row
    if prompt != nil { prompts[id] = promptAnswer(row) }
  }

  /// The entries of all items; logs the rules that they break.
  func entries(today: PartialDate) -> [TransferabilityEntry] {
    rubric.transferability.map { item in
      let answers = item.prompts.map { prompts[$0.id] ?? .unknown }
      guard let row = rows[item.id] else {
        return TransferabilityEntry(item: item, prompts: answers)
      }
      let value = value(row)
      let entry = TransferabilityEntry(
        item: item, value: value ?? .unknown, prompts: answers, reason: row.text(.reason),
        facts: (row.text(.facts) ?? "").split(whereSeparator: \.isNewline)
          .map { Words.trimmed(String($0)) }.filter { !$0.isEmpty },
        filledBy: party(row), filledOn: day(row))
      for fault in TransferabilityRules.faults(of: entry, today: today) {
        let column = TransferabilityReading.column(for: fault.part)
        // A cell that could not be read was told already; that its value is missing follows.
        if fault.part == .filledBy, entry.filledBy == nil, row.text(.filledBy) != nil { continue }
        if fault.part == .filledOn, entry.filledOn == nil, row.text(.filledOn) != nil { continue }
        row.problem(
          column, found: fault.found, expected: fault.expected, severity: fault.severity)
      }
      return entry
    }
  }

  private mutating func checkPair(_ row: TransferabilitySheet.Row) {
    let own = row.text(.practice)
    if own != practice, told.insert("practice \(own ?? "")").inserted {
      row.problem(
        .practice, found: own.map { "the practice \(Quoting.quoted($0))" } ?? "no practice",
        expected: "\(practice), which was asked for")
    }
    let place = row.text(.territory)
    if place.flatMap(TerritoryCode.init(_:))?.isSame(as: territory) != true,
      told.insert("territory \(place ?? "")").inserted
    {
      row.problem(
        .territory, found: place.map { "the territory \(Quoting.quoted($0))" } ?? "no territory",
        expected: "\(territory), which was asked for")
    }
  }

  private func advice(instead id: String) -> String {
    let known = rubric.transferability.flatMap { [$0.id] + $0.prompts.map(\.id) }
    let nearest = EditDistance.nearest(to: id, among: known, within: max(3, id.utf8.count / 4))
    return "an identifier of the template" + (nearest.map { ", perhaps \"\($0)\"" } ?? "")
  }

  /// The answer to a smaller question, whose row holds nothing else.
  private func promptAnswer(_ row: TransferabilitySheet.Row) -> PromptAnswer {
    for column in [TransferabilitySheet.Column.reason, .facts, .filledBy, .filledOn]
    where row.text(column) != nil {
      row.problem(
        column, found: "text beside a smaller question",
        expected: "it in the row of the item, where it is read")
    }
    return choice(.answer, row, PromptAnswer.self) ?? .unknown
  }

  /// The answer to an item; empty is unknown, and nil what cannot be read.
  private func value(_ row: TransferabilitySheet.Row) -> TransferabilityValue? {
    row.text(.answer) == nil ? .unknown : choice(.answer, row, TransferabilityValue.self)
  }

  private func party(_ row: TransferabilitySheet.Row) -> TransferabilityParty? {
    choice(.filledBy, row, TransferabilityParty.self)
  }

  private func day(_ row: TransferabilitySheet.Row) -> PartialDate? {
    guard let text = row.text(.filledOn) else { return nil }
    if let day = PartialDate(text) { return day }
    row.problem(
      .filledOn, found: Quoting.quoted(text) + SpreadsheetDate.remark(on: text),
      expected: PartialDate.expectedForm
        + "; set the cells of this column to the format Text before you type")
    return nil
  }

  /// One of the words of an enumeration in a cell, in any case, with spaces for hyphens.
  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: TransferabilitySheet.Column, _ row: TransferabilitySheet.Row, _ type: Choice.Type
  ) -> Choice? {
    guard let text = row.text(column) else { return nil }
    let word = Words.folded(text).split(separator: " ").joined(separator: "-")
    if let choice = Choice(rawValue: word) { return choice }
    row.problem(
      column, found: Quoting.quoted(text) + SpreadsheetDate.remark(on: text),
      expected: "one of \(type.allCases.map(\.rawValue).joined(separator: ", ")), or nothing")
    return nil
  }

  private static func column(
    for part: TransferabilityRules.Part
  ) -> TransferabilitySheet.Column {
    switch part {
    case .value: .answer
    case .reason: .reason
    case .filledBy: .filledBy
    case .filledOn: .filledOn
    }
  }
}
