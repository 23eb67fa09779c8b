extension MonitoringTables {
  /// Common indicators: in detail on the whole, coarsely by sex and by operation.
  mutating func addCommonIndicators() throws(ReleaseProblem) {
    let all = result.commonIndicators.figures()
    for family in IndicatorFamily.all {
      try add(family.measure, [family.dimension], family.counts(of: all))
    }
    relate(CellAddress("unemployed"), [result.cell(of: .unemployed)])
    for code in CommonIndicatorCode.results where all[code] != nil {
      let value = all.value(code)
      let counted = [value.count ?? 0, value.unknown, value.notYetDue, value.notEnded]
      let whole = code.reference.reduce(0) { $0 + (all[$1] ?? 0) }
      try add(
        code.rawValue,
        [CountDimension("outcome", ["reached", "unknown", "not-yet-due", "not-ended", "rest"])],
        counted + [whole - counted.reduce(0, +)])
      relate(CellAddress(code.rawValue), code.reference.map { result.cell(of: $0) })
    }
    bindOutcomes(of: all)
    if detail.hasIndicatorGroups { try addIndicatorGroups() }
    bindStarts()
  }

  private mutating func addIndicatorGroups() throws(ReleaseProblem) {
    try addGroups("sex", ReleasedSex.allCases.map { ($0.rawValue, [:], $0) })
    let operations = result.showsOperations ? result.operations : []
    try addGroups(
      "operation", operations.map { ($0, ["operation": $0], nil) })
    if !operations.isEmpty {
      try add(
        "participants",
        [
          CountDimension("operation", operations),
          CountDimension("sex", ReleasedSex.allCases.map(\.rawValue)),
        ],
        operations.flatMap { operation in
          ReleasedSex.allCases.map { result.sum(.participants, operation, $0) }
        })
    }
  }

  /// Each indicator against the rest of those it is counted of, by one dimension.
  private mutating func addGroups(
    _ dimension: String,
    _ groups: [(name: String, operation: [String: String], sex: ReleasedSex?)]
  ) throws(ReleaseProblem) {
    let names = CountDimension(dimension, groups.map(\.name))
    if groups.isEmpty { return }
    func counts(_ code: CommonIndicatorCode) -> [Int] {
      groups.map { result.sum(code, $0.operation["operation"], $0.sex) }
    }
    for family in IndicatorFamily.all {
      let whole = counts(family.whole)
      let parts = family.codes.map(counts)
      let rest = whole.indices.map { group in
        whole[group] - parts.reduce(0) { $0 + $1[group] }
      }
      try add(
        family.measure,
        [
          CountDimension(family.attribute.rawValue, family.codes.map(\.rawValue) + ["other"]),
          names,
        ], parts.flatMap { $0 } + rest)
    }
    for code in CommonIndicatorCode.results where result.commonIndicators.figures()[code] != nil {
      let reached = counts(code)
      let whole = groups.indices.map { group in
        code.reference.reduce(0) { $0 + counts($1)[group] }
      }
      try add(
        code.rawValue, [CountDimension("outcome", ["reached", "other"]), names],
        reached + zip(whole, reached).map(-))
    }
    for group in groups {
      let own = [dimension: group.name]
      relate(
        CellAddress("unemployed", own), [result.cell(of: .unemployed, own)])
      for code in CommonIndicatorCode.results
      where result.commonIndicators.figures()[code] != nil {
        relate(CellAddress(code.rawValue, own), code.reference.map { result.cell(of: $0, own) })
      }
    }
  }

  /// Binds outcomes that are the same people: of two results with one reference, those who have not
  /// ended, and as a rule those whose days have not passed.
  ///
  /// What one table shows would otherwise tell what the other hides. Equal counts are taken as one cell.
  private mutating func bindOutcomes(of all: CommonIndicatorFigures) {
    let codes = CommonIndicatorCode.results.filter { all[$0] != nil }
    for (place, first) in codes.enumerated() {
      for second in codes[(place + 1)...] where second.reference == first.reference {
        let (one, other) = (all.value(first), all.value(second))
        let outcomes = [
          ("unknown", one.unknown, other.unknown), ("not-yet-due", one.notYetDue, other.notYetDue),
          ("not-ended", one.notEnded, other.notEnded),
        ]
        for (outcome, count, same) in outcomes where count == same {
          relate(
            CellAddress(first.rawValue, ["outcome": outcome]),
            [CellAddress(second.rawValue, ["outcome": outcome])])
        }
      }
    }
  }

  /// Binds participants to the starts where both are the same.
  ///
  /// Persons and starts are different things. Where nobody came twice they are the same people, and who
  /// guesses that must not get from one table what the other hides: so equal counts are taken as one cell.
  private mutating func bindStarts() {
    let sexes = detail.hasIndicatorGroups ? ReleasedSex.allCases.map(ReleasedGroup.sex) : []
    for group in sexes + [.all] {
      let sex: ReleasedSex? = if case .sex(let sex) = group { sex } else { nil }
      guard result.sum(.participants, nil, sex) == result.figures(of: group).starts else {
        continue
      }
      relate(
        CellAddress(MonitoringCells.starts, group.categories),
        [CellAddress("participants", group.categories)])
    }
  }
}

extension MonitoringResult {
  /// The texts of the operations that were met.
  var operations: [String] { commonIndicators.operations.compactMap(codes.text) }

  /// The count of an indicator of an operation and a sex, or of all.
  func sum(_ code: CommonIndicatorCode, _ operation: String?, _ sex: ReleasedSex?) -> Int {
    let sexes = sex?.sexes.map(Optional.some) ?? [nil]
    return sexes.reduce(0) { sum, sex in
      let group = CommonIndicatorGroup(operation: operation.flatMap(codes.known), sex: sex)
      return sum + (commonIndicators.figures(of: group)[code] ?? 0)
    }
  }

  /// Where an indicator stands.
  func cell(of code: CommonIndicatorCode, _ group: [String: String] = [:]) -> CellAddress {
    if code.isResult {
      return MonitoringCells.cell(code.rawValue, group, ["outcome": "reached"])
    }
    guard let attribute = code.attribute else { return CellAddress("participants", group) }
    let family = IndicatorFamily(attribute: attribute)
    return MonitoringCells.cell(family.measure, group, [attribute.rawValue: code.rawValue])
  }
}
