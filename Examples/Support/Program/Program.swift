import SafeFiles

/// Runs a command line program: arguments in, results out, and every error told plainly.
package enum Program {
  /// What a program does: it reads the arguments and fills the output.
  package typealias Body = (ParsedArguments, inout ProgramOutput) throws -> Void

  /// The same for a program that waits for tasks.
  package typealias AsyncBody =
    @Sendable (ParsedArguments, inout ProgramOutput) async throws -> Void

  /// Everything a run leaves behind.
  package struct Outcome: Sendable, Hashable {
    /// The bytes for the standard output.
    package let output: [UInt8]
    /// The text for the standard error.
    package let errors: String
    /// The exit status.
    package let status: ExitStatus
  }

  /// Runs the body with the arguments of the process, writes what it has to say, and ends.
  package static func run(_ help: HelpPage, _ body: Body) -> Never {
    end(
      outcome(help, arguments: ownArguments, width: Terminal.standardOutput.width, body), of: help)
  }

  /// The same for a program that waits for tasks.
  package static func run(_ help: HelpPage, _ body: AsyncBody) async -> Never {
    let width = Terminal.standardOutput.width
    do {
      let parsed = try OptionTable(help.options).parse(ownArguments)
      if parsed.asksForHelp { end(page(of: help, width: width), of: help) }
      var output = ProgramOutput()
      try await body(parsed, &output)
      end(outcome(of: output), of: help)
    } catch {
      end(outcome(of: error, help), of: help)
    }
  }

  static var ownArguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  static func end(_ outcome: Outcome, of help: HelpPage) -> Never {
    let status = deliver(outcome, name: help.name)
    SystemCall.endProcess(status: status.rawValue)
  }

  /// Runs the body and gives back what would be written, for tests and for ``run(_:_:)``.
  package static func outcome(
    _ help: HelpPage, arguments: [String], width: Int = 100, _ body: Body
  ) -> Outcome {
    do {
      let parsed = try OptionTable(help.options).parse(arguments)
      if parsed.asksForHelp { return page(of: help, width: width) }
      var output = ProgramOutput()
      try body(parsed, &output)
      return outcome(of: output)
    } catch {
      return outcome(of: error, help)
    }
  }

  private static func page(of help: HelpPage, width: Int) -> Outcome {
    Outcome(output: Array(help.text(width: width).utf8), errors: "", status: .success)
  }

  private static func outcome(of output: ProgramOutput) -> Outcome {
    Outcome(
      output: output.bytes, errors: output.notes.map(asLines).joined(), status: output.exitStatus)
  }

  private static func outcome(of error: any Error, _ help: HelpPage) -> Outcome {
    switch error {
    case let problem as UsageProblem:
      let text = "\(help.name): \(problem.message).\nTry '\(help.command) --help'."
      return Outcome(output: [], errors: asLines(text), status: .usage)
    case let problem as any CustomStringConvertible:
      // Such an error names its file itself, one fault a line.
      return Outcome(output: [], errors: asLines(problem.description), status: .problem)
    default:
      let text = "\(help.name): \(String(describing: error))"
      return Outcome(output: [], errors: asLines(text), status: .problem)
    }
  }

  /// Writes the results in one piece, then the remarks.
  private static func deliver(_ outcome: Outcome, name: String) -> ExitStatus {
    var status = outcome.status
    var errors = outcome.errors
    do throws(SystemProblem) {
      try SystemCall.writeAll(outcome.output, to: SystemCall.standardOutput)
    } catch {
      // A reader that has seen enough, such as `head`, is no failure.
      if !error.isBrokenPipe {
        errors += "\(name): the results could not be written: \(error.words.what)\n"
        status = .problem
      }
    }
    // When even the standard error is closed there is nobody left to tell.
    try? SystemCall.writeAll(Array(errors.utf8), to: SystemCall.standardError)
    return status
  }

  private static func asLines(_ text: String) -> String {
    let text = PrintableText.escaped(text)
    return text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
  }
}
