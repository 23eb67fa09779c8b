// What a reader knows of counts beside the sums: some cells are the same people, some hold others.
//
// Persons, starts, spells and participations are different things. Where nobody came twice they are the same
// people, and who guesses that must not get from one table what another hides: so equal counts are taken as one
// cell. Where one group holds another for certain, those who are left over are a cell too.

extension MonitoringTables {
  /// Binds cells of different tables that are the same people, or a part of them.
  mutating func bindPeople() throws(ReleaseProblem) {
    try nestSpells()
    bindStarts()
    bindAudit()
    bindOutcomes()
    try nestOutcomes()
    try nestParticipants()
  }

  /// Who started in the period was in stock, and so was who left, but for those who did it on one day or left on
  /// the first day; who left late was in stock for more than four months.
  private mutating func nestSpells() throws(ReleaseProblem) {
    let all = (dimension: Optional<CountDimension>.none, groups: [ReleasedGroup.all])
    for (dimension, groups) in groupings.map({ (Optional($0.dimension), $0.groups) }) + [all] {
      let figures = groups.map { result.figures(of: $0) }
      let stock = (cell: CellAddress(MonitoringCells.stock), counts: figures.map(\.spellsInStock))
      let suffix = dimension.map { "-by-\($0.name)" } ?? ""
      for (measure, counts) in [
        (MonitoringCells.starts, figures.map(\.starts)),
        (MonitoringCells.exits, figures.map(\.exits)),
      ] {
        try nest(
          Nesting(
            measure: "\(measure)-of-stock\(suffix)", groups: dimension, whole: stock,
            parts: [(measure, CellAddress(measure), counts)]))
      }
      for (group, figures) in zip(groups, figures) {
        bind(
          CellAddress(MonitoringCells.starts, group.categories), figures.starts,
          to: CellAddress(MonitoringCells.exits, group.categories), figures.exits)
      }
    }
    try nestWaits()
  }

  /// Who left late was in stock for more than four months; who left in time was not, nor was who registered less
  /// than four months before the day of counting.
  private mutating func nestWaits() throws(ReleaseProblem) {
    let figures = result.figures(of: .all)
    let late = LabourSituation.allCases.reduce(0) {
      $0 + figures.exits(to: $1) - figures.timelyExits(to: $1)
    }
    let counts = [figures.spellsBeyondLimit, figures.spellsInStock - figures.spellsBeyondLimit]
    let waits = zip(MonitoringCells.waits, counts).map { wait, count in
      (cell: CellAddress(MonitoringCells.stock, ["wait": wait]), counts: [count])
    }
    let early = [PlanStanding.noneAfterFourWeeks, .madeEarly, .notYetDue].map { standing in
      (
        standing.rawValue, CellAddress(MonitoringCells.starts, ["plan": standing.rawValue]),
        [result.plans.total.count(standing)]
      )
    }
    let exits = zip(MonitoringCells.timeliness, [figures.exits - late, late]).map { name, count in
      (name, CellAddress(MonitoringCells.exits, ["timeliness": name]), [count])
    }
    for (measure, whole, parts) in [
      ("late-exits-of-stock", waits[0], [exits[1]]),
      ("timely-exits-of-stock", waits[1], [exits[0]]),
      ("early-starts-of-stock", waits[1], early),
    ] {
      try nest(Nesting(measure: measure, groups: nil, whole: whole, parts: parts))
    }
  }

