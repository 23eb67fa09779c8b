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
  /// The share of draws in which the first is ahead, ties counted half; nil if there is nothing to
  /// compare.
  public let probability: Double?
  /// From which probability on one is probably ahead.
  public let threshold: Double

  /// What is said.
  public var verdict: Verdict {
    guard let probability else { return .nothingInCommon }
    let ahead: Side? =
      probability >= threshold ? .first : 1 - probability >= threshold ? .second : nil
    guard let ahead else { return .oneBand }
    guard let dominating else { return .probably(ahead) }
    // Where the answers as given and their reliability tell opposite things, neither is said.
    return dominating == ahead ? .certainly(ahead) : .oneBand
  }

  /// Who shows more than the other could at best, by the answers as they are given.
  public var dominating: Side? {
    guard let firstBounds, let secondBounds else { return nil }
    if firstBounds.lowerBound > secondBounds.upperBound { return .first }
    if secondBounds.lowerBound > firstBounds.upperBound { return .second }
    return nil
  }

  /// Whether the answers as given put one certainly ahead, but are too weak to be relied on so far.
  ///
  /// Then nothing is said to be certain, and both stand in one band.
  public var isDominanceDoubted: Bool { dominating != nil && verdict == .oneBand }

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
    /// No condition is on both frontiers and applies to both.
    case nothingInCommon

    /// Who is ahead, if anybody.
    public var ahead: Side? {
      switch self {
      case .certainly(let side), .probably(let side): side
      case .oneBand, .nothingInCommon: nil
      }
    }
  }
}

extension PairRelation {
  /// The same as seen from the other side.
  public var reversed: PairRelation {
    PairRelation(
      first: second, second: first, scope: scope, conditionCount: conditionCount,
      firstBounds: secondBounds, secondBounds: firstBounds, probability: probability.map { 1 - $0 },
      threshold: threshold)
  }
}
