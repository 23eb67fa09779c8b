public import PolicyCycle

/// How likely an answer is wrong, by its confidence.
public struct AnswerReliability: Sendable, Hashable {
  private let probabilities: [Confidence: Double]

  /// The probabilities that a rubric states, all of them judgements.
  ///
  /// Where it states none for a confidence, those of the shipped rubric 2.0 serve: A 0.02, B 0.05,
  /// C 0.15, D 0.30, judgements too.
  public init(rubric: Rubric) {
    probabilities = AnswerReliability.standard.merging(rubric.errorProbabilities) { $1 }
  }

  private static let standard: [Confidence: Double] = [.a: 0.02, .b: 0.05, .c: 0.15, .d: 0.3]

  /// How likely an answer of a confidence is wrong, 0 to below 0.5; one without confidence counts as D.
  public func errorProbability(of confidence: Confidence?) -> Double {
    probabilities[confidence ?? .d] ?? 0
  }
}
