/// All faults of one or more inputs, thrown together.
public struct InputProblems: Error, Sendable, CustomStringConvertible {
  /// The problems, sorted by source and then by position; those without a position come first.
  public let problems: [LocatedProblem]

  /// Creates the collection; the problems may come in any order.
  public init(_ problems: [LocatedProblem]) {
    let start = TextPosition(line: 0, column: 0)
    self.problems = problems.sorted { first, second in
      if first.source != second.source {
        return first.source < second.source
      }
      return (first.position ?? start) < (second.position ?? start)
    }
  }

  /// The problems that make the input unusable.
  public var errors: [LocatedProblem] {
    problems.filter { $0.severity == .error }
  }

  /// The problems that only deserve a look.
  public var warnings: [LocatedProblem] {
    problems.filter { $0.severity == .warning }
  }

  /// The problems, one line each.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
