import PolicyCycle
import StructuredText
import TestSupport
import Testing

@testable import ServiceDelivery

@Suite("What a release would tell, by hand") struct MonitoringLeakTests {
  private func rules() throws -> MonitoringRules { try #require(MonitoredWorld.rules) }

  /// Persons with the events of their number, counted.
  private func result(
    _ count: Int, _ events: (Int, inout EventCodes) throws -> [ServiceEvent]
  ) throws -> MonitoringResult {
    var codes = EventCodes()
    var monitoring = ServiceMonitoring(rules: try rules())
    for number in 0..<count {
      let events = try events(number, &codes)
      monitoring.add(
        ParticipantHistory(
          pseudonym: "p\(number)",
          profile: ParticipantProfile(
            yearOfBirth: 2000, monthOfBirth: 5,
            sex: number % 2 == 0 ? .female : .male), events: events), codes: codes)
    }
    var participants = ReadingSummary()
    participants.rowsRead = count
    return monitoring.result(
      codes: codes, reading: MonitoringReading(participants: participants, events: participants))
  }

  // What a reader knows besides the sums: results on leaving exclude each other, so that of the men without
  // work those in EECR04, EECR02 and EECR01 are at most all of them.
  @Test func `results on leaving are not told by those that exclude them`() throws {
    let endings: [(LabourSituation?, LabourSituation, Int)] = [
      (.unemployed, .employed, 14), (.inactive, .employed, 6), (.unemployed, .education, 14),
      (.inactive, .education, 6), (.inactive, .unemployed, 3), (nil, .unemployed, 12),
    ]
    var codes = EventCodes()
    let operation = codes.code("op")
    var monitoring = ServiceMonitoring(rules: try rules())
    var number = 0
    for (entry, ending, count) in endings {
      for _ in 0..<count {
        number += 1
        monitoring.add(
          ParticipantHistory(
            pseudonym: "p\(number)",
            profile: ParticipantProfile(
              yearOfBirth: 2000, monthOfBirth: 5, sex: number % 2 == 1 ? .female : .male),
            events: [
              ServiceEvent(
                day: try SamplePlan.day("2022-03-02"), kind: .joined, situation: entry,
                operation: operation),
              ServiceEvent(
                day: try SamplePlan.day("2022-06-02"), kind: .ended, situation: ending,
                operation: operation),
            ]), codes: codes)
      }
    }
    let release = try MonitoringRelease(monitoring.result(codes: codes))
    for sex in [ReleasedSex?.none, .female, .male] {
      func count(_ code: CommonIndicatorCode) -> ReleasedCount {
        sex.map { release.commonIndicator(code, sex: $0) } ?? release.commonIndicator(code).count
      }
      #expect(count(.searchingOnLeaving) == .suppressed, "1, 2 and 3 people")
      // 3 = unemployed + inactive - work + employed - education: one of them has to be missing.
      #expect(
        [.unemployed, .inactive, .employedOnLeaving, .employed, .educationOnLeaving].map(count)
          .contains(.suppressed))
    }
    #expect(release.commonIndicator(.participants).count == .count(55))
  }

  // Office: registered, with a plan in time, reviewed. All plans are in time, so that a review is one of them.
  @Test func `plans in time are not told by the reviews among them`() throws {
    var codes = EventCodes()
    var monitoring = ServiceMonitoring(rules: try rules())
    var number = 0
    for (office, starts, plans, reviews) in [("a", 20, 3, 0), ("b", 32, 25, 25), ("c", 40, 30, 20)]
    {
      let code = codes.code(office)
      for place in 0..<starts {
        number += 1
        var events = [
          ServiceEvent(day: try SamplePlan.day("2022-03-02"), kind: .registered, office: code)
        ]
        if place < plans {
          events.append(ServiceEvent(day: try SamplePlan.day("2022-03-10"), kind: .planned))
        }
        if place < reviews {
          events.append(ServiceEvent(day: try SamplePlan.day("2022-03-20"), kind: .reviewed))
        }
        monitoring.add(
          ParticipantHistory(
            pseudonym: "p\(number)",
            profile: ParticipantProfile(yearOfBirth: 2000, monthOfBirth: 5),
            events: events), codes: codes)
      }
    }
    let release = try MonitoringRelease(monitoring.result(codes: codes))
    let all = release.plans(PlanTimeliness.inTime)
    let others = ["b", "c"].map { office -> (inTime: ReleasedCount, reviewed: ReleasedCount) in
      (release.plans(.inTime, .office(office)), release.plans(with: .review, .office(office)))
    }
    #expect(release.plans(.inTime, .office("a")) == .suppressed)
    // 58 in time less at least as many as were reviewed at b, and those of c, bound the three of a.
    #expect([all, others[0].reviewed, others[1].inTime].contains(.suppressed))
    #expect(release.starts() == .count(92))
  }

