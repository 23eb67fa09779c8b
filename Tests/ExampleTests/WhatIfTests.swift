import Foundation
import TestSupport
import Testing

/// Suppositions and earlier assessments, as an officer asks for them.
@Suite struct WhatIfTests {
  private static let heading = "kind;name;value\n"

  private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun("score-programme", arguments, in: folder.url)
  }

  /// Tuscany's shipped assessment with another day and without its last answers.
  private func earlier(
    asOf day: String = "2025-06-30", subject: String? = nil, without count: Int = 3
  ) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(
        path: "../../Sources/PartnerRecords/Records/assessments/programme-ITI1.json")
    var object = try #require(
      try JSONSerialization.jsonObject(with: try Data(contentsOf: file)) as? [String: Any])
    object["asOf"] = day
    if let subject { object["subject"] = subject }
    let answers = try #require(object["answers"] as? [[String: Any]])
    // An earlier day cannot know later facts.
    object["answers"] = Array(
      answers.filter { ($0["factDate"] as? String ?? "2000") < "2025" }.dropLast(count))
    return Array(try JSONSerialization.data(withJSONObject: object))
  }

  @Test func `from the template to a report, in each format and language`() throws {
    let folder = try TemporaryFolder()
    let made = try run(["--what-if-template", "w.csv", "--territory", "HR"], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("Wrote w.csv."))
    let data = try Data(contentsOf: folder.url.appending(path: "w.csv"))
    let template = String(decoding: data, as: UTF8.self)
    let row = try #require(
      template.components(separatedBy: "\r\n").first { $0.contains(";;unknown;") })
    let condition = row.components(separatedBy: ";")[1]
    let filled = template.replacing(row, with: row.replacing(";;unknown;", with: ";met;unknown;"))
    _ = try folder.write("w.csv", filled)
    for format in ["text", "markdown", "html"] {
      for language in ["en", "it"] {
        let report = try run(
          [
            "--territory", "HR", "--what-if", "w.csv", "--format", format, "--language", language,
          ], in: folder)
        #expect(report.status == 0, "\(report.errors)")
        #expect(report.errors.isEmpty)
        #expect(report.output.contains(language == "en" ? "What if?" : "E se?"))
      }
    }
    let text = try run(["--territory", "HR", "--what-if", "w.csv"], in: folder)
    #expect(text.output.contains("(\(condition))"))
    #expect(text.output.contains("suppositions, no answers"))
    #expect(text.output.contains("1 condition would stand or count otherwise."))
  }

  @Test func `a template is never written over`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("mine.csv", "filled in")
    let again = try run(["--what-if-template", path], in: folder)
    #expect(again.status == 1)
    #expect(again.errors.contains("already there"))
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("filled in".utf8))
  }

  @Test func `faults are told with their lines, and nothing is written`() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write(
      "w.csv",
      Self.heading + "answer;outreach.strategy.mentionned;met\nweight;outreach;0\n"
        + "weight;cross-cutting;2\nanswer;outreach.strategy.number-set;met\n"
        + "answer;outreach.strategy.number-set;not-met\nwithout;si-pum-o-pluss;yes\n")
    let bad = try run(["--what-if", sheet, "--output", "report.txt"], in: folder)
    #expect(bad.status == 1)
    #expect(bad.output.isEmpty)
    for word in [
      "w.csv:2:", "outreach.strategy.mentioned", "w.csv:3:", "above 0", "w.csv:4:",
      "five phases", "w.csv:6:", "two suppositions", "w.csv:7:", "si-pum-o-plus",
    ] { #expect(bad.errors.contains(word), "\(word): \(bad.errors)") }
    #expect(
      !FileManager.default.fileExists(atPath: folder.url.appending(path: "report.txt").path()))
    let empty = try run(["--what-if", try folder.write("e.csv", Self.heading)], in: folder)
    #expect(empty.status == 1)
    #expect(empty.errors.contains("no supposition"))
    let missing = try run(["--what-if", "nowhere.csv"], in: folder)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("nowhere.csv"))
  }

  @Test func `a subject without answers has no what-if`() throws {
    let folder = try TemporaryFolder()
    let silent = try folder.write("a.csv", "condition;answer\noutreach.strategy.mentioned;\n")
    let sheet = try folder.write(
      "w.csv", Self.heading + "answer;outreach.strategy.mentioned;met\n")
    let run = try run(
      ["--assessment", silent, "--territory", "HR", "--what-if", sheet], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("found no answer to any condition"))
    #expect(run.output.isEmpty)
  }

  @Test func `input files are never overwritten by the report`() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write(
      "w.csv", Self.heading + "answer;outreach.strategy.mentioned;met\n")
    let old = try folder.write("old.json", try earlier())
    for (option, path) in [("--what-if", sheet), ("--since", old)] {
      let before = try Data(contentsOf: URL(filePath: path))
      let run = try run([option, path, "--output", path], in: folder)
      #expect(run.status == 1, "\(option)")
      #expect(run.errors.contains("made from"), "\(run.errors)")
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
    let written = try run(["--what-if", sheet, "--output", "report.txt"], in: folder)
    #expect(written.status == 0)
    #expect(written.errors == "Wrote report.txt.\n")
  }

  @Test func `an earlier assessment is compared with the present one`() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write("old.json", try earlier())
    let change = try run(["--since", old], in: folder)
    #expect(change.status == 0, "\(change.errors)")
    #expect(change.output.hasPrefix("What changed: Tuscany, PR Toscana FSE+ 2021-2027\n"))
    #expect(change.output.contains("as of 2025-06-30"))
    #expect(change.output.contains("Both versions of the rubric ask all 297 conditions alike."))
    #expect(change.output.contains("BECAME KNOWN ("))
    let italian = try run(["--since", old, "--language", "it", "--format", "html"], in: folder)
    #expect(italian.output.contains("Che cosa è cambiato"))
  }

  @Test func `an earlier sheet needs its day, an earlier version its rubric`() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write(
      "old.csv",
      "condition;answer;place;source;kind;date;page;note\n"
        + "outreach.strategy.mentioned;met;;Plan;programmeDocument;2022;;\n")
    let ofNobody = try run(["--since", sheet, "--since-day", "2024-05"], in: folder)
    #expect(ofNobody.status == 2)
    #expect(ofNobody.errors.contains("of whom it is"))
    let without = try run(["--territory", "ITI1", "--since", sheet], in: folder)
    #expect(without.status == 2)
    #expect(without.errors.contains("--since-day"))
    let with = try run(
      ["--territory", "ITI1", "--since", sheet, "--since-day", "2024-05"], in: folder)
    #expect(with.status == 0, "\(with.errors)")
    #expect(with.output.contains("as of 2024-05: 1 of 297 conditions answered."))
    let wrongDay = try run(
      ["--territory", "ITI1", "--since", sheet, "--since-day", "May 2024"], in: folder)
    #expect(wrongDay.status == 2)
    let fromTheFuture = try run(
      ["--territory", "ITI1", "--since", sheet, "--since-day", "2021"], in: folder)
    #expect(fromTheFuture.status == 1)
    #expect(fromTheFuture.errors.contains("after the day of the assessment"))

    let shipped = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/PartnerRecords/Records/rubric.json")
    let text = try String(contentsOf: shipped, encoding: .utf8)
    let question = "Does an official document mention reaching inactive or unregistered NEETs?"
    #expect(text.contains(question))
    let rubric = try folder.write(
      "rubric.json",
      text.replacing(question, with: "Is reaching inactive NEETs mentioned?")
        .replacing(#""schemaVersion": "2.0""#, with: #""schemaVersion": "1.9""#))
    let versions = try run(
      ["--territory", "ITI1", "--since", sheet, "--since-day", "2024", "--since-rubric", rubric],
      in: folder)
    #expect(versions.status == 0, "\(versions.errors)")
    #expect(versions.output.contains("LEFT OUT: 1 REVISED CONDITION"))
    #expect(versions.output.contains("wording or threshold"))
    #expect(versions.output.contains("Rubric 1.9"))
  }

  @Test func `another subject, or a later day, is no earlier assessment`() throws {
    let folder = try TemporaryFolder()
    let other = try folder.write("other.json", try earlier(subject: "programme:other"))
    let wrong = try run(["--since", other], in: folder)
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("two subjects, programme:other and programme:2021IT05SFPR015"))
    let later = try folder.write("later.json", try earlier(asOf: "2027-01-01"))
    let late = try run(["--since", later], in: folder)
    #expect(late.status == 1)
    #expect(late.errors.contains("expected the earlier day first"))
    #expect(late.output.isEmpty)
  }

  @Test(arguments: [
    (["--what-if", "w", "--since", "s"], "cannot go together"),
    (["--what-if", "w", "--quick-scan"], "--quick-scan cannot go together"),
    (["--what-if", "w", "--details"], "--details cannot go together"),
    (["--what-if", "w", "--cohesion", "c"], "cannot go together"),
    (["--since", "s", "--explain", "x"], "cannot go together"),
    (["--since", "s", "--format", "json"], "no --format json"),
    (["--what-if", "w", "--format", "json"], "no --format json"),
    (["--what-if-template", "w", "--output", "o"], "--output does nothing"),
    (["--what-if-template", "w", "--what-if", "v"], "cannot go together"),
    (["--what-if-template", "w", "--list"], "cannot go together"),
    (["--since-day", "2024"], "give that too"), (["--since-rubric", "r"], "give that too"),
  ])
  func `options that would cancel one another are refused`(
    _ arguments: [String], _ word: String
  ) throws {
    let folder = try TemporaryFolder()
    let run = try run(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).isEmpty)
  }

  @Test func `a JSON file says its own day`() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write("old.json", try earlier())
    let run = try run(["--since", old, "--since-day", "2024"], in: folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("says its own day"))
  }
}
