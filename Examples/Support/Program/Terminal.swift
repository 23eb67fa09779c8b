import SafeFiles

/// What is known about the place the output goes to.
package struct Terminal: Sendable, Hashable {
  /// Whether it is a terminal, not a file or a pipe.
  package let isTerminal: Bool
  /// How many characters fit on a line: from 40 to 100, and always 100 for a file or a pipe.
  package let width: Int
  /// Whether colours may be used.
  package let allowsColour: Bool

  /// The standard output of this process.
  package static var standardOutput: Terminal { Terminal(descriptor: SystemCall.standardOutput) }

  /// The standard error of this process.
  package static var standardError: Terminal { Terminal(descriptor: SystemCall.standardError) }

  /// Decides from the facts; the environment wins over what the terminal reports.
  package init(
    isTerminal: Bool, reportedWidth: Int?, environment: (String) -> String?
  ) {
    self.isTerminal = isTerminal
    let wished = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    // Text in a file must not depend on the window it was made in.
    self.width = isTerminal ? min(100, max(40, wished ?? reportedWidth ?? 80)) : 100
    let isRefused = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    let kind = environment("TERM") ?? "dumb"
    self.allowsColour = isTerminal && !isRefused && kind != "dumb" && !kind.isEmpty
  }

  private init(descriptor: Int32) {
    self.init(
      isTerminal: SystemCall.isTerminal(descriptor),
      reportedWidth: SystemCall.terminalWidth(descriptor), environment: SystemCall.environment)
  }
}
