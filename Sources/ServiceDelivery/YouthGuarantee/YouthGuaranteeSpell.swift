/// One stay in the preparatory phase, from registration to leaving, ready to be counted.
struct YouthGuaranteeSpell {
  /// The place of the registration among the events.
  let start: Int
  /// The place of the leaving, or nil if the stay is open on the day of counting.
  let exit: Int?
  /// The place after the last event of the stay.
  let end: Int

  private let firstDay: CalendarDay
  private let exitDay: CalendarDay?

  init(start: Int, exit: Int?, end: Int, events: [ServiceEvent]) {
    self.start = start
    self.exit = exit
    self.end = end
    firstDay = events[start].day
    exitDay = exit.map { events[$0].day }
  }

  /// Whether any day of it lies in the period.
  func touches(_ period: CountingPeriod) -> Bool {
    guard firstDay <= period.last else { return false }
    return exitDay.map { $0 >= period.first } ?? true
  }

  /// Adds the numbers of this stay to a row that begins at a place of a matrix.
  func count(
    into matrix: inout CountMatrix, at row: Int, events: [ServiceEvent],
    rules: YouthGuaranteeRules
  ) {
    let limit = firstDay.adding(months: YouthGuaranteeRules.limitInMonths)
    countStock(into: &matrix, at: row, limit: limit, rules: rules)
    let tookOffer = countEvents(
      into: &matrix, at: row, limit: limit, events: events, rules: rules)
    guard let exit, let exitDay, rules.period.contains(exitDay) else { return }
    let inTime = limit.map { exitDay <= $0 } ?? true
    let situation = events[exit].situation ?? .unknown
    matrix[row + SpellColumns.exit(to: situation, inTime: inTime)] += 1
    for horizon in FollowUpHorizon.allCases {
      let column = SpellColumns.followUp(horizon, tookOffer: tookOffer)
      let finding = FollowUpFinding(
        months: horizon.rawValue, after: exit, in: events, window: rules.window, asOf: rules.asOf)
      switch finding {
      case .notYetDue: matrix[row + column + SpellColumns.followUpWidth - 1] += 1
      case .unknown: matrix[row + column + LabourSituation.unknown.place] += 1
      case .found(_, let situation): matrix[row + column + situation.place] += 1
      }
    }
  }

  /// The stock at the end of each day: the day of registration counts, the day of leaving does not.
  private func countStock(
    into matrix: inout CountMatrix, at row: Int, limit: CalendarDay?, rules: YouthGuaranteeRules
  ) {
    let end = exitDay.map { Int($0.number) } ?? Int(rules.period.last.number) + 1
    let days = rules.period.days(from: Int(firstDay.number), before: end)
    guard days > 0 else { return }
    matrix[row + SpellColumns.stockSpells] += 1
    matrix[row + SpellColumns.stockDays] += days
    if let limit {
      let beyond = rules.period.days(from: Int(limit.number) + 1, before: end)
      matrix[row + SpellColumns.stockDaysBeyondLimit] += beyond
      if beyond > 0 { matrix[row + SpellColumns.stockSpellsBeyondLimit] += 1 }
    }
  }

  /// Counts the start, its steps, reviews and offers taken up.
  ///
  /// - Returns: Whether an offer was taken up during the stay.
  private func countEvents(
    into matrix: inout CountMatrix, at row: Int, limit: CalendarDay?, events: [ServiceEvent],
    rules: YouthGuaranteeRules
  ) -> Bool {
    var firstDays: (CalendarDay?, CalendarDay?, CalendarDay?) = (nil, nil, nil)
    var taken: UInt8 = 0
    var tookOffer = false
    for index in start..<end {
      let event = events[index]
      switch event.kind {
      case .reviewed:
        if rules.period.contains(event.day) { matrix[row + SpellColumns.reviews] += 1 }
      case .profiled: firstDays.0 = firstDays.0 ?? event.day
      case .planned: firstDays.1 = firstDays.1 ?? event.day
      case .offered: firstDays.2 = firstDays.2 ?? event.day
      case .started:
        firstDays.2 = firstDays.2 ?? event.day
        tookOffer = true
        if let offer = event.offer, rules.period.contains(event.day) { taken |= 1 << offer.place }
      default: break
      }
    }
    for place in 0..<OfferKind.allCases.count where taken & (1 << place) != 0 {
      matrix[row + SpellColumns.takenUp + place] += 1
    }
    if rules.period.contains(firstDay) {
      matrix[row + SpellColumns.starts] += 1
      let month = firstDay.adding(months: YouthGuaranteeRules.monthsForFirstSteps)
      count(.profile, made: firstDays.0, due: month, into: &matrix, at: row, asOf: rules.asOf)
      count(.plan, made: firstDays.1, due: month, into: &matrix, at: row, asOf: rules.asOf)
      count(.offer, made: firstDays.2, due: limit, into: &matrix, at: row, asOf: rules.asOf)
    }
    return tookOffer
  }

  /// A step is due when its months have passed, also for those who left before.
  private func count(
    _ step: ServiceStep, made day: CalendarDay?, due: CalendarDay?,
    into matrix: inout CountMatrix, at row: Int, asOf: CalendarDay
  ) {
    let column = row + SpellColumns.steps + 3 * step.place
    if day != nil { matrix[column + 2] += 1 }
    guard let due, due <= asOf else { return }
    matrix[column] += 1
    if let day, day <= due { matrix[column + 1] += 1 }
  }
}
