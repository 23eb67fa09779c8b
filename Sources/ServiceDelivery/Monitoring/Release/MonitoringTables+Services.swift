extension MonitoringTables {
  /// Starts by what became of their plans: in detail on the whole, coarsely by office.
  mutating func addPlans() throws(ReleaseProblem) {
    let all = result.plans.total
    try add(
      MonitoringCells.starts, [CountDimension("plan", PlanStanding.allCases.map(\.rawValue))],
      PlanStanding.allCases.map { all.count($0) })
    let counts = officeNames.map {
      result.plans.offices[CountingGroup(.office, $0)]
        ?? PlanMonitoring.Counts(deadlines: result.plans.deadlines.count)
    }
    try addPlans("plan-in-time", PlanTimeliness.allCases.map(\.rawValue), [all], counts) {
      [
        $0.count(.withinFourWeeks),
        $0.starts - $0.count(.withinFourWeeks) - $0.count(.notYetDue) - $0.count(.madeEarly),
        $0.count(.notYetDue) + $0.count(.madeEarly),
      ]
    }
    try addPlans("review", ["done", "other"], [all], counts) {
      [$0.reviewed, $0.starts - $0.reviewed]
    }
    try addPlans("step", ["done", "other"], [all], counts) {
      [$0.withStepDone, $0.starts - $0.withStepDone]
    }
    try addPlans("with-plan", isAuxiliary: true, ["yes", "no"], [all], counts) {
      [$0.withPlan, $0.starts - $0.withPlan]
    }
    try nestPlans(all, counts)
    relate(plan("plan-in-time", PlanTimeliness.inTime.rawValue), [.withinFourWeeks])
    relate(plan("plan-in-time", PlanTimeliness.notYetDue.rawValue), [.madeEarly, .notYetDue])
    for (name, done) in [("review", all.reviewed), ("step", all.withStepDone)] {
      // Plans without it are the rest of all plans, which the detailed table tells.
      try add(
        MonitoringCells.starts,
        [CountDimension("\(name)-of-plan", ["done", "not-done", "no-plan"])],
        [done, all.withPlan - done, all.starts - all.withPlan])
      relate(plan("\(name)-of-plan", "done"), [plan(name, "done")])
      relate(
        plan("\(name)-of-plan", "no-plan"),
        [.noneAfterFourMonths, .noneAfterFourWeeks, .notYetDue])
    }
  }

  /// What follows on plans, and plans in time, lie within all plans of an office.
  private mutating func nestPlans(
    _ all: PlanMonitoring.Counts, _ offices: [PlanMonitoring.Counts]
  ) throws(ReleaseProblem) {
    let counts = offices.isEmpty ? [all] : offices
    let dimension =
      offices.isEmpty ? nil : CountDimension("office", officeNames.map(MonitoringResult.name))
    let whole = (cell: plan("with-plan", "yes"), counts: counts.map(\.withPlan))
    try nest(
      Nesting(
        measure: "plans-in-time", groups: dimension, whole: whole,
        parts: [
          (
            "in-time", plan("plan-in-time", PlanTimeliness.inTime.rawValue),
            counts.map { $0.count(.withinFourWeeks) }
          )
        ]))
    relate(
      CellAddress("plans-in-time", ["part": "other"]), [.withinFourMonths, .later, .madeEarly])
    for (name, done) in [("review", counts.map(\.reviewed)), ("step", counts.map(\.withStepDone))] {
      try nest(
        Nesting(
          measure: "plans-with-\(name)", groups: dimension, whole: whole,
          parts: [(name, plan(name, "done"), done)]))
    }
  }

  /// A table by office, or without offices.
  private mutating func addPlans(
    _ name: String, isAuxiliary: Bool = false, _ categories: [String],
    _ all: [PlanMonitoring.Counts],
    _ offices: [PlanMonitoring.Counts], _ counts: (PlanMonitoring.Counts) -> [Int]
  ) throws(ReleaseProblem) {
    let groups = (offices.isEmpty ? all : offices).map(counts)
    let byOffice =
      offices.isEmpty
      ? [] : [CountDimension("office", officeNames.map(MonitoringResult.name))]
    try add(
      MonitoringCells.starts, [CountDimension(name, categories)] + byOffice,
      categories.indices.flatMap { category in groups.map { $0[category] } },
      isAuxiliary: isAuxiliary)
  }

  private func plan(_ dimension: String, _ category: String) -> CellAddress {
    CellAddress(MonitoringCells.starts, [dimension: category])
  }

  private mutating func relate(_ total: CellAddress, _ standings: [PlanStanding]) {
    relate(total, standings.map { plan("plan", $0.rawValue) })
  }

  /// Persons by the furthest stage that they reached, coarsely by group, and those at each stage.
  mutating func addOutreach() throws(ReleaseProblem) {
    let funnel = result.outreach
    let all = funnel.rows[.all] ?? FunnelRow()
    try addStages(MonitoringCells.reached, "furthest", OutreachStage.allCases, [], [all])
    for breakdown in MonitoringBreakdown.ofOutreach where shows(breakdown) {
      let groups = result.reached(by: breakdown)
      try addStages(
        MonitoringCells.reached, "furthest-of-group", MonitoringCells.groupStages,
        [CountDimension(breakdown.rawValue, groups.map { MonitoringResult.name($0.value) })],
        groups.map { funnel.rows[$0] ?? FunnelRow() })
    }
    try addStages(
      MonitoringCells.direct, "furthest", OutreachStage.allCases.filter { !$0.isOutreach }, [],
      [funnel.direct ?? FunnelRow()])
    for (measure, category) in [
      (MonitoringCells.reached, "reached"), (MonitoringCells.direct, "direct"),
    ] {
      relate(
        CellAddress(MonitoringCells.persons, ["outreach": category]), [CellAddress(measure)])
    }
    // All persons who registered, by how they came.
    let direct = funnel.direct ?? FunnelRow()
    try add(
      MonitoringCells.registered, [CountDimension("outreach", ["reached", "direct"])],
      [all, direct].map { $0.atLeast[.registered] ?? 0 }, isAuxiliary: true)
    for (measure, category) in [
      (MonitoringCells.reached, "reached"), (MonitoringCells.direct, "direct"),
    ] {
      relate(
        CellAddress(MonitoringCells.registered, ["outreach": category]),
        [CellAddress(MonitoringCells.cumulated(measure, .registered))])
    }
    try addOffers(all)
  }

  /// What followed on offers.
  private mutating func addOffers(_ row: FunnelRow) throws(ReleaseProblem) {
    guard let placements = row.placements else { return }
    let offers = row.atLeast[.offer] ?? 0
    let taken = [
      placements.inPlace, placements.notInPlace, placements.unknown, placements.notDue,
    ]
    try add(
      MonitoringCells.offered,
      [CountDimension("following", OfferFollowing.allCases.map(\.rawValue))],
      taken + [offers - taken.reduce(0, +)])
    relate(
      CellAddress(MonitoringCells.cumulated(MonitoringCells.reached, .offer)),
      [CellAddress(MonitoringCells.offered)])
    relate(
      CellAddress(MonitoringCells.cumulated(MonitoringCells.reached, .inPlace)),
      [CellAddress(MonitoringCells.offered, ["following": OfferFollowing.inPlace.rawValue])])
  }

  /// Persons by furthest stage, and for each stage those who reached it or went further.
  private mutating func addStages(
    _ measure: String, _ name: String, _ stages: [OutreachStage], _ dimensions: [CountDimension],
    _ rows: [FunnelRow]
  ) throws(ReleaseProblem) {
    if rows.isEmpty { return }
    func reached(_ stage: OutreachStage, _ row: FunnelRow) -> Int { row.atLeast[stage] ?? 0 }
    let next = stages.dropFirst().map(Optional.some) + [nil]
    try add(
      measure, [CountDimension(name, stages.map(\.rawValue))] + dimensions,
      zip(stages, next).flatMap { stage, next in
        rows.map { row in reached(stage, row) - (next.map { reached($0, row) } ?? 0) }
      })
    for stage in stages {
      try add(
        MonitoringCells.cumulated(measure, stage), dimensions, rows.map { reached(stage, $0) })
    }
    let categories = dimensions.first.map { dimension in
      dimension.categories.map { [dimension.name: $0] } + [[:]]
    }
    for group in categories ?? [[:]] {
      for (stage, next) in zip(stages, next) {
        relate(
          MonitoringCells.cell(MonitoringCells.cumulated(measure, stage), group),
          [MonitoringCells.cell(measure, group, [name: stage.rawValue])]
            + (next.map {
              [MonitoringCells.cell(MonitoringCells.cumulated(measure, $0), group)]
            } ?? []))
      }
      // Who reached the first stage or a later one is everybody.
      if let first = stages.first {
        relate(
          MonitoringCells.cell(MonitoringCells.cumulated(measure, first), group),
          [MonitoringCells.cell(measure, group)])
      }
    }
  }
}

extension PlanMonitoring.Counts {
  /// Starts by what became of their plan; the deadlines are four weeks and four months.
  func count(_ standing: PlanStanding) -> Int {
    guard let weeks = timeliness.first, let months = timeliness.last else { return 0 }
    let later = withPlan - months.inTime - months.madeEarly
    return switch standing {
    case .withinFourWeeks: weeks.inTime
    // Within four months, due or not, less those within four weeks.
    case .withinFourMonths: months.inTime + months.madeEarly - weeks.inTime - weeks.madeEarly
    case .later: later
    case .noneAfterFourMonths: months.notInTime - later
    case .noneAfterFourWeeks:
      months.notYetDue - months.madeEarly - weeks.notYetDue + weeks.madeEarly
    case .madeEarly: weeks.madeEarly
    case .notYetDue: weeks.notYetDue - weeks.madeEarly
    }
  }
}
