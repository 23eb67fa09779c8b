import ServiceDelivery

/// The common indicators straight from their definitions: for each person and operation the list of
/// joinings and leavings, and for each indicator a question to it.
struct ObviousCommonIndicators {
  struct Participation {
    let person: ParticipantHistory
    let operation: EventCode
    let events: [ServiceEvent]
    /// The places of first joining and last leaving in `events`.
    let entry: Int
    let exit: Int?
  }

  enum Answer { case yes, no, unknown, notYetDue, notEnded, outside }

  let participations: [Participation]
  let rules: CommonIndicatorRules

  init(_ histories: [ParticipantHistory], rules: CommonIndicatorRules) {
    self.rules = rules
    participations = histories.flatMap { person -> [Participation] in
      let events = person.events.filter { $0.day <= rules.asOf }
      let operations = Set(events.filter { $0.kind == .joined }.compactMap(\.operation))
      return operations.compactMap { operation in
        let own = events.indices.filter {
          events[$0].operation == operation && [.joined, .ended].contains(events[$0].kind)
        }
        guard let entry = own.first(where: { events[$0].kind == .joined }),
          rules.period.contains(events[entry].day)
        else { return nil }
        var exit: Int?
        for place in own where place > entry {
          if events[place].kind == .joined { exit = nil } else { exit = exit ?? place }
        }
        return Participation(
          person: person, operation: operation, events: events, entry: entry, exit: exit)
      }
    }
  }

  private func isWork(_ situation: LabourSituation) -> Bool {
    situation == .employed || (situation == .apprenticeship && rules.choices.apprenticesAreEmployed)
      || (situation == .traineeship && rules.choices.traineesAreEmployed)
  }

  private func isTraining(_ situation: LabourSituation) -> Bool {
    [.education, .apprenticeship, .traineeship].contains(situation) && !isWork(situation)
  }

  private func entrySituation(_ one: Participation) -> LabourSituation {
    one.events[one.entry].situation ?? .unknown
  }

  private func ages(_ one: Participation) -> Set<Int> {
    ObviousYouthGuarantee.ages(one.person.profile, on: one.events[one.entry].day)
  }

  private func unanimous(_ answers: [Bool]) -> Answer {
    answers.isEmpty || Set(answers).count > 1 ? .unknown : answers[0] ? .yes : .no
  }

  private func mark(_ mark: Bool?) -> Answer { mark.map { $0 ? .yes : .no } ?? .unknown }

  /// The answer of one participation to one indicator.
  func answer(_ code: CommonIndicatorCode, _ one: Participation) -> Answer {
    let profile = one.person.profile
    let status = entrySituation(one)
    let isInactive = status == .inactive || isTraining(status)
    func isStatus(_ isSo: Bool) -> Answer { status == .unknown ? .unknown : isSo ? .yes : .no }
    func level(_ range: ClosedRange<Int>) -> Answer {
      guard let isced = profile.isced, (0...8).contains(isced) else { return .unknown }
      return range.contains(isced) ? .yes : .no
    }
    func age(_ range: ClosedRange<Int>) -> Answer {
      // Unknown as soon as the possible ages fall into different groups of the three indicators.
      let groups = Set(ages(one).map { $0 < 18 ? 0 : $0 < 30 ? 1 : $0 < 55 ? 2 : 3 })
      return groups.count == 1 ? unanimous(ages(one).map(range.contains)) : .unknown
    }
    switch code {
    case .participants: return .yes
    case .unemployed: return isStatus(status == .unemployed)
    case .inactive: return isStatus(isInactive)
    case .employed: return isStatus(isWork(status))
    case .longTermUnemployed:
      guard status == .unemployed else { return status == .unknown ? .unknown : .outside }
      let young = isLonger(one, than: 6)
      let older = isLonger(one, than: 12)
      if young == older { return young }
      let limits = Set(ages(one).map { $0 < 25 })
      return limits.count == 1 ? (limits.contains(true) ? young : older) : .unknown
    case .under18: return age(0...17)
    case .from18To29: return age(18...29)
    case .from55: return age(55...200)
    case .lowerSecondary: return level(0...2)
    case .upperSecondary: return level(3...4)
    case .tertiary: return level(5...8)
    case .disability: return mark(profile.marks.disability)
    case .thirdCountry:
      return profile.citizenship == .unknown
        ? .unknown : profile.citizenship == .thirdCountry ? .yes : .no
    case .foreignBackground: return mark(profile.marks.foreignBackground)
    case .minority: return mark(profile.marks.minority)
    case .homeless: return mark(profile.marks.homeless)
    case .rural: return mark(profile.marks.rural)
    case .searchingOnLeaving:
      return isInactive ? onLeaving(one) { $0 == .unemployed ? .yes : .no } : .outside
    case .employedOnLeaving:
      guard isInactive || status == .unemployed else { return .outside }
      return onLeaving(one) { isWork($0) ? .yes : .no }
    case .educationOnLeaving:
      return onLeaving(one) {
        !isTraining($0) || isTraining(status) ? .no : status == .unknown ? .unknown : .yes
      }
    case .qualifiedOnLeaving:
      guard let exit = one.exit else { return .notEnded }
      let end = one.events[exit].day
      guard end.days(to: rules.asOf) >= 28 else { return .notYetDue }
      return one.events[one.entry...].contains {
        $0.kind == .qualified && end.days(to: $0.day) <= 28
          && [nil, one.operation].contains($0.operation)
      } ? .yes : .no
    case .employedAfterSixMonths:
      guard isInactive || status == .unemployed else { return .outside }
      return afterSixMonths(one) { isWork($0) }
    case .improvedAfterSixMonths:
      guard isWork(status) else { return .outside }
      let improved = within(one).contains { $0.detail == rules.choices.improvement }
      let answer = afterSixMonths(one) { _ in false }
      return improved && (answer == .no || answer == .unknown) ? .yes : answer
    }
  }

