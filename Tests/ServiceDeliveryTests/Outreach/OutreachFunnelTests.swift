import CompositeIndicators
import Testing

@testable import ServiceDelivery

@Suite("The funnel of outreach") struct OutreachFunnelTests {
  private func rules(_ day: String) throws -> OutreachRules {
    let day = try SamplePlan.day(day)
    return try #require(OutreachRules(asOf: day))
  }

  @Test func `persons by hand: recorded, at least, and what came before outreach`() throws {
    var codes = EventCodes()
    let (bus, letter) = (codes.code("bus"), codes.code("letter"))
    func event(
      _ day: String, _ kind: ServiceEventKind, _ channel: EventCode? = nil,
      _ situation: LabourSituation? = nil
    ) throws -> ServiceEvent {
      ServiceEvent(
        day: try SamplePlan.day(day), kind: kind, situation: situation, channel: channel)
    }
    func person(_ place: String?, _ events: [ServiceEvent]) -> ParticipantHistory {
      ParticipantHistory(pseudonym: "p", profile: ParticipantProfile(place: place), events: events)
    }
    var funnel = OutreachFunnel(rules: try rules("2024-12-31"))
    // Met on the bus, registered without a plan, took up a job, in work after six months.
    funnel.count(
      person(
        "TR1",
        [
          try event("2024-01-10", .met, bus), try event("2024-01-12", .contacted, letter),
          try event("2024-01-20", .registered), try event("2024-02-01", .started),
          try event("2024-08-01", .situation, nil, .employed),
        ]), codes: codes)
    // An old registration, then met on the bus: nothing more since.
    funnel.count(
      person("TR2", [try event("2023-01-10", .registered), try event("2024-01-10", .met, bus)]),
      codes: codes)
    // Came alone.
    funnel.count(person(nil, [try event("2024-05-01", .registered)]), codes: codes)
    let all = try #require(funnel.rows[.all])
    #expect(all.recorded[.met] == 2)
    #expect(all.recorded[.contacted] == 1)
    #expect(all.atLeast[.contacted] == 2)
    #expect(all.atLeast[.identified] == 2)
    #expect(all.recorded[.registered] == 1)
    #expect(all.recorded[.plan] == 0)
    #expect(all.atLeast[.plan] == 1)
    #expect(all.recorded[.inPlace] == 1)
    #expect(all.placements?.share == Share(1, of: 1))
    #expect(funnel.direct?.recorded[.registered] == 1)
    #expect(funnel.rows[CountingGroup(.channel, "bus")]?.recorded[.met] == 2)
    #expect(funnel.rows[CountingGroup(.channel, "letter")] == nil)
    let loss = try #require(all.losses().first { $0.from == .engaged })
    #expect((loss.to, loss.before, loss.after) == (.registered, 1, 1))
    let met = try #require(all.losses().first { $0.from == .met })
    #expect(met.lost?.value == 0.5)
  }

  /// Written apart: for each person the furthest stage as a number.
  private func slow(
    _ world: InventedHistories, _ rules: OutreachRules, _ channel: String?
  ) throws -> (recorded: [Int], atLeast: [Int], placements: [Int]) {
    let outreach: [ServiceEventKind] = [.identified, .contacted, .met, .engaged]
    let kinds: [[ServiceEventKind]] =
      outreach.map { [$0] } + [[.registered], [.planned], [.offered, .started]]
    var recorded = Array(repeating: 0, count: 8)
    var atLeast = recorded
    var placements = [0, 0, 0, 0]
    for history in world.histories {
      let known = history.events.filter { $0.day <= rules.day }
      guard let first = known.firstIndex(where: { outreach.contains($0.kind) }),
        known[first].channel.flatMap(world.codes.text) == channel
      else { continue }
      let events = known.dropFirst(first)
      var reached = kinds.map { kinds in events.contains { kinds.contains($0.kind) } } + [false]
      if let start = events.firstIndex(where: { $0.kind == .started }) {
        let due = try #require(events[start].day.adding(months: rules.months))
        let last = try #require(due.adding(days: rules.window.after))
        let first = try #require(due.adding(days: -rules.window.before))
        let seen = events[(start + 1)...].filter { (first...last).contains($0.day) }
          .compactMap { event in
            ObviousYouthGuarantee.seen(event).map { (abs(due.days(to: event.day)), $0) }
          }
        let nearest = seen.map(\.0).min()
        switch seen.last(where: { $0.0 == nearest })?.1 {
        case _ where last > rules.day: placements[3] += 1
        case .unemployed, .inactive: placements[1] += 1
        case nil: placements[2] += 1
        default:
          placements[0] += 1
          reached[7] = true
        }
      }
      for stage in 0..<8 {
        recorded[stage] += reached[stage] ? 1 : 0
        atLeast[stage] += reached[stage...].contains(true) ? 1 : 0
      }
    }
    return (recorded, atLeast, placements)
  }

