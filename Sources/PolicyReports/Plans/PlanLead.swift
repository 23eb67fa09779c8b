import ServiceDelivery

/// Whose plan it is, where it stands and how the four months run.
struct PlanLead {
  let words: PlanWords
  let plan: ActionPlan
  let day: CalendarDay

  func blocks(_ form: PlanForm) -> [ReportBlock] {
    let head = form.sections.filter { $0.part == .head }.flatMap(\.lines)
    return [
      .entries(head.map(words.entry)), .paragraph(clock), .callout(words.say(.actionPlanNoNames)),
    ]
  }

  private var clock: RichText {
    let today = RichText.own(words.day(day))
    guard let reading = plan.clock?.reading(on: day) else {
      return words.say(.actionPlanClockUnknown)
    }
    if case .stopped = reading {
    } else if let end = plan.contents.history.last, end.state.isEnd {
      return words.say(.actionPlanClockEnded, ["day": .own(words.day(end.day))])
    }
    switch reading {
    case .notStarted: return words.say(.actionPlanClockNotStarted, ["day": .text(today)])
    case .running(let left):
      return words.say(.actionPlanClockRunning, ["day": .text(today), "left": .count(left)])
    case .over(let days):
      return words.say(.actionPlanClockOver, ["day": .text(today), "over": .count(days)])
    case .stopped(let days, let offered, let taken):
      return words.say(
        offered
          ? (taken ? .actionPlanClockInTime : .actionPlanClockOfferInTime) : .actionPlanClockLate,
        ["days": .count(days)])
    }
  }
}
