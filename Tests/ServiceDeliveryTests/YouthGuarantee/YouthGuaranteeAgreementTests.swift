import ServiceDelivery
import TestSupport
import Testing

@Suite("Youth Guarantee counts against their definitions") struct YouthGuaranteeAgreementTests {
  private func rules(_ random: inout SeededGenerator) throws -> YouthGuaranteeRules {
    let first = try #require(
      CalendarDay(number: RandomHistories.firstDay + .random(in: 0...300, using: &random)))
    let last = try #require(first.adding(days: .random(in: 0...400, using: &random)))
    let asOf = try #require(last.adding(days: .random(in: 0...500, using: &random)))
    return try YouthGuaranteeRules(
      period: #require(CountingPeriod(from: first, to: last)), asOf: asOf,
      window: #require(
        FollowUpWindow(
          daysBefore: .random(in: 0...90, using: &random),
          daysAfter: .random(in: 0...90, using: &random))),
      countsPlaces: true)
  }

  private func compare(
    _ figures: YouthGuaranteeFigures, _ obvious: ObviousYouthGuarantee, _ group: String
  ) {
    #expect(figures.starts == obvious.starts.count, "\(group)")
    #expect(figures.stockDays == obvious.stockDays, "\(group)")
    #expect(figures.spellsBeyondLimit == obvious.spellsBeyondLimit, "\(group)")
    #expect(figures.stockDaysBeyondLimit == obvious.stockDaysBeyondLimit, "\(group)")
    #expect(figures.spellsInStock == obvious.spellsInStock, "\(group)")
    #expect(figures.reviews == obvious.reviews, "\(group)")
    #expect(figures.exits == obvious.exits.count, "\(group)")
    for offer in OfferKind.allCases {
      #expect(figures.takenUp(offer) == obvious.takenUp(offer), "\(group) \(offer)")
    }
    for situation in LabourSituation.allCases {
      let timely = obvious.exits(to: situation, inTime: true)
      #expect(figures.timelyExits(to: situation) == timely, "\(group) \(situation)")
      #expect(
        figures.exits(to: situation) == timely + obvious.exits(to: situation, inTime: false))
    }
    let steps: [(ServiceStep, Set<ServiceEventKind>, Int)] = [
      (.profile, [.profiled], 1), (.plan, [.planned], 1), (.offer, [.offered, .started], 4),
    ]
    for (step, kinds, months) in steps {
      let expected = obvious.steps(kinds, months: months)
      #expect(figures.inTime(step).denominator == Double(expected.due), "\(group) \(step)")
      #expect(figures.inTime(step).numerator == Double(expected.inTime), "\(group) \(step)")
      #expect(figures.made(step).numerator == Double(expected.made), "\(group) \(step)")
    }
    for horizon in FollowUpHorizon.allCases {
      for tookOffer in [false, true] {
        let expected = obvious.followUp(horizon, tookOffer: tookOffer)
        let found = figures.followUp(horizon, ofThoseWhoTookOffer: tookOffer)
        #expect(found.notYetDue == expected.count { $0 == nil }, "\(group) \(horizon)")
        for situation in LabourSituation.allCases {
          #expect(
            found.count(situation) == expected.count { $0 == situation },
            "\(group) \(horizon) \(tookOffer) \(situation)")
        }
      }
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `All figures of all groups agree over random histories`(seed: UInt64) throws {
    var source = RandomHistories(seed: seed)
    let histories = source.histories(90)
    let rules = try rules(&source.random)
    var counter = YouthGuaranteeCounter(rules: rules)
    counter.add(histories)
    let result = counter.result
    let obvious = ObviousYouthGuarantee(histories, rules: rules)
    compare(result.figures(), obvious, "all")
    for sex in ParticipantProfile.Sex.allCases {
      compare(
        result.figures(of: ParticipantGroup(sex: sex)),
        obvious.only { $0.person.profile.sex == sex }, "\(sex)")
    }
    for age in YouthAgeGroup.allCases {
      compare(
        result.figures(of: ParticipantGroup(age: age)),
        obvious.only { ObviousYouthGuarantee.group($0) == age }, "\(age)")
    }
    for office in source.offices.map(Optional.some) + [nil] {
      compare(
        result.figures(of: ParticipantGroup(sex: .female, area: .office(office))),
        obvious.only { $0.registration.office == office && $0.person.profile.sex == .female },
        "office \(String(describing: office))")
    }
    for place in ["ITI14", "ITI15", nil] {
      compare(
        result.figures(of: ParticipantGroup(age: .from20To24, area: .place(place))),
        obvious.only {
          $0.person.profile.place == place && ObviousYouthGuarantee.group($0) == .from20To24
        }, "place \(place ?? "none")")
    }
    compare(
      result.figuresOfYoung(),
      obvious.only {
        [.from15To19, .from20To24, .from25To29, .from15To29].contains(
          ObviousYouthGuarantee.group($0))
      }, "young")
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `Parts counted apart and merged in any order and grouping give the same`(seed: UInt64) throws
  {
    var source = RandomHistories(seed: seed &+ 500)
    let histories = source.histories(200)
    let rules = try rules(&source.random)
    var whole = YouthGuaranteeCounter(rules: rules)
    whole.add(histories)
    var parts = (0..<5).map { _ in YouthGuaranteeCounter(rules: rules) }
    for history in histories {
      parts[Int.random(in: 0..<5, using: &source.random)].add(history)
    }
    while parts.count > 1 {
      parts.shuffle(using: &source.random)
      let part = parts.removeLast()
      let merged = parts[0].merge(part)
      #expect(merged)
    }
    #expect(parts[0].result == whole.result)
    #expect(whole.result.histories == 200)
    #expect(whole.result.passedOver > 0)
  }

  @Test func `Counters of different rules are not merged`() throws {
    let day = try #require(CalendarDay(year: 2024, month: 1, day: 1))
    let later = try #require(CalendarDay(year: 2024, month: 2, day: 1))
    let period = try #require(CountingPeriod(from: day, to: day))
    var one = try YouthGuaranteeCounter(rules: YouthGuaranteeRules(period: period, asOf: day))
    let other = try YouthGuaranteeCounter(rules: YouthGuaranteeRules(period: period, asOf: later))
    let merged = one.merge(other)
    #expect(!merged)
    #expect(throws: CountingRefusal.periodEndsAfterDay) {
      try YouthGuaranteeRules(period: CountingPeriod(from: day, to: later) ?? period, asOf: day)
    }
  }
}
