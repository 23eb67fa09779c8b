import CompositeIndicators
public import PolicyCycle

/// How many of the frontier's conditions stand where.
///
/// Conditions that do not apply to the subject are counted apart and belong to no share.
public struct StandingCounts: Sendable, Hashable {
  private let counts: [ConditionStanding: Int]

  /// Counts standings.
  public init(_ standings: some Sequence<ConditionStanding>) {
    counts = standings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The number of conditions that stand at one value.
  public subscript(standing: ConditionStanding) -> Int { counts[standing] ?? 0 }

  /// The applicable conditions.
  public var applicable: Int {
    ConditionStanding.sharing.reduce(0) { $0 + self[$1] }
  }

  /// The conditions whose answer is open: unknown or formerly shown.
  public var open: Int { self[.formerlyShown] + self[.unknown] }

  /// The conditions that could turn out to be shown: shown, or open.
  public var possible: Int { self[.shown] + open }

  /// The share of the applicable conditions that stand at one value, 0 to 1, or nil of none.
  public func share(_ standing: ConditionStanding) -> Double? {
    standing == .notApplicable ? nil : Share(self[standing], of: applicable)?.value
  }

  /// The share that could turn out to be shown, 0 to 1, or nil of none.
  public var possibleShare: Double? { Share(possible, of: applicable)?.value }

  /// The share of the applicable conditions that are answered (shown, only locally or lacking).
  public var answeredShare: Double? {
    Share(self[.shown] + self[.shownLocally] + self[.lacking], of: applicable)?.value
  }
}