  /// Starts against persons, participants and persons who registered, with starts of other ages or without.
  private mutating func bindStarts() {
    let starts = result.figures(of: .all).starts
    let others = ReleasedOtherAge.allCases.reduce(0) {
      $0 + result.youthGuarantee.figures(of: ParticipantGroup(age: $1.group)).starts
    }
    let registered = [result.outreach.rows[.all], result.outreach.direct].reduce(0) {
      $0 + ($1?.atLeast[.registered] ?? 0)
    }
    let people = [
      (CellAddress(MonitoringCells.persons), personsOfFunnel),
      (CellAddress("participants"), result.sum(.participants, nil, nil)),
      (CellAddress(MonitoringCells.registered), registered),
    ]
    for (cell, count) in people {
      if count == starts + others {
        relate(
          cell,
          [CellAddress(MonitoringCells.starts), CellAddress(MonitoringCells.startsOfOtherAges)])
      } else {
        bind(CellAddress(MonitoringCells.starts), starts, to: cell, count)
      }
    }
    let under30 = [CommonIndicatorCode.under18, .from18To29]
    if under30.reduce(0, { $0 + result.sum($1, nil, nil) }) == starts {
      relate(CellAddress(MonitoringCells.starts), under30.map { result.cell(of: $0) })
    }
    guard detail.hasIndicatorGroups else { return }
    for sex in ReleasedSex.allCases {
      let group = ReleasedGroup.sex(sex)
      bind(
        CellAddress(MonitoringCells.starts, group.categories), result.figures(of: group).starts,
        to: CellAddress("participants", group.categories), result.sum(.participants, nil, sex))
    }
  }

  /// Groups of the audit against the same groups elsewhere.
  private mutating func bindAudit() {
    guard let audit = result.audit, detail.hasAuditGroups else { return }
    func profiled(_ breakdown: CountingGroup.Breakdown, _ name: String) -> Int {
      AuditGroup.groups(of: breakdown).filter { $0.name == name }
        .reduce(0) { $0 + audit.counts(of: $1).reduce(0, +) }
    }
    let third = ParticipantProfile.CitizenshipGroup.thirdCountry.rawValue
    bind(
      CellAddress(MonitoringCells.profiled, ["citizenship": third]), profiled(.citizenship, third),
      to: result.cell(of: .thirdCountry), result.sum(.thirdCountry, nil, nil))
    let age = ReleasedAge.from25To29
    let band = AgeBand.from25.rawValue
    bind(
      CellAddress(MonitoringCells.profiled, ["age": band]), profiled(.age, band),
      to: CellAddress(MonitoringCells.starts, ["age": age.rawValue]),
      result.figures(of: .age(age)).starts)
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

  /// What is open of a result lies within what is open of one with a larger reference, or with later days.
  private mutating func nestOutcomes() throws(ReleaseProblem) {
    let all = result.commonIndicators.figures()
    func nest(
      _ part: CommonIndicatorCode, in whole: CommonIndicatorCode, _ outcomes: [OpenOutcome]
    ) throws(ReleaseProblem) {
      for outcome in outcomes {
        try self.nest(
          Nesting(
            measure: "\(whole.rawValue)-\(outcome.rawValue)", groups: nil,
            whole: (outcome.cell(of: whole), [outcome.count(all.value(whole))]),
            parts: [(part.rawValue, outcome.cell(of: part), [outcome.count(all.value(part))])]))
      }
    }
    try nest(.employedOnLeaving, in: .educationOnLeaving, OpenOutcome.allCases)
    try nest(.searchingOnLeaving, in: .employedOnLeaving, OpenOutcome.allCases)
    try nest(.employedOnLeaving, in: .employedAfterSixMonths, [.notYetDue])
    try nestResults("rest", by: nil, [[CommonIndicatorGroup()]]) { code in
      OpenOutcome.allCases.reduce(0) { $0 + $1.count(all.value(code)) }
    }
  }

  /// Persons of the funnel who did not join the one operation that there is are a group too.
  private mutating func nestParticipants() throws(ReleaseProblem) {
    guard result.commonIndicators.operations.count == 1 else { return }
    try nest(
      Nesting(
        measure: "participants-of-persons", groups: nil,
        whole: (CellAddress(MonitoringCells.persons), [personsOfFunnel]),
        parts: [
          ("participants", CellAddress("participants"), [result.sum(.participants, nil, nil)])
        ]))
  }

  private var personsOfFunnel: Int {
    [result.outreach.rows[.all], result.outreach.direct].reduce(0) {
      $0 + ($1?.atLeast[.identified] ?? 0)
    }
  }

  /// Takes two cells as one if their counts are equal.
  private mutating func bind(
    _ cell: CellAddress, _ count: Int, to other: CellAddress, _ same: Int
  ) {
    if count == same { relate(cell, [other]) }
  }
}
