/// The help page of a program, and with its options also the rules for the arguments.
package struct HelpPage: Sendable {
  /// The name of the executable.
  package let name: String
  /// What the program does, one or two sentences.
  package let summary: String
  /// The ways to call it, without `swift run` and the name, such as `FILE [--format FORMAT]`.
  package let usage: [String]
  /// The options; `--help` is added.
  package let options: [Option]
  /// Whole commands to copy, each with what it shows.
  package let examples: [(command: String, text: String)]
  /// The exit statuses and when they occur.
  package let exitStatuses: [(status: ExitStatus, text: String)]

  /// Creates a help page.
  package init(
    name: String, summary: String, usage: [String], options: [Option],
    examples: [(command: String, text: String)],
    exitStatuses: [(status: ExitStatus, text: String)] = Self.usualExitStatuses
  ) {
    self.name = name
    self.summary = summary
    self.usage = usage
    self.options = options
    self.examples = examples
    self.exitStatuses = exitStatuses
  }

  /// What the three statuses mean unless a program says otherwise.
  package static let usualExitStatuses: [(status: ExitStatus, text: String)] = [
    (.success, "The work is done."),
    (.problem, "A file or its content has a fault; the message says where."),
    (.usage, "The program was called in a wrong way."),
  ]

  /// The command that starts the program.
  package var command: String { "swift run " + name }

  /// The page as lines of at most `width` characters.
  package func text(width: Int = 100) -> String {
    var lines = TextLayout.wrap("\(name): \(summary)", width: width)
    lines += ["", "Usage:"]
    for form in usage {
      let line = form.isEmpty ? command : command + " " + form
      lines += TextLayout.wrap(line, width: width, indent: 2, hanging: 6)
    }
    lines += ["", "Options:"]
    let table = OptionTable(options)
    lines += twoColumns(table.options.map { ($0.label, $0.fullText) }, width: width)
    if !examples.isEmpty { lines += ["", "Examples:"] }
    for example in examples {
      lines += TextLayout.wrapCommand(example.command, width: width, indent: 2)
      lines += TextLayout.wrap(example.text, width: width, indent: 6)
    }
    lines += ["", "Exit status:"]
    lines += twoColumns(exitStatuses.map { (String($0.status.rawValue), $0.text) }, width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  private func twoColumns(_ rows: [(label: String, text: String)], width: Int) -> [String] {
    // A label wider than this gets a line of its own instead of pushing all texts to the right.
    let limit = min(28, width / 3)
    let column = rows.map(\.label.count).filter { $0 <= limit }.max() ?? limit
    var lines: [String] = []
    for row in rows {
      let texts = TextLayout.wrap(row.text, width: width, indent: column + 4)
      guard row.label.count <= column, let first = texts.first else {
        lines += ["  " + row.label] + texts
        continue
      }
      lines.append("  " + TextLayout.pad(row.label, to: column + 2) + first.dropFirst(column + 4))
      lines += texts.dropFirst()
    }
    return lines
  }
}
