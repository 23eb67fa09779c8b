/// By what exits of the period are told in a table.
enum ExitTable: Sendable, Hashable {
  /// By destination and by whether they were in time.
  case destinations
  /// By the situation some months later; those not yet due are a category of their own.
  case followUp(FollowUpHorizon)

  /// The dimensions of the table.
  var dimensions: [CountDimension] {
    let situations = LabourSituation.allCases.map(\.rawValue)
    return switch self {
    case .destinations:
      [
        CountDimension("destination", situations),
        CountDimension("timeliness", MonitoringCells.timeliness),
      ]
    case .followUp(let horizon): [CountDimension(horizon.dimension, situations + ["not-yet-due"])]
    }
  }

  /// The counts of a group in the order of the categories.
  func counts(of figures: YouthGuaranteeFigures) -> [Int] {
    switch self {
    case .destinations:
      return LabourSituation.allCases.flatMap { situation in
        let timely = figures.timelyExits(to: situation)
        return [timely, figures.exits(to: situation) - timely]
      }
    case .followUp(let horizon):
      let followUp = figures.followUp(horizon)
      return LabourSituation.allCases.map { followUp.count($0) } + [followUp.notYetDue]
    }
  }
}
