// What a reader knows of counts beside the sums: some cells are the same people, some hold others.
//
// Persons, starts, spells and participations are different things. Where nobody came twice they are the same
// people, and who guesses that must not get from one table what another hides: so equal counts are taken as one
// cell. Where one group holds another for certain, those who are left over are a cell too.

extension MonitoringTables {
  /// Binds cells of different tables that are the same people, or a part of them.
  mutating func bindPeople() throws(ReleaseProblem) {
    bindStarts()
    bindOutcomes()
    try nestOutcomes()
  }

  /// Starts against spells in stock, persons and participants, of all and of each group.
  private mutating func bindStarts() {
    for group in groupings.flatMap(\.groups) + [.all] {
      let figures = result.figures(of: group)
      let starts = CellAddress(MonitoringCells.starts, group.categories)
      bind(
        starts, figures.starts, to: CellAddress(MonitoringCells.stock, group.categories),
        figures.spellsInStock)
    }
    let starts = result.figures(of: .all).starts
    let persons = CellAddress(MonitoringCells.persons)
    bind(CellAddress(MonitoringCells.starts), starts, to: persons, result.youthGuarantee.histories)
    let sexes = detail.hasIndicatorGroups ? ReleasedSex.allCases.map(ReleasedGroup.sex) : []
    for group in sexes + [.all] {
      let sex: ReleasedSex? = if case .sex(let sex) = group { sex } else { nil }
      bind(
        CellAddress(MonitoringCells.starts, group.categories), result.figures(of: group).starts,
        to: CellAddress("participants", group.categories), result.sum(.participants, nil, sex))
    }
  }

  /// Of two results with one reference, those who have not ended, and as a rule those whose days have not
  /// passed, are the same people.
  private mutating func bindOutcomes() {
    let all = result.commonIndicators.figures()
    let codes = CommonIndicatorCode.results.filter { all[$0] != nil }
    for (place, first) in codes.enumerated() {
      for second in codes[(place + 1)...] where second.reference == first.reference {
        for outcome in OpenOutcome.allCases {
          bind(
            outcome.cell(of: first), outcome.count(all.value(first)),
            to: outcome.cell(of: second), outcome.count(all.value(second)))
        }
      }
    }
  }

  /// What is open of a result, and who has reached it, lies within what is open of a result with a larger
  /// reference, or within the rest of it: results upon leaving exclude each other.
  private mutating func nestOutcomes() throws(ReleaseProblem) {
    let all = result.commonIndicators.figures()
    for (whole, part) in [
      (CommonIndicatorCode.educationOnLeaving, CommonIndicatorCode.employedOnLeaving),
      (.employedOnLeaving, .searchingOnLeaving),
    ] {
      for outcome in OpenOutcome.allCases {
        try nest(
          Nesting(
            measure: "\(whole.rawValue)-\(outcome.rawValue)", groups: nil,
            whole: (outcome.cell(of: whole), [outcome.count(all.value(whole))]),
            parts: [(part.rawValue, outcome.cell(of: part), [outcome.count(all.value(part))])]))
      }
    }
    var counts: [CommonIndicatorCode: [Int]] = [:]
    for code in CommonIndicatorCode.allCases { counts[code] = [all[code] ?? 0] }
    try nestResults("rest", by: nil, counts) { code in
      OpenOutcome.allCases.reduce(0) { $0 + $1.count(all.value(code)) }
    }
  }

  /// Who has reached another result upon leaving is among the rest of those who have not reached one.
  ///
  /// - Parameters:
  ///   - rest: The name of the rest in the tables of results.
  ///   - groups: The dimension of the groups; nil for all.
  ///   - counts: The counts of each indicator by group.
  ///   - open: Of a result, how many of whom it is not known stand apart from the rest.
  /// - Throws: ``ReleaseProblem`` as all tables.
  mutating func nestResults(
    _ rest: String, by groups: CountDimension?, _ counts: [CommonIndicatorCode: [Int]],
    open: (CommonIndicatorCode) -> Int
  ) throws(ReleaseProblem) {
    let nested: [(CommonIndicatorCode, [CommonIndicatorCode])] = [
      (.educationOnLeaving, [.searchingOnLeaving, .employedOnLeaving]),
      (.employedOnLeaving, [.searchingOnLeaving]),
    ]
    for (whole, parts) in nested {
      let reached = counts[whole] ?? []
      let others = reached.indices.map { group in
        whole.reference.reduce(0) { $0 + (counts[$1]?[group] ?? 0) } - reached[group] - open(whole)
      }
      try nest(
        Nesting(
          measure: "\(whole.rawValue)-\(rest)", groups: groups,
          whole: (CellAddress(whole.rawValue, ["outcome": rest]), others),
          parts: parts.map { ($0.rawValue, result.cell(of: $0), counts[$0] ?? []) }))
    }
  }

  /// A cell with parts that lie within it for certain, in each group.
  private struct Nesting {
    let measure: String
    let groups: CountDimension?
    let whole: (cell: CellAddress, counts: [Int])
    let parts: [(name: String, cell: CellAddress, counts: [Int])]
  }

  /// Adds a table of the parts and of what is left over, and binds it to the cells.
  private mutating func nest(_ nesting: Nesting) throws(ReleaseProblem) {
    let groups = nesting.groups
    let others = nesting.whole.counts.indices.map { group in
      nesting.parts.reduce(nesting.whole.counts[group]) { $0 - $1.counts[group] }
    }
    try add(
      nesting.measure,
      [CountDimension("part", nesting.parts.map(\.name) + ["other"])] + (groups.map { [$0] } ?? []),
      nesting.parts.flatMap(\.counts) + others)
    for group in nesting.whole.counts.indices {
      let own = groups.map { [$0.name: $0.categories[group]] } ?? [:]
      let cell = { (address: CellAddress) in
        MonitoringCells.cell(address.measure, address.categories, own)
      }
      relate(cell(CellAddress(nesting.measure)), [cell(nesting.whole.cell)])
      for part in nesting.parts {
        relate(cell(CellAddress(nesting.measure, ["part": part.name])), [cell(part.cell)])
      }
    }
  }

  /// Takes two cells as one if their counts are equal.
  private mutating func bind(
    _ cell: CellAddress, _ count: Int, to other: CellAddress, _ same: Int
  ) {
    if count == same { relate(cell, [other]) }
  }
}

/// Why a result of a participation is not known, as the tables of results name it.
private enum OpenOutcome: String, CaseIterable {
  case unknown
  case notYetDue = "not-yet-due"
  case notEnded = "not-ended"

  func cell(of code: CommonIndicatorCode) -> CellAddress {
    CellAddress(code.rawValue, ["outcome": rawValue])
  }

  func count(_ value: CommonIndicatorValue) -> Int {
    switch self {
    case .unknown: value.unknown
    case .notYetDue: value.notYetDue
    case .notEnded: value.notEnded
    }
  }
}
