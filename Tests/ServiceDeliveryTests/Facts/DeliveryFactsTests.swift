import PolicyCycle
import TestSupport
import Testing

@testable import ServiceDelivery

@Suite("Facts and answers from counts") struct DeliveryFactsTests {
  /// Young people who register on 1 January 2024; some with a plan after twenty days, some followed up.
  private func result(
    _ count: Int, withPlan: Int, withOffer: Int = 0, known: Int = 0, yearOfBirth: Int = 2003
  ) throws -> YouthGuaranteeResult {
    let start = try #require(CalendarDay(year: 2024, month: 1, day: 1))
    let end = try #require(CalendarDay(year: 2024, month: 12, day: 31))
    let asOf = try #require(CalendarDay(year: 2025, month: 6, day: 30))
    let period = try #require(CountingPeriod(from: start, to: end))
    var counter = try YouthGuaranteeCounter(
      rules: YouthGuaranteeRules(period: period, asOf: asOf))
    for number in 0..<count {
      var events = [ServiceEvent(day: start, kind: .registered)]
      func add(_ days: Int, _ kind: ServiceEventKind, _ situation: LabourSituation? = nil) throws {
        let day = try #require(start.adding(days: days))
        events.append(ServiceEvent(day: day, kind: kind, situation: situation))
      }
      if number < withPlan { try add(20, .planned) }
      if number < withOffer { try add(30, .offered) }
      if known > 0 { try add(40, .left, .employed) }
      if number < known { try add(40 + 182, .situation, .employed) }
      if number < known { try add(40 + 366, .situation, .unemployed) }
      counter.add(
        ParticipantHistory(
          pseudonym: "p\(number)",
          profile: ParticipantProfile(
            yearOfBirth: yearOfBirth, monthOfBirth: 5, sex: number % 2 == 0 ? .female : .male),
          events: events))
    }
    return counter.result
  }

  private func answers(
    _ result: YouthGuaranteeResult, isReport: Bool = true, onlyIn: String? = nil
  ) -> [DeliveryCondition: Answer] {
    let facts = DeliveryFacts(
      result,
      source: DeliverySource(title: "Register extract 2024", isReport: isReport, onlyIn: onlyIn))
    return Dictionary(
      uniqueKeysWithValues: facts.answers.compactMap { answer in
        DeliveryCondition(rawValue: answer.condition).map { ($0, answer) }
      })
  }

  @Test func `Four in five in a month are met at the threshold and missed below`() throws {
    #expect(try answers(result(100, withPlan: 80))[.planInTime]?.value == .met)
    #expect(try answers(result(100, withPlan: 79))[.planInTime]?.value == .notMet)
    #expect(try answers(result(100, withPlan: 80, withOffer: 75))[.offerInTime]?.value == .met)
    #expect(try answers(result(100, withPlan: 80, withOffer: 74))[.offerInTime]?.value == .notMet)
  }

  @Test func `Counts of a part of the territory are met only there`() throws {
    let answer = try #require(answers(result(100, withPlan: 90), onlyIn: "Urfa")[.planShare])
    #expect(answer.value == .local)
    #expect(answer.place == "Urfa")
    #expect(answer.sourceKind == .monitoringReport)
    #expect(answer.confidence == .b)
    #expect(answer.factDate == PartialDate("2024-12-31"))
  }

  @Test func `What reports show is answered only by a report`() throws {
    let counts = try result(100, withPlan: 90, known: 95)
    #expect(answers(counts)[.participantsReported]?.value == .met)
    #expect(answers(counts, isReport: false)[.participantsReported] == nil)
    #expect(answers(counts, isReport: false)[.planShare]?.value == .met)
    #expect(answers(counts)[.sixMonthsKnown]?.value == .met)
    #expect(answers(counts)[.participantsBySex]?.value == .met)
  }

  @Test func `The share of unknown is judged at every horizon that is due`() throws {
    // 95 known of 100 after six and twelve months; eighteen are not due by June 2025.
    #expect(try answers(result(100, withPlan: 0, known: 95))[.unknownBelowTen]?.value == .met)
    #expect(try answers(result(100, withPlan: 0, known: 90))[.unknownBelowTen]?.value == .notMet)
    #expect(try answers(result(100, withPlan: 0))[.unknownBelowTen] == nil)
  }

  @Test func `One known situation among many shows nothing`() throws {
    // All have left to employment; forty of a hundred are known after six and twelve months.
    #expect(try answers(result(100, withPlan: 0, known: 40))[.exitKnown]?.value == .met)
    #expect(try answers(result(100, withPlan: 0, known: 40))[.sixMonthsKnown] == nil)
    #expect(try answers(result(100, withPlan: 0, known: 50))[.sixMonthsKnown]?.value == .met)
  }

  @Test func `Nobody young, nothing settled`() throws {
    let facts = try DeliveryFacts(
      result(50, withPlan: 50, yearOfBirth: 1980),
      source: DeliverySource(title: "Register", isReport: true, onlyIn: nil))
    #expect(facts.facts.isEmpty)
    #expect(facts.open.count == DeliveryCondition.allCases.count)
  }

