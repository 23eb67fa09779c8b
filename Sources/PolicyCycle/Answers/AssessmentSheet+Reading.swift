public import StructuredText

extension Assessment {
  /// Reads an assessment from a spreadsheet that was saved as CSV.
  ///
  /// Comma or semicolon, byte order mark, CRLF and LF are all accepted. An empty answer is unknown.
  /// The confidence of an answer is the usual one of its kind of source.
  ///
  /// - Parameters:
  ///   - sheet: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - rubric: The rubric whose conditions are answered.
  ///   - subject: What is assessed.
  ///   - territory: The territory of the subject.
  ///   - level: Whether the subject is national or regional.
  ///   - reader: Who answered.
  ///   - asOf: The day as of which ages of facts are counted.
  /// - Throws: `InputProblems` with every fault of the sheet, each with its line.
  public init(
    sheet: [UInt8], source: String, rubric: Rubric, subject: AssessmentSubject,
    territory: TerritoryCode, level: GovernanceLevel, reader: String, asOf: PartialDate
  ) throws(InputProblems) {
    var warnings: [LocatedProblem] = []
    try self.init(
      sheet: sheet, source: source, rubric: rubric, subject: subject, territory: territory,
      level: level, reader: reader, asOf: asOf, warnings: &warnings)
  }

  /// The same, which also hands out the warnings of a sheet that could be read.
  package init(
    sheet: [UInt8], source: String, rubric: Rubric, subject: AssessmentSubject,
    territory: TerritoryCode, level: GovernanceLevel, reader: String, asOf: PartialDate,
    warnings: inout [LocatedProblem]
  ) throws(InputProblems) {
    let table = try CSVTable(parsing: sheet, source: source)
    let log = ProblemLog(source: source, bytes: table.bytes)
    let columns = AssessmentSheet.Column.places(in: table, log: log)
    try log.throwIfErrors()

    var facts: [Fact] = []
    var answers: [Answer] = []
    var seen: Set<String> = []
    for row in table.rows {
      let cells = AssessmentSheet.Cells(row: row, columns: columns, log: log)
      guard let condition = cells.condition(in: rubric) else { continue }
      if !seen.insert(condition.id).inserted {
        cells.problem(
          .condition, found: "a second row for \(condition.id)",
          expected: "one row for each condition")
        continue
      }
      let value = cells.value()
      if value == .unknown, cells.isEmpty([.source, .kind, .date, .note]) { continue }
      let kind = cells.kind(in: rubric)
      let date = cells.date()
      let fact = cells.fact(id: "row \(row.number)", kind: kind, date: date)
      if let fact { facts.append(fact) }
      let answer = Answer(
        condition: condition.id, value: value, place: cells.text(.place),
        facts: cells.text(.source) == nil ? [] : ["row \(row.number)"], sourceKind: kind,
        factDate: date, confidence: kind.flatMap { rubric.rule(for: $0)?.usualConfidence },
        reason: cells.text(.note))
      for fault in AnswerRules.faults(of: answer, to: condition, rubric: rubric, asOf: asOf) {
        // A cell that could not be read was told already; that its value is missing follows.
        if fault.part == .sourceKind || fault.part == .confidence, kind == nil,
          cells.text(.kind) != nil
        {
          continue
        }
        if fault.part == .date, date == nil, cells.text(.date) != nil { continue }
        cells.problem(
          AssessmentSheet.column(for: fault.part), found: fault.found, expected: fault.expected,
          severity: fault.severity)
      }
      answers.append(answer)
    }
    try log.throwIfErrors()
    warnings += log.problems
    self.init(
      subject: subject, territory: territory, level: level, status: .desk, reader: reader,
      asOf: asOf, facts: facts, answers: answers, rubric: rubric)
  }
}

extension AssessmentSheet {
  fileprivate static func column(for part: AnswerRules.Part) -> Column {
    switch part {
    case .value: .answer
    case .place: .place
    case .facts: .source
    case .sourceKind, .confidence: .kind
    case .date: .date
    case .reason: .note
    }
  }
}
