/// Something that a comparison of subjects rests on and that is not certain.
public enum UncertainChoice: String, CaseIterable, Sendable, Hashable {
  /// Whether each answer is right, by its confidence.
  case answers
  /// How lenient the reader of a subject's answers was, the same for all of them.
  case leniency
  /// What the open answers (unknown, formerly shown) would turn out to be.
  case openAnswers = "open-answers"
  /// The weights of criteria and phases.
  case weights
  /// The kind of mean across the phases.
  case aggregation
  /// Which criterion, if any, is left out.
  case criterionLeftOut = "criterion-left-out"
}
