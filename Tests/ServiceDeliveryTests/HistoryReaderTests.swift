import StructuredText
import Testing

@testable import ServiceDelivery

@Suite("Files of events") struct HistoryReaderTests {
  private let people = "participant\nA1\nA2\nA3\n"
  private let heading = "participant;date;event;situation;offer;operation;office;channel;detail\n"

  @Test func `Events become histories in the order of days`() throws {
    let reading = try WholeReading(
      people,
      heading + """
        A2;2024-05-06;offered;;job;;O1;;
        A2;4.3.2024;registered;unemployed;;;O1;;
        A2;2024-03-04;Step Done;;;;;;cv
        A1;2024-01-31;met;;;;;bus;

        """, rules: ReadingRules(asOf: .epoch.adding(days: 20_000) ?? .epoch, dateOrder: .dayFirst))
    #expect(reading.rejected.isEmpty)
    #expect(reading.histories.map(\.pseudonym) == ["A2", "A1", "A3"])
    let events = reading.histories[0].events
    #expect(events.map(\.kind) == [.registered, .stepDone, .offered])
    #expect(events[0].day == CalendarDay(year: 2024, month: 3, day: 4))
    #expect(events[0].situation == .unemployed)
    #expect(events[2].offer == .job)
    #expect(events[0].office == events[2].office)
    #expect(events[0].office.flatMap(reading.codes.text) == "O1")
    #expect(events[1].detail.flatMap(reading.codes.text) == "cv")
    #expect(reading.histories[1].events[0].channel.flatMap(reading.codes.text) == "bus")
    #expect(reading.events.rowsUsed == 4)
    #expect(reading.events.histories == 3)
  }

