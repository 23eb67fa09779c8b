import CompositeIndicators
import Testing

@testable import ServiceDelivery

@Suite("Monitoring of plans") struct PlanMonitoringTests {
  private func day(_ text: String) throws -> CalendarDay { try SamplePlan.day(text) }

  @Test func `starts by hand`() throws {
    var codes = EventCodes()
    let (north, south) = (codes.code("north"), codes.code("south"))
    let history = ParticipantHistory(
      pseudonym: "p", profile: ParticipantProfile(),
      events: [
        // In time within four weeks, reviewed, two steps.
        ServiceEvent(day: try day("2024-01-10"), kind: .registered, office: north),
        ServiceEvent(day: try day("2024-02-07"), kind: .planned),
        ServiceEvent(day: try day("2024-02-20"), kind: .reviewed),
        ServiceEvent(day: try day("2024-02-20"), kind: .stepDone),
        ServiceEvent(day: try day("2024-03-01"), kind: .stepDone),
        ServiceEvent(day: try day("2024-03-10"), kind: .left, situation: .employed),
        // A second start whose plan comes one day late.
        ServiceEvent(day: try day("2024-05-01"), kind: .registered, office: south),
        ServiceEvent(day: try day("2024-05-30"), kind: .planned),
        // A third that left without a plan.
        ServiceEvent(day: try day("2024-08-01"), kind: .registered),
        ServiceEvent(day: try day("2024-08-05"), kind: .left, situation: .unknown),
        // A fourth that is not due for four weeks yet on 1 October.
        ServiceEvent(day: try day("2024-09-10"), kind: .registered, office: south),
      ])
    var monitoring = PlanMonitoring(asOf: try day("2024-10-01"))
    monitoring.count(history, codes: codes)
    let first = try #require(monitoring.offices[CountingGroup(.office, "north")])
    #expect(first.timeliness[0].inTime == 1)
    #expect((first.reviewed, first.withStepDone, first.stepsDone) == (1, 1, 2))
    let second = try #require(monitoring.offices[CountingGroup(.office, "south")])
    #expect(second.starts == 2)
    #expect(second.timeliness[0].notInTime == 1)
    #expect(second.timeliness[0].notYetDue == 1)
    // Four months from 1 May are 1 September.
    #expect(second.timeliness[1].inTime == 1)
    let unknown = try #require(monitoring.offices[CountingGroup(.office, nil)])
    #expect(unknown.timeliness[0].leftFirst == 1)
    #expect(unknown.timeliness[1].notYetDue == 1)
    #expect(monitoring.total.timeliness[0].share?.value == 1.0 / 3)
    #expect(monitoring.total.planShare?.value == 0.5)
  }

  // 100 start three weeks ago, and ten of them have a plan: nobody is due, and no share can be told. A week
  // later 90 are late.
  @Test func `early plans do not count before the others are due`() throws {
    var histories: [ParticipantHistory] = []
    for number in 0..<100 {
      var events = [ServiceEvent(day: try day("2024-03-01"), kind: .registered)]
      if number < 10 { events.append(ServiceEvent(day: try day("2024-03-05"), kind: .planned)) }
      histories.append(
        ParticipantHistory(pseudonym: "p\(number)", profile: ParticipantProfile(), events: events))
    }
    func counts(_ text: String) throws -> PlanMonitoring.Timeliness {
      var monitoring = PlanMonitoring(asOf: try day(text))
      for history in histories { monitoring.count(history, codes: EventCodes()) }
      return monitoring.total.timeliness[0]
    }
    let early = try counts("2024-03-28")
    #expect(early.share?.value == nil)
    #expect((early.notYetDue, early.madeEarly) == (100, 10))
    let due = try counts("2024-03-29")
    #expect(due.share?.value == 0.1)
    #expect((due.inTime, due.notInTime, due.notYetDue) == (10, 90, 0))
  }

  @Test func `a plan made after leaving is none`() throws {
    var monitoring = PlanMonitoring(asOf: try day("2024-12-31"))
    monitoring.count(
      ParticipantHistory(
        pseudonym: "p", profile: ParticipantProfile(),
        events: [
          ServiceEvent(day: try day("2024-02-01"), kind: .registered),
          ServiceEvent(day: try day("2024-02-05"), kind: .left, situation: .inactive),
          ServiceEvent(day: try day("2024-02-20"), kind: .planned),
          ServiceEvent(day: try day("2024-02-21"), kind: .stepDone),
        ]), codes: EventCodes())
    let counts = monitoring.total
    #expect((counts.withPlan, counts.stepsDone, counts.timeliness[0].notInTime) == (0, 0, 1))
    #expect(counts.timeliness[0].leftFirst == 1)
  }

