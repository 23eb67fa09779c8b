import Foundation
import StructuredText
import TestSupport
import Testing

@Suite struct MonitorOperationTests {
  static let counting = [
    "--participants", "participants.csv", "--events", "events.csv", "--as-of", "2025-06-30",
    "--from", "2024-01-01", "--to", "2024-12-31",
  ]
  static let heading =
    "participant;date;event;situation;offer;operation;office;channel;detail\n"

  /// Twenty women and twenty men who register in order, all with a plan in time but the first six.
  func good() -> (participants: String, events: [[String]]) {
    var participants = "participant;born;sex\n"
    var events: [[String]] = []
    for number in 0..<40 {
      let name = "Q\(number < 10 ? "0" : "")\(number)"
      participants += "\(name);2001-05;\(number < 20 ? "female" : "male")\n"
      var rows = [
        "\(name);2024-02-01;met;;;;;bus;", "\(name);2024-03-01;registered;unemployed;;;north;;",
        "\(name);2024-03-02;joined;unemployed;;OP1;;;",
      ]
      if number >= 6 { rows.append("\(name);2024-03-10;planned;;;;;;") }
      if number < 30 { rows.append("\(name);2024-06-01;left;employed;;;;;") }
      events.append(rows)
    }
    return (participants, events)
  }

  func run(
    _ folder: TemporaryFolder, participants: String, events: String, _ more: [String] = []
  ) throws -> ProgramRun {
    _ = try folder.write("participants.csv", participants)
    _ = try folder.write("events.csv", Self.heading + events)
    return try ProgramRun("monitor-operation", Self.counting + more, in: folder.url)
  }

  func text(_ name: String, in folder: TemporaryFolder) throws -> String {
    try String(decoding: Data(contentsOf: folder.url.appending(path: name)), as: UTF8.self)
  }

  @Test func `without options NEET PRO is told`() throws {
    let run = try ProgramRun("monitor-operation")
    #expect(run.status == 0 && run.errors.isEmpty)
    for text in ["NEET PRO", "5,447", "PLAN AGAINST DELIVERY"] {
      #expect(run.output.contains(text), "\(text)")
    }
    let json = try ProgramRun("monitor-operation", ["--format", "json", "--as-of", "2023-06"])
    #expect(json.status == 0)
    _ = try JSONDocument(parsing: Array(json.output.utf8), source: "json")
  }

  @Test func `a service is counted, in every format and language`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = good()
    let sheet = events.joined().map { $0 + "\n" }.joined()
    let run = try run(folder, participants: participants, events: sheet)
    #expect(run.status == 0)
    #expect(run.errors == "Rows read: 40 of participants, \(events.joined().count) of events.\n")
    for text in [
      "starts 40", "exits 30", "Timely and positive exits: 100\u{A0}%", "recalled",
      "Coverage cannot be said", "\"Inactive\" (EECO04) is no measure of NEETs",
    ] { #expect(run.output.contains(text), "\(text)") }
    for (format, sign) in [
      ("html", "<html lang=\"it\""), ("markdown", "# Monitoraggio"), ("csv", "Garanzia giovani"),
      ("json", "\"commonIndicators\""),
    ] {
      let other = try ProgramRun(
        "monitor-operation", Self.counting + ["--format", format, "--language", "it"],
        in: folder.url)
      #expect(other.status == 0 && other.output.contains(sign), "\(format)")
    }
    let neets = try ProgramRun(
      "monitor-operation",
      Self.counting + ["--neets", "1000", "--neets-source", "LFS 2024", "--at-risk", "close"],
      in: folder.url)
    #expect(neets.output.contains("Source: LFS 2024") && neets.output.contains("shows no fairness"))
  }

