import StructuredText

// Sums: women, men and non-binary persons; reserved indicators and their parts.

extension TransmissionCheck {
  func genderFindings(_ row: TransmittedIndicator) -> [TransmissionFinding] {
    // Percentages of different groups do not add up; entities have no gender.
    guard row.measurement == .number, common(row)?.counted != .entities else { return [] }
    let parts = [row.values.women, row.values.men, row.values.nonBinary]
    let stated = parts.compactMap { $0 }
    let sum = stated.reduce(0, +)
    let shownSum = DecimalText.plain(sum)
    let column = GenderValues.ValueColumn.total.rawValue
    guard let total = row.values.total else {
      return [
        row.finding(
          .stated, column, found: "no total",
          expected: stated.count == parts.count
            ? "\(shownSum), the sum of the genders" : "a number",
          severity: stated.isEmpty ? .warning : .error)
      ]
    }
    let shown = DecimalText.plain(total)
    if stated.isEmpty {
      guard common(row) != nil else { return [] }
      return [
        row.finding(
          .stated, nil, found: "no women, men and non-binary persons",
          expected: "the total of \(shown) by gender", severity: .warning)
      ]
    }
    if stated.count == parts.count || sum > total {
      guard sum != total else { return [] }
      return [
        row.finding(
          .genderSum, column, found: shown,
          expected: "\(stated.count == parts.count ? "" : "at least ")\(shownSum), women, men and"
            + " non-binary persons together")
      ]
    }
    if sum == total { return [] }
    return [
      row.finding(
        .genderSum, column, found: "\(shown) with \(shownSum) by gender, one of them empty",
        expected: "all three genders, 0 where there is nobody", severity: .warning)
    ]
  }

  func sumFindings(_ row: TransmittedIndicator) -> [TransmissionFinding] {
    guard row.table == .outputs, let reserved = common(row), !reserved.parts.isEmpty else {
      return []
    }
    let rule = TransmissionFinding.Rule.sum(indicator: row.indicator, number: reserved.rule)
    let parts = reserved.parts.compactMap { output($0, beside: row) }
    guard parts.count == reserved.parts.count else {
      let held = Set(parts.map(\.indicator))
      let missing = reserved.parts.filter { !held.contains($0) }
      return [
        row.finding(
          rule, nil, found: "no row of \(missing.joined(separator: ", ")) in the same unit",
          expected: "it, to check the sum by", severity: .warning)
      ]
    }
    return GenderValues.ValueColumn.allCases.compactMap { column in
      let values = parts.compactMap { $0.values[column] }
      guard let value = row.values[column] else { return nil }
      guard values.count == parts.count else {
        let empty = parts.filter { $0.values[column] == nil }.map(\.indicator)
        return row.finding(
          rule, column.rawValue,
          found: "nothing in this column of \(empty.joined(separator: ", "))",
          expected: "numbers there, 0 too, to check the sum by", severity: .warning)
      }
      let sum = values.reduce(0, +)
      guard sum != value else { return nil }
      let terms = zip(reserved.parts, values).map { "\($0) \(DecimalText.plain($1))" }
      return row.finding(
        rule, column.rawValue, found: DecimalText.plain(value),
        expected: "\(DecimalText.plain(sum)) = \(terms.joined(separator: " + "))")
    }
  }
}
