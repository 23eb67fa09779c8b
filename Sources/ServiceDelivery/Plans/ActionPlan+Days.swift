// Which days can have come before which.

extension ActionPlan {
  /// Days of steps, services and reviews that lie before what they follow on, or after the end of the plan.
  func dayFaults() -> [PlanFault] {
    var faults: [PlanFault] = []
    func later(_ day: CalendarDay?, _ first: CalendarDay?, _ place: PlanPlace, _ what: String) {
      guard let day, let first, day < first else { return }
      faults.append(
        PlanFault(
          .wrongOrder, place, found: "\(day), before \(what) of \(first)",
          expected: "a day not before it"))
    }
    func ended(_ day: CalendarDay?, _ place: PlanPlace) {
      if let fault = faultAfterEnd(day, place) { faults.append(fault) }
    }
    let drafted = contents.history.first?.day
    later(drafted, registered, PlanPlace(.history, 0, "day"), "the registration")
    for (place, step) in contents.steps.enumerated() {
      later(step.due, drafted, PlanPlace(.steps, place, "due"), "the draft")
      later(step.done, drafted, PlanPlace(.steps, place, "done"), "the draft")
      ended(step.done, PlanPlace(.steps, place, "done"))
    }
    for (place, service) in contents.services.enumerated() {
      later(service.start, registered, PlanPlace(.services, place, "start"), "the registration")
      ended(service.start, PlanPlace(.services, place, "start"))
      later(service.end, service.start, PlanPlace(.services, place, "end"), "the start")
    }
    for (place, review) in contents.reviews.enumerated() {
      let spot = PlanPlace(.reviews, place, "day")
      guard let agreed else {
        faults.append(
          PlanFault(
            .incomplete, spot, found: "a review of a plan that was not agreed",
            expected: "a plan that was agreed before"))
        continue
      }
      later(review.day, agreed, spot, "the agreement")
      ended(review.day, spot)
    }
    return faults
  }

  /// The fault of what happened after the end of the plan: it belongs to a new registration and its plan.
  ///
  /// Services that began before may go on, and follow-ups come after the end.
  private func faultAfterEnd(_ day: CalendarDay?, _ place: PlanPlace) -> PlanFault? {
    guard let day, let end = contents.history.last, end.state.isEnd, day > end.day else {
      return nil
    }
    return PlanFault(
      .wrongOrder, place, found: "\(day), after the end of \(end.day)",
      expected: "a day not after it")
  }

  /// Offers whose days and answers do not fit.
  func offerFaults() -> [PlanFault] {
    contents.offers.enumerated().flatMap { place, offer in
      var faults: [PlanFault] = []
      if offer.day < registered {
        faults.append(
          PlanFault(
            .wrongOrder, PlanPlace(.offers, place, "day"),
            found: "\(offer.day), before the registration of \(registered)",
            expected: "a day not before it"))
      }
      faults += [
        faultAfterEnd(offer.day, PlanPlace(.offers, place, "day")),
        faultAfterEnd(offer.answered, PlanPlace(.offers, place, "answered")),
      ].compactMap { $0 }
      if let answered = offer.answered, answered < offer.day {
        faults.append(
          PlanFault(
            .wrongOrder, PlanPlace(.offers, place, "answered"),
            found: "\(answered), before the offer of \(offer.day)",
            expected: "a day not before it"))
      }
      if (offer.answer == .open) != (offer.answered == nil) {
        faults.append(
          PlanFault(
            offer.answer == .open ? .doesNotBelong : .incomplete,
            PlanPlace(.offers, place, "answered"),
            found: offer.answer == .open
              ? "a day of an answer to an open offer" : "\(offer.answer.rawValue) without a day",
            expected: offer.answer == .open ? "no day" : "the day of the answer"))
      }
      return faults
    }
  }

  /// Follow-ups that come too early, twice, or after other months than 6, 12 or 18.
  func followUpFaults() -> [PlanFault] {
    var known: Set<Int> = []
    return contents.followUps.enumerated().compactMap { place, followUp in
      guard PlanFollowUp.allowedMonths.contains(followUp.months) else {
        return PlanFault(
          .doesNotBelong, PlanPlace(.followUps, place, "months"),
          found: "\(followUp.months) months", expected: "6, 12 or 18")
      }
      guard known.insert(followUp.months).inserted else {
        return PlanFault(
          .identifier, PlanPlace(.followUps, place, "months"),
          found: "\(followUp.months) months a second time", expected: "each once")
      }
      guard let start = followUpStart else {
        return PlanFault(
          .incomplete, PlanPlace(.followUps, place), found: "a follow-up of a plan that goes on",
          expected: "an offer in place, or the end of the plan, before it")
      }
      guard let due = start.adding(months: followUp.months), followUp.day >= due else {
        return PlanFault(
          .wrongOrder, PlanPlace(.followUps, place, "day"),
          found: "\(followUp.day), less than \(followUp.months) months after \(start)",
          expected: "a day not before them")
      }
      return nil
    }
  }

  /// What is told of days that have not come yet.
  func futureFaults(today: CalendarDay) -> [PlanFault] {
    var days: [(PlanPlace, CalendarDay?)] = [(PlanPlace(.head, nil, "registered"), registered)]
    func add(_ part: PlanPart, _ member: String, _ list: [CalendarDay?]) {
      for (place, day) in list.enumerated() { days.append((PlanPlace(part, place, member), day)) }
    }
    add(.steps, "done", contents.steps.map(\.done))
    add(.reviews, "day", contents.reviews.map(\.day))
    add(.offers, "day", contents.offers.map(\.day))
    add(.offers, "answered", contents.offers.map(\.answered))
    add(.followUps, "day", contents.followUps.map(\.day))
    add(.history, "day", contents.history.map(\.day))
    return days.compactMap { place, day in
      guard let day, day > today else { return nil }
      return PlanFault(
        .wrongOrder, place, found: "\(day), after \(today)", expected: "a day up to it")
    }
  }
}
