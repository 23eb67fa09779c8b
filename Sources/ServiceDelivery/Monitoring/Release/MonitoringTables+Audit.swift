extension MonitoringTables {
  /// Starts by what profiling and outcome say together, by sex, age and citizenship, and by segment.
  ///
  /// Starts without a known outcome, and those that were not profiled, are one category beside the others:
  /// so the starts are the same as in the tables of the Youth Guarantee. Age and citizenship are told of
  /// starts with a known outcome only.
  mutating func addAudit() throws(ReleaseProblem) {
    guard let audit = result.audit else { return }
    let all = AuditGroup(name: "", shown: .all, groups: [.all])
    try add(
      MonitoringCells.starts, [CountDimension("audit", AuditedStart.allCases.map(\.rawValue))],
      audit.counts(of: all, starts: result.figures(of: .all).starts))
    try add(
      MonitoringCells.profiled, [CountDimension("audit", AuditedStart.known.map(\.rawValue))],
      audit.counts(of: all))
    for category in AuditedStart.known {
      relate(
        CellAddress(MonitoringCells.starts, ["audit": category.rawValue]),
        [CellAddress(MonitoringCells.profiled, ["audit": category.rawValue])])
    }
    if detail.hasAuditGroups {
      try addSexes(audit)
      for breakdown in [CountingGroup.Breakdown.age, .citizenship] {
        let groups = AuditGroup.groups(of: breakdown)
        let counts = groups.map { audit.counts(of: $0) }
        try add(
          MonitoringCells.profiled,
          [
            CountDimension("audit", AuditedStart.known.map(\.rawValue)),
            CountDimension(breakdown.rawValue, groups.map(\.name)),
          ],
          AuditedStart.known.indices.flatMap { place in counts.map { $0[place] } })
      }
    }
    try addSegments(audit)
  }

  private mutating func addSexes(_ audit: SegmentAudit) throws(ReleaseProblem) {
    let counts = zip(ReleasedSex.allCases, AuditGroup.groups(of: .sex)).map { sex, group in
      audit.counts(of: group, starts: result.figures(of: .sex(sex)).starts)
    }
    try add(
      MonitoringCells.starts,
      [
        CountDimension("audit", AuditedStart.allCases.map(\.rawValue)),
        CountDimension("sex", ReleasedSex.allCases.map(\.rawValue)),
      ],
      AuditedStart.allCases.indices.flatMap { place in counts.map { $0[place] } })
  }

  private mutating func addSegments(_ audit: SegmentAudit) throws(ReleaseProblem) {
    guard shows(.segments), !audit.segments.isEmpty else { return }
    let counts = audit.segments.map { segment in audit.sum(of: [.all]) { $0 == segment } }
    try add(
      MonitoringCells.profiled,
      [
        CountDimension("result", ["positive", "negative"]),
        CountDimension("segment", audit.segments),
      ], counts.map(\.positive) + counts.map(\.negative))
    for (result, isPositive) in [("positive", true), ("negative", false)] {
      for isAtRisk in [true, false] {
        let segments = audit.segments.filter { audit.rules.atRisk.contains($0) == isAtRisk }
        let category = AuditedStart(isAtRisk: isAtRisk, isPositive: isPositive)
        if segments.isEmpty { continue }
        relate(
          CellAddress(MonitoringCells.profiled, ["audit": category.rawValue]),
          segments.map {
            CellAddress(MonitoringCells.profiled, ["result": result, "segment": $0])
          })
      }
    }
  }
}
