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
    if detail.hasIndicatorGroups { try addIndicatorGroups() }
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
    let result = result
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
    try nestResults(
      "other", by: names,
      groups.map { group in
        let operation = group.operation["operation"].flatMap(result.codes.known)
        let sexes = group.sex?.sexes.map(Optional.some) ?? [nil]
        return sexes.map { CommonIndicatorGroup(operation: operation, sex: $0) }
      }
    ) { _ in 0 }
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
}

extension MonitoringResult {
  /// The codes of the operations that were met, in their order.
  var operations: [String] {
    commonIndicators.operations.compactMap(codes.text)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

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
