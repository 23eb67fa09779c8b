/// How a finding was made, by the design of the study.
///
/// The order and the rungs that a design can reach follow this project's ladder of evidence; the names
/// are those of evaluation practice (recalled, not taken from one text).
public enum StudyDesign: String, CaseIterable, Sendable, Hashable {
  /// A statement without data.
  case statement
  /// What was done was counted: starts, meetings, places.
  case outputCount = "output-count"
  /// Users or staff were asked afterwards.
  case survey
  /// The outcome of the participants was followed, without anybody to compare them with.
  case followUp = "follow-up"
  /// The outcome was measured before and after.
  case beforeAfter = "before-after"
  /// Participants were compared with others, without adjustment.
  case unadjustedComparison = "unadjusted-comparison"
  /// Participants were compared with others after adjustment, such as matching or regression.
  case adjustedComparison = "adjusted-comparison"
  /// Before and after with a justified comparison group (difference in differences).
  case differenceInDifferences = "difference-in-differences"
  /// A discontinuity, an instrument, or another rule that sorted people as if by chance.
  case naturalExperiment = "natural-experiment"
  /// A randomised trial.
  case randomisedTrial = "randomised-trial"

  /// The highest rung of the ladder of evidence that one study of this design can reach.
  public var highestLevel: EvidenceLevel {
    switch self {
    case .statement: .assertion
    case .outputCount, .survey, .followUp: .reasonedAccount
    case .beforeAfter, .unadjustedComparison: .measuredChange
    case .adjustedComparison: .adjustedComparison
    case .differenceInDifferences, .naturalExperiment: .credibleCounterfactual
    case .randomisedTrial: .randomisedOrReplicated
    }
  }
}
