public import PolicyCycle

/// Programmes, or systems, of several territories side by side, with what can be said of who is ahead.
///
/// National and regional subjects stand in groups of their own unless they were asked to be mixed. A
/// subject that is added or left out changes neither the scores of the others nor what is said of any
/// two of them.
public struct TerritoryComparison: Sendable {
  /// The groups, national first; one if mixed.
  public let groups: [ComparisonGroup]
  /// The aspect that is compared; nil for both.
  public let aspect: ConditionAspect?
  /// How it was compared.
  public let settings: ComparisonSettings
  /// How likely answers are wrong.
  public let reliability: AnswerReliability
  /// Version and day of the rubric.
  public let rubric: RubricStamp

  /// All subjects, group by group.
  public var subjects: [ComparedSubject] { groups.flatMap(\.subjects) }
}
