import Foundation
import TestSupport
import Testing

/// How the program reads files that are faulty, swapped or past their time.
extension MonitorOperationTests {
  @Test func `histories past their time are dropped, however old the day of counting is`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = good()
    let sheet = events.joined().map { $0 + "\n" }.joined()
    // Months from the last event of the ten who have not left, 2024-03-10 or earlier, to today.
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: .now)
    let months = try (#require(now.year) - 2024) * 12 + #require(now.month) - 3
    let run = try run(
      folder, participants: participants, events: sheet, ["--keep-months", "\(months - 1)"])
    // The thirty who left on 2024-06-01 are kept some months longer than the ten others.
    #expect(run.output.contains("starts 30"), "\(run.output)")
    let early = try ProgramRun(
      "monitor-operation",
      [
        "--participants", "participants.csv", "--events", "events.csv", "--as-of", "2024-03-31",
        "--keep-months", "\(months - 4)",
      ], in: folder.url)
    // On 2024-03-31 all were within their time; today nobody is any more.
    #expect(early.status == 0, "\(early.errors)")
    #expect(!early.output.contains("starts 30") && !early.output.contains("starts 40"))
    let kept = try ProgramRun(
      "monitor-operation",
      [
        "--participants", "participants.csv", "--events", "events.csv", "--as-of", "2024-03-31",
        "--keep-months", "\(months - 1)",
      ], in: folder.url)
    // Their exits of June are not counted yet, and show that their histories go on.
    #expect(kept.output.contains("starts 30"), "\(kept.output)")
  }

  @Test func `rejected rows are told in the order of lines, the participants first`() throws {
    let folder = try TemporaryFolder()
    var people = "participant\n"
    var rows: [String] = []
    for number in 0..<400 {
      people += "Q\(number)\n" + (number % 9 == 0 ? "Q\(number)\n" : "")
      // Told by the sorting, by the reading, and behind the last row of a participant.
      rows += [
        "Q\(number);2024-03-01;met;;;;;;", "Q\(number);2024-03-01;met;;;;;;",
        "Q\(number);x;met;;;;;;",
        "Q\(number);2024-03-01;met;;;;;;;more",
      ]
    }
    var random = SeededGenerator(seed: 8)
    rows.shuffle(using: &random)
    let run = try run(
      folder, participants: people, events: rows.map { $0 + "\n" }.joined(),
      ["--rejects", "rejects.csv"])
    #expect(run.status == 0, "\(run.errors)")
    let told = try text("rejects.csv", in: folder).split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ";") }
    #expect(told.count == 45 + 1_200)
    #expect(run.errors.contains("not counted: 1245"))
    let places = told.map { ($0[0] == "participants.csv" ? 0 : 1, Int($0[1]) ?? 0) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    #expect(places.count { $0.0 == 0 } == 45)
  }

  @Test func `files given for each other are told so in plain words`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = good()
    _ = try folder.write("participants.csv", participants)
    _ = try folder.write("events.csv", Self.heading + events.joined().map { $0 + "\n" }.joined())
    let run = try ProgramRun(
      "monitor-operation", ["--participants", "events.csv", "--events", "participants.csv"],
      in: folder.url)
    #expect(run.status == 1 && run.errors.contains("the two files are swapped"), "\(run.errors)")
  }

  @Test func `a day that no calendar has is told so`() throws {
    let files = ["--participants", "p", "--events", "e"]
    for (arguments, words) in [
      (files + ["--as-of", "2024-02-31"], "the calendar has no such day"),
      (files + ["--from", "2023-02-29"], "the calendar has no such day"),
      (files + ["--to", "2024-13-01"], "no calendar has such a month"),
      (files + ["--to", "2024-12"], "expected its day too"),
      (files + ["--to", "31.12.2024"], "expected a day such as 2024-06-30"),
      (files + ["--to", "1800-01-01"], "from 1900 to 2100"),
      (["--as-of", "2024-02-31"], "the calendar has no such day"),
      (["--as-of", "soon"], "expected a day such as 2024-06-30"),
    ] {
      let run = try ProgramRun("monitor-operation", arguments)
      #expect(run.status == 2 && run.errors.contains(words), "\(arguments): \(run.errors)")
    }
  }
}
