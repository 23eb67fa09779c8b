import ServiceDelivery
import TestSupport

/// Random histories from 2022 on, most of them possible and some not.
struct RandomHistories {
  var random: SeededGenerator
  let codes: EventCodes
  let operations: [EventCode]
  let offices: [EventCode]
  let improved: EventCode
  static let firstDay: Int32 = 18_993  // 2022-01-01

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    var codes = EventCodes()
    offices = ["north", "south", "west"].map { codes.code($0) }
    operations = ["op-a", "op-b"].map { codes.code($0) }
    improved = codes.code("improved")
    self.codes = codes
  }

  mutating func histories(_ count: Int) -> [ParticipantHistory] {
    (0..<count).map { history("p\($0)") }
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func maybe<Value>(_ values: some Collection<Value>, _ percent: Int) -> Value? {
    chance(percent) ? values.randomElement(using: &random) : nil
  }

  private mutating func history(_ pseudonym: String) -> ParticipantHistory {
    var profile = ParticipantProfile()
    profile.yearOfBirth = maybe([1965, 1985, 1993, 1994, 1998, 1999, 2003, 2004, 2006, 2010], 90)
    profile.monthOfBirth = maybe(1...12, 70)
    profile.sex = maybe(ParticipantProfile.Sex.allCases, 90) ?? .unknown
    profile.isced = maybe(0...9, 85)
    profile.citizenship = maybe(ParticipantProfile.CitizenshipGroup.allCases, 90) ?? .unknown
    profile.marks = ParticipantMarks(
      disability: maybe([true, false], 80), foreignBackground: maybe([true, false], 80),
      minority: maybe([true, false], 80), homeless: maybe([true, false], 80),
      rural: maybe([true, false], 80))
    profile.place = maybe(["ITI14", "ITI15"], 80)
    profile.monthsWithoutWork = maybe(0...14, 80)
    var events: [ServiceEvent] = []
    var day = RandomHistories.firstDay + Int32.random(in: 0...500, using: &random)
    let flow: [ServiceEventKind] = [
      .registered, .profiled, .planned, .joined, .offered, .started,
      .ended, .left, .situation, .situation, .registered, .left, .situation,
    ]
    for kind in flow {
      if chance(12) { continue }
      add(kind, on: day, to: &events)
      day += Int32([0, 1, 5, 14, 28, 29, 60, 90, 182].randomElement(using: &random) ?? 1)
    }
    if chance(25) {
      // Who leaves and registers again on one day, or ends an operation and joins it again.
      for kind in [ServiceEventKind.registered, .joined].shuffled(using: &random) where chance(80) {
        add(kind, on: day, to: &events)
      }
      day += Int32.random(in: 1...200, using: &random)
      for kind in [ServiceEventKind.registered, .joined, .planned, .ended, .left] where chance(80) {
        add(kind, on: day, to: &events)
      }
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let kind = ServiceEventKind.allCases.randomElement(using: &random) ?? .met
      let somewhen = RandomHistories.firstDay + Int32.random(in: 0...1_000, using: &random)
      add(kind, on: somewhen, to: &events)
    }
    return ParticipantHistory(pseudonym: pseudonym, profile: profile, events: events)
  }

  private mutating func add(
    _ kind: ServiceEventKind, on number: Int32, to events: inout [ServiceEvent]
  ) {
    guard let day = CalendarDay(number: number) else { return }
    var event = ServiceEvent(day: day, kind: kind)
    if [.registered, .left, .joined, .ended, .situation].contains(kind) {
      event.situation = maybe(LabourSituation.allCases, 90)
    }
    if [.offered, .refused, .started].contains(kind) {
      event.offer = maybe(OfferKind.allCases, 90)
    }
    if kind == .joined || kind == .ended {
      event.operation = chance(75) ? operations[0] : maybe(operations, 90)
    }
    event.office = maybe(offices, 85)
    event.detail = maybe([improved], 30)
    events.append(event)
  }
}
