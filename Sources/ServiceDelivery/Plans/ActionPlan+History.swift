// Which histories can have happened.

extension ActionPlan {
  /// The faults of the states: their order, their days, and what each of them needs.
  func historyFaults() -> [PlanFault] {
    guard let first = contents.history.first else {
      return [
        PlanFault(
          .incomplete, PlanPlace(.history), found: "no state", expected: "drafted as the first")
      ]
    }
    var faults: [PlanFault] = []
    if first.state != .drafted {
      faults.append(
        PlanFault(
          .notNext, PlanPlace(.history, 0, "state"), found: "\(first.state.rawValue) as the first",
          expected: "drafted"))
    }
    for (place, move) in contents.history.enumerated() {
      if place > 0 {
        faults += orderFaults(of: move, after: contents.history[place - 1], at: place)
      }
      faults += needFaults(of: move, at: place)
    }
    return faults
  }

  private func orderFaults(of move: PlanMove, after last: PlanMove, at place: Int) -> [PlanFault] {
    var faults: [PlanFault] = []
    if !last.state.next.contains(move.state) {
      let next = last.state.next.map(\.rawValue).joined(separator: ", ")
      faults.append(
        PlanFault(
          .notNext, PlanPlace(.history, place, "state"),
          found: "\(move.state.rawValue) after \(last.state.rawValue)",
          expected: next.isEmpty ? "nothing after \(last.state.rawValue)" : "one of \(next)"))
    }
    if move.day < last.day {
      faults.append(
        PlanFault(
          .wrongOrder, PlanPlace(.history, place, "day"),
          found: "\(move.day), before the state of \(last.day)", expected: "a day not before it"))
    }
    return faults
  }

  private func needFaults(of move: PlanMove, at place: Int) -> [PlanFault] {
    var faults: [PlanFault] = []
    func need(_ isThere: Bool, _ found: String, _ expected: String) {
      if isThere { return }
      faults.append(
        PlanFault(.incomplete, PlanPlace(.history, place), found: found, expected: expected))
    }
    func belongs(_ isRight: Bool, _ member: String, _ found: String, _ expected: String) {
      if isRight { return }
      faults.append(
        PlanFault(
          .doesNotBelong, PlanPlace(.history, place, member), found: found, expected: expected))
    }
    let state = move.state.rawValue
    belongs(
      move.state == .brokenOff || move.reason == nil, "reason", "a reason with \(state)",
      "a reason with broken-off only")
    belongs(
      move.state == .closed || move.outcome == nil, "outcome", "an outcome with \(state)",
      "an outcome with closed only")
    switch move.state {
    case .agreed: agreementNeeds(need)
    case .offerMade:
      // An offer that was answered before belongs to an earlier state of this kind.
      need(
        contents.offers.contains { $0.day <= move.day && ($0.answered ?? move.day) >= move.day },
        "offer-made without an offer that was open on \(move.day)", "the offer among the offers")
    case .inPlace:
      // An offer that was taken up before belongs to an earlier state of this kind.
      let made = contents.history[..<place].last { $0.state == .offerMade }?.day
      need(
        contents.offers.contains { offer in
          guard offer.answer == .takenUp, let answered = offer.answered else { return false }
          return answered <= move.day && made.map { $0 <= answered } ?? true
        },
        "in-place without an offer taken up \(made.map { "from \($0) " } ?? "")up to \(move.day)",
        "the offer with the answer taken-up")
    case .followedUp:
      // Each state of this kind tells of a follow-up of its own.
      let states = contents.history[...place].count { $0.state == .followedUp }
      let told = contents.followUps.count { $0.day <= move.day }
      need(
        told >= states,
        "followed-up as the state no. \(states) of this kind, and \(told) follow-ups by \(move.day)",
        "a follow-up for each among the follow-ups")
    case .closed:
      need(move.outcome != nil, "closed without an outcome", "the situation, or unknown")
    case .brokenOff:
      need(move.reason != nil, "broken-off without a reason", "the reason")
      need(
        move.reason != .other || move.note != nil, "the reason other without a note",
        "the reason in words")
    case .drafted, .underWay: break
    }
    return faults
  }

  private func agreementNeeds(_ need: (Bool, String, String) -> Void) {
    need(contents.goal != nil, "agreed without a goal", "the participant's goal")
    need(!contents.steps.isEmpty, "agreed without a step", "at least one step with a day")
    need(
      contents.steps.isEmpty || contents.steps.contains { $0.due != nil || $0.done != nil },
      "agreed without a step that has a day", "at least one step with a day")
    need(
      contents.commitments.contains { $0.who == .participant }
        && contents.commitments.contains { $0.who != .participant },
      "agreed without commitments of both sides",
      "one of the participant and one of the counsellor, the service or a grant project")
  }
}