  // Twenty have waited since 2021; three came within the last months: an average would tell how many.
  @Test func `an average is hidden where the split behind it is`() throws {
    var monitoring = ServiceMonitoring(rules: try rules())
    for number in 0..<23 {
      let day = number < 20 ? "2021-06-01" : "2023-11-01"
      monitoring.add(
        ParticipantHistory(
          pseudonym: "p\(number)", profile: ParticipantProfile(yearOfBirth: 2000, monthOfBirth: 5),
          events: [ServiceEvent(day: try SamplePlan.day(day), kind: .registered)]),
        codes: EventCodes())
    }
    let neets = try #require(NEETNumber(count: 1_000, source: "LFS 2023"))
    let release = try MonitoringRelease(monitoring.result(codes: EventCodes()), neets: neets)
    #expect(release.stock() == .count(23))
    #expect(release.averageStock() == nil)
    #expect(release.coverage.share == .suppressed && release.coverage.numerator == nil)
    #expect(release.waitingBeyondLimit.share == .suppressed)
  }

  // Two in stock since before, four starts on one day: stock days would give the four.
  @Test func `an average is hidden where the starts behind it are`() throws {
    let release = try MonitoringRelease(
      result(6) { number, _ in
        let day = number < 2 ? "2021-06-01" : "2023-08-25"
        return [ServiceEvent(day: try SamplePlan.day(day), kind: .registered)]
      })
    #expect(release.starts() == .suppressed && release.stock() == .count(6))
    #expect(release.averageStock() == nil)
    #expect(release.coverage.numerator == nil && release.waitingBeyondLimit.denominator == nil)
    // With eight starts all is shown, the average to one decimal.
    let open = try MonitoringRelease(
      result(16) { number, _ in
        let day = number < 8 ? "2021-06-01" : "2023-08-25"
        return [ServiceEvent(day: try SamplePlan.day(day), kind: .registered)]
      })
    // Eight on all 730 days and eight on the last 129: 9.4137.
    #expect(open.averageStock() == 9.4)
    #expect(open.waitingBeyondLimit.denominator == 9.4)
  }

  @Test func `few who came by no way hide nobody else, and are not told`() throws {
    let release = try MonitoringRelease(
      result(42) { number, codes in
        if number >= 40 { return [] }
        let start = ServiceEvent(day: try SamplePlan.day("2022-03-01"), kind: .registered)
        let met = ServiceEvent(
          day: try SamplePlan.day("2022-02-01"), kind: .met, channel: codes.code("bus"))
        return number < 20 ? [met, start] : [start]
      })
    #expect(release.starts() == .count(40) && release.reached(.identified) == .count(20))
    #expect(release.persons == .count(40))
    #expect(!release.json.text().contains("42"))
  }

  // One of thirty left at the end of the period: days in stock would tell how many did.
  @Test func `an average is hidden where follow-ups that are not due are`() throws {
    let release = try MonitoringRelease(
      result(30) { number, _ in
        [
          ServiceEvent(day: try SamplePlan.day("2021-06-01"), kind: .registered),
          ServiceEvent(
            day: try SamplePlan.day(number < 29 ? "2022-01-02" : "2023-12-30"), kind: .left,
            situation: .employed),
        ]
      })
    #expect(release.stock() == .count(30) && release.exits() == .count(30))
    #expect(release.count("exits", ["after-12-months": "not-yet-due"]) == .suppressed)
    #expect(release.averageStock() == nil && release.coverage.numerator == nil)
    #expect(release.waitingBeyondLimit.share == .suppressed)
    for sex in [ReleasedSex.female, .male] { #expect(release.averageStock(.sex(sex)) == nil) }
  }

  // 29 registered long ago, four some months and one some days before the day of counting, which ends the period:
  // five waited less than four months.
  @Test func `plans that are not due are not told by those who wait less than four months`() throws
  {
    let last = try SamplePlan.day("2023-12-31")
    let period = try #require(CountingPeriod(from: try SamplePlan.day("2023-01-01"), to: last))
    var monitoring = ServiceMonitoring(rules: try MonitoringRules(period: period, asOf: last))
    for number in 0..<34 {
      let day = number < 29 ? "2023-01-01" : number < 33 ? "2023-09-01" : "2023-12-31"
      monitoring.add(
        ParticipantHistory(
          pseudonym: "p\(number)", profile: ParticipantProfile(yearOfBirth: 2000, monthOfBirth: 5),
          events: [ServiceEvent(day: try SamplePlan.day(day), kind: .registered)]),
        codes: EventCodes())
    }
    let release = try MonitoringRelease(monitoring.result(codes: EventCodes()))
    #expect(release.starts() == .count(34))
    #expect(release.plans(.notYetDue) == .suppressed)
    #expect(release.plans(.noneAfterFourWeeks) == .suppressed)
    #expect(release.count("spells-in-stock", ["wait": "within"]) == .suppressed)
  }

  @Test func `counters of unlike codes are not added up`() throws {
    func counter(_ texts: [String]) throws -> ServiceMonitoring {
      var codes = EventCodes()
      var monitoring = ServiceMonitoring(rules: try rules())
      for text in texts {
        monitoring.add(
          ParticipantHistory(
            pseudonym: text, profile: ParticipantProfile(yearOfBirth: 2000),
            events: [
              ServiceEvent(
                day: try SamplePlan.day("2022-03-01"), kind: .registered, office: codes.code(text))
            ]), codes: codes)
      }
      return monitoring
    }
    var sum = try counter(["north", "south"])
    try sum.merge(try counter(["north"]))
    try sum.merge(try counter(["north", "south", "west"]))
    #expect(throws: UnlikeCounters.self) { try sum.merge(try counter(["south", "north"])) }
    #expect(throws: UnlikeCounters.self) { try sum.merge(try counter(["north", "south", "east"])) }
  }
}
