/// Errors of profiling in one group as they may be shown.
public struct ReleasedErrors: Sendable, Hashable {
  /// The group; one without a value is those of rare values and of whom it is not known.
  public let group: CountingGroup
  /// False alarms, with the interval; nil if a count behind it is suppressed or too small.
  public let falseAlarms: IntervalEstimate?
  /// Missed cases.
  public let missedCases: IntervalEstimate?
  /// Right results, of all with a known outcome.
  public let rightResults: IntervalEstimate?
}

/// The starts of one segment as they may be shown.
public struct ReleasedSegment: Sendable, Hashable {
  /// The segment.
  public let segment: String
  /// Whether it was given as one at risk.
  public let isAtRisk: Bool
  /// Profiled starts whose outcome is known.
  public let profiled: ReleasedCount
  /// Exits in time, of those whose outcome is known; nil if a count behind it is suppressed.
  public let exits: IntervalEstimate?
}

extension MonitoringRelease {
  /// Whether segments were audited.
  public var isAudited: Bool { result.audit != nil }

  /// Segments that were given as "at risk" and that no audited start has, in order: a word may be mistyped.
  public var unmetSegments: [String] {
    guard let audit = result.audit else { return [] }
    return audit.rules.atRisk.subtracting(audit.segments).sorted()
  }

  /// Starts with a profiling and a known outcome, and all other starts.
  public var audited: (known: ReleasedCount, rest: ReleasedCount) {
    (
      count(MonitoringCells.profiled),
      count(MonitoringCells.starts, ["audit": AuditedStart.rest.rawValue])
    )
  }

  /// The errors of all and of each group.
  public var errors: [ReleasedErrors] {
    guard let audit = result.audit else { return [] }
    let breakdowns = detail.hasAuditGroups ? SegmentAudit.breakdowns : [.all]
    return breakdowns.flatMap { breakdown in
      AuditGroup.groups(of: breakdown).map { group in
        let errors = audit.errors(of: group)
        func shown(_ share: AuditedShare, _ parts: [AuditedStart]) -> IntervalEstimate? {
          let cells = parts.map { cell(of: $0, in: group, breakdown) }
          return protected.shown(share.interval, from: cells) ?? nil
        }
        return ReleasedErrors(
          group: group.shown,
          falseAlarms: shown(errors.falseAlarms, [.atRiskPositive, .otherPositive]),
          missedCases: shown(errors.missedCases, [.atRiskNegative, .otherNegative]),
          rightResults: shown(
            errors.rightResults, AuditedStart.known))
      }
    }
  }

  /// Comparisons with the largest group of the same breakdown, where the shares of both are shown.
  public var comparisons: [GroupComparison] {
    let shown = errors
    func isShown(_ group: CountingGroup, _ measure: GroupComparison.Measure) -> Bool {
      guard let errors = shown.first(where: { $0.group == group && group.value != nil }) else {
        return false
      }
      return switch measure {
      case .falseAlarms: errors.falseAlarms != nil
      case .missedCases: errors.missedCases != nil
      case .rightResults: errors.rightResults != nil
      }
    }
    return (result.audit?.comparisons ?? []).filter {
      isShown($0.group, $0.measure) && isShown($0.reference, $0.measure)
    }
  }

  /// The segments that were met; empty if they are too many to be shown.
  public var segments: [ReleasedSegment] {
    guard let audit = result.audit, detail.hasGroups, leftOut[.segments] == nil else { return [] }
    return audit.segments.map { segment in
      let cells = ["positive", "negative"].map {
        CellAddress(MonitoringCells.profiled, ["segment": segment, "result": $0])
      }
      return ReleasedSegment(
        segment: segment, isAtRisk: audit.rules.atRisk.contains(segment),
        profiled: count(MonitoringCells.profiled, ["segment": segment]),
        exits: protected.shown(audit.exits(of: segment, in: .all).interval, from: cells) ?? nil)
    }
  }

  private func cell(
    of category: AuditedStart, in group: AuditGroup, _ breakdown: CountingGroup.Breakdown
  ) -> CellAddress {
    let own = ["audit": category.rawValue]
    return switch breakdown {
    case .all: CellAddress(MonitoringCells.starts, own)
    case .sex: MonitoringCells.cell(MonitoringCells.starts, ["sex": group.name], own)
    default:
      MonitoringCells.cell(MonitoringCells.profiled, [breakdown.rawValue: group.name], own)
    }
  }
}
