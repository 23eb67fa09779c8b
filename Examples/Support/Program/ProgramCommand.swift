/// One command of a program that has several: its own help page, and what it does.
package struct ProgramCommand: Sendable {
  /// The help page, whose name is that of the program and the command.
  package let help: HelpPage
  /// What it does.
  package let body: @Sendable (ParsedArguments, inout ProgramOutput) throws -> Void

  /// The word that calls it: the last one of its name.
  package var word: String { help.name.split(separator: " ").last.map(String.init) ?? help.name }

  /// Creates a command.
  package init(
    _ help: HelpPage,
    _ body: @escaping @Sendable (ParsedArguments, inout ProgramOutput) throws -> Void
  ) {
    self.help = help
    self.body = body
  }
}

extension Program {
  /// Runs the command that the first argument names, writes what it has to say, and ends.
  ///
  /// Without a command, or with `--help` in its place, the page of the whole program is shown.
  package static func run(
    _ name: String, summary: String, examples: [(command: String, text: String)],
    commands: [ProgramCommand]
  ) -> Never {
    let page = HelpPage(
      name: name, summary: summary,
      usage: commands.map { $0.word + " " + ($0.help.usage.first ?? "") }, options: [],
      examples: examples)
    let arguments = ownArguments
    guard let word = arguments.first, let command = commands.first(where: { $0.word == word })
    else {
      run(page) { arguments, output in
        guard let word = arguments.words.first else {
          output.write(page.text(width: Terminal.standardOutput.width))
          return
        }
        throw UsageProblem(
          "unknown command \"\(word)\"" + Spelling.question(word, among: commands.map(\.word)))
      }
    }
    end(
      outcome(
        command.help, arguments: Array(arguments.dropFirst()),
        width: Terminal.standardOutput.width, command.body), of: command.help)
  }
}
