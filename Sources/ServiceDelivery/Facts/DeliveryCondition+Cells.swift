extension MonitoringRelease {
  /// Whether the figure that settles a condition is among the counts that are shown.
  func shows(_ condition: DeliveryCondition) -> Bool {
    guard let cells = condition.cells else { return false }
    return protected.shown(true, from: cells) != nil
  }

  /// Whether the report shows what the condition asks of reports; those that ask nothing of them are not
  /// meant.
  func reports(_ condition: DeliveryCondition) -> Bool {
    func isShown(_ count: ReleasedCount) -> Bool {
      if case .count(let count) = count { count > 0 } else { false }
    }
    func isOfTwoSexes(_ count: (ReleasedGroup) -> ReleasedCount) -> Bool {
      [ReleasedSex.female, .male].allSatisfy { isShown(count(.sex($0))) }
    }
    func isKnown(_ indicator: ReleasedIndicator?) -> Bool {
      if case .known? = indicator?.share { true } else { false }
    }
    switch condition {
    case .exitKnown:
      return exits(to: .unknown) != .suppressed
        && LabourSituation.allCases.contains { $0 != .unknown && isShown(exits(to: $0)) }
    case .sixMonthsKnown: return isKnown(followUpShare(.six, .positive))
    case .twelveMonthsKnown: return isKnown(followUpShare(.twelve, .positive))
    case .negativeShown:
      return FollowUpHorizon.allCases.contains {
        isKnown(followUpShare($0, .positive)) && isKnown(followUpShare($0, .negative))
      }
    // Follow-ups are told of all together.
    case .followUpByGroup: return false
    // The shares after all horizons are compared with one threshold.
    case .unknownBelowTen:
      return FollowUpHorizon.allCases.allSatisfy {
        followUpShare($0, .unknown)?.share != .suppressed
      }
    case .unknownCounted: return isKnown(followUpShare(.six, .unknown))
    case .participantsReported: return isShown(starts())
    case .resultsReported: return isKnown(timelyPositiveExits())
    case .participantsBySex: return isOfTwoSexes(starts)
    case .resultsBySex: return isOfTwoSexes(exits)
    default: return true
    }
  }
}

extension DeliveryCondition {
  /// The cells of a release that the figure of the condition is computed from; nil if it has none.
  fileprivate var cells: [CellAddress]? {
    switch self {
    case .participantsReported, .participantsBySex: [CellAddress(MonitoringCells.starts)]
    case .resultsReported:
      [
        CellAddress(MonitoringCells.exits),
        CellAddress(MonitoringCells.exits, ["outcome": MonitoringCells.timelyPositive]),
      ]
    case .resultsBySex: [CellAddress(MonitoringCells.exits)]
    default: nil
    }
  }
}
