public import PolicyCycle
public import RegionalContext

/// One of the subjects that are compared: its profile, its context, and what its scores can be.
public struct ComparedSubject: Sendable {
  /// The territory.
  public let territory: TerritoryCode
  /// Where it stands; its own frontier.
  public let profile: SubjectProfile
  /// What is known of the territory's young people: shown first, never part of a score.
  public let context: TerritoryContext?
  /// Its scores: those that something applies to.
  public let ranges: [ComparisonScope: ScoreRange]
  /// How likely it holds each rank among the subjects of its group, from 1 on, by the score across the
  /// phases on its own frontier; nil where it has no score.
  ///
  /// A share of draws, for an annex: no rank of its own.
  public let rankProbabilities: [Double]?

  /// The subject.
  public var subject: AssessmentSubject { profile.subject }
}
