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
    guard let lower = Summary.quantile(count: sorted.count, at: (1 - level) / 2, { sorted[$0] }),
      let upper = Summary.quantile(count: sorted.count, at: (1 + level) / 2, { sorted[$0] })
    else { return nil }
    return ValueBounds(between: lower, and: upper)
  }
}
