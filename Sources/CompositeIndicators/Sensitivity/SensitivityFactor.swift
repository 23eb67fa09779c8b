/// An input of a model that is not certain, independent of the others.
public struct SensitivityFactor: Sendable, Hashable {
  /// Its name, different from those of the others.
  public let name: String
  /// Which values it takes.
  public let distribution: FactorDistribution

  /// A factor.
  public init(_ name: String, _ distribution: FactorDistribution) {
    self.name = name
    self.distribution = distribution
  }
}

/// The distribution of a factor, drawn by its quantile function from one number between 0 and 1.
public enum FactorDistribution: Sendable, Hashable {
  /// Evenly between two different finite values, the first the lower.
  case uniform(from: Double, to: Double)
  /// Normal, with a deviation above 0.
  case normal(mean: Double, deviation: Double)
  /// Triangular: from the lowest over the most likely to the highest value.
  case triangular(lowest: Double, mostLikely: Double, highest: Double)
  /// One of several values, each with its probability; they sum to 1.
  case discrete([Choice])

  /// A value with its probability.
  public struct Choice: Sendable, Hashable {
    /// The value.
    public let value: Double
    /// Its probability, 0 to 1.
    public let probability: Double

    /// A value with its probability.
    public init(_ value: Double, probability: Double) {
      self.value = value
      self.probability = probability
    }
  }

  /// Several values with equal probabilities.
  public static func choices(_ values: [Double]) -> FactorDistribution {
    .discrete(values.map { Choice($0, probability: 1 / Double(values.count)) })
  }

  /// The value below which the factor lies with a probability.
  ///
  /// Choices are cut on the unit interval itself, at the sums of their probabilities, never on the range
  /// of a sample: what a number gives does not depend on which others were drawn.
  ///
  /// - Parameter place: A number from 0 to 1; others count as the nearer end.
  /// - Returns: The value, finite for a distribution that can be. 0 and 1 stand for the middle of the
  ///   outermost of 2^53 steps where the distribution reaches to infinity.
  public func value(at place: Double) -> Double {
    let place = place > 0 ? min(place, 1) : 0
    switch self {
    case .uniform(let lower, let upper):
      return min(lower + place * (upper - lower), upper)
    case .normal(let mean, let deviation):
      return mean + deviation * NormalQuantile.of(min(max(place, 0x1p-54), 1 - 0x1p-53))
    case .triangular(let lowest, let mostLikely, let highest):
      let width = highest - lowest
      let below = mostLikely - lowest
      // Roots of the two factors: their product could leave the range of numbers.
      return place * width < below
        ? lowest + place.squareRoot() * width.squareRoot() * below.squareRoot()
        : highest - (1 - place).squareRoot() * width.squareRoot()
          * (highest - mostLikely).squareRoot()
    case .discrete(let choices):
      var sum = 0.0
      for choice in choices {
        sum += choice.probability
        if place < sum { return choice.value }
      }
      return choices.last { $0.probability > 0 }?.value ?? 0
    }
  }

  /// What cannot be or cannot vary, or nil.
  var fault: String? {
    switch self {
    case .uniform(let lower, let upper):
      return lower < upper && (upper - lower).isFinite
        ? nil : "the range \(lower) to \(upper); expected finite ends, the first below the second"
    case .normal(let mean, let deviation):
      // The quantile function goes out to 8.3 deviations; with a deviation too small the sum is the mean.
      return mean.isFinite && deviation > 0 && (mean.magnitude + 10 * deviation).isFinite
        && mean + deviation != mean
        ? nil : "the mean \(mean) with deviation \(deviation); expected finite ones, above 0"
    case .triangular(let lowest, let mostLikely, let highest):
      return lowest <= mostLikely && mostLikely <= highest && lowest < highest
        && (highest - lowest).isFinite
        ? nil : "\(lowest), \(mostLikely), \(highest); expected finite values in rising order"
    case .discrete(let choices):
      if !choices.allSatisfy({ $0.value.isFinite && $0.probability >= 0 }) {
        return "a choice that is not finite or less than improbable; expected finite values"
      }
      let sum = choices.reduce(0) { $0 + $1.probability }
      if !(abs(sum - 1) < 1e-9) { return "probabilities that sum to \(sum); expected 1" }
      return Set(choices.filter { $0.probability > 0 }.map(\.value)).count > 1
        ? nil : "a single value with a probability; expected at least two, or it cannot vary"
    }
  }
}
