import CommandLineSupport
import Testing

@Suite struct ProgramTests {
  private struct Trouble: Error, CustomStringConvertible {
    let description: String
  }

  private let help = HelpPage(
    name: "tool", summary: String(repeating: "What the tool does, at some length. ", count: 5),
    usage: ["[OPTIONS]"],
    options: [
      .value("--a-rather-long-option", "PLACEHOLDER", String(repeating: "A text. ", count: 30))
    ],
    examples: [("swift run tool --a-rather-long-option x", "An example.")])

  private func outcome(
    _ arguments: [String], _ body: (ParsedArguments, inout ProgramOutput) throws -> Void
  ) -> Program.Outcome {
    Program.outcome(help, arguments: arguments, width: 100, body)
  }

  @Test func `results go to the output, remarks to the errors`() {
    let outcome = outcome([]) { _, output in
      output.line("result")
      output.note("remark")
    }
    #expect(String(decoding: outcome.output, as: UTF8.self) == "result\n")
    #expect(outcome.errors == "remark\n")
    #expect(outcome.status == .success)
  }

  @Test func `errors decide the exit status and leave no output`() {
    let wrong = outcome(["--nonsense"]) { _, _ in }
    #expect(wrong.status == .usage)
    #expect(wrong.errors.contains("--help"))
    let bad = outcome([]) { _, output in
      output.line("half")
      throw Trouble(description: "file.csv:3: error")
    }
    #expect(bad.status == .problem)
    #expect(bad.output.isEmpty)
    #expect(bad.errors == "file.csv:3: error\n")
  }

  @Test func `an error cannot steer a terminal`() {
    let outcome = outcome([]) { _, _ in throw Trouble(description: "a\u{1B}[31mb") }
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func `help fits the width`() {
    let outcome = outcome(["--help"]) { _, _ in }
    #expect(outcome.status == .success)
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.count > 8)
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.contains { $0.contains("--a-rather-long-option PLACEHOLDER") })
  }
}