  @Test func `Each faulty cell is told by line and reason, and the rest counts`() throws {
    let reading = try WholeReading(
      people,
      heading + """
        A1;2024-01-01;registered;;;;;;
        A1;31.02.2024;profiled;;;;;;
        A1;02/03/2024;profiled;;;;;;
        A1;45353;profiled;;;;;;
        A1;soon;profiled;;;;;;
        A1;;profiled;;;;;;
        A1;2024-01-01;;;;;;;
        A1;2024-01-01;danced;;;;;;
        A1;2026-01-01;profiled;;;;;;
        A1;2024-01-01;situation;;;;;;
        A1;2024-01-01;situation;rich;;;;;
        A1;2024-01-01;profiled;unemployed;;;;;
        A1;2024-01-01;profiled;;job;;;;
        A1;2024-01-01;offered;;fame;;;;
        A1;2024-01-01;joined;;;;;;
        A1;2024-01-01
        ;2024-01-01;profiled;;;;;;
        ZZ;2024-01-01;profiled;;;;;;
        A1;2024-01-02;profiled;;;;;;seg\u{7}ment
        A1;2024-01-02;profiled;;;;;;segment
        """)
    #expect(
      reading.reasons == [
        "events.csv:3 no-such-day", "events.csv:4 ambiguous-day",
        "events.csv:5 spreadsheet-day-number", "events.csv:6 unreadable-day",
        "events.csv:7 missing-cell", "events.csv:8 missing-cell", "events.csv:9 unknown-code",
        "events.csv:10 day-after-as-of", "events.csv:11 missing-cell",
        "events.csv:12 unknown-code", "events.csv:13 cell-not-of-this-kind",
        "events.csv:14 cell-not-of-this-kind", "events.csv:15 unknown-code",
        "events.csv:16 missing-cell", "events.csv:17 wrong-number-of-cells",
        "events.csv:18 missing-cell", "events.csv:19 unknown-participant",
        "events.csv:20 unusable-cell",
      ])
    #expect(reading.unsortedLine == nil)
    #expect(reading.histories[0].events.map(\.kind) == [.registered, .profiled])
    #expect(reading.events.rowsRead == 20)
    #expect(reading.events.rowsUsed == 2)
    #expect(reading.events.rejected[.missingCell] == 5)
  }

  @Test func `Of rows that exclude each other the earlier one is kept`() throws {
    let reading = try WholeReading(
      people,
      heading + """
        A1;2024-01-01;met;;;;;;
        A1;2024-01-02;offered;;job;;;;
        A1;2024-01-02;served;;;;;;cv
        A1;2024-01-02;left;employed;;;;;
        A1;2024-01-03;joined;;;OP1;;;
        A1;2024-01-04;served;;;;;;cv
        A1;2024-01-05;registered;;;;;;
        A1;2024-01-06;registered;;;;O2;;
        A1;2024-01-05;registered;;;;;;
        A1;2024-01-07;joined;;;OP2;;;
        A1;2024-01-08;joined;;;OP1;;;
        A1;2024-01-09;ended;;;OP1;;;
        A1;2024-01-10;ended;;;OP1;;;
        A1;2024-01-11;ended;;;OP3;;;
        A1;2024-01-12;left;employed;;;;;
        A1;2024-01-13;left;inactive;;;;;
        A1;2024-01-14;started;;job;;;;
        A1;2024-01-15;joined;;;OP1;;;
        A1;2024-01-16;registered;;;;;;
        A1;2024-01-16;left;unknown;;;;;
        A2;2024-01-01;left;employed;;;;;
        """)
    #expect(
      reading.reasons == [
        "events.csv:4 event-before-start", "events.csv:3 event-before-registration",
        "events.csv:5 exit-without-registration", "events.csv:10 duplicate-row",
        "events.csv:9 two-open-registrations", "events.csv:12 joined-twice",
        "events.csv:14 ended-without-joined", "events.csv:15 ended-without-joined",
        "events.csv:17 exit-without-registration", "events.csv:22 exit-without-registration",
      ])
    #expect(
      reading.histories[0].events.map(\.kind) == [
        .met, .joined, .served, .registered, .joined, .ended, .left, .started, .joined,
        .registered, .left,
      ])
    // Of the two registrations of one day the first counts, which names no other office.
    #expect(reading.histories[0].events[3].office == nil)
    // A2, of whom no row counts, comes last among those without events.
    #expect(reading.histories.map(\.pseudonym) == ["A1", "A2", "A3"])
    #expect(reading.events.historiesWithoutEvents == 2)
  }

  @Test
  func `Of two situations of one day the first row counts, and what follows from a row is told so`()
    throws
  {
    let reading = try WholeReading(
      "participant;sex\nA1;\nA2;F\nA3;\nA3;male\n",
      heading + """
        A1;2024-01-02;situation;employed;;;;;
        A1;2024-01-02;situation;inactive;;;;;
        A1;2024-01-02;situation;employed;;;O2;;
        A1;2024-01-03;situation;inactive;;;;;
        A2;2024-01-02;met;;;;;;
        A3;2024-01-02;met;;;;;;
        A4;2024-01-02;met;;;;;;

        """)
    #expect(
      reading.reasons == [
        "people.csv:3 unknown-code", "people.csv:5 duplicate-participant",
        "events.csv:6 participant-left-out", "events.csv:3 two-situations",
        "events.csv:8 unknown-participant",
      ])
    #expect(reading.histories[0].events.map(\.situation) == [.employed, .employed, .inactive])
  }

  @Test func `Rows of a participant that do not stand together are told at once`() throws {
    let rows = ["A1;2024-01-01", "A2;2024-01-01", "ZZ;2024-01-01", "A2;2024-01-02"]
    let met = { (rows: [String]) in
      "participant;date;event\n" + rows.map { $0 + ";met\n" }.joined()
    }
    // Somebody unknown in between ends nothing.
    #expect(try WholeReading(people, met(rows)).unsortedLine == nil)
    let reading = try WholeReading(people, met(rows + ["A1;2024-01-03", "A3;2024-01-01"]))
    #expect(reading.unsortedLine == 6)
    #expect(!reading.histories.contains { $0.pseudonym == "A3" })
    // Also when no row of the participant counted so far.
    let left = "participant;date;event\nA1;2024-01-05;left\nA2;2024-01-01;met\n"
    #expect(try WholeReading(people, left + "A1;2024-01-01;registered\n").unsortedLine == 4)
  }

  @Test func `More events of one participant than the limit are rejected, equal ones found`() throws
  {
    var text = "participant;date;event;detail\n"
    for number in 0..<10_002 { text += "A1;2024-01-01;met;n\(number % 9_000)\n" }
    let reading = try WholeReading(people, text)
    #expect(reading.events.rejected == [.tooManyEvents: 2, .duplicateRow: 1_000])
    #expect(reading.histories[0].events.count == 9_000)
    #expect(reading.events.rowsRead == 10_002)
  }

  @Test func `Line ends of all systems are read, and lines counted alike`() throws {
    for end in ["\n", "\r\n", "\r"] {
      let rows = ["participant;date;event", "A1;2024-01-01;met", "", "A1;2024-02-30;met", "A1"]
      let reading = try WholeReading(people, rows.joined(separator: end))
      #expect(
        reading.reasons == ["events.csv:4 no-such-day", "events.csv:5 wrong-number-of-cells"])
      #expect(reading.events.rowsRead == 3)
    }
  }

  @Test func `Histories past their retention are dropped and counted`() throws {
    let text = """
      participant;date;event;office
      A1;2023-01-31;met;O1
      A1;2024-02-29;met;O2
      A2;2024-03-01;met;O3
      A2;2024-03-01;left;O3
      """
    func read(_ rule: RetentionRule?, asOf: String) throws -> WholeReading {
      let parts = asOf.split(separator: "-").compactMap { Int($0) }
      let day = try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
      return try WholeReading(
        Array(people.utf8), Array(text.utf8), rules: ReadingRules(asOf: day, retention: rule))
    }
    let kept = try read(.months(6), asOf: "2024-08-29")
    #expect(kept.histories.map(\.pseudonym) == ["A1", "A2", "A3"])
    let months = try read(.months(6), asOf: "2024-08-30")
    #expect(months.histories.map(\.pseudonym) == ["A2", "A3"])
    #expect(months.events.historiesPastRetention == 1)
    #expect(months.events.rowsPastRetention == 2)
    #expect(months.events.rowsUsed == 1)
    let limit = try #require(CalendarDay(year: 2024, month: 3, day: 2))
    let all = try read(.lastEventOnOrAfter(limit), asOf: "2024-08-30")
    #expect(all.histories.map(\.pseudonym) == ["A3"])
    #expect(
      all.events.rowsRead
        == all.events.rowsUsed + all.events.rowsPastRetention + all.events.rowsRejected)
    #expect(try read(.months(Int.max), asOf: "2024-08-30").histories.count == 3)
  }

  @Test func `Retention is measured on the later day of today and the day of counting`() throws {
    let day = { (text: String) in try #require(CalendarDay(text: text)) }
    let text = """
      participant;date;event
      A1;2020-05-01;met
      A2;2020-05-01;met
      A2;2023-12-01;met
      A3;2020-05-01;met
      A3;2026-01-01;met
      """
    func read(asOf: String, today: String?) throws -> WholeReading {
      try WholeReading(
        Array(people.utf8), Array(text.utf8),
        rules: ReadingRules(
          asOf: day(asOf), retention: .months(24), today: today.map { try day($0) }))
    }
    // As of 2020 all are kept; today only A2, whose history goes on: the row of 2026 lies ahead.
    #expect(try read(asOf: "2020-12-31", today: nil).histories.count == 3)
    let today = try read(asOf: "2020-12-31", today: "2025-06-30")
    #expect(today.histories.map(\.pseudonym) == ["A2"])
    #expect(today.histories[0].events.count == 1)
    #expect(today.events.historiesPastRetention == 2)
    // A day of counting after today decides alone.
    let later = try read(asOf: "2026-12-31", today: "2021-01-01")
    #expect(later.histories.map(\.pseudonym) == ["A3"])
  }

  @Test func `Every reason says what would be right, each in its own words`() {
    let advice = RejectionReason.allCases.map { $0.expected(choices: ["this"]) }
    #expect(Set(advice).count == advice.count)
    #expect(advice.allSatisfy { !$0.isEmpty && !$0.contains("see the template") })
    #expect(Set(RejectionReason.allCases.map(\.found)).count == advice.count)
  }
}
