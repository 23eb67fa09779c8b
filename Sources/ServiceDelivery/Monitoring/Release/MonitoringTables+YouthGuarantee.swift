extension MonitoringTables {
  /// The persons that were reached, or came by themselves.
  ///
  /// Those who are neither, and those past retention, are not published: a small count that is part of no sum
  /// would be between 1 and the threshold for certain.
  mutating func addPersons() throws(ReleaseProblem) {
    let rows = [result.outreach.rows[.all], result.outreach.direct]
    try add(
      MonitoringCells.persons, [CountDimension("outreach", ["reached", "direct"])],
      rows.map { $0?.atLeast[.identified] ?? 0 })
  }

  /// Starts and spells in stock by sex, age and office, and starts of other ages, which are in no sum.
  mutating func addStarts() throws(ReleaseProblem) {
    for (dimension, groups) in groupings {
      let figures = groups.map { result.figures(of: $0) }
      try add(MonitoringCells.starts, [dimension], figures.map(\.starts))
      try add(MonitoringCells.stock, [dimension], figures.map(\.spellsInStock))
    }
    let others = ReleasedOtherAge.allCases.map { age in
      result.youthGuarantee.figures(of: ParticipantGroup(age: age.group)).starts
    }
    try add(
      MonitoringCells.startsOfOtherAges,
      [CountDimension("age", ReleasedOtherAge.allCases.map(\.rawValue))], others)
    let all = result.figures(of: .all)
    try add(
      MonitoringCells.stock, [CountDimension("wait", MonitoringCells.waits)],
      [all.spellsBeyondLimit, all.spellsInStock - all.spellsBeyondLimit])
  }

  /// Exits by destination, and timely and positive ones of each group.
  mutating func addExits() throws(ReleaseProblem) {
    try add(.destinations)
    for (dimension, groups) in groupings {
      let figures = groups.map { result.figures(of: $0) }
      let timely = figures.map { Int($0.timelyPositiveExits.numerator) }
      try add(
        MonitoringCells.exits,
        [CountDimension("outcome", [MonitoringCells.timelyPositive, "other"]), dimension],
        timely + zip(figures, timely).map { $0.exits - $1 })
    }
    // Without groups the outcomes stand by themselves.
    let all = result.figures(of: .all)
    let timely = Int(all.timelyPositiveExits.numerator)
    try add(
      MonitoringCells.exits,
      [CountDimension("outcome", [MonitoringCells.timelyPositive, "other"])],
      [timely, all.exits - timely])
    relate(
      CellAddress(MonitoringCells.exits, ["outcome": MonitoringCells.timelyPositive]),
      LabourSituation.allCases.filter { $0.isPositive == true }.map {
        CellAddress(
          MonitoringCells.exits,
          ["destination": $0.rawValue, "timeliness": MonitoringCells.timeliness[0]])
      })
  }

  /// The situations after leaving, and their coarse sums.
  mutating func addFollowUps() throws(ReleaseProblem) {
    let figures = result.figures(of: .all)
    for horizon in FollowUpHorizon.allCases {
      try add(.followUp(horizon))
      let followUp = figures.followUp(horizon)
      let outcomes = FollowUpOutcome.allCases
      try add(
        MonitoringCells.exits,
        [CountDimension(horizon.outcomeDimension, outcomes.map(\.rawValue))],
        outcomes.map { followUp.sum(of: $0) })
      for outcome in outcomes {
        relate(
          MonitoringCells.cell(
            MonitoringCells.exits, [horizon.outcomeDimension: outcome.rawValue]),
          outcome.categories.map {
            MonitoringCells.cell(MonitoringCells.exits, [horizon.dimension: $0])
          })
      }
    }
    // Whose follow-up is not due after six months is not due later: the differences are counts too.
    let notDue = FollowUpHorizon.allCases.map { figures.followUp($0).notYetDue }
    let names = ["none", "first", "second", "all"]
    try add(
      MonitoringCells.exits, [CountDimension("follow-ups-due", names)],
      [notDue[0], notDue[1] - notDue[0], notDue[2] - notDue[1], figures.exits - notDue[2]])
    for (place, horizon) in FollowUpHorizon.allCases.enumerated() {
      relate(
        MonitoringCells.cell(MonitoringCells.exits, [horizon.dimension: "not-yet-due"]),
        names.prefix(place + 1).map {
          MonitoringCells.cell(MonitoringCells.exits, ["follow-ups-due": $0])
        })
    }
  }

  /// A table of what is counted of all people aged 15 to 29.
  private mutating func add(_ table: ExitTable) throws(ReleaseProblem) {
    try add(MonitoringCells.exits, table.dimensions, table.counts(of: result.figures(of: .all)))
  }

  /// Sexes, ages and, unless they are too many, offices, each with its groups.
  var groupings: [(dimension: CountDimension, groups: [ReleasedGroup])] {
    if !detail.hasGroups { return [] }
    let offices = officeNames
    return [
      (
        CountDimension("sex", ReleasedSex.allCases.map(\.rawValue)),
        ReleasedSex.allCases.map(ReleasedGroup.sex)
      ),
      (
        CountDimension("age", ReleasedAge.allCases.map(\.rawValue)),
        ReleasedAge.allCases.map(ReleasedGroup.age)
      ),
      (
        CountDimension("office", offices.map(MonitoringResult.name)),
        offices.map(ReleasedGroup.office)
      ),
    ]
  }

  /// The offices that are shown, nil for starts that name none.
  var officeNames: [String?] {
    shows(.offices) ? result.offices : []
  }
}
