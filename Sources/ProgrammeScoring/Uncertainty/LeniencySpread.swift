/// How much readers differ in leniency: the standard deviation, on the log-odds scale, of one error
/// shared by all answers that one reader gave on one subject.
///
/// A lenient reader takes more for met than is: each "met" is wrong more often than its confidence says,
/// each "not met" less often. At 0.5 and one standard deviation above the mean, an answer "met" of
/// confidence C is wrong with 22.5 instead of 15 per cent. The probabilities of the confidences hold at the
/// mean leniency; on average over readers they are a little higher (D: 0.31 for 0.30).
public struct LeniencySpread: Sendable, Hashable {
  /// The standard deviation, 0 to 3.
  public let value: Double
  /// Where it comes from.
  public let basis: Basis

  /// Where a spread comes from.
  public enum Basis: Sendable, Hashable {
    /// A judgement.
    case judgement
    /// An estimate from this many subjects, each read by independent readers.
    case estimate(subjects: Int)
  }

  /// The fewest subjects from which a spread may be estimated: a judgement.
  public static let fewestSubjects = 30

  /// The default of 0.5, a judgement: no data on readers of this rubric exist.
  public static let standard = LeniencySpread(value: 0.5, basis: .judgement)

  /// A spread that somebody judges right.
  ///
  /// - Throws: ``LeniencyError`` if it is not from 0 to 3.
  public init(judgedAs value: Double) throws(LeniencyError) {
    try self.init(checked: value, basis: .judgement)
  }

  /// A spread that was estimated from readings.
  ///
  /// - Parameters:
  ///   - value: The standard deviation on the log-odds scale.
  ///   - subjects: From how many subjects it was estimated.
  ///   - areIndependent: Whether the readers looked for facts on their own. Readings of the same facts
  ///     tell how a text is read, not how a subject is judged.
  /// - Throws: ``LeniencyError`` of fewer than ``fewestSubjects``, of readings of the same facts, or if
  ///   the value is not from 0 to 3.
  public init(
    estimated value: Double, subjects: Int, areIndependent: Bool
  ) throws(LeniencyError) {
    guard areIndependent else { throw .sameFacts }
    guard subjects >= LeniencySpread.fewestSubjects else { throw .tooFewSubjects(subjects) }
    try self.init(checked: value, basis: .estimate(subjects: subjects))
  }

  private init(checked value: Double, basis: Basis) throws(LeniencyError) {
    guard (0...3).contains(value) else { throw .outOfRange(value) }
    self.init(value: value, basis: basis)
  }

  private init(value: Double, basis: Basis) {
    self.value = value
    self.basis = basis
  }
}

/// Why a spread of leniency cannot be used.
public enum LeniencyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The value is not from 0 to 3.
  case outOfRange(Double)
  /// It was estimated from too few subjects.
  case tooFewSubjects(Int)
  /// It was estimated from readings of the same facts.
  case sameFacts

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .outOfRange(let value): "found the spread \(value); expected 0 to 3"
    case .tooFewSubjects(let count):
      "found an estimate from \(count) subjects; expected \(LeniencySpread.fewestSubjects) or more, or a judgement"
    case .sameFacts:
      "found an estimate from readings of the same facts; expected readers who looked for facts on their own, or a judgement"
    }
  }
}
