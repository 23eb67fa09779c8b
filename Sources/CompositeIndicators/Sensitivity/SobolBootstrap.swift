/// Indices of resamples of whole rows.
struct SobolBootstrap: Sendable {
  /// One for each resample; none if there was a resample in which the output does not vary.
  private let resampled: [SobolSums.Indices]

  /// Draws as many rows as there are, with replacement, each time.
  init(of sums: SobolSums, resamples: Int, seed: UInt64) throws {
    var resampled: [SobolSums.Indices] = []
    var weights = [Double](repeating: 0, count: sums.rows)
    for resample in 0..<resamples {
      try Task.checkCancellation()
      // Another seed than that of the sample, from which the same generator makes the shift.
      var generator = ReplicationGenerator(
        seed: seed ^ 0x626f_6f74_7374_7261, replication: UInt64(resample))
      for row in weights.indices { weights[row] = 0 }
      for _ in weights.indices { weights[generator.index(below: sums.rows)] += 1 }
      guard let found = sums.indices(weights: weights) else {
        self.resampled = []
        return
      }
      resampled.append(found)
    }
    self.resampled = resampled
  }

  /// The percentile interval of an index, nil without resamples.
  func interval(
    _ index: KeyPath<SobolSums.Indices, [Double]>, _ factor: Int, level: Double
  ) -> ValueBounds? {
    let sorted = resampled.map { $0[keyPath: index][factor] }.sorted()
    guard let lower = quantile(of: sorted, at: (1 - level) / 2),
      let upper = quantile(of: sorted, at: (1 + level) / 2)
    else { return nil }
    return ValueBounds(lower: lower, upper: upper)
  }

  /// Type 7 of Hyndman and Fan 1996, of sorted numbers.
  private func quantile(of sorted: [Double], at probability: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let place = Double(sorted.count - 1) * probability
    let below = min(Int(place), sorted.count - 1)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}
