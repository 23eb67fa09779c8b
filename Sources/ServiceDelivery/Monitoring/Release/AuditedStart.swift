/// What profiling and outcome of one start say together.
enum AuditedStart: String, CaseIterable {
  case atRiskPositive = "at-risk-positive"
  case atRiskNegative = "at-risk-negative"
  case otherPositive = "not-at-risk-positive"
  case otherNegative = "not-at-risk-negative"
  /// Not profiled, or without a known outcome.
  case rest

  /// All but the rest.
  static let known = allCases.filter { $0 != .rest }

  init(isAtRisk: Bool, isPositive: Bool) {
    self =
      isAtRisk
      ? (isPositive ? .atRiskPositive : .atRiskNegative)
      : (isPositive ? .otherPositive : .otherNegative)
  }
}

/// A group of the audit as a report tells it.
struct AuditGroup {
  /// The name in cells.
  let name: String
  /// The group that stands for it in results.
  let shown: CountingGroup
  /// The groups that are counted together.
  let groups: [CountingGroup]

  /// All groups of a breakdown, whether anybody is in them or not.
  static func groups(of breakdown: CountingGroup.Breakdown) -> [AuditGroup] {
    func group(_ name: String, _ values: [String?]) -> AuditGroup {
      let groups = values.map { CountingGroup(breakdown, $0) }
      return AuditGroup(name: name, shown: groups.last ?? .all, groups: groups)
    }
    switch breakdown {
    case .sex:
      return ReleasedSex.allCases.map { sex in
        group(sex.rawValue, sex.sexes.map { $0 == .unknown ? nil : $0.rawValue })
      }
    case .age:
      let known: [AgeBand] = [.under18, .from18, .from25]
      return known.map { group($0.rawValue, [$0.rawValue]) }
        + [group("other-or-unknown", [AgeBand.from30.rawValue, nil])]
    case .citizenship:
      return [
        group("national", ["national"]), group("third-country", ["third-country"]),
        group("other-or-unknown", ["union-citizen", nil]),
      ]
    default: return [AuditGroup(name: "", shown: .all, groups: [.all])]
    }
  }
}

extension SegmentAudit {
  /// The counts of some groups and segments together.
  func sum(of groups: [CountingGroup], where includes: (String) -> Bool) -> SegmentCounts {
    var sum = SegmentCounts()
    for group in groups {
      for (segment, counts) in counts[group] ?? [:] where includes(segment) { sum.add(counts) }
    }
    return sum
  }

  /// The counts of a group in the order of the categories; those of known outcome, and with a number of
  /// starts the rest of them.
  func counts(of group: AuditGroup, starts: Int? = nil) -> [Int] {
    let atRisk = sum(of: group.groups, where: rules.atRisk.contains)
    let others = sum(of: group.groups) { !rules.atRisk.contains($0) }
    let known = [atRisk.positive, atRisk.negative, others.positive, others.negative]
    return known + (starts.map { [$0 - known.reduce(0, +)] } ?? [])
  }

  /// The errors of a group as it is told.
  func errors(of group: AuditGroup) -> SegmentErrors {
    var segments: [String: SegmentCounts] = [:]
    for part in group.groups {
      for (segment, more) in counts[part] ?? [:] {
        segments[segment, default: SegmentCounts()].add(more)
      }
    }
    return SegmentErrors(group.shown, segments, by: rules)
  }
}
