import Foundation
import TestSupport
import Testing

@Suite struct MonitorOperationOptionsTests {
  private let service = MonitorOperationTests()

  @Test func `a number of NEETs that can be read in two ways is refused`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = service.good()
    _ = try service.run(
      folder, participants: participants, events: events.joined().map { $0 + "\n" }.joined())
    func neets(_ text: String) throws -> ProgramRun {
      try ProgramRun(
        "monitor-operation",
        MonitorOperationTests.counting + ["--neets", text, "--neets-source", "LFS 2024"],
        in: folder.url)
    }
    for text in ["61.000", "61,000", "1.500"] {
      let run = try neets(text)
      #expect(run.status == 2 && run.output.isEmpty, "\(text)")
      #expect(run.errors.contains("found \"\(text)\", which may be"), "\(run.errors)")
    }
    #expect(try neets("61.000").errors.contains("write 61000 or 61"))
    for text in ["1.061.000", "1,061.5", "61 000", "6e4", "0x10", "inf", ".5", "5.", "x"] {
      let run = try neets(text)
      #expect(run.status == 2 && run.errors.contains("such as 61000"), "\(text): \(run.errors)")
    }
    #expect(try neets("0").status == 2)
    for text in ["61000", "61000.5", "61000,5", "61000.25"] {
      #expect(try neets(text).status == 0, "\(text)")
    }
  }

  @Test func `coverage above the whole, and segments that nobody has, are noted`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = service.good()
    let profiled = events.enumerated().map { number, rows in
      let name = rows[0].prefix(3)
      return rows.prefix(2) + ["\(name);2024-03-01;profiled;;;;;;\(number < 20 ? "far" : "near")"]
        + rows.dropFirst(2)
    }
    _ = try service.run(
      folder, participants: participants,
      events: profiled.joined().map { $0 + "\n" }.joined())
    func errors(_ more: [String]) throws -> String {
      let run = try ProgramRun(
        "monitor-operation", MonitorOperationTests.counting + more, in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      return run.errors
    }
    // Forty people for some months: the average stock lies between 10 and 40.
    let source = ["--neets-source", "LFS 2024"]
    #expect(try errors(["--neets", "5"] + source).contains("Coverage is above 100 %"))
    #expect(!(try errors(["--neets", "40"] + source).contains("Coverage")))
    let missing = try errors(["--at-risk", "far", "--at-risk", "Far away"])
    #expect(missing.contains("has the segment Far away. "))
    #expect(missing.contains("Segments of the data: far, near."))
    #expect(!(try errors(["--at-risk", "far"]).contains("segment")))
  }

  @Test func `wrong calls are told before any file is read`() throws {
    for arguments in [
      ["--participants", "p.csv"], ["--events", "e.csv"], ["--neets", "5"],
      ["--histories", "h.json", "--events", "e.csv"],
      MonitorOperationTests.counting + ["--neets", "5"],
      MonitorOperationTests.counting + ["--neets", "x", "--neets-source", "y"],
      ["--participants", "p", "--events", "e", "--as-of", "31.12.2024"],
      ["--participants", "p", "--events", "e", "--as-of", "2024-01-01", "--to", "2024-02-01"],
      ["--participants", "p", "--events", "e", "--from", "2024-02-01", "--to", "2024-01-01"],
      MonitorOperationTests.counting + ["--threshold", "1"],
      MonitorOperationTests.counting + ["--keep-months", "0"],
      MonitorOperationTests.counting + ["--rejects", "x", "--output", "x"], ["word"],
      ["--template", "x", "--language", "it"], ["--at-risk", "close"],
    ] {
      let run = try ProgramRun("monitor-operation", arguments)
      #expect(run.status == 2, "\(arguments): \(run.errors)")
    }
  }

  @Test func `a plan that cannot have happened is refused with its places, and no text of it`()
    throws
  {
    let folder = try TemporaryFolder()
    _ = try ProgramRun("monitor-operation", ["--template", "mine"], in: folder.url)
    let plan = try service.text("mine/plan.json", in: folder)
      .replacing(
        "\"state\": \"agreed\", \"day\": \"2024-03-18\"",
        with: "\"state\": \"closed\", \"day\": \"2024-03-01\""
      )
      .replacing("EXAMPLE: on the way", with: "Call jane@example.org")
    _ = try folder.write("plan.json", plan)
    let run = try ProgramRun("monitor-operation", ["--plan", "plan.json"], in: folder.url)
    #expect(run.status == 1 && run.output.isEmpty)
    for place in ["history[1].state", "history[1].day", "reviews[0].text"] {
      #expect(run.errors.contains(place), "\(place): \(run.errors)")
    }
    #expect(!run.errors.contains("jane"))
    let both = try ProgramRun(
      "monitor-operation", ["--plan", "plan.json", "--neets", "5"], in: folder.url)
    #expect(both.status == 2 && both.errors.contains("--neets"))
  }

  @Test func `a plan is not laid out as of a day before what it tells`() throws {
    let folder = try TemporaryFolder()
    _ = try ProgramRun("monitor-operation", ["--template", "mine"], in: folder.url)
    let early = try ProgramRun(
      "monitor-operation", ["--plan", "mine/plan.json", "--as-of", "2024-03-20"], in: folder.url)
    #expect(early.status == 1 && early.output.isEmpty)
    #expect(early.errors.contains("offers[0].day") && early.errors.contains("after 2024-03-20"))
    let later = try ProgramRun(
      "monitor-operation", ["--plan", "mine/plan.json", "--as-of", "2024-06-30"], in: folder.url)
    #expect(later.status == 0 && later.output.contains("2024-06-30"), "\(later.errors)")
  }

  @Test func `rows without events and doubtful days are noted, and not where they stand`() throws {
    let folder = try TemporaryFolder()
    let (participants, events) = service.good()
    let run = try service.run(
      folder, participants: participants + "Total;;\n",
      events: events.joined().map { $0 + "\n" }.joined() + "Q00;02/03/2024;met;;;;;;\n")
    #expect(run.status == 0)
    #expect(run.errors.contains("Participants without any event: 1."))
    #expect(run.errors.contains("--date-order day-first"))
    #expect(!run.errors.contains("Total"))
    // One row too many hides nothing else.
    #expect(run.output.contains("persons reached 40"))
  }
}
