/// Runs a command line program: arguments in, results out, and every error told plainly.
package enum Program {
  /// What a program does: it reads the arguments and fills the output.
  package typealias Body = (ParsedArguments, inout ProgramOutput) throws -> Void

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
    let arguments = Array(CommandLine.arguments.dropFirst())
    let width = Terminal.standardOutput.width
    let outcome = outcome(help, arguments: arguments, width: width, body)
    let status = deliver(outcome, name: help.name)
    Platform.endProcess(status: status.rawValue)
  }

  /// Runs the body and gives back what would be written, for tests and for ``run(_:_:)``.
  package static func outcome(
    _ help: HelpPage, arguments: [String], width: Int = 100, _ body: Body
  ) -> Outcome {
    do {
      let parsed = try OptionTable(help.options).parse(arguments)
      if parsed.asksForHelp {
        return Outcome(output: Array(help.text(width: width).utf8), errors: "", status: .success)
      }
      var output = ProgramOutput()
      try body(parsed, &output)
      let notes = output.notes.map(asLines).joined()
      return Outcome(output: output.bytes, errors: notes, status: output.exitStatus)
    } catch let problem as UsageProblem {
      let text = "\(help.name): \(problem.message).\nTry '\(help.command) --help'."
      return Outcome(output: [], errors: asLines(text), status: .usage)
    } catch let problem as any CustomStringConvertible {
      // Such an error names its file itself, one fault a line.
      return Outcome(output: [], errors: asLines(problem.description), status: .problem)
    } catch {
      let text = "\(help.name): \(String(describing: error))"
      return Outcome(output: [], errors: asLines(text), status: .problem)
    }
  }

  /// Writes the results in one piece, then the remarks.
  private static func deliver(_ outcome: Outcome, name: String) -> ExitStatus {
    var status = outcome.status
    var errors = outcome.errors
    do throws(SystemProblem) {
      try Platform.writeAll(outcome.output, to: Platform.standardOutput)
    } catch {
      // A reader that has seen enough, such as `head`, is no failure.
      if !error.isBrokenPipe {
        errors += "\(name): the results could not be written: \(error.words.what)\n"
        status = .problem
      }
    }
    // When even the standard error is closed there is nobody left to tell.
    try? Platform.writeAll(Array(errors.utf8), to: Platform.standardError)
    return status
  }

  private static func asLines(_ text: String) -> String {
    let text = PrintableText.escaped(text)
    return text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
  }
}