  @Test func `A threshold is not answered where few people stand on one side of it`() throws {
    let rules = try #require(MonitoredWorld.rules)
    func answer(_ count: Int, withPlan: Int) throws -> (AnswerValue?, Bool) {
      var monitoring = ServiceMonitoring(rules: rules)
      for number in 0..<count {
        let start = try SamplePlan.day("2022-03-01")
        let planned = ServiceEvent(day: try SamplePlan.day("2022-03-05"), kind: .planned)
        monitoring.add(
          ParticipantHistory(
            pseudonym: "p\(number)", profile: ParticipantProfile(yearOfBirth: 2000),
            events: [ServiceEvent(day: start, kind: .registered)]
              + (number < withPlan ? [planned] : [])), codes: EventCodes())
      }
      let facts = DeliveryFacts(
        try MonitoringRelease(monitoring.result(codes: EventCodes())),
        source: DeliverySource(title: "report", isReport: true, onlyIn: nil))
      let condition = DeliveryCondition.planInTime
      return (
        facts.answers.first { $0.condition == condition.rawValue }?.value,
        facts.open.contains { $0.condition == condition && $0.reason == .notInReport }
      )
    }
    #expect(try answer(25, withPlan: 20) == (.met, false))
    #expect(try answer(25, withPlan: 15) == (.notMet, false))
    // "At least four in five" of 24 leaves 0 to 4 without a plan.
    #expect(try answer(24, withPlan: 20) == (nil, true))
    #expect(try answer(24, withPlan: 3) == (nil, true))
  }

  // All left on 2022-01-02 or later to unemployment; each row is a group with the days on which it was seen.
  @Test func `Comparisons of follow-ups are not told where one of them is hidden`() throws {
    let rules = try #require(MonitoredWorld.rules)
    func answer(
      _ condition: DeliveryCondition, _ groups: [(Int, left: String, seen: [String])]
    ) throws -> (AnswerValue?, DeliveryFinding.OpenReason?) {
      var monitoring = ServiceMonitoring(rules: rules)
      var number = 0
      for (count, left, seen) in groups {
        for _ in 0..<count {
          number += 1
          let events = try seen.map {
            ServiceEvent(day: try SamplePlan.day($0), kind: .situation, situation: .employed)
          }
          monitoring.add(
            ParticipantHistory(
              pseudonym: "p\(number)", profile: ParticipantProfile(yearOfBirth: 2000),
              events: [
                ServiceEvent(day: try SamplePlan.day("2022-01-01"), kind: .registered),
                ServiceEvent(
                  day: try SamplePlan.day(left), kind: .left, situation: .unemployed),
              ] + events), codes: EventCodes())
        }
      }
      let facts = DeliveryFacts(
        try MonitoringRelease(monitoring.result(codes: EventCodes())),
        source: DeliverySource(title: "report", isReport: true, onlyIn: nil))
      return (
        facts.answers.first { $0.condition == condition.rawValue }?.value,
        facts.open.first { $0.condition == condition }?.reason
      )
    }
    // After six months 25 of 300 are unknown; of the 15 that are due after eighteen, one.
    let late = ["2023-12-01"]
    let hidden = try answer(
      .unknownBelowTen,
      [
        (14, "2022-01-02", ["2022-07-02", "2023-01-02", "2023-07-02"]),
        (1, "2022-01-02", ["2022-07-02", "2023-01-02"]), (260, "2023-06-01", late),
        (25, "2023-06-01", []),
      ])
    #expect(hidden == (nil, .notInReport))
    let shown = try answer(.unknownBelowTen, [(280, "2023-06-01", late), (20, "2023-06-01", [])])
    #expect(shown == (.met, nil))
    // Two of six are known: that most are not would say that they are one or two.
    let few = try answer(.sixMonthsKnown, [(2, "2023-06-01", late), (4, "2023-06-01", [])])
    #expect(few == (nil, .notInReport))
    let most = try answer(.sixMonthsKnown, [(20, "2023-06-01", late), (40, "2023-06-01", [])])
    #expect(most == (nil, .mostlyUnknown))
  }

  @Test func `A figure that tells of few people is left out of its fact`() throws {
    func fact(_ withPlan: Int) throws -> Fact {
      let facts = try DeliveryFacts(
        result(100, withPlan: withPlan),
        source: DeliverySource(title: "Register", isReport: false, onlyIn: nil))
      let answer = try #require(
        facts.answers.first { $0.condition == DeliveryCondition.planShare.rawValue })
      return try #require(facts.facts.first { [$0.id] == answer.facts })
    }
    #expect(try fact(97).figure == nil)
    #expect(try !fact(97).statement.contains("97"))
    #expect(try fact(90).figure == 0.9)
    #expect(
      try fact(90).statement
        == "90.0 per cent of 100: starts with a plan, from 2024-01-01 to 2024-12-31, ages 15 to 29."
    )
  }
}
