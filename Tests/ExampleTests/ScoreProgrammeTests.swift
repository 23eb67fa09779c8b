import Foundation
import TestSupport
import Testing

@Suite struct ScoreProgrammeTests {
  @Test func `without arguments it scores Tuscany, in lines of at most 100 columns`() throws {
    let run = try ProgramRun("score-programme")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("Tuscany: PR Toscana FSE+ 2021-2027\n"))
    #expect(run.output.contains("are answered for the programme"))
    for phase in [
      "Data collection and analysis", "Profiling", "Training and customised support",
      "Job placement", "Reaching the inactive",
    ] { #expect(run.output.contains(phase)) }
    #expect(run.output.contains("WHOM TO LEARN FROM"))
    #expect(!run.output.contains("\u{1B}"))
    // A single word, such as an address, may be longer than a line.
    for line in run.output.split(separator: "\n") where line.count > 100 {
      #expect(line.split(separator: " ").contains { $0.count > 60 }, "\(line)")
    }
  }

  @Test func `the README shows its real output`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "    - Of 297 conditions"))
    let end = try #require(readme.range(of: "\n\nThen:", range: start.upperBound..<readme.endIndex))
    let excerpt = readme[start.lowerBound..<end.lowerBound].components(separatedBy: "\n")
      .map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }.joined(separator: "\n")
    #expect(try ProgramRun("score-programme").output.contains(excerpt))
  }

  @Test(arguments: [
    ["--list"], ["--territory", "hr"], ["--territory", "LU00", "--details", "--overall"],
    ["--quick-scan"], ["--explain", "outreach.strategy.number-set"], ["--format", "csv"],
    ["--format", "json"], ["--help"], ["--format", "html"], ["--format", "markdown"],
    ["--language", "it"], ["--quick-scan", "--format", "html", "--language", "it"],
    ["--list", "--language", "it"],
  ])
  func `each way to call it ends well`(_ arguments: [String]) throws {
    let run = try ProgramRun("score-programme", arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.count > 200)
  }

  @Test(arguments: [
    (["--teritory", "HR"], "--territory"), (["--format", "pdf"], "json"),
    (["--territory"], "--territory"), (["surplus"], "surplus"),
    (["--territory", "tuscany", "--template", "x"], "ITI1"),
    (["--quick-scan", "--details"], "cannot go together"),
    (["--explain", "outreach.strategy.number-set", "--format", "csv"], "--explain is for reading"),
  ])
  func `wrong usage is exit status 2 with the right word`(
    _ arguments: [String], _ word: String
  ) throws {
    let run = try ProgramRun("score-programme", arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word))
  }

  @Test func `an unknown territory or condition is bad input`() throws {
    let territory = try ProgramRun("score-programme", ["--territory", "FR"])
    #expect(territory.status == 1)
    #expect(territory.errors.contains("ITI1"))
    let condition = try ProgramRun(
      "score-programme", ["--explain", "outreach.strategy.numbers-set"])
    #expect(condition.status == 1)
    #expect(condition.errors.contains("outreach.strategy.number-set"))
    let criterion = try ProgramRun("score-programme", ["--explain", "RIN-1"])
    #expect(criterion.status == 1)
    #expect(criterion.errors.contains("outreach.strategy.mentioned"))
  }

  @Test func `the result can be written to a file`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "card.json")
    let run = try ProgramRun(
      "score-programme", ["--format", "json", "--output", file.path(percentEncoded: false)])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let object = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
    #expect((object as? [String: Any])?["territory"] as? String == "ITI1")
    let missing = try ProgramRun("score-programme", ["--output", "/no/such/folder/card.txt"])
    #expect(missing.status == 1)
    #expect(missing.errors.contains("/no/such/folder"))
  }

  @Test func `it still works when it was moved to another folder`() throws {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let folder = try TemporaryFolder()
    let moved = folder.url.appending(path: "moved-program")
    try FileManager.default.copyItem(at: products.appending(path: "score-programme"), to: moved)
    let run = try ProgramRun("score-programme", ["--territory", "SI"], executable: moved)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Slovenia: "))
  }
}