  /// Whether the person was without work for more than so many months, for every day on which the completed
  /// months may have begun.
  private func isLonger(_ one: Participation, than limit: Int) -> Answer {
    guard let before = one.person.profile.monthsWithoutWork else { return .unknown }
    let all = one.person.events
    let joined = one.events[one.entry].day
    var told = joined
    if let registered = all.firstIndex(where: { $0.kind == .registered }) {
      told = all[registered].day
      if told > joined { return .unknown }
      let between = all.indices.filter { $0 >= registered && $0 < one.entry }
      let isBusy = between.contains {
        ObviousYouthGuarantee.seen(all[$0]).map { ![.unemployed, .inactive].contains($0) } ?? false
      }
      if isBusy { return .unknown }
    }
    // Every day on which it may have begun: from then on the months are completed, and not one more.
    let possible = (0...(31 * (before + 2))).compactMap { told.adding(days: -$0) }.filter {
      ObviousYouthGuarantee.later($0, months: before) <= told
        && told < ObviousYouthGuarantee.later($0, months: before + 1)
    }
    return unanimous(possible.map { ObviousYouthGuarantee.later($0, months: limit) < joined })
  }

  private func onLeaving(_ one: Participation, _ judge: (LabourSituation) -> Answer) -> Answer {
    guard let exit = one.exit else { return .notEnded }
    let end = one.events[exit].day
    guard end.days(to: rules.asOf) >= 28 else { return .notYetDue }
    let sameDay = one.events[(one.entry + 1)..<exit].filter {
      $0.day == end && $0.kind == .started
    }
    let later = one.events[exit...].filter { end.days(to: $0.day) <= 28 }
    guard let last = (sameDay + later).compactMap(ObviousYouthGuarantee.seen).last else {
      return .unknown
    }
    return judge(last)
  }

  private func within(_ one: Participation) -> [ServiceEvent] {
    guard let exit = one.exit else { return [] }
    let date = ObviousYouthGuarantee.later(one.events[exit].day, months: 6)
    return one.events[(exit + 1)...].filter {
      (-rules.window.before...rules.window.after).contains(date.days(to: $0.day))
    }
  }

  private func afterSixMonths(
    _ one: Participation, _ judge: (LabourSituation) -> Bool
  ) -> Answer {
    guard let exit = one.exit else { return .notEnded }
    let date = ObviousYouthGuarantee.later(one.events[exit].day, months: 6)
    guard date.days(to: rules.asOf) >= rules.window.after else { return .notYetDue }
    let seen = within(one).compactMap { event in
      ObviousYouthGuarantee.seen(event).map { (abs(date.days(to: event.day)), $0) }
    }
    let nearest = seen.map(\.0).min()
    guard let situation = seen.last(where: { $0.0 == nearest })?.1 else { return .unknown }
    return judge(situation) ? .yes : .no
  }
}