  @Test(arguments: 21...26)
  func `a slow count agrees, and so do two halves`(seed: UInt64) throws {
    let world = try InventedHistories(seed: seed)
    let rules = try rules("2023-09-30")
    var whole = OutreachFunnel(rules: rules)
    var halves = [OutreachFunnel(rules: rules), OutreachFunnel(rules: rules)]
    for (number, history) in world.histories.enumerated() {
      whole.count(history, codes: world.codes)
      halves[number % 2].count(history, codes: world.codes)
    }
    try halves[0].merge(halves[1])
    #expect(halves[0] == whole)
    for channel in ["bus", "letter", nil] {
      let row = try #require(whole.rows[CountingGroup(.channel, channel)])
      let expected = try slow(world, rules, channel)
      #expect(OutreachStage.allCases.map { row.recorded[$0] } == expected.recorded)
      #expect(OutreachStage.allCases.map { row.atLeast[$0] } == expected.atLeast)
      let placements = try #require(row.placements)
      #expect(
        [placements.inPlace, placements.notInPlace, placements.unknown, placements.notDue]
          == expected.placements)
    }
  }

  @Test func `counts of a campaign leave all other stages unknown`() throws {
    let bus = CountingGroup(.channel, "bus")
    let funnel = try OutreachFunnel(
      given: [bus: FunnelRow(recorded: [.met: 5_447])], source: "Progress report, January 2024")
    let row = try #require(funnel.rows[bus])
    #expect(row.losses(.recorded).isEmpty)
    #expect(row.unknownStages(.recorded).count == 7)
    #expect(row.placements == nil)
    let cost = try #require(
      ChannelCost(channel: "bus", amount: 10_894, currency: "EUR", source: "Invented"))
    let costs = funnel.stageCosts([cost], basis: .recorded)
    #expect(costs.first { $0.stage == .met }?.perPerson == 2)
    #expect(costs.first { $0.stage == .offer }?.perPerson == nil)
    #expect(funnel.stageCosts([], basis: .recorded).allSatisfy { $0.perPerson == nil })
    #expect(throws: FunnelFault.self) {
      try OutreachFunnel(given: [bus: FunnelRow(recorded: [.met: -1])], source: "x")
    }
    #expect(throws: FunnelFault.self) { try OutreachFunnel(given: [:], source: " ") }
    var counted = OutreachFunnel(rules: try rules("2024-01-01"))
    #expect(throws: UnlikeCounters.self) { try counted.merge(funnel) }
  }

  @Test func `more persons at a later stage are told and have no share`() throws {
    let row = FunnelRow(recorded: [.met: 10, .registered: 12, .offer: 6])
    let losses = row.losses(.recorded)
    #expect(losses.map(\.lost?.value) == [nil, 0.5])
    #expect((losses[0].before, losses[0].after) == (10, 12))
  }

  @Test func `reach is set beside the share among NEETs, and unknown without it`() throws {
    let (women, men) = (CountingGroup(.sex, "female"), CountingGroup(.sex, "male"))
    let nobody = CountingGroup(.sex, nil)
    let funnel = try OutreachFunnel(
      given: [
        women: FunnelRow(recorded: [.met: 60]), men: FunnelRow(recorded: [.met: 90]),
        nobody: FunnelRow(recorded: [.met: 7]),
      ], source: "Invented")
    let share = try #require(PopulationShare(women, share: 0.5, source: "Survey 2023"))
    let equity = funnel.equity(by: .sex, at: .met, basis: .recorded, population: [share])
    #expect(equity.map(\.group) == [women, men])
    #expect(equity[0].reached == Share(60, of: 150))
    #expect(equity[0].groupUnknown == 7)
    let ratio = try #require(equity[0].ratio)
    #expect(ratio.value == 0.8)
    // Wilson's interval of 60 of 150 is 0.32504 to 0.47995 (NumPy).
    #expect(abs(ratio.lower - 0.65009) < 0.00001)
    #expect(abs(try #require(ratio.upper) - 0.95990) < 0.00001)
    #expect(equity[1].ratio == nil)
    let sample = try #require(Share(100, of: 200))
    let survey = try #require(IntervalEstimate.wilson(sample))
    let estimate = try #require(PopulationShare(women, estimate: survey, source: "Survey 2023"))
    let wider = funnel.equity(by: .sex, at: .met, basis: .recorded, population: [estimate])
    #expect(try #require(wider[0].ratio).lower < ratio.lower)
    let later = funnel.equity(by: .sex, at: .offer, basis: .recorded, population: [share])
    #expect(later.allSatisfy { $0.reached == nil && $0.ratio == nil })
  }
}
