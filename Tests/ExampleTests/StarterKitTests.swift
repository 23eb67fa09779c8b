import Foundation
import TestSupport
import Testing

/// The way of an officer from an empty kit to a first score.
@Suite struct StarterKitTests {
  private func kit(_ arguments: [String] = []) throws -> (folder: TemporaryFolder, sheet: String) {
    let folder = try TemporaryFolder()
    let run = try ProgramRun("score-programme", ["--template", "kit"] + arguments, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    // Not String(contentsOf:), which would take off the byte order mark.
    let data = try Data(contentsOf: folder.url.appending(path: "kit/assessment.csv"))
    return (folder, String(decoding: data, as: UTF8.self))
  }

  /// Answers a condition in the text of a sheet.
  private func answering(
    _ condition: String, _ cells: [String: String], in sheet: String
  ) -> String {
    var lines = sheet.components(separatedBy: "\r\n")
    let names = (lines.first ?? "").trimmingCharacters(in: ["\u{FEFF}"]).components(
      separatedBy: ";")
    for (index, line) in lines.enumerated() where line.hasSuffix(";" + condition) {
      // Questions hold no separator; hints do, so they are counted from both ends.
      var own = line.components(separatedBy: ";")
      let offset = own.count - names.count
      for (name, text) in cells {
        guard let column = names.firstIndex(of: name) else { continue }
        own[column + offset] = text
      }
      lines[index] = own.joined(separator: ";")
    }
    return lines.joined(separator: "\r\n")
  }

  @Test func `the kit has what it takes, and is not written over`() throws {
    let (folder, sheet) = try kit()
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "kit").path(percentEncoded: false)
    ).sorted()
    #expect(names == ["assessment.csv", "programme.json", "quick-scan.csv", "read-me-first.txt"])
    #expect(sheet.hasPrefix("\u{FEFF}phase;"))
    let again = try ProgramRun("score-programme", ["--template", "kit"], in: folder.url)
    #expect(again.status == 1)
    #expect(again.errors.contains("kit"))
  }

  @Test func `an untouched kit scores nothing and says so`() throws {
    let (folder, _) = try kit()
    let run = try ProgramRun(
      "score-programme", ["--assessment", "kit/assessment.csv"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("0 are answered for the programme."))
    #expect(run.errors.contains("ZZ, the mark of a territory not named"))
  }

  @Test func `answers are scored and the rest stays unknown`() throws {
    let (folder, sheet) = try kit(["--territory", "SI"])
    let evidence = ["source": "Call 3/2025", "kind": "callOrGuidance", "date": "2025", "page": "7"]
    var filled = answering(
      "outreach.strategy.mentioned", evidence.merging(["answer": "met"]) { $1 }, in: sheet)
    filled = answering(
      "outreach.strategy.number-set",
      evidence.merging(["answer": "Not met", "note": "The call sets none."]) { $1 }, in: filled)
    _ = try folder.write("kit/assessment.csv", filled)
    let run = try ProgramRun(
      "score-programme", ["--assessment", "kit/assessment.csv"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Slovenia: "))
    #expect(
      run.output.contains("2 are answered for the programme."))
    #expect(run.output.contains("The answers rest on: call or guidance (2)."))
    let explained = try ProgramRun(
      "score-programme",
      ["--assessment", "kit/assessment.csv", "--explain", "outreach.strategy.mentioned"],
      in: folder.url)
    #expect(explained.output.contains("Call 3/2025, p. 7"))
  }

  @Test func `two readers are compared`() throws {
    let (folder, sheet) = try kit()
    let evidence = ["source": "Plan", "kind": "programmeDocument", "date": "2024"]
    let one = answering(
      "outreach.strategy.mentioned", evidence.merging(["answer": "met"]) { $1 }, in: sheet)
    let two = answering(
      "outreach.strategy.mentioned",
      evidence.merging(["answer": "not-met", "note": "Not there"]) { $1 }, in: sheet)
    let first = try folder.write("one.csv", one)
    let second = try folder.write("two.csv", two)
    let run = try ProgramRun(
      "score-programme", ["--assessment", first, "--assessment", second, "--territory", "HR"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Conditions that at least one reader answered: 1."))
    #expect(run.output.replacing("\n", with: " ").contains("answer to 0 of them"))
    #expect(run.output.contains("not met: Not there"))
    #expect(run.output.contains("0 are answered for the programme."))
  }

  @Test(arguments: [
    (["answer": "yes"], "expected one of met"),
    (["answer": "met"], "the source that shows it"),
    (["answer": "met", "source": "x", "kind": "hearsay"], "hearsay"),
    (["answer": "met", "source": "x", "kind": "callOrGuidance", "date": "03/04/2025"], "YYYY"),
    (["answer": "met", "source": "x", "kind": "callOrGuidance", "date": "45017"], "day number"),
    (
      ["answer": "local", "source": "x", "kind": "callOrGuidance", "date": "2025"],
      "where it is met"
    ),
    (["answer": "not-met", "source": "x", "kind": "callOrGuidance"], "what shows that"),
    (["answer": "not-applicable", "note": "x"], "states no exception"),
  ])
  func `a faulty answer is told with its line`(_ cells: [String: String], _ advice: String) throws {
    let (folder, sheet) = try kit()
    _ = try folder.write(
      "kit/assessment.csv", answering("outreach.strategy.mentioned", cells, in: sheet))
    let run = try ProgramRun(
      "score-programme", ["--assessment", "kit/assessment.csv"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("kit/assessment.csv:"))
    #expect(run.errors.contains(advice), "\(run.errors)")
  }

  @Test func `a plan cannot show what happened`() throws {
    let (folder, sheet) = try kit()
    _ = try folder.write(
      "kit/assessment.csv",
      answering(
        "profiling.coverage.share-recorded",
        ["answer": "met", "source": "Plan", "kind": "programmeDocument", "date": "2025"], in: sheet)
    )
    let run = try ProgramRun(
      "score-programme", ["--assessment", "kit/assessment.csv"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("cannot show that something happened"))
    #expect(run.errors.contains("monitoringReport"))
  }

  @Test func `all faults of all files are told together`() throws {
    let (folder, sheet) = try kit()
    var broken = answering("outreach.strategy.mentioned", ["answer": "yes"], in: sheet)
    broken = answering("outreach.strategy.number-set", ["answer": "no"], in: broken)
    _ = try folder.write("kit/assessment.csv", broken)
    _ = try folder.write(
      "kit/programme.json", #"{"schemaVersion": "1.0", "id": "p", "territory": "toscana"}"#)
    let run = try ProgramRun(
      "score-programme", ["--assessment", "kit/assessment.csv"], in: folder.url)
    #expect(run.status == 1)
    for word in ["\"yes\"", "\"no\"", "\"toscana\"", "title"] { #expect(run.errors.contains(word)) }
  }

  @Test func `broken files end with a message, never with a trap`() throws {
    let folder = try TemporaryFolder()
    let files: [(String, [UInt8], String)] = [
      ("empty.csv", [], "heading"),
      ("latin.csv", Array("condition;answer\n".utf8) + [0xE8, 0x3B, 0x6D, 0x0A], "UTF-8"),
      ("broken.json", Array("{\"schemaVersion\": \"1.0\", ".utf8), "broken.json:1:"),
      ("newer.json", Array("{\"schemaVersion\": \"9.0\"}".utf8), "newer release"),
      ("quote.csv", Array("condition;answer\n\"x;met\n".utf8), "quote"),
      ("columns.csv", Array("a;b\n1;2\n".utf8), "condition"),
      (
        "unknown.csv", Array("condition;answer\noutreach.strategy.mentionned;met\n".utf8),
        "mentioned"
      ),
      (
        "double.csv",
        Array(
          "condition;answer\noutreach.strategy.mentioned;\noutreach.strategy.mentioned;\n".utf8),
        "second row"
      ),
    ]
    for (name, bytes, word) in files {
      let path = try folder.write(name, bytes)
      let run = try ProgramRun("score-programme", ["--assessment", path, "--territory", "HR"])
      #expect(run.status == 1, "\(name)")
      #expect(run.errors.contains(word), "\(name): \(run.errors)")
      #expect(run.output.isEmpty, "\(name)")
    }
    let missing = try ProgramRun("score-programme", ["--assessment", "nowhere.csv"])
    #expect(missing.status == 1)
    #expect(missing.errors.contains("nowhere.csv"))
  }
}
