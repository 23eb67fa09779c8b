import CompositeIndicators
public import PolicyCycle

/// What can be said of two subjects in one scope.
///
/// They are compared on the conditions that are on both frontiers and apply to both, so that like is
/// held against like and no third subject matters.
public struct PairRelation: Sendable {
  /// The first subject.
  public let first: AssessmentSubject
  /// The second subject.
  public let second: AssessmentSubject
  /// What is compared.
  public let scope: ComparisonScope
  /// How many conditions are compared.
  public let conditionCount: Int
  /// What the first shows of them, and could show, on the scale of ``ScoreRange``; nil of none.
  public let firstBounds: ClosedRange<Double>?
  /// The same of the second.
  public let secondBounds: ClosedRange<Double>?
  /// In which shares of the draws one of them is ahead; nil if there is nothing to compare.
  public let lead: Lead?
  /// From which share of the draws on one is probably ahead.
  public let threshold: Double
  /// Whether one is known from documents alone and the other from records too, in what is compared.
  ///
  /// The rubric allows then a comparison of design alone.
  public let hasUnequalBasis: Bool

  /// The probability that the first is ahead, ties counted half; nil if there is nothing to compare.
  public var probability: Double? { lead.map { $0.first + (1 - $0.first - $0.second) / 2 } }

  /// What is said.
  public var verdict: Verdict {
    guard let lead else { return .nothingInCommon }
    if hasUnequalBasis { return .unequalBasis }
    let ahead: Side? =
      lead.first >= threshold ? .first : lead.second >= threshold ? .second : nil
    guard let ahead else { return .oneBand }
    guard let dominating else { return .probably(ahead) }
    // Where the answers as given and their reliability tell opposite things, neither is said.
    return dominating == ahead ? .certainly(ahead) : .oneBand
  }

  /// Who shows more than the other could at best, by the answers as they are given.
  public var dominating: Side? {
    guard let firstBounds, let secondBounds else { return nil }
    if isMore(firstBounds.lowerBound, than: secondBounds.upperBound) { return .first }
    if isMore(secondBounds.lowerBound, than: firstBounds.upperBound) { return .second }
    return nil
  }

  /// Whether the answers as given put one certainly ahead, but are too weak to be relied on so far.
  ///
  /// Then nothing is said to be certain, and both stand in one band.
  public var isDominanceDoubted: Bool { dominating != nil && verdict == .oneBand }

  /// How likely what is said is wrong: one less the share of draws in which who is said to be ahead
  /// is; nil if nobody is.
  public var doubt: Double? {
    verdict.ahead.flatMap { side in lead.map { 1 - (side == .first ? $0.first : $0.second) } }
  }

  /// More by more than rounding makes.
  private func isMore(_ one: Double, than other: Double) -> Bool {
    one > other && !TieTolerance.standard.ties(one, other)
  }

  /// In which shares of the draws one of two is ahead, 0 to 1 each; the rest are ties.
  public struct Lead: Sendable, Hashable {
    /// The first subject.
    public let first: Double
    /// The second subject.
    public let second: Double
  }

  /// One of the two.
  public enum Side: Sendable, Hashable {
    /// The first subject.
    case first
    /// The second subject.
    case second
  }

  /// What is said of two subjects.
  public enum Verdict: Sendable, Hashable {
    /// One shows more than the other could at best, and the draws bear it out.
    case certainly(Side)
    /// One is ahead in so many draws.
    case probably(Side)
    /// Neither can be said to be ahead: a valid result.
    case oneBand
    /// One is known from documents alone, the other from records too: only design can be compared.
    case unequalBasis
    /// No condition is on both frontiers and applies to both.
    case nothingInCommon

    /// Who is ahead, if anybody.
    public var ahead: Side? {
      switch self {
      case .certainly(let side), .probably(let side): side
      case .oneBand, .unequalBasis, .nothingInCommon: nil
      }
    }
  }
}

extension PairRelation {
  /// The same as seen from the other side.
  public var reversed: PairRelation {
    PairRelation(
      first: second, second: first, scope: scope, conditionCount: conditionCount,
      firstBounds: secondBounds, secondBounds: firstBounds,
      lead: lead.map { Lead(first: $0.second, second: $0.first) }, threshold: threshold,
      hasUnequalBasis: hasUnequalBasis)
  }
}
