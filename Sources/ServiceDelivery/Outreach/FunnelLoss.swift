import CompositeIndicators

/// How many are lost from one stage to the next one that is known.
public struct FunnelLoss: Sendable, Hashable {
  /// The stage.
  public let from: OutreachStage
  /// The next stage whose count is known.
  public let to: OutreachStage
  /// Persons at the first stage.
  public let before: Int
  /// Persons at the second stage.
  public let after: Int
  /// The share that is lost, with Wilson's interval.
  ///
  /// Nil of nobody, and where more persons are at the later stage: then something was not recorded.
  public let lost: IntervalEstimate?
}

extension FunnelRow {
  /// The losses between stages whose counts are known, from the first stage to the offer.
  ///
  /// What is lost after the offer stands in ``placements``, since not everybody is due there yet.
  ///
  /// - Parameters:
  ///   - basis: The counts that are meant.
  ///   - level: The confidence level of the intervals.
  /// - Returns: The losses; none if fewer than two stages are known.
  public func losses(_ basis: Basis = .atLeast, level: Double = 0.95) -> [FunnelLoss] {
    let counts = counts(basis)
    let known = OutreachStage.allCases.filter { $0 != .inPlace && counts[$0] != nil }
    return zip(known, known.dropFirst()).map { from, to in
      let (before, after) = (counts[from] ?? 0, counts[to] ?? 0)
      return FunnelLoss(
        from: from, to: to, before: before, after: after,
        lost: Share(before - after, of: before).flatMap { .wilson($0, level: level) })
    }
  }
}
