/// A condition that was asked for and that the rubric does not have.
public struct UnknownCondition: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found and what would be right.
  public let description: String

  /// The error for an identifier.
  public init(id: String, rubric: Rubric) {
    let conditions = rubric.criterion(labelled: id)?.conditions ?? []
    description =
      conditions.isEmpty
      ? "found the condition \"\(id)\"; expected \(rubric.nearestConditionAdvice(to: id))"
      : "found the criterion \"\(id)\"; expected one of its conditions:\n"
        + conditions.map { "  \($0.id)" }.joined(separator: "\n")
  }
}

/// A criterion that was asked for and that the rubric does not have.
public struct UnknownCriterion: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found and what would be right.
  public let description: String

  /// The error for an identifier or label.
  public init(text: String, rubric: Rubric) {
    description =
      "found the criterion \"\(text)\"; expected one of these:\n"
      + rubric.criteria.map { "  \($0.code)  \($0.id)" }.joined(separator: "\n")
  }
}

extension Rubric {
  /// The criterion with an identifier or a label, in any case: `outreach.funnel`, `rin-6`.
  public func criterion(labelled text: String) -> Criterion? {
    let word = text.lowercased()
    return criterion(word) ?? criteria.first { $0.code.lowercased() == word }
  }
}
