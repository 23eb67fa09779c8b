/// What is known of a practice's effect on one outcome.
///
/// Level and direction are separate: a strong study may find nothing. The ladder is this project's
/// own, with a crosswalk to the Maryland scale, Nesta and the Early Intervention Foundation in the
/// rubric.
public struct EffectEvidence: Sendable, Hashable {
  /// The outcome, such as "in employment after 12 months".
  public let outcome: String
  /// How strong the evidence is.
  public let level: EvidenceLevel
  /// What it found.
  public let direction: EffectDirection
  /// What was studied: the whole practice or a part of it.
  public let studyOf: String
  /// Why it was graded so.
  public let rationale: String
  /// The evidence items it rests on.
  public let facts: [String]

  package init(
    outcome: String, level: EvidenceLevel, direction: EffectDirection, studyOf: String = "",
    rationale: String = "", facts: [String] = []
  ) {
    self.outcome = outcome
    self.level = level
    self.direction = direction
    self.studyOf = studyOf
    self.rationale = rationale
    self.facts = facts
  }
}

/// A rung of the ladder of evidence.
///
/// Rungs are ordinal and are not multiplied by anything.
public enum EvidenceLevel: Int, CaseIterable, Sendable, Hashable, Comparable {
  /// No data; a statement that it works.
  case assertion = 0
  /// Clear logic of change; outputs counted or users asked afterwards.
  case reasonedAccount
  /// Outcome measured before and after, or compared without adjustment.
  case measuredChange
  /// Adjusted comparison without proof that the groups are alike.
  case adjustedComparison
  /// Before and after with a justified comparison group, discontinuity, instrument or similar.
  case credibleCounterfactual
  /// Randomised trial, or several credible studies in different places.
  case randomisedOrReplicated

  /// Whether the left value comes before the right one.
  public static func < (left: EvidenceLevel, right: EvidenceLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What a study of effect found.
public enum EffectDirection: String, CaseIterable, Sendable, Hashable {
  /// The outcome improved.
  case positive
  /// Better for some groups, not for others.
  case mixed
  /// Studied, no clear effect found.
  case none
  /// The outcome got worse.
  case negative
  /// Not studied in a way that tells.
  case unknown
}
