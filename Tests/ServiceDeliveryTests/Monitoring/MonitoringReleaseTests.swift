import PolicyCycle
import TestSupport
import Testing

@testable import ServiceDelivery

@Suite("Protected release of a monitoring report") struct MonitoringReleaseTests {
  private func result(_ seed: UInt64, _ count: Int, operations: Int = 1) throws -> MonitoringResult
  {
    try #require(MonitoredWorld.result(seed: seed, count, operations: operations))
  }

  private func rules() throws -> MonitoringRules { try #require(MonitoredWorld.rules) }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `no suppressed count can be computed from all that is shown`(seed: UInt64) throws {
    let count = [12, 40, 90, 200, 400, 700][Int(seed - 1)]
    let release = try MonitoringRelease(try result(seed, count)).protected
    #expect(release.tables.contains { $0.suppressed > 0 }, "the world has small groups")
    let audit = release.audit(reach: 120)
    for bounds in audit {
      let highest = bounds.highest ?? .max
      #expect(highest - bounds.lowest >= release.rule.threshold - 1, "seed \(seed): \(bounds)")
    }
    #expect(audit.contains { $0.limit == .exact }, "some bounds are known from both sides")
    for count in release.tables.flatMap(\.counts) {
      if case .count(let count) = count { #expect(count == 0 || count >= 5, "seed \(seed)") }
    }
  }

  @Test func `those who have not ended are hidden in every result of one reference, or in none`()
    throws
  {
    var isHidden: Set<Bool> = []
    for seed in 1...5 as ClosedRange<UInt64> {
      let release = try MonitoringRelease(try result(seed, 14 + Int(seed) * 20))
      for outcome in ["not-ended", "not-yet-due"] {
        let counts = ["EECR02", "EECR03"].map {
          release.count($0, ["outcome": outcome])
        }
        let all = release.result.commonIndicators.figures()
        let values = [CommonIndicatorCode.educationOnLeaving, .qualifiedOnLeaving].map {
          outcome == "not-ended" ? all.value($0).notEnded : all.value($0).notYetDue
        }
        guard values[0] == values[1] else { continue }
        #expect(counts[0] == counts[1], "seed \(seed), \(outcome): \(counts)")
        if case .count(let count) = counts[0], count > 0 {
          isHidden.insert(false)
        } else if counts[0] == .suppressed {
          isHidden.insert(true)
        }
      }
    }
    #expect(isHidden == [true, false], "both cases were met")
  }

  @Test func `operations are shown apart, and protected too`() throws {
    let release = try MonitoringRelease(try result(77, 1_000, operations: 2))
    #expect(release.operations.sorted() == ["op-0", "op-1"])
    for bounds in release.protected.audit(reach: 120) {
      #expect((bounds.highest ?? .max) - bounds.lowest >= 4, "\(bounds)")
    }
  }

  @Test func `parts that were merged count as the whole`() throws {
    var world = MonitoredWorld(seed: 5)
    let histories = world.histories(120)
    var whole = ServiceMonitoring(rules: try rules())
    whole.add(histories, codes: world.codes)
    var parts = [0, 1, 2].map { _ in whole }
    for index in parts.indices {
      parts[index] = ServiceMonitoring(rules: whole.rules)
      parts[index].add(
        histories.enumerated().filter { $0.offset % 3 == index }.map(\.element),
        codes: world.codes)
    }
    for order in [[0, 1, 2], [2, 0, 1]] {
      var sum = ServiceMonitoring(rules: whole.rules)
      for part in order { try sum.merge(parts[part]) }
      let (mine, other) = (sum.result(codes: world.codes), whole.result(codes: world.codes))
      #expect(mine.youthGuarantee == other.youthGuarantee)
      #expect(mine.commonIndicators == other.commonIndicators)
      #expect(mine.plans == other.plans)
      #expect(mine.outreach == other.outreach)
      #expect(mine.audit == other.audit)
    }
    var unlike = ServiceMonitoring(
      rules: try MonitoringRules(period: whole.rules.period, asOf: whole.rules.asOf))
    #expect(throws: UnlikeCounters.self) { try unlike.merge(whole) }
  }

  // 30 women and 20 men register at one office; 26 women and all men have a plan within four weeks, so that
  // the 4 women without one stand in one cell.
  @Test func `shares are shown only where their parts are, by hand`() throws {
    let release = try MonitoringRelease(try plans(without: 4))
    #expect(release.starts() == .count(50))
    #expect(release.plans(PlanStanding.noneAfterFourMonths) == .suppressed)
    #expect(release.plans(PlanStanding.withinFourWeeks) == .suppressed)
    #expect(release.plans(PlanTimeliness.inTime, .office("north")) == .suppressed)
    #expect(release.planInTime() == .suppressed)
    let open = try MonitoringRelease(try plans(without: 5))
    #expect(open.plans(PlanStanding.noneAfterFourMonths) == .count(5))
    #expect(open.planInTime() == .known(0.9))
    // All are in stock, nobody left.
    #expect(open.averageStock() == 50)
    #expect(open.exits() == .count(0))
    #expect(open.timelyPositiveExits().share == .unknown(.nobodyCounted))
    #expect(open.coverage.share == .unknown(.neetNumberNotGiven))
  }

  @Test func `sums of shown cells are the counts`() throws {
    let result = try result(9, 700)
    let release = try MonitoringRelease(result, rule: .usual)
    #expect(release.starts() == .count(result.youthGuarantee.figuresOfYoung().starts))
    let funnel = try #require(result.outreach.rows[.all])
    for stage in OutreachStage.allCases {
      if case .count(let count) = release.reached(stage) { #expect(count == funnel.atLeast[stage]) }
    }
    let plans = result.plans.total
    #expect(plans.starts == result.youthGuarantee.figuresOfYoung().starts)
    #expect(PlanStanding.allCases.reduce(0) { $0 + plans.count($1) } == plans.starts)
    #expect(release.plans(PlanStanding.withinFourWeeks) == .count(plans.timeliness[0].inTime))
    for horizon in FollowUpHorizon.allCases {
      let followUp = result.youthGuarantee.figuresOfYoung().followUp(horizon)
      for situation in LabourSituation.allCases {
        if case .count(let count) = release.followUp(horizon, situation) {
          #expect(count == followUp.count(situation))
        }
      }
    }
    let indicator = release.commonIndicator(.employedOnLeaving)
    if case .count(let count) = indicator.count {
      #expect(count == result.commonIndicators.figures()[.employedOnLeaving])
    }
  }

  @Test func `facts never tell what the release hides`() throws {
    let source = DeliverySource(title: "report", isReport: true, onlyIn: nil)
    for count in [6, 40, 700] {
      let release = try MonitoringRelease(try result(3, count))
      let facts = DeliveryFacts(release, source: source)
      #expect(!facts.facts.isEmpty)
      for (fact, answer) in zip(facts.facts, facts.answers) {
        let condition = try #require(DeliveryCondition(rawValue: answer.condition))
        if fact.figure == nil { #expect(fact.statement.contains("not shown")) }
        // What the fact tells stands in the report, count for count.
        guard let figure = fact.figure else { continue }
        switch condition {
        case .participantsReported, .participantsBySex:
          #expect(release.starts() == .count(Int(figure)))
        case .resultsReported:
          #expect(release.timelyPositiveExits().share == .known(figure))
        case .resultsBySex: #expect(release.exits() == .count(Int(figure)))
        default: Issue.record("a figure of \(condition) stands in no table")
        }
      }
    }
    let large = DeliveryFacts(try MonitoringRelease(try result(3, 700)), source: source)
    #expect(large.facts.contains { $0.figure != nil }, "some figures are shown")
  }

  @Test func `too many offices are left out and named`() throws {
    var codes = EventCodes()
    var monitoring = ServiceMonitoring(rules: try rules())
    for number in 0..<(MonitoringBreakdown.offices.most + 1) {
      let office = codes.code("office-\(number)")
      monitoring.add(
        ParticipantHistory(
          pseudonym: "p\(number)", profile: ParticipantProfile(yearOfBirth: 2000),
          events: [
            ServiceEvent(
              day: try SamplePlan.day("2022-03-01"), kind: .registered, office: office)
          ]), codes: codes)
    }
    let release = try MonitoringRelease(monitoring.result(codes: codes))
    #expect(release.leftOut == [.offices: 31])
    #expect(release.offices.isEmpty)
    #expect(release.starts() == .count(31))
  }

  private func plans(without: Int) throws -> MonitoringResult {
    var codes = EventCodes()
    let office = codes.code("north")
    var monitoring = ServiceMonitoring(rules: try rules())
    for number in 0..<50 {
      var events = [
        ServiceEvent(day: try SamplePlan.day("2022-01-01"), kind: .registered, office: office)
      ]
      if number >= without {
        events.append(ServiceEvent(day: try SamplePlan.day("2022-01-29"), kind: .planned))
      }
      monitoring.add(
        ParticipantHistory(
          pseudonym: "p\(number)",
          profile: ParticipantProfile(
            yearOfBirth: 2000, monthOfBirth: 5, sex: number < 30 ? .female : .male),
          events: events), codes: codes)
    }
    return monitoring.result(codes: codes)
  }
}
