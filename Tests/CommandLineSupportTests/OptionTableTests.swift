import CommandLineSupport
import TestSupport
import Testing

@Suite struct OptionTableTests {
  private let table = OptionTable([
    .flag("--list", "List."), .value("--territory", "CODE", "A territory."),
    .value("--assessment", "FILE", repeatable: true, "A file."),
    .choice("--format", ["text", "json"], "A format."),
  ])

  private func message(_ arguments: [String]) -> String? {
    do throws(UsageProblem) {
      _ = try table.parse(arguments)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `options, values and words are told apart`() throws {
    let parsed = try table.parse([
      "one", "--list", "--territory", "HR", "--assessment=a.csv", "--assessment", "b.csv", "--",
      "--list",
    ])
    #expect(parsed.has("--list"))
    #expect(parsed.value("--territory") == "HR")
    #expect(parsed.values("--assessment") == ["a.csv", "b.csv"])
    #expect(parsed.words == ["one", "--list"])
    #expect(parsed.value("--format") == nil)
    #expect(try table.parse(["--format", "json"]).value("--format") == "json")
  }

  @Test(arguments: [
    (["--teritory", "HR"], "--territory"), (["--territory"], "--territory"),
    (["--territory", "--list"], "--territory"), (["--format", "pdf"], "text"),
    (["--territory", "HR", "--territory", "SI"], "twice"), (["--list=yes"], "--list"),
  ])
  func `wrong usage is told with the right word`(_ arguments: [String], _ word: String) {
    #expect(message(arguments)?.contains(word) == true, "\(message(arguments) ?? "no problem")")
  }

  @Test func `help is given whatever else is wrong`() throws {
    #expect(try table.parse(["--nonsense", "--help"]).asksForHelp)
    #expect(try table.parse(["-h"]).asksForHelp)
    #expect(try !table.parse(["--", "--help"]).asksForHelp)
  }

  @Test func `random arguments are parsed or refused, never more`() {
    var generator = SeededGenerator(seed: 4)
    let pieces = [
      "--list", "--territory", "--", "=", "HR", "-", "--format", "json", "-x", "é", "", "\u{1B}",
    ]
    var refused = 0
    for _ in 0..<3_000 {
      let arguments = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        (0..<Int.random(in: 1...2, using: &generator)).compactMap { _ in
          pieces.randomElement(using: &generator)
        }.joined()
      }
      if message(arguments) != nil { refused += 1 }
    }
    #expect(refused > 500)
  }
}
