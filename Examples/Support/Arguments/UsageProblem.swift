/// A fault in how the program was called: the exit status is 2.
package struct UsageProblem: Error, Sendable, Hashable {
  /// What is wrong and what would be right, without a full stop.
  package let message: String

  /// Creates a problem.
  package init(_ message: String) {
    self.message = message
  }
}
