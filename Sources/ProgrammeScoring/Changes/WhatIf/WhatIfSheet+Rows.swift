import PolicyCycle
import StructuredText

extension WhatIfSheet {
  /// The place of each column that is read, by its heading.
  static func columns(of table: CSVTable, log: ProblemLog) -> [Column: Int] {
    var columns: [Column: Int] = [:]
    for (index, cell) in table.header.enumerated() {
      guard let column = Column(rawValue: Words.folded(cell.text)), column.isRead else { continue }
      if columns[column] != nil {
        log.add(
          at: cell.offset, path: column.rawValue, found: "this column twice", expected: "it once")
      }
      columns[column] = index
    }
    for column in Column.allCases where column.isRead && columns[column] == nil {
      log.add(
        at: 0, path: column.rawValue, found: "no column \"\(column.rawValue)\"",
        expected: "the heading line kind;name;value")
    }
    return columns
  }

  /// The cells of one row, with the words in them read into a change.
  struct Row {
    let row: CSVTable.Row
    let columns: [Column: Int]
    let log: ProblemLog

    /// The supposition of the row, or nil where it holds none or a faulty one, which is logged.
    func change(in rubric: Rubric) -> WhatIfChange? {
      let (name, value) = (text(.name), text(.value))
      guard let word = text(.kind) else {
        if name != nil || value != nil { expectKind(found: "nothing beside a name or a value") }
        return nil
      }
      guard let kind = Kind(rawValue: Words.folded(word)) else {
        expectKind(found: Quoting.quoted(word))
        return nil
      }
      guard let name else {
        problem(.name, found: "no name", expected: kind.nameAdvice)
        return nil
      }
      switch kind {
      case .answer: return value.flatMap { answer($0, to: name) }
      case .weight: return value.flatMap { weight($0, of: name, in: rubric) }
      case .without: return leavingOut(name, value)
      }
    }

    func problem(_ column: Column, found: String, expected: String) {
      log.add(
        at: cell(column)?.offset ?? row.offset, path: column.rawValue, found: found,
        expected: expected)
    }

    private func expectKind(found: String) {
      problem(
        .kind, found: found,
        expected: "one of " + Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }

    private func answer(_ text: String, to condition: String) -> WhatIfChange? {
      let word = Words.folded(text).split(separator: " ").joined(separator: "-")
      guard let value = AnswerValue(rawValue: word) else {
        problem(
          .value, found: Quoting.quoted(text),
          expected: "one of " + AnswerValue.allCases.map(\.rawValue).joined(separator: ", ")
            + ", or nothing to leave the answer as it is")
        return nil
      }
      return .answer(to: condition, value)
    }

    private func weight(_ text: String, of name: String, in rubric: Rubric) -> WhatIfChange? {
      guard let weight = WeightText.number(text) else {
        problem(
          .value, found: Quoting.quoted(text) + SpreadsheetDate.remark(on: text),
          expected: "a number above 0 without a mark between thousands, such as 2 or 1.5")
        return nil
      }
      let id = Words.folded(name)
      if let section = RubricSection(id: id) { return .sectionWeight(section, weight) }
      return .criterionWeight(rubric.criterion(labelled: id)?.id ?? name, weight)
    }

    private func leavingOut(_ practice: String, _ value: String?) -> WhatIfChange? {
      switch value.map(Words.folded) {
      case "yes": return .without(practice: practice)
      case "no": break
      default:
        problem(
          .value, found: value.map(Quoting.quoted) ?? "nothing",
          expected: "yes to leave the practice out, or no")
      }
      return nil
    }

    private func text(_ column: Column) -> String? {
      guard let cell = cell(column) else { return nil }
      let text = Words.trimmed(cell.text)
      return text.isEmpty ? nil : text
    }

    private func cell(_ column: Column) -> CSVTable.Cell? {
      guard let index = columns[column], row.cells.indices.contains(index) else { return nil }
      return row.cells[index]
    }
  }
}

extension WhatIfSheet.Kind {
  /// What the name is of.
  fileprivate var nameAdvice: String {
    switch self {
    case .answer: "the identifier of a condition"
    case .weight: "a phase such as outreach, or the identifier of a criterion"
    case .without: "the identifier of a practice"
    }
  }
}
