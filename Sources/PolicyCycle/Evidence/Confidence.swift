/// How surely an answer is right; not how good the answer is.
///
/// The grades and their error probabilities are judgements of the rubric.
public enum Confidence: String, CaseIterable, Sendable, Hashable, Comparable {
  /// The settling passage or table was read in the original.
  case a = "A"
  /// A document or data of the body in charge was read, without full text or method.
  case b = "B"
  /// Self-reported, relayed, or read in summary or translation only.
  case c = "C"
  /// Interview, presentation, or a conclusion drawn from other facts.
  case d = "D"

  /// Less sure is smaller: `.d < .a`.
  public static func < (left: Confidence, right: Confidence) -> Bool {
    left.rawValue > right.rawValue
  }
}