  @Test func `unsorted events give the same report, and nothing is left beside them`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = good()
    let faulty = "Q03;31.02.2024;met;;;;;;\n"
    let sorted = events.joined().map { $0 + "\n" }.joined() + faulty
    let first = try run(
      folder, participants: participants, events: sorted, ["--rejects", "sorted.csv"])
    var rows = events.joined().map { $0 }
    var random = SeededGenerator(seed: 4)
    rows.shuffle(using: &random)
    let second = try run(
      folder, participants: participants, events: rows.map { $0 + "\n" }.joined() + faulty,
      ["--rejects", "unsorted.csv"])
    #expect(first.status == 0 && second.status == 0, "\(first.errors)\(second.errors)")
    let remark = "The events did not stand together by participant and were sorted first.\n"
    #expect(second.output.contains(remark))
    #expect(plain(first.output, remark) == plain(second.output, remark))
    #expect(try text("sorted.csv", in: folder) == text("unsorted.csv", in: folder))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(left == ["events.csv", "participants.csv", "sorted.csv", "unsorted.csv"])
  }

  private func plain(_ text: String, _ remark: String) -> String {
    text.split(separator: "\n").filter { !remark.contains($0) }.joined(separator: "\n")
  }

  @Test func `every faulty row is left out with line and reason, and the rest is counted`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = good()
    let bad = [
      ("R0;2024-02-01;planned;;;;;;", "event-before-registration"),
      ("R1;2024-02-01;registered;;;;;;", nil),
      ("R1;2024-03-01;registered;;;;;;", "two-open-registrations"),
      ("R2;2024-03-01;left;employed;;;;;", "exit-without-registration"),
      ("R3;2024-03-01;vanished;;;;;;", "unknown-code"),
      ("R3;31.02.2024;met;;;;;;", "no-such-day"), ("R3;02/03/2024;met;;;;;;", "ambiguous-day"),
      ("R4;2024-03-01;met;;;;;;", nil), ("R4;2024-03-01;met;;;;;;", "duplicate-row"),
      ("R9;2024-03-01;met;;;;;;", "unknown-participant"),
    ]
    let people = participants + (0...4).map { "R\($0);2002;male\n" }.joined() + "R4;2003;male\n"
    let sheet = events.joined().map { $0 + "\n" }.joined() + bad.map { $0.0 + "\n" }.joined()
    let run = try run(folder, participants: people, events: sheet, ["--rejects", "rejects.csv"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Rows left out: 9;"))
    #expect(run.output.contains("starts 41"))
    let rejects = try text("rejects.csv", in: folder)
    #expect(rejects.contains("participants.csv;47;participant;duplicate-participant"))
    let first = 2 + events.joined().count
    for (place, (_, reason)) in bad.enumerated() {
      guard let reason else { continue }
      let line = rejects.split(whereSeparator: \.isNewline).first {
        $0.contains("events.csv;\(first + place);")
      }
      #expect(line?.contains(";\(reason);") == true, "\(reason): \(rejects)")
    }
    // Nothing of what rows say is anywhere.
    for text in [rejects, run.output, run.errors] {
      for word in ["Q0", "R1", "R3", "vanished", "2024-03-01", "02/03/2024"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
    // Stated, the order of day and month makes the doubtful day a day.
    let stated = try ProgramRun(
      "monitor-operation", Self.counting + ["--date-order", "day-first"], in: folder.url)
    #expect(stated.output.contains("Rows left out: 8;"))
    #expect(stated.errors.contains("not counted: 8"))
  }

  @Test func `files that tell who somebody is are refused, keys make pseudonyms`() throws {
    let folder = try TemporaryFolder()
    let named = try run(
      folder, participants: "participant;name\nA1;Ayşe Yılmaz\n", events: "")
    #expect(named.status == 1 && named.output.isEmpty)
    #expect(!named.errors.contains("Ayşe") && named.errors.contains("participants.csv"))
    _ = try folder.write("key", "0123456789abcdef0123456789abcdef\n")
    let keyed = try run(
      folder, participants: "participant;born;sex\n10000000146;2002;female\n",
      events: "10000000146;2024-03-01;registered;;;;;;\n", ["--key-file", "key"])
    #expect(keyed.status == 0, "\(keyed.errors)")
    #expect(!keyed.output.contains("10000000146") && keyed.output.contains("starts not shown"))
    let short = try folder.write("short", "abc\n")
    let refused = try ProgramRun(
      "monitor-operation", Self.counting + ["--key-file", short], in: folder.url)
    #expect(refused.status == 1 && !refused.errors.contains("abc\""))
  }

  @Test func `JSON counts as the sheets do`() throws {
    let folder = try TemporaryFolder()
    let people = (0..<9).map {
      "{\"participant\": \"Q\($0)\", \"born\": \"2002\", \"sex\": \"female\"}"
    }
    let events = (0..<9).map {
      "{\"participant\": \"Q\($0)\", \"date\": \"2024-03-01\", \"event\": \"registered\"}"
    }
    let json =
      "{\"schemaVersion\": \"1.0\", \"participants\": [\(people.joined(separator: ","))], "
      + "\"events\": [\(events.joined(separator: ","))]}"
    _ = try folder.write("histories.json", json)
    let run = try ProgramRun(
      "monitor-operation",
      [
        "--histories", "histories.json", "--as-of", "2025-06-30", "--from", "2024-01-01", "--to",
        "2024-12-31",
      ], in: folder.url)
    #expect(run.status == 0 && run.output.contains("starts 9"), "\(run.errors)\(run.output)")
  }

  @Test func `the template is read, and is not written over`() throws {
    let folder = try TemporaryFolder()
    let written = try ProgramRun("monitor-operation", ["--template", "mine"], in: folder.url)
    #expect(written.status == 0, "\(written.errors)")
    let run = try ProgramRun(
      "monitor-operation",
      [
        "--participants", "mine/participants.csv", "--events", "mine/events.csv", "--operation",
        "mine/operation.json",
      ], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("an example of the template"))
    let record = try ProgramRun(
      "monitor-operation", ["--operation", "mine/operation.json"], in: folder.url)
    #expect(record.status == 0 && record.output.contains("EXAMPLE"))
    let plan = try ProgramRun(
      "monitor-operation", ["--plan", "mine/plan.json", "--as-of", "2024-06-30"], in: folder.url)
    #expect(plan.status == 0 && plan.output.contains("4 days left"), "\(plan.errors)")
    let again = try ProgramRun("monitor-operation", ["--template", "mine"], in: folder.url)
    #expect(again.status == 1 && again.errors.contains("not empty"))
  }

  @Test func `a spreadsheet tells what is not shown, and each row once`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = good()
    // Three who left for education are too few to be shown.
    let sheet = events.enumerated().flatMap { number, rows in
      number < 3 ? rows.dropLast() + ["Q0\(number);2024-06-01;left;education;;;;;"] : rows
    }
    _ = try run(folder, participants: participants, events: sheet.map { $0 + "\n" }.joined())
    let csv = try ProgramRun(
      "monitor-operation", Self.counting + ["--format", "csv", "--language", "it"], in: folder.url)
    let rows = csv.output.split(separator: "\r\n").map(String.init)
    #expect(rows.first?.contains("al posto del numero") == true)
    let cells = rows.dropFirst().filter {
      !$0.split(separator: ";", omittingEmptySubsequences: false)[1].isEmpty
    }
    #expect(Set(cells).count == cells.count, "no row of a table stands twice")
    #expect(cells.contains { $0.contains(";;;non mostrato;") }, "\(csv.output)")
    #expect(
      rows.contains { $0.range(of: ";[0-9]+,[0-9]+;", options: .regularExpression) != nil })
  }
}
