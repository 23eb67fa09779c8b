import PolicyCycle
import Testing
import TestSupport

@testable import ServiceDelivery

/// Histories made up by a seeded generator, possible or not: counters must count any of them.
struct InventedHistories {
  let histories: [ParticipantHistory]
  let codes: EventCodes
  static let offices = ["north", "south"]
  static let segments = ["light", "guided", "close"]

  init(seed: UInt64, count: Int = 300) throws {
    var generator = SeededGenerator(seed: seed)
    var codes = EventCodes()
    func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &generator)] }
    let first = try #require(CalendarDay(year: 2022, month: 1, day: 1))
    var histories: [ParticipantHistory] = []
    for number in 0..<count {
      var events: [ServiceEvent] = []
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let kind = pick(ServiceEventKind.allCases + [.registered, .planned, .profiled, .started])
        let day = try #require(first.adding(days: Int.random(in: 0...700, using: &generator)))
        let detail = kind == .profiled ? pick(Self.segments + [""]) : ""
        let office = pick(Self.offices + [""])
        let channel = pick(["bus", "letter", ""])
        events.append(
          ServiceEvent(
            day: day, kind: kind,
            situation: [.left, .situation, .registered].contains(kind)
              ? pick([nil] + LabourSituation.allCases.map(Optional.some)) : nil,
            office: office.isEmpty ? nil : codes.code(office),
            channel: channel.isEmpty ? nil : codes.code(channel),
            detail: detail.isEmpty ? nil : codes.code(detail)))
      }
      let profile = ParticipantProfile(
        yearOfBirth: pick([nil, 1996, 2000, 2005]), monthOfBirth: pick([nil, 6]),
        sex: pick(ParticipantProfile.Sex.allCases),
        citizenship: pick(ParticipantProfile.CitizenshipGroup.allCases),
        subgroup: pick([nil, .discouraged, .reEntrants]), place: pick([nil, "TR1", "TR2"]))
      histories.append(
        ParticipantHistory(pseudonym: "p\(number)", profile: profile, events: events))
    }
    self.histories = histories
    self.codes = codes
  }
}
