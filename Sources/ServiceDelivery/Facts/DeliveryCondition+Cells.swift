extension MonitoringRelease {
  /// Whether the figure that settles a condition is among the counts that are shown.
  func shows(_ condition: DeliveryCondition) -> Bool {
    guard let cells = condition.cells else { return false }
    return protected.shown(true, from: cells) != nil
  }
}

extension DeliveryCondition {
  /// The cells of a release that the figure of the condition is computed from; nil if it has none.
  ///
  /// The young are all but those of other or unknown age: what is shown of both is shown of them.
  fileprivate var cells: [CellAddress]? {
    func young(_ measure: String, _ own: [String: String] = [:]) -> [CellAddress] {
      [[:], ["age": ReleasedAge.otherOrUnknown.rawValue]].map {
        MonitoringCells.cell(measure, $0, own)
      }
    }
    return switch self {
    case .participantsReported, .participantsBySex: young(MonitoringCells.starts)
    case .resultsReported:
      young(MonitoringCells.exits)
        + young(MonitoringCells.exits, ["outcome": MonitoringCells.timelyPositive])
    case .resultsBySex: young(MonitoringCells.exits)
    default: nil
    }
  }
}
