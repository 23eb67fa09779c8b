/// What was answered to a condition.
public enum AnswerValue: String, CaseIterable, Sendable, Hashable {
  /// A fresh, admissible fact shows it for the whole territory or target group.
  case met
  /// A fresh, admissible fact shows it in part of the territory, one project or one pilot.
  case local
  /// A fact shows that it does not exist or that a threshold is missed. Silence is no such fact.
  case notMet = "not-met"
  /// No admissible fresh fact was found: the starting value of every answer.
  case unknown
  /// The stated exception holds.
  case notApplicable = "not-applicable"
}
