import Testing

@testable import ServiceDelivery

@Suite("The order of events of one day") struct DayOrderTests {
  private static let before = CalendarDay.epoch.adding(days: 19_000) ?? .epoch
  private static let day = CalendarDay.epoch.adding(days: 19_100) ?? .epoch
  private var codes = EventCodes()

  private func history(_ events: [ServiceEvent]) -> [ServiceEvent] {
    ParticipantHistory(
      pseudonym: "P", profile: ParticipantProfile(), events: events.reversed()
    ).events
  }

  private func event(
    _ kind: ServiceEventKind, _ operation: EventCode? = nil, on day: CalendarDay = day
  ) -> ServiceEvent {
    ServiceEvent(day: day, kind: kind, operation: operation)
  }

  @Test func `Without anything open a day has the order of the kinds`() {
    let all = ServiceEventKind.allCases.map { event($0) }
    #expect(history(all).map(\.kind) == ServiceEventKind.allCases)
    // Left and ended long before: nothing is open either.
    let closed = [ServiceEventKind.registered, .joined, .ended, .left].map {
      event($0, on: Self.before)
    }
    #expect(history(closed + all).suffix(18).map(\.kind) == ServiceEventKind.allCases)
  }

  @Test func `Where a registration is open, the old one ends before the new one begins`() {
    let all = ServiceEventKind.allCases.map { event($0) }
    let open = [event(.registered, on: Self.before), event(.joined, on: Self.before)]
    #expect(
      history(open + all).dropFirst(2).map(\.kind) == [
        .identified, .contacted, .met, .engaged, .reviewed, .stepDone, .served, .offered,
        .refused, .started, .qualified, .ended, .left, .registered, .profiled, .planned, .joined,
        .situation,
      ])
    // One of the two alone turns nothing.
    for kind in [ServiceEventKind.left, .registered] {
      let some = all.filter { $0.kind != kind && $0.kind != .joined }
      #expect(history(open + some).dropFirst(2) == some[...])
    }
  }

  @Test mutating func `Where an operation is open, its own new beginning comes behind its end`() {
    let (a, b) = (codes.code("A"), codes.code("B"))
    let open = [event(.joined, a, on: Self.before)]
    let day = [
      event(.registered), event(.planned), event(.joined, a), event(.joined, b), event(.served),
      event(.ended, a), event(.ended, b), event(.left), event(.situation),
    ]
    let ordered = history(open + day).dropFirst()
    #expect(
      ordered.map(\.kind) == [
        .registered, .planned, .joined, .served, .ended, .ended, .left, .joined, .situation,
      ])
    #expect(ordered.dropFirst(2).first?.operation == b)
    #expect(ordered.dropLast().last?.operation == a)
    // On a day of registrations that turn an operation passed in the day is still joined first.
    let both = history([event(.registered, on: Self.before)] + open + day).dropFirst(2)
    #expect(
      both.map(\.kind) == [
        .joined, .served, .ended, .ended, .left, .registered, .planned, .joined, .situation,
      ])
    #expect(both.first?.operation == b)
  }

  @Test func `Who leaves and registers again on one day has two starts`() throws {
    let rows = """
      A1;2024-01-10;registered;unemployed;;O1
      A1;2024-01-12;joined;unemployed;OP1;
      A1;2024-03-01;registered;unemployed;;O2
      A1;2024-03-01;planned;;;
      A1;2024-03-01;left;employed;;O1
      A1;2024-03-01;ended;employed;OP1;
      A1;2024-03-01;offered;;;
      A1;2024-03-01;joined;unemployed;OP1;
      A1;2024-04-01;left;employed;;O2
      """
    let reading = try WholeReading(
      "participant\nA1\n", "participant;date;event;situation;operation;office\n" + rows)
    #expect(reading.rejected.isEmpty)
    let history = try #require(reading.histories.first)
    #expect(history.starts.count == 2)
    #expect(
      history.starts[0].events.map(\.kind) == [.registered, .joined, .offered, .ended, .left])
    #expect(history.starts[1].events.map(\.kind) == [.registered, .planned, .joined, .left])
    let again = ParticipantHistory(
      pseudonym: "A1", profile: history.profile, events: history.events.reversed())
    #expect(again == history)

    let objects = rows.split(separator: "\n").map { row in
      let cells = row.split(separator: ";", omittingEmptySubsequences: false)
      return "{"
        + zip(["participant", "date", "event", "situation", "operation", "office"], cells)
        .map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ") + "}"
    }
    let json =
      "{\"participants\": [{\"participant\": \"A1\"}], \"events\": ["
      + objects.joined(separator: ",") + "]}"
    let document = try HistoryDocument(json: Array(json.utf8), source: "in", rules: .usual)
    #expect(document.rejected.isEmpty)
    #expect(document.histories[0].events.map(\.kind) == history.events.map(\.kind))
  }

  @Test func `A second registration without an exit is still refused`() throws {
    let reading = try WholeReading(
      "participant\nA1\n",
      """
      participant;date;event;office
      A1;2024-01-10;registered;O1
      A1;2024-03-01;registered;O2
      A1;2024-03-01;planned;
      A1;2024-03-02;left;
      A1;2024-03-03;left;
      A1;2024-03-03;registered;
      """)
    // On the morning of 3 March nothing is open: the exit belongs to the registration of that day.
    #expect(reading.reasons == ["events.csv:3 two-open-registrations"])
    #expect(
      reading.histories[0].events.map(\.kind) == [.registered, .planned, .left, .registered, .left])
  }

  @Test(arguments: UInt64(1)...20)
  func `Readers and histories made by hand have one order`(_ seed: UInt64) throws {
    var files = RandomFiles(seed: seed)
    let rows = (0..<20).flatMap { files.rows(of: "P\($0)") }
    let reading = try WholeReading(
      files.participants(20), RandomFiles.heading + rows.joined(separator: "\n"))
    var turns = 0
    for history in reading.histories {
      let byHand = ParticipantHistory(
        pseudonym: history.pseudonym, profile: history.profile,
        events: history.events.shuffled(using: &files.generator))
      #expect(byHand.events.map(\.day) == history.events.map(\.day))
      #expect(byHand.events.map(\.kind) == history.events.map(\.kind))
      for (first, second) in zip(history.events, history.events.dropFirst())
      where first.day == second.day && first.kind == .left && second.kind == .registered {
        turns += 1
      }
    }
    #expect(turns > 0)
  }

  @Test func `Turns of both kinds happen in the random histories that counters are tested with`() {
    var random = RandomHistories(seed: 1)
    var (registrations, operations) = (0, 0)
    for history in random.histories(300) {
      for day in Set(history.events.map(\.day)) {
        let events = history.events.filter { $0.day == day }
        let place = { (kind: ServiceEventKind) in events.firstIndex { $0.kind == kind } }
        if let left = place(.left), let registered = place(.registered), left < registered {
          registrations += 1
        }
        let isTurned = events.indices.contains { first in
          events[first].kind == .ended
            && events[first...].contains {
              $0.kind == .joined && $0.operation == events[first].operation
            }
        }
        if isTurned { operations += 1 }
      }
    }
    #expect(registrations > 10 && operations > 10)
  }
}
