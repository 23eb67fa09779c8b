extension Normalisation {
  /// What a method yields, before a target interval.
  private enum Outcome {
    /// Shares with a natural 0 and 1.
    case shares([Double?])
    /// Scores without natural ends.
    case scores([Double?])
    /// Results that no interval changes.
    case final([Double?])
  }

  /// The results of the method on the interval, or on its own scale.
  func results(
    of values: [Double?], _ orientation: Orientation, _ interval: TargetInterval?
  ) throws(NormalisationError.Reason) -> [Double?] {
    try checkParameters()
    for case (let index, let value?) in values.enumerated() where !value.isFinite {
      throw .nonFiniteValue(index: index, value: value)
    }
    if values.allSatisfy({ $0 == nil }) { return values }

    let results: [Double?]
    switch try outcome(of: values, orientation) {
    case .shares(let shares):
      results = shares.map { share in share.map { (interval ?? .unit).position(of: $0) } }
    case .scores(let scores):
      guard let interval else { return scores }
      let span = try spread(of: scores, within: values)
      results = scores.map { score in score.map { interval.position(of: span.share(of: $0)) } }
    case .final(let final): results = final
    }
    for case (let index, let result?) in results.enumerated() where !result.isFinite {
      throw .overflow(index: index, value: values[index] ?? result)
    }
    return results
  }

  private func checkParameters() throws(NormalisationError.Reason) {
    switch self {
    case .goalposts(let low, let high, _):
      guard low.isFinite, high.isFinite, low < high else {
        throw .unusableGoalposts(low: low, high: high)
      }
    case .distanceToReference(let reference), .distanceToTarget(let reference, _):
      guard reference.isFinite else { throw .unusableReference(reference) }
    case .standardised(let mean, let deviation):
      guard mean.isFinite, deviation.isFinite, deviation > 0 else {
        throw .unusableStandard(mean: mean, deviation: deviation)
      }
    case .minMax, .zScore, .rank, .percentileRank, .borda, .distanceToMaximum, .fractionOfMaximum:
      return
    }
  }

  /// The method itself, on values of which at least one is present.
  private func outcome(
    of values: [Double?], _ orientation: Orientation
  ) throws(NormalisationError.Reason) -> Outcome {
    let turned = values.map { value in value.map(orientation.turned) }
    switch self {
    case .goalposts(let low, let high, let clamps):
      let ends = [orientation.turned(low), orientation.turned(high)]
      let span = Span(low: min(ends[0], ends[1]), high: max(ends[0], ends[1]))
      return .shares(Self.shares(of: turned, on: span, atLeast: clamps ? 0 : nil, capped: clamps))
    case .minMax, .distanceToMaximum:
      return .shares(Self.shares(of: turned, on: try spread(of: turned, within: values)))
    case .zScore:
      return .scores(Self.zScores(of: turned, on: try spread(of: turned, within: values)))
    case .standardised(let mean, let deviation):
      let span = try spread(of: turned, within: values)
      // The z-score has the divisor n - 1.
      let count = Double(values.count { $0 != nil })
      let factor = deviation * (count / (count - 1)).squareRoot()
      return .final(
        Self.zScores(of: turned, on: span).map { score in score.map { mean + factor * $0 } })
    case .rank(let ties):
      return .scores(AscendingRanks.of(turned, ties: ties))
    case .borda(let ties):
      return .scores(AscendingRanks.of(turned, ties: ties).map { rank in rank.map { $0 - 1 } })
    case .percentileRank(let ties):
      let others = values.count { $0 != nil } - 1
      guard others > 0 else { throw .tooFewValues(found: 1, needed: 2) }
      let ranks = AscendingRanks.of(turned, ties: ties)
      return .shares(ranks.map { rank in rank.map { ($0 - 1) / Double(others) } })
    case .distanceToReference(let reference):
      return .shares(try Self.distances(turned, to: reference, orientation, capped: false))
    case .distanceToTarget(let target, let capped):
      return .shares(try Self.distances(turned, to: target, orientation, capped: capped))
    case .fractionOfMaximum:
      return .shares(try Self.fractions(of: orientation.turnedRatios(values)))
    }
  }

  /// The span from the worst to the best of the results, if there is one.
  private func spread(
    of results: [Double?], within values: [Double?]
  ) throws(NormalisationError.Reason) -> Span {
    let present = values.compactMap(\.self)
    guard present.count > 1, let span = Span(of: results.lazy.compactMap(\.self)) else {
      throw .tooFewValues(found: present.count, needed: 2)
    }
    guard span.low < span.high else { throw .constant(value: present[0], count: present.count) }
    return span
  }

  private static func shares(
    of values: [Double?], on span: Span, atLeast floor: Double? = nil, capped: Bool = false
  ) -> [Double?] {
    values.map { value in
      value.map {
        let share = span.share(of: $0)
        let raised = floor.map { max(share, $0) } ?? share
        return capped ? min(raised, 1) : raised
      }
    }
  }

  /// z-scores, taken of the shares of the span: the same by shift and scale, and no square of a share
  /// overflows or vanishes.
  private static func zScores(of values: [Double?], on span: Span) -> [Double?] {
    let shares = shares(of: values, on: span)
    // Sums are rounded by order; sorted, they are the same for every order of the units.
    let sorted = shares.compactMap(\.self).sorted()
    let mean = sorted.reduce(0, +) / Double(sorted.count)
    let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / Double(sorted.count - 1)).squareRoot()
    return shares.map { share in share.map { ($0 - mean) / deviation } }
  }

  private static func distances(
    _ turned: [Double?], to reference: Double, _ orientation: Orientation, capped: Bool
  ) throws(NormalisationError.Reason) -> [Double?] {
    guard let worst = turned.lazy.compactMap(\.self).min() else { return turned }
    let end = orientation.turned(reference)
    if worst >= end {
      guard capped else {
        // Turning twice gives the value in its own unit again.
        throw .referenceNotBetter(reference: reference, worst: orientation.turned(worst))
      }
      return turned.map { value in value.map { _ in 1 } }
    }
    return shares(of: turned, on: Span(low: worst, high: end), capped: capped)
  }

  private static func fractions(
    of values: [Double?]
  ) throws(NormalisationError.Reason) -> [Double?] {
    let present = values.compactMap(\.self)
    guard let best = present.max(), best > 0 else { throw .noPositiveValue(count: present.count) }
    return values.map { value in value.map { $0 / best } }
  }
}
