/// The status a program ends with.
package enum ExitStatus: Int32, Sendable {
  /// The work is done.
  case success = 0
  /// A file or its content has a fault, or the work failed.
  case problem = 1
  /// The program was called in a wrong way.
  case usage = 2
}

/// What a program has to say, collected until it ends.
///
/// Nothing is written before the program's work has succeeded, so a failed run leaves no half
/// result in a pipe.
package struct ProgramOutput: Sendable {
  /// The results so far.
  package private(set) var bytes: [UInt8] = []
  /// The remarks so far.
  package private(set) var notes: [String] = []
  /// The status to end with, for a program whose finding is itself a failure.
  package var exitStatus = ExitStatus.success

  /// Creates an empty output.
  package init() {}

  /// Adds a line to the results.
  package mutating func line(_ text: String = "") {
    write(text)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds text to the results as it is.
  package mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds the bytes of a finished file to the results.
  package mutating func write(_ content: [UInt8]) {
    bytes.append(contentsOf: content)
  }

  /// Adds a remark for the standard error, such as a warning about an input.
  package mutating func note(_ text: String) {
    notes.append(text)
  }
}
