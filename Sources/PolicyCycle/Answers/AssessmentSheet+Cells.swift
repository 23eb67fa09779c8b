import StructuredText

extension AssessmentSheet {
  /// The cells of one row by column, with the words in them read into values.
  struct Cells {
    private let row: SheetRow<Column>

    init(row: CSVTable.Row, columns: [Column: Int], log: ProblemLog) {
      self.row = SheetRow(row: row, columns: columns, log: log)
    }

    /// The trimmed text of a cell, or nil if it is empty.
    func text(_ column: Column) -> String? { row.text(column) }

    func isEmpty(_ columns: [Column]) -> Bool { columns.allSatisfy { text($0) == nil } }

    func problem(
      _ column: Column, found: String, expected: String,
      severity: LocatedProblem.Severity = .error
    ) {
      row.problem(column, found: found, expected: expected, severity: severity)
    }

    /// The condition of the row, or nil for a heading; logs an answer that has lost its condition.
    func condition(in rubric: Rubric) -> Condition? {
      guard let id = text(.condition) else {
        if text(.answer) != nil {
          problem(
            .condition, found: "an answer without a condition",
            expected: "the identifier that the template has in this column")
        }
        return nil
      }
      guard let condition = rubric.condition(id) else {
        problem(
          .condition, found: "the unknown condition \(Quoting.quoted(id))",
          expected: rubric.nearestConditionAdvice(to: id))
        return nil
      }
      return condition
    }

    /// The answer; empty is unknown.
    func value() -> AnswerValue {
      guard let text = text(.answer) else { return .unknown }
      let word = Words.folded(text).split(separator: " ").joined(separator: "-")
      if let value = AnswerValue(rawValue: word) { return value }
      problem(
        .answer, found: Quoting.quoted(text) + SpreadsheetDate.remark(on: text),
        expected:
          "one of \(AnswerValue.allCases.map(\.rawValue).joined(separator: ", ")), or nothing")
      return .unknown
    }

    /// The kind of source, by identifier or by name.
    func kind(in rubric: Rubric) -> SourceKind? {
      guard let text = text(.kind) else { return nil }
      let word = Words.folded(text)
      let match = rubric.sourceKinds.first {
        Words.folded($0.kind.rawValue) == word || Words.folded($0.name) == word
      }
      if match == nil {
        problem(
          .kind, found: Quoting.quoted(text),
          expected: "one of " + SourceKind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return match?.kind
    }

    /// The date of the fact.
    func date() -> PartialDate? {
      guard let text = text(.date) else { return nil }
      if let date = PartialDate(text) { return date }
      problem(
        .date, found: Quoting.quoted(text) + SpreadsheetDate.remark(on: text),
        expected: PartialDate.expectedForm
          + "; set the cells of this column to the format Text before you type")
      return nil
    }

    /// The fact that the row states, or nil if it names no source or no readable kind.
    func fact(id: String, kind: SourceKind?, date: PartialDate?) -> Fact? {
      guard let source = text(.source) else { return nil }
      let page = text(.page)
      if let page, SpreadsheetDate.looksLikeDate(page) {
        problem(
          .page, found: Quoting.quoted(page) + SpreadsheetDate.remark(on: page),
          expected: "a page such as 12 or 3-4, in a cell of the format Text", severity: .warning)
      }
      guard let kind else { return nil }
      let isAddress = source.hasPrefix("http://") || source.hasPrefix("https://")
      return Fact(
        id: id, statement: text(.note) ?? source, date: date, sourceKind: kind,
        citation: Citation(
          title: isAddress ? nil : source, address: isAddress ? source : nil, page: page))
    }
  }
}
