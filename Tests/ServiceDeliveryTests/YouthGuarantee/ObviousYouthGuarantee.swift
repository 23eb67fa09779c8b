import ServiceDelivery

/// The Youth Guarantee's figures straight from their definitions, day by day and list by list.
struct ObviousYouthGuarantee {
  struct Spell {
    let person: ParticipantHistory
    let registration: ServiceEvent
    let leaving: ServiceEvent?
    let inside: [ServiceEvent]
    let afterwards: [ServiceEvent]
  }

  let spells: [Spell]
  let rules: YouthGuaranteeRules

  init(_ histories: [ParticipantHistory], rules: YouthGuaranteeRules) {
    self.rules = rules
    var spells: [Spell] = []
    for person in histories {
      var rest = person.events.filter { $0.day <= rules.asOf }[...]
      while let start = rest.firstIndex(where: { $0.kind == .registered }) {
        let leaving = rest[start...].firstIndex { $0.kind == .left }
        let last = leaving ?? rest.endIndex - 1
        spells.append(
          Spell(
            person: person, registration: rest[start], leaving: leaving.map { rest[$0] },
            inside: Array(rest[start...last]), afterwards: Array(rest[(last + 1)...])))
        rest = rest[(last + 1)...]
      }
    }
    self.spells = spells
  }

  private init(_ spells: [Spell], _ rules: YouthGuaranteeRules) {
    self.spells = spells
    self.rules = rules
  }

  func only(_ includes: (Spell) -> Bool) -> ObviousYouthGuarantee {
    ObviousYouthGuarantee(spells.filter(includes), rules)
  }

  /// The day some months later, or the last of its month.
  static func later(_ day: CalendarDay, months: Int) -> CalendarDay {
    var (year, month, date) = day.parts
    for _ in 0..<months { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
    while true {
      if let day = CalendarDay(year: year, month: month, day: date) { return day }
      date -= 1
    }
  }

  /// The ages that are possible, one for each day on which the person may have been born.
  static func ages(_ profile: ParticipantProfile, on day: CalendarDay) -> Set<Int> {
    guard let year = profile.yearOfBirth else { return [] }
    let now = day.parts
    let births = (profile.monthOfBirth.map { [$0] } ?? Array(1...12)).flatMap { month in
      (1...31).compactMap { CalendarDay(year: year, month: month, day: $0)?.parts }
    }
    return Set(
      births.map { born in
        let hadBirthday = (born.month, born.day) <= (now.month, now.day)
        return max(0, now.year - year - (hadBirthday ? 0 : 1))
      })
  }

  static func group(_ spell: Spell) -> YouthAgeGroup {
    let groups = Set(
      ages(spell.person.profile, on: spell.registration.day).map { age -> YouthAgeGroup in
        age < 15
          ? .under15
          : age < 20
            ? .from15To19
            : age < 25
              ? .from20To24
              : age < 30 ? .from25To29 : .from30
      })
    let young: Set<YouthAgeGroup> = [.from15To19, .from20To24, .from25To29]
    if groups.count == 2, groups.isSubset(of: young) { return .from15To29 }
    return groups.count == 1 ? groups.first ?? .unknown : .unknown
  }

  var days: [CalendarDay] {
    (rules.period.first.number...rules.period.last.number).compactMap { CalendarDay(number: $0) }
  }

  func isInStock(_ spell: Spell, on day: CalendarDay) -> Bool {
    spell.registration.day <= day && (spell.leaving.map { day < $0.day } ?? true)
  }

  func limit(_ spell: Spell) -> CalendarDay {
    ObviousYouthGuarantee.later(spell.registration.day, months: 4)
  }

  var starts: [Spell] { spells.filter { rules.period.contains($0.registration.day) } }
  var exits: [Spell] {
    spells.filter { $0.leaving.map { rules.period.contains($0.day) } ?? false }
  }
  var stockDays: Int {
    days.reduce(0) { sum, day in sum + spells.count { isInStock($0, on: day) } }
  }
  var stockDaysBeyondLimit: Int {
    days.reduce(0) { sum, day in
      sum + spells.count { isInStock($0, on: day) && day > limit($0) }
    }
  }
  var spellsBeyondLimit: Int {
    spells.count { spell in days.contains { isInStock(spell, on: $0) && $0 > limit(spell) } }
  }
  var spellsInStock: Int { spells.count { spell in days.contains { isInStock(spell, on: $0) } } }
  var reviews: Int {
    spells.filter(touches).reduce(0) { sum, spell in
      sum + spell.inside.count { $0.kind == .reviewed && rules.period.contains($0.day) }
    }
  }

  func takenUp(_ offer: OfferKind) -> Int {
    spells.filter(touches).count { spell in
      spell.inside.contains {
        $0.kind == .started && $0.offer == offer && rules.period.contains($0.day)
      }
    }
  }

  func exits(to situation: LabourSituation, inTime: Bool) -> Int {
    exits.count { spell in
      (spell.leaving?.situation ?? .unknown) == situation
        && spell.leaving.map { $0.day <= limit(spell) } == inTime
    }
  }

  func steps(_ kinds: Set<ServiceEventKind>, months: Int) -> (due: Int, inTime: Int, made: Int) {
    let due = starts.filter {
      ObviousYouthGuarantee.later($0.registration.day, months: months) <= rules.asOf
    }
    let inTime = due.count { spell in
      spell.inside.contains {
        kinds.contains($0.kind)
          && $0.day <= ObviousYouthGuarantee.later(spell.registration.day, months: months)
      }
    }
    return (due.count, inTime, starts.count { $0.inside.contains { kinds.contains($0.kind) } })
  }

  /// The situation at follow-up, nil if not yet due.
  func situation(_ spell: Spell, months: Int) -> LabourSituation? {
    guard let leaving = spell.leaving else { return nil }
    let date = ObviousYouthGuarantee.later(leaving.day, months: months)
    guard date.days(to: rules.asOf) >= rules.window.after else { return nil }
    let seen = spell.afterwards.compactMap { event -> (distance: Int, LabourSituation)? in
      let distance = date.days(to: event.day)
      guard distance >= -rules.window.before, distance <= rules.window.after,
        let situation = ObviousYouthGuarantee.seen(event)
      else { return nil }
      return (abs(distance), situation)
    }
    let nearest = seen.map(\.distance).min()
    return seen.last { $0.distance == nearest }?.1 ?? .unknown
  }

  static func seen(_ event: ServiceEvent) -> LabourSituation? {
    if let stated = event.situation, stated != .unknown { return stated }
    let led: [OfferKind: LabourSituation] = [
      .job: .employed, .education: .education, .apprenticeship: .apprenticeship,
      .traineeship: .traineeship,
    ]
    return event.kind == .started ? event.offer.flatMap { led[$0] } : nil
  }

  func followUp(_ horizon: FollowUpHorizon, tookOffer: Bool) -> [LabourSituation?] {
    exits.filter { spell in !tookOffer || spell.inside.contains { $0.kind == .started } }
      .map { situation($0, months: horizon.rawValue) }
  }

  private func touches(_ spell: Spell) -> Bool {
    spell.registration.day <= rules.period.last
      && (spell.leaving.map { $0.day >= rules.period.first } ?? true)
  }
}
