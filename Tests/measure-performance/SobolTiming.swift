import CompositeIndicators

/// Sobol' indices of 40 weights for one unit's score.
enum SobolTiming {
  /// The sample, the score with one-column updates, the indices with 100 resamples.
  static func timing(runs: Int, size: Int) throws -> Timing {
    let values = (0..<40).map { 1 + Double($0 * 37 % 40) * 2.5 }
    let factors = values.indices.map {
      SensitivityFactor("weight \($0)", .uniform(from: 0.75, to: 1.25))
    }
    return try Timing("Sobol indices, 40 weights, N = \(size), 100 bootstraps", runs: runs) {
      let sample = try SobolSample(factors: factors, size: size, seed: 1)
      let outputs = try sample.outputs(named: "score") { a, b in
        var (sum, weight, other, otherWeight) = (0.0, 0.0, 0.0, 0.0)
        for place in values.indices {
          sum += a[place] * values[place]
          weight += a[place]
          other += b[place] * values[place]
          otherWeight += b[place]
        }
        return SobolRowOutputs(
          a: sum / weight, b: other / otherWeight,
          mixed: values.indices.map { place in
            let change = b[place] - a[place]
            return (sum + change * values[place]) / (weight + change)
          })
      }
      _ = try outputs.indices(resamples: 100)
    }
  }
}
