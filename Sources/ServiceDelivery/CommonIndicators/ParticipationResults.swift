extension Participation {
  /// Adds what came of the participation, after the status on entry (nil if unknown), to a row that
  /// begins at a place of a matrix.
  func countResults(
    after status: ParticipantStatus?, events: [ServiceEvent], before end: Int,
    into matrix: inout CountMatrix, at row: Int, rules: CommonIndicatorRules
  ) {
    guard let exit else {
      for result in CommonIndicatorCode.results where isMeasured(result, status) {
        matrix[row + CommonColumns.open(result, .notEnded)] += 1
      }
      return
    }
    matrix[row + CommonColumns.ended] += 1
    let day = events[exit].day
    let windowIsOver = day.days(to: rules.asOf) >= CommonIndicatorRules.daysAfterLeaving
    let leaving = ParticipantStatus(
      situationOnLeaving(exit, in: events, before: end), rules.choices)
    let later = FollowUpFinding(
      months: 6, after: exit, in: events, window: rules.window, asOf: rules.asOf)
    for result in CommonIndicatorCode.results where isMeasured(result, status) {
      let outcome: Outcome
      switch result {
      case .employedAfterSixMonths: outcome = employment(later, rules.choices)
      case .improvedAfterSixMonths:
        outcome = improvement(later, exit: exit, events: events, before: end, rules)
      case .qualifiedOnLeaving:
        outcome =
          windowIsOver
          ? .settled(isQualified(by: exit, in: events, before: end)) : .open(.notYetDue)
      default:
        outcome =
          windowIsOver ? onLeaving(result, status, leaving) : .open(.notYetDue)
      }
      switch outcome {
      case .settled(true):
        matrix[row + result.place] += 1
        if result == .educationOnLeaving, isMeasured(.employedOnLeaving, status) {
          matrix[row + CommonColumns.educationOfJobless] += 1
        }
      case .settled(false): break
      case .open(let why): matrix[row + CommonColumns.open(result, why)] += 1
      }
    }
  }

  private enum Outcome {
    case settled(Bool)
    case open(CommonColumns.OpenResult)
  }

  /// Whether the participation belongs to the reference of a result.
  private func isMeasured(_ result: CommonIndicatorCode, _ status: ParticipantStatus?) -> Bool {
    switch result {
    case .educationOnLeaving, .qualifiedOnLeaving: true
    case .searchingOnLeaving: status?.output == .inactive
    case .employedOnLeaving, .employedAfterSixMonths:
      status?.output == .inactive || status == .unemployed
    case .improvedAfterSixMonths: status == .employed
    default: false
    }
  }

  private func onLeaving(
    _ result: CommonIndicatorCode, _ status: ParticipantStatus?, _ leaving: ParticipantStatus?
  ) -> Outcome {
    guard let leaving else { return .open(.unknown) }
    switch result {
    case .searchingOnLeaving: return .settled(leaving == .unemployed)
    case .employedOnLeaving: return .settled(leaving == .employed)
    default:
      // Who was in training before is not newly in training.
      guard leaving == .training else { return .settled(false) }
      return status.map { .settled($0 != .training) } ?? .open(.unknown)
    }
  }

  private func employment(
    _ finding: FollowUpFinding, _ choices: CommonIndicatorRules.Choices
  ) -> Outcome {
    switch finding {
    case .notYetDue: .open(.notYetDue)
    case .unknown: .open(.unknown)
    case .found(_, let situation):
      .settled(ParticipantStatus(situation, choices) == .employed)
    }
  }

  private func improvement(
    _ finding: FollowUpFinding, exit: Int, events: [ServiceEvent], before end: Int,
    _ rules: CommonIndicatorRules
  ) -> Outcome {
    if case .notYetDue = finding { return .open(.notYetDue) }
    if let improvement = rules.choices.improvement,
      let date = events[exit].day.adding(months: 6)
    {
      for event in events[exit..<end] where event.detail == improvement {
        let distance = date.days(to: event.day)
        if -rules.window.before <= distance, distance <= rules.window.after {
          return .settled(true)
        }
      }
    }
    if case .unknown = finding { return .open(.unknown) }
    return .settled(false)
  }
}
