import PolicyCycle
package import ServiceDelivery

/// Random possible histories with outreach, segments, offices and operations, rare groups among them.
package struct MonitoredWorld {
  private var random: SeededGenerator
  package let codes: EventCodes
  private let offices: [EventCode]
  private let channels: [EventCode]
  private let segments: [EventCode]
  private let operations: [EventCode]

  package init(seed: UInt64, operations: Int = 1) {
    random = SeededGenerator(seed: seed)
    var codes = EventCodes()
    offices = ["north", "south", "unknown"].map { codes.code($0) }
    channels = ["bus", "school"].map { codes.code($0) }
    segments = ["close", "light", "guided"].map { codes.code($0) }
    self.operations = (0..<operations).map { number in codes.code("op-\(number)") }
    self.codes = codes
  }

  /// Two years, counted half a year later, with one segment at risk; nil never.
  package static var rules: MonitoringRules? {
    guard let first = CalendarDay(text: "2022-01-01"), let last = CalendarDay(text: "2023-12-31"),
      let day = CalendarDay(text: "2024-06-30"),
      let period = CountingPeriod(from: first, to: last)
    else { return nil }
    return try? MonitoringRules(period: period, asOf: day, atRisk: ["close"])
  }

  /// Histories of a seed, counted.
  package static func result(
    seed: UInt64, _ count: Int, operations: Int = 1
  ) -> MonitoringResult? {
    rules.map { rules in
      var world = MonitoredWorld(seed: seed, operations: operations)
      let histories = world.histories(count)
      var monitoring = ServiceMonitoring(rules: rules)
      monitoring.add(histories, codes: world.codes)
      return monitoring.result(codes: world.codes)
    }
  }

  package mutating func histories(_ count: Int) -> [ParticipantHistory] {
    (0..<count).map { history("p\($0)") }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  /// One of some values, the first ones more often.
  private mutating func pick<Value>(_ values: [Value]) -> Value {
    let last = values.count - 1
    return values[
      min(
        Int.random(in: 0...last, using: &random), Int.random(in: 0...last, using: &random),
        Int.random(in: 0...last, using: &random))]
  }

  private mutating func history(_ pseudonym: String) -> ParticipantHistory {
    var profile = ParticipantProfile()
    profile.yearOfBirth = pick([2001, 2004, 1996, 1990, nil])
    profile.monthOfBirth = pick([1, nil])
    profile.sex = pick([.female, .male, .unknown, .nonBinary])
    profile.isced = pick([2, 3, 6, nil])
    profile.citizenship = pick([.national, .thirdCountry, .unknown])
    profile.marks = ParticipantMarks(
      disability: pick([false, true, nil]), rural: pick([true, nil]))
    profile.monthsWithoutWork = pick([3, 14, nil])
    profile.place = pick(["TR1", "TR2", nil])
    profile.subgroup = pick([.discouraged, .reEntrants, nil])
    var events: [ServiceEvent] = []
    // 2022-01-01 and up to twenty months on.
    var day: Int32 = 18_993 + Int32.random(in: -40...600, using: &random)
    func add(
      _ kind: ServiceEventKind, situation: LabourSituation? = nil, offer: OfferKind? = nil,
      operation: EventCode? = nil, office: EventCode? = nil, channel: EventCode? = nil,
      detail: EventCode? = nil
    ) {
      guard let day = CalendarDay(number: day) else { return }
      events.append(
        ServiceEvent(
          day: day, kind: kind, situation: situation, offer: offer, operation: operation,
          office: office, channel: channel, detail: detail))
    }
    if chance(60) {
      add(pick([.met, .contacted, .engaged, .identified]), channel: pick(channels + [nil]))
      day += pick([10, 40])
    }
    if chance(15) {
      return ParticipantHistory(pseudonym: pseudonym, profile: profile, events: events)
    }
    for _ in 0..<pick([1, 1, 2]) {
      add(.registered, situation: .unemployed, office: pick(offices + [nil]))
      if chance(90) { add(.profiled, detail: pick(segments)) }
      if chance(70) {
        day += pick([5, 40, 130])
        add(.planned)
        if chance(60) { add(.reviewed) }
        if chance(60) { add(.stepDone) }
      }
      if chance(70) { add(.joined, situation: .unemployed, operation: pick(operations)) }
      if chance(70) {
        day += pick([20, 80])
        add(.offered, offer: .job)
        if chance(70) { add(.started, offer: .job) }
      }
      if chance(20) { break }
      day += pick([10, 60, 150])
      for operation in operations where events.contains(where: { $0.operation == operation }) {
        add(.ended, situation: .employed, operation: operation)
      }
      add(.left, situation: pick([.employed, .unemployed, .education, .unknown]))
      day += pick([183, 364])
      if chance(70) { add(.situation, situation: pick([.employed, .inactive])) }
      day += 60
    }
    return ParticipantHistory(pseudonym: pseudonym, profile: profile, events: events)
  }
}
