extension MonitoringTables {
  /// A cell with parts that lie within it, in each group of a dimension or in all.
  struct Nesting {
    let measure: String
    let groups: CountDimension?
    let whole: (cell: CellAddress, counts: [Int])
    let parts: [(name: String, cell: CellAddress, counts: [Int])]
  }

  /// Adds a table of the parts and of what is left over, and binds it to the cells; nothing if the parts are
  /// more than the whole, as rare histories allow.
  mutating func nest(_ nesting: Nesting) throws(ReleaseProblem) {
    let groups = nesting.groups
    let others = nesting.whole.counts.indices.map { group in
      nesting.parts.reduce(nesting.whole.counts[group]) { $0 - $1.counts[group] }
    }
    if others.contains(where: { $0 < 0 }) { return }
    try add(
      nesting.measure,
      [CountDimension("part", nesting.parts.map(\.name) + ["other"])]
        + (groups.map { [$0] } ?? []),
      nesting.parts.flatMap(\.counts) + others, isAuxiliary: true)
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

  /// Results upon leaving exclude each other: who has reached one is among the rest of those who have not
  /// reached another.
  ///
  /// EECR02 is of all participants and EECR04 of the unemployed and inactive, so that EECR02 is parted into
  /// those and the employed; who has an unknown status on entry is in neither.
  ///
  /// - Parameters:
  ///   - rest: The name of the rest in the tables of results.
  ///   - dimension: The dimension of the groups; nil for all.
  ///   - groups: For each group of the dimension the groups of which it is the sum.
  ///   - open: Of a result, how many of whom it is not known stand apart from the rest.
  /// - Throws: ``ReleaseProblem`` as all tables.
  mutating func nestResults(
    _ rest: String, by dimension: CountDimension?, _ groups: [[CommonIndicatorGroup]],
    open: (CommonIndicatorCode) -> Int
  ) throws(ReleaseProblem) {
    let counter = result.commonIndicators
    let jobless = groups.map { $0.reduce(0) { $0 + counter.figures(of: $1).educationOfJobless } }
    func counts(_ code: CommonIndicatorCode) -> [Int] {
      groups.map { $0.reduce(0) { $0 + (counter.figures(of: $1)[code] ?? 0) } }
    }
    func others(_ code: CommonIndicatorCode) -> [Int] {
      let reference = code.reference.map(counts)
      let reached = counts(code)
      return reached.indices.map { group in
        reference.reduce(0) { $0 + $1[group] } - reached[group] - open(code)
      }
    }
    let (searching, education) = (
      CommonIndicatorCode.searchingOnLeaving, counts(.educationOnLeaving)
    )
    let work = CommonIndicatorCode.employedOnLeaving
    let learners = "\(CommonIndicatorCode.educationOnLeaving.rawValue)-by-entry"
    let ofJobless = CellAddress(learners, ["part": "unemployed-or-inactive"])
    let ofEmployed = CellAddress(learners, ["part": "other"])
    try add(
      learners,
      [CountDimension("part", ["unemployed-or-inactive", "other"])]
        + (dimension.map { [$0] } ?? []),
      jobless + zip(education, jobless).map(-), isAuxiliary: true)
    for group in groups.indices {
      let own = dimension.map { [$0.name: $0.categories[group]] } ?? [:]
      relate(CellAddress(learners, own), [result.cell(of: .educationOnLeaving, own)])
    }
    try nest(
      Nesting(
        measure: "\(CommonIndicatorCode.educationOnLeaving.rawValue)-\(rest)", groups: dimension,
        whole: (
          CellAddress(CommonIndicatorCode.educationOnLeaving.rawValue, ["outcome": rest]),
          others(.educationOnLeaving)
        ),
        parts: [searching, work].map { ($0.rawValue, result.cell(of: $0), counts($0)) }))
    try nest(
      Nesting(
        measure: "\(work.rawValue)-\(rest)", groups: dimension,
        whole: (CellAddress(work.rawValue, ["outcome": rest]), others(work)),
        parts: [
          (searching.rawValue, result.cell(of: searching), counts(searching)),
          ("EECR02", ofJobless, jobless),
        ]))
    try nest(
      Nesting(
        measure: "\(CommonIndicatorCode.employed.rawValue)-by-leaving", groups: dimension,
        whole: (result.cell(of: .employed), counts(.employed)),
        parts: [("EECR02", ofEmployed, zip(education, jobless).map(-))]))
  }
}
