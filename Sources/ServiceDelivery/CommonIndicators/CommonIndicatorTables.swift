extension CommonIndicatorResult {
  /// All common indicators by gender, and by operation if asked, ready to be protected together.
  ///
  /// Participants are broken down by status, age and each attribute with "unknown" as a category of
  /// its own, the unemployed by length of unemployment, the reference of each result by what came of
  /// it. The addresses of single indicators are given by ``address(of:group:codes:)``.
  ///
  /// - Parameters:
  ///   - byOperation: Whether to break down by operation too.
  ///   - codes: The list of codes that the histories were read with.
  /// - Returns: The tables, and the sums that bind results to their references.
  /// - Throws: ``ReleaseProblem`` if there are too many cells.
  public func tables(
    byOperation: Bool, codes: EventCodes
  ) throws(ReleaseProblem) -> (tables: [CountTable], relations: [CountRelation]) {
    let names = byOperation ? operations.map { codes.text($0) ?? "unknown" } : []
    var dimensions = [
      CountDimension("sex", ParticipantProfile.Sex.allCases.map(\.rawValue))
    ]
    if byOperation { dimensions.append(CountDimension("operation", names)) }
    let groups = ParticipantProfile.Sex.allCases.flatMap { sex in
      byOperation
        ? operations.map { CommonIndicatorGroup(operation: $0, sex: sex) }
        : [CommonIndicatorGroup(sex: sex)]
    }
    let figures = groups.map { self.figures(of: $0) }
    var tables: [CountTable] = []
    var relations: [CountRelation] = []
    func add(
      _ measure: String, _ own: CountDimension, _ counts: [[Int]], of whole: [CommonIndicatorCode]
    ) throws(ReleaseProblem) {
      let byCategory = own.categories.indices.flatMap { category in counts.map { $0[category] } }
      tables.append(try CountTable(measure, by: [own] + dimensions, counts: byCategory))
      if whole == [.participants], measure == "participants" { return }
      for group in allGroups(byOperation: byOperation) {
        let total = CellAddress(measure, group.categories(codes))
        relations.append(
          CountRelation(total, is: whole.map { address(of: $0, group: group, codes: codes) }))
      }
    }
    for family in IndicatorFamily.all {
      let counts = figures.map { family.counts(of: $0) }
      try add(family.measure, family.dimension, counts, of: [family.whole])
    }
    for result in CommonIndicatorCode.results where self.figures()[result] != nil {
      let outcome = CountDimension(
        "outcome", ["reached", "unknown", "not-yet-due", "not-ended", "rest"])
      let counts = figures.map { figures -> [Int] in
        let value = figures.value(result)
        let counted = [value.count ?? 0, value.unknown, value.notYetDue, value.notEnded]
        let whole = result.reference.reduce(0) { $0 + (figures[$1] ?? 0) }
        return counted + [whole - counted.reduce(0, +)]
      }
      try add(result.rawValue, outcome, counts, of: result.reference)
    }
    return (tables, relations)
  }

  /// Where an indicator stands among the cells of ``tables(byOperation:codes:)``.
  ///
  /// - Returns: The address.
  public func address(
    of code: CommonIndicatorCode, group: CommonIndicatorGroup = CommonIndicatorGroup(),
    codes: EventCodes
  ) -> CellAddress {
    var categories = group.categories(codes)
    if code.isResult {
      categories["outcome"] = "reached"
      return CellAddress(code.rawValue, categories)
    }
    guard let attribute = code.attribute else { return CellAddress("participants", categories) }
    let family = IndicatorFamily(attribute: attribute)
    categories[family.dimension.name] = code.rawValue
    return CellAddress(family.measure, categories)
  }

  private func allGroups(byOperation: Bool) -> [CommonIndicatorGroup] {
    let sexes = ParticipantProfile.Sex.allCases.map(Optional.some) + [nil]
    let operations = byOperation ? self.operations.map(Optional.some) + [nil] : [nil]
    return sexes.flatMap { sex in
      operations.map { CommonIndicatorGroup(operation: $0, sex: sex) }
    }
  }
}

extension CommonIndicatorGroup {
  fileprivate func categories(_ codes: EventCodes) -> [String: String] {
    var categories: [String: String] = [:]
    if let sex { categories["sex"] = sex.rawValue }
    if let operation { categories["operation"] = codes.text(operation) ?? "unknown" }
    return categories
  }
}
