import StructuredText

extension TransmittedTables {
  /// Checks the tables against the rules of SFC2021 as they were read in its news, and against what
  /// the definitions imply.
  ///
  /// Checked are the sums of reserved indicators (rules 144 to 147 and EECO10+11) in every gender
  /// column, results against their outputs, sums of genders, codes, signs and whole numbers. A rule
  /// whose other rows are missing is a warning, since the values may be right.
  ///
  /// - Parameter codes: The code lists; reserved indicators and their parts come from them.
  /// - Returns: The findings in the order of the rows.
  public func findings(codes: ESFCodeLists) -> [TransmissionFinding] {
    let check = TransmissionCheck(rows: rows, codes: codes)
    return rows.flatMap { check.findings(of: $0) }
  }
}

/// The checks of single rows, and where the other rows stand that they need.
struct TransmissionCheck {
  let codes: ESFCodeLists
  private let indicators: [String: CommonIndicator]
  private let objectives: Set<String>
  private let categories: Set<String>
  /// The first row of each indicator in each unit.
  private let places: [Place: TransmittedIndicator]

  private struct Place: Hashable {
    let table: TransmittedIndicator.Table
    let unit: TransmittedIndicator.ProgrammeUnit
    let indicator: String
  }

  init(rows: [TransmittedIndicator], codes: ESFCodeLists) {
    self.codes = codes
    indicators = Dictionary(
      codes.indicators.map { ($0.entry.code, $0) }, uniquingKeysWith: { first, _ in first })
    objectives = Set(codes.specificObjectives.map(\.code))
    categories = Set(codes.categoriesOfRegion.map(\.code))
    places = Dictionary(
      rows.map { (Place(table: $0.table, unit: $0.unit, indicator: $0.indicator), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The common or reserved indicator of a row; nil for one of the programme's own.
  func common(_ row: TransmittedIndicator) -> CommonIndicator? { indicators[row.indicator] }

  /// The row of an output in the same unit.
  func output(_ code: String, beside row: TransmittedIndicator) -> TransmittedIndicator? {
    places[Place(table: .outputs, unit: row.unit, indicator: code)]
  }

  func findings(of row: TransmittedIndicator) -> [TransmissionFinding] {
    codeFindings(row) + repetitionFindings(row) + valueFindings(row) + genderFindings(row)
      + sumFindings(row) + resultFindings(row)
  }

  private func codeFindings(_ row: TransmittedIndicator) -> [TransmissionFinding] {
    var findings: [TransmissionFinding] = []
    let tell = { (column: TransmissionColumn, found: String, expected: String) in
      findings.append(
        row.finding(.knownCode, column.rawValue, found: Quoting.quoted(found), expected: expected))
    }
    if let common = common(row) {
      let isOutput = row.table == .outputs
      if (common.kind == .output) != isOutput {
        findings.append(
          row.finding(
            .rightTable, TransmissionColumn.table.rawValue,
            found: "the \(common.kind.rawValue) \(row.indicator) in table \(row.table.rawValue)",
            expected: "outputs in table 6, results in table 10"))
      }
    } else if row.indicator.uppercased().hasPrefix("EEC") {
      tell(
        .indicator, row.indicator,
        "EECO01 to EECO19, a reserved sum, EECR01 to EECR06, or a code of the programme's own")
    }
    if row.unit.fund == .esfPlus, !objectives.contains(row.unit.specificObjective),
      row.unit.specificObjective != "TA"
    {
      tell(.specificObjective, row.unit.specificObjective, "ESO4.1 to ESO4.13, or TA")
    }
    if !row.unit.fund.isKnown { tell(.fund, row.unit.fund.code, "ESF+ or another fund's code") }
    if row.unit.fund == .esfPlus, !categories.contains(row.unit.categoryOfRegion) {
      tell(
        .categoryOfRegion, row.unit.categoryOfRegion,
        "one of " + codes.categoriesOfRegion.map(\.code).joined(separator: ", "))
    }
    if let cci = row.unit.cci, CCI(cci) == nil { tell(.cci, cci, CCI.expectedForm) }
    return findings
  }

  private func repetitionFindings(_ row: TransmittedIndicator) -> [TransmissionFinding] {
    let first = places[Place(table: row.table, unit: row.unit, indicator: row.indicator)]
    guard let first, first.row != row.row else { return [] }
    return [
      row.finding(
        .oncePerUnit, TransmissionColumn.indicator.rawValue,
        found: "\(Quoting.quoted(row.indicator)) again, first in row \(first.row)",
        expected: "one row for each indicator, priority, objective, fund and category of region")
    ]
  }

  private func valueFindings(_ row: TransmittedIndicator) -> [TransmissionFinding] {
    var findings: [TransmissionFinding] = []
    for (column, value) in row.values.stated {
      let shown = DecimalText.plain(value)
      if value < 0 {
        findings.append(
          row.finding(.notNegative, column.rawValue, found: shown, expected: "0 or more"))
      }
      if row.measurement == .number, value.rounded() != value {
        findings.append(
          row.finding(.wholeNumber, column.rawValue, found: shown, expected: "a whole number"))
      }
      if row.measurement == .percentage, value > 100 {
        findings.append(
          row.finding(
            .percentageWithinHundred, column.rawValue, found: shown, expected: "at most 100"))
      }
    }
    return findings
  }
}

extension TransmittedIndicator {
  /// A finding in this row.
  func finding(
    _ rule: TransmissionFinding.Rule, _ column: String?, found: String, expected: String,
    severity: LocatedProblem.Severity = .error
  ) -> TransmissionFinding {
    TransmissionFinding(
      row: row, rule: rule, column: column, found: found, expected: expected, severity: severity)
  }
}