  @Test func `only selected starts count`() throws {
    let history = ParticipantHistory(
      pseudonym: "p", profile: ParticipantProfile(yearOfBirth: 1994, monthOfBirth: 3),
      events: [
        ServiceEvent(day: try day("2024-02-01"), kind: .registered),
        ServiceEvent(day: try day("2024-02-10"), kind: .left, situation: .inactive),
        // 30 years old from some day of March on: in March the age is open.
        ServiceEvent(day: try day("2024-03-01"), kind: .registered),
        ServiceEvent(day: try day("2024-03-10"), kind: .left, situation: .inactive),
        ServiceEvent(day: try day("2024-04-01"), kind: .registered),
      ])
    func starts(_ selection: StartSelection) throws -> Int {
      var monitoring = PlanMonitoring(asOf: try day("2024-10-01"), of: selection)
      monitoring.count(history, codes: EventCodes())
      return monitoring.total.starts
    }
    let february = try #require(
      CountingPeriod(from: day("2024-02-01"), to: day("2024-03-31")))
    #expect(try starts(.all) == 3)
    #expect(try starts(StartSelection(period: february)) == 2)
    #expect(try starts(.young(in: february)) == 1)
    #expect(try starts(StartSelection(ages: [.unknown])) == 1)
  }

  @Test func `steps of plans are told by who has to do them, as they stood on the day`() throws {
    let plans = [try SamplePlan.plan()]
    let before = StepProgress(plans, asOf: try day("2024-01-31"))
    #expect(before.plans == 0)
    #expect(before.parties.isEmpty)
    let during = StepProgress(plans, asOf: try day("2024-02-17"))
    #expect(during.plans == 1)
    #expect(during.parties[.participant]?.open == 1)
    let after = StepProgress(plans, asOf: try day("2024-03-16"))
    #expect(after.parties[.participant]?.doneInTime == 1)
    #expect(after.parties[.service]?.undated == 1)
    #expect(after.parties[.grantProject]?.overdue == 1)
    #expect(after.parties.values.reduce(0) { $0 + $1.all } == 3)
  }

  /// Written apart: day by day over all events, one question after the other.
  private func slow(
    _ world: InventedHistories, asOf day: CalendarDay, _ office: String?
  ) -> [Int] {
    var (inTime, late, open, plans, reviews, steps) = (0, 0, 0, 0, 0, 0)
    for history in world.histories {
      let events = history.events.filter { $0.day <= day }
      for (place, event) in events.enumerated() where event.kind == .registered {
        if event.office.flatMap(world.codes.text) != office { continue }
        var (plan, isReviewed): (CalendarDay?, Bool) = (nil, false)
        var (place, done) = (place + 1, 0)
        var isOver = false
        while place < events.count, events[place].kind != .registered, !isOver {
          let next = events[place]
          isOver = next.kind == .left
          if next.kind == .planned, plan == nil { plan = next.day }
          // Within a day the plan comes first.
          if next.kind == .reviewed, plan != nil { isReviewed = true }
          if next.kind == .stepDone, plan != nil { done += 1 }
          place += 1
        }
        if event.day.days(to: day) < 28 {
          open += 1
        } else if let plan, event.day.days(to: plan) <= 28 {
          inTime += 1
        } else {
          late += 1
        }
        plans += plan == nil ? 0 : 1
        reviews += isReviewed ? 1 : 0
        steps += done
      }
    }
    return [inTime, late, open, plans, reviews, steps]
  }

  @Test(arguments: 1...6)
  func `a slow count agrees, and so do two halves`(seed: UInt64) throws {
    let world = try InventedHistories(seed: seed)
    let day = try day("2023-06-30")
    var whole = PlanMonitoring(asOf: day)
    var halves = [PlanMonitoring(asOf: day), PlanMonitoring(asOf: day)]
    for (number, history) in world.histories.enumerated() {
      whole.count(history, codes: world.codes)
      halves[number % 2].count(history, codes: world.codes)
    }
    try halves[0].merge(halves[1])
    #expect(halves[0] == whole)
    for office in InventedHistories.offices.map(Optional.some) + [nil] {
      let counts = try #require(whole.offices[CountingGroup(.office, office)])
      let weeks = counts.timeliness[0]
      #expect(
        [
          weeks.inTime, weeks.notInTime, weeks.notYetDue, counts.withPlan, counts.reviewed,
          counts.stepsDone,
        ] == slow(world, asOf: day, office))
    }
    var other = PlanMonitoring(asOf: day, deadlines: [.fourWeeks])
    #expect(throws: UnlikeCounters.self) { try other.merge(whole) }
  }
}
