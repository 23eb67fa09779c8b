import CompositeIndicators
import Testing

@testable import ServiceDelivery

@Suite("Audit of segments") struct SegmentAuditTests {
  private func rules(_ day: String, smallest: Int = 5) throws -> AuditRules {
    let day = try SamplePlan.day(day)
    return try #require(AuditRules(atRisk: ["close"], months: 12, asOf: day, smallest: smallest))
  }

  /// A person who was profiled on 1 January 2022 and perhaps started something.
  private func person(
    _ segment: EventCode, _ sex: ParticipantProfile.Sex, started: String?
  ) throws -> ParticipantHistory {
    let day = try SamplePlan.day("2022-01-01")
    var events = [
      ServiceEvent(day: day, kind: .registered),
      ServiceEvent(day: day, kind: .profiled, detail: segment),
    ]
    if let started {
      events.append(ServiceEvent(day: try SamplePlan.day(started), kind: .started, offer: .job))
    }
    return ParticipantHistory(
      pseudonym: "p", profile: ParticipantProfile(sex: sex), events: events)
  }

  // Men: 40 at risk, of whom 10 start; 60 not at risk, of whom 45 start. Women: 40 at risk, of whom
  // 20 start; 20 not at risk, of whom 10 start.
  @Test func `errors and their ratios by hand`() throws {
    var codes = EventCodes()
    let (close, light) = (codes.code("close"), codes.code("light"))
    var audit = SegmentAudit(rules: try rules("2024-01-01"))
    let cells: [(EventCode, ParticipantProfile.Sex, Int, Int)] = [
      (close, .male, 10, 30), (light, .male, 45, 15), (close, .female, 20, 20),
      (light, .female, 10, 10), (close, .unknown, 2, 2),
    ]
    for (segment, sex, positive, negative) in cells {
      for _ in 0..<positive {
        audit.count(try person(segment, sex, started: "2023-01-01"), codes: codes)
      }
      // One day too late.
      for _ in 0..<negative {
        audit.count(try person(segment, sex, started: "2023-01-02"), codes: codes)
      }
    }
    #expect(audit.segments == ["close", "light"])
    let errors = audit.errors
    let men = try #require(errors.first { $0.group == CountingGroup(.sex, "male") })
    let women = try #require(errors.first { $0.group == CountingGroup(.sex, "female") })
    // False alarms: 10 of 55 men who started, 20 of 30 women; missed: 15 of 45, 10 of 30.
    guard case .known(let share, _) = men.falseAlarms else {
      Issue.record("\(men)")
      return
    }
    #expect(share == Share(10, of: 55))
    #expect(women.falseAlarms.interval?.value == 20.0 / 30)
    #expect(men.missedCases.interval?.value == 15.0 / 45)
    #expect(men.rightResults.interval?.value == 0.75)
    let comparison = try #require(
      audit.comparisons.first {
        $0.group == CountingGroup(.sex, "female") && $0.measure == .falseAlarms
      })
    #expect(comparison.reference == CountingGroup(.sex, "male"))
    let ratio = try #require(comparison.ratio)
    #expect(abs(ratio.value - (20.0 / 30) / (10.0 / 55)) < 1e-12)
    #expect(ratio.lower > 1)
    #expect(comparison.difference?.lower ?? 0 > 0)
    // Four persons of unknown sex: counted, and no ratio.
    let unknown = try #require(errors.first { $0.group == CountingGroup(.sex, nil) })
    #expect(unknown.atRisk.profiled == 4)
    #expect(unknown.falseAlarms == .tooSmall)
    #expect(!audit.comparisons.contains { $0.group.isUnknown })
    #expect(audit.exits(of: "close", in: CountingGroup(.sex, "male")).interval?.value == 0.25)
  }

  // Nobody is judged before the time has passed, however early the success came.
  @Test func `early successes do not count before failures can`() throws {
    var codes = EventCodes()
    let close = codes.code("close")
    func counts(_ day: String) throws -> SegmentCounts {
      var audit = SegmentAudit(rules: try rules(day))
      audit.count(try person(close, .male, started: "2022-02-01"), codes: codes)
      audit.count(try person(close, .male, started: nil), codes: codes)
      return try #require(audit.counts[.all]?["close"])
    }
    let early = try counts("2022-12-31")
    #expect((early.positive, early.negative, early.notDue) == (0, 0, 2))
    let due = try counts("2023-01-01")
    #expect((due.positive, due.negative, due.notDue) == (1, 1, 0))
  }

  /// Written apart: each event is asked for its place in the history.
  private func slow(
    _ world: InventedHistories, _ rules: AuditRules, _ segment: String, _ sex: String?
  ) -> [Int] {
    var counts = [0, 0, 0, 0]
    for history in world.histories {
      let stated = history.profile.sex == .unknown ? nil : history.profile.sex.rawValue
      if stated != sex { continue }
      let starts = history.events.indices.filter { history.events[$0].kind == .registered }
      for start in starts {
        let end = starts.first { $0 > start } ?? history.events.count
        let events = (start..<end).map { history.events[$0] }.filter { $0.day <= rules.day }
        let left = events.firstIndex { $0.kind == .left } ?? events.count
        guard
          let first = events[..<left].first(where: { $0.kind == .profiled && $0.detail != nil }),
          first.detail.flatMap(world.codes.text) == segment,
          let last = first.day.adding(months: rules.months)
        else { continue }
        let within = events.filter { first.day <= $0.day && $0.day <= last }
        let positive: Set<LabourSituation?> = [
          .employed, .education, .apprenticeship, .traineeship,
        ]
        if last > rules.day {
          counts[3] += 1
        } else if within.contains(where: {
          $0.kind == .started || ($0.kind == .left && positive.contains($0.situation))
        }) {
          counts[0] += 1
        } else if within.contains(where: {
          $0.kind == .left && ($0.situation == nil || $0.situation == .unknown)
        }) {
          counts[2] += 1
        } else {
          counts[1] += 1
        }
      }
    }
    return counts
  }

  @Test(arguments: 11...16)
  func `a slow count agrees, and so do two halves`(seed: UInt64) throws {
    let world = try InventedHistories(seed: seed)
    let rules = try rules("2023-06-30")
    var whole = SegmentAudit(rules: rules)
    var halves = [SegmentAudit(rules: rules), SegmentAudit(rules: rules)]
    for (number, history) in world.histories.enumerated() {
      whole.count(history, codes: world.codes)
      halves[number % 2].count(history, codes: world.codes)
    }
    try halves[0].merge(halves[1])
    #expect(halves[0] == whole)
    for segment in InventedHistories.segments {
      for sex in ["female", "male", "non-binary", nil] {
        let counts = whole.counts[CountingGroup(.sex, sex)]?[segment] ?? SegmentCounts()
        #expect(
          [counts.positive, counts.negative, counts.unknown, counts.notDue]
            == slow(world, rules, segment, sex))
      }
    }
    // Each breakdown counts the same starts.
    for breakdown in SegmentAudit.breakdowns {
      let sum = whole.counts.filter { $0.key.breakdown == breakdown }.values
        .reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.profiled } }
      #expect(sum == whole.counts[.all]?.values.reduce(0) { $0 + $1.profiled })
    }
    var other = SegmentAudit(rules: try self.rules("2023-07-01"))
    #expect(throws: UnlikeCounters.self) { try other.merge(whole) }
  }

  @Test func `a share with few persons on one side is unknown, nobody on one side is not`() {
    #expect(AuditedShare(4, of: 50, smallest: 5) == .tooSmall)
    #expect(AuditedShare(46, of: 50, smallest: 5) == .tooSmall)
    #expect(AuditedShare(0, of: 4, smallest: 5) == .tooSmall)
    #expect(AuditedShare(0, of: 50, smallest: 5).interval?.lower == 0)
    #expect(AuditedShare(5, of: 10, smallest: 5).interval?.value == 0.5)
  }
}
