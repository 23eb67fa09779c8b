import Foundation
import TestSupport
import Testing

@Suite struct DraftInterventionTests {
  @Test(arguments: [
    [], ["--territory", "hr"], ["--practice", "tr-neet-pro"], ["--list"], ["--help"],
    ["--practice", "tr-neet-pro", "--format", "html", "--language", "it"],
    ["--measures", "2"], ["--measures", "1", "--route", "call"], ["--language", "it"],
    ["--last-amendment", "2026"], ["--practice", "it-dum-empoli", "--format", "text"],
  ])
  func `each way to call it ends well`(_ arguments: [String]) throws {
    let run = try ProgramRun("draft-intervention", arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.count > 200)
  }

  @Test func `a draft is Markdown unless asked otherwise, all else is text`() throws {
    let draft = try ProgramRun("draft-intervention", ["--practice", "tr-neet-pro"]).output
    #expect(draft.hasPrefix("# Draft of an intervention: Labour Market Support Programme"))
    let routes = try ProgramRun("draft-intervention").output
    #expect(routes.hasPrefix("Tuscany: from gap to programme\n"))
    let page = try ProgramRun(
      "draft-intervention", ["--practice", "tr-neet-pro", "--format", "html"]
    ).output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
  }

  @Test(arguments: [
    (["--practise", "x"], "--practice"), (["--format", "pdf"], "html"), (["surplus"], "surplus"),
    (["--budget", "1000"], "need each other"), (["--costs", "x.csv"], "need each other"),
    (["--measures", "0"], "1 to 1000"), (["--measures", "two"], "1 to 1000"),
    (["--practice", "x", "--measures", "2"], "cannot go together"),
    (["--practice", "x", "--route", "law"], "--route cannot go"),
    (["--route", "money"], "next-period"), (["--last-amendment", "soon"], "YYYY"),
    (["--costs-template", "x.csv", "--format", "html"], "names its own file"),
  ])
  func `wrong usage is exit status 2 with the right word`(
    _ arguments: [String], _ word: String
  ) throws {
    let run = try ProgramRun("draft-intervention", arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word), "\(run.errors)")
  }

  @Test(arguments: [
    (["--practice", "tr-neet-pr"], "perhaps \"tr-neet-pro\""),
    (["--practice", "hr-sor-traineeship"], "a lesson"), (["--territory", "FR"], "ITI1"),
    (
      ["--territory", "HR", "--costs-template", "prices.csv"], "no gap that a practice would close"
    ),
  ])
  func `bad input is exit status 1, and nothing is written`(
    _ arguments: [String], _ word: String
  ) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun("draft-intervention", arguments, in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word), "\(run.errors)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path(percentEncoded: false))
        .isEmpty)
  }

  @Test func `a sheet of prices is written, filled in and chosen by`() throws {
    let folder = try TemporaryFolder()
    let template = try ProgramRun(
      "draft-intervention", ["--costs-template", "prices.csv"], in: folder.url)
    #expect(template.status == 0)
    #expect(template.output.contains("8 practices"))
    let file = folder.url.appending(path: "prices.csv")
    var text = try String(contentsOf: file, encoding: .utf8)
    text = text.split(separator: "\r\n").map { line in
      line.hasPrefix("mt-youth-inc;") ? line.dropLast(1) + "250 000;" : line
    }.joined(separator: "\r\n")
    try Data(text.utf8).write(to: file)

    let choose = ["--costs", "prices.csv", "--budget", "1000000"]
    let run = try ProgramRun("draft-intervention", choose, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("1 practice of 1 option would close 1 of 2 gaps."))
    #expect(run.output.contains("WITHOUT A PRICE: NEVER CHOSEN (7)"))

    let again = try ProgramRun(
      "draft-intervention", ["--costs-template", "prices.csv"], in: folder.url)
    #expect(again.status == 1)
    #expect(again.errors.contains("already there"))
    #expect(try String(contentsOf: file, encoding: .utf8) == text)

    let onto = try ProgramRun(
      "draft-intervention", choose + ["--output", "prices.csv"], in: folder.url)
    #expect(onto.status == 1)
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test func `a faulty sheet is told by line, and no result is written`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      "prices.csv", "practice;cost in euro\nmt-youth-inc;a lot\nmt-youth;1.234\n")
    let run = try ProgramRun(
      "draft-intervention",
      ["--costs", "prices.csv", "--budget", "1000", "--output", "choice.txt"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("prices.csv:2:14: error: cost in euro: found \"a lot\""))
    #expect(run.errors.contains("prices.csv:3:1: error: practice: found the unknown practice"))
    #expect(
      !FileManager.default.fileExists(
        atPath: folder.url.appending(path: "choice.txt").path(percentEncoded: false)))
    let budget = try ProgramRun(
      "draft-intervention", ["--costs", "prices.csv", "--budget", "1.234"], in: folder.url)
    #expect(budget.status != 0)
  }

  @Test func `an own assessment is drafted from`() throws {
    let folder = try TemporaryFolder()
    let kit = try ProgramRun(
      "score-programme", ["--template", "kit", "--territory", "HR"], in: folder.url)
    #expect(kit.status == 0, "\(kit.errors)")
    let sheet = folder.url.appending(path: "kit/assessment.csv")
    _ = try String(contentsOf: sheet, encoding: .utf8)
    let answers = """
      condition;answer;place;source;kind;date;page;note
      outreach.outreach-workers.posts-funded;not-met;;Call 1/2025;callOrGuidance;2025-03;2;None paid
      profiling.coverage.all-registrants;not-met;;Handbook;callOrGuidance;2025-03;2;Not all
      """
    try Data(answers.utf8).write(to: sheet)
    let run = try ProgramRun(
      "draft-intervention", ["--assessment", "kit/assessment.csv"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Croatia: from gap to programme"))
    #expect(run.output.contains("WHOSE (2)"))
    #expect(run.output.contains("Call, selection criteria or conditions of grants (1)"))
    #expect(run.output.contains("Standard or rule of one body (1)"))
    let choice = try ProgramRun(
      "draft-intervention", ["--assessment", "kit/assessment.csv", "--measures", "2"],
      in: folder.url)
    #expect(choice.output.contains("would close 2 of 2 gaps."))
  }
}
