/// How a value may differ from what the table says.
///
/// Every distribution is drawn by its quantile function from one number between 0 and 1, so that random
/// and quasi-random numbers serve alike.
public enum ValueDistribution: Sendable, Hashable {
  /// The value plus a normal error with mean 0 and this standard deviation.
  case normal(deviation: Double)
  /// The value plus a triangular error: most likely 0, from minus `below` to plus `above`.
  case triangular(below: Double, above: Double)
  /// The value plus one of some errors, each with its probability; they sum to 1.
  case discrete([Outcome])
  /// With a probability the one of two values becomes the other (Bernoulli); other values stay.
  case flip(Double, Double, probability: Double)

  /// An error with its probability.
  public struct Outcome: Sendable, Hashable {
    /// The error that is added to the value.
    public let error: Double
    /// Its probability, 0 to 1.
    public let probability: Double

    /// An error with its probability.
    public init(error: Double, probability: Double) {
      self.error = error
      self.probability = probability
    }
  }

  /// What cannot be, or nil.
  var fault: String? {
    switch self {
    case .normal(let deviation):
      deviation.isFinite && deviation >= 0
        ? nil : "the deviation \(deviation); expected a finite one of 0 or more"
    case .triangular(let below, let above):
      below.isFinite && above.isFinite && below >= 0 && above >= 0
        ? nil : "a triangle from -\(below) to \(above); expected finite distances of 0 or more"
    case .discrete(let outcomes):
      outcomes.allSatisfy { $0.error.isFinite && $0.probability >= 0 }
        && abs(outcomes.reduce(0) { $0 + $1.probability } - 1) < 1e-9
        ? nil : "outcomes whose probabilities do not sum to 1; expected finite errors whose do"
    case .flip(let one, let other, let probability):
      one.isFinite && other.isFinite && (0...1).contains(probability)
        ? nil : "a flip with probability \(probability); expected finite values and 0 to 1"
    }
  }

  /// Whether it never changes a value, or always by the same.
  var isCertain: Bool {
    switch self {
    case .normal(let deviation): deviation == 0
    case .triangular(let below, let above): below == 0 && above == 0
    case .discrete(let outcomes):
      Set(outcomes.lazy.filter { $0.probability > 0 }.map(\.error)).count < 2
    case .flip(let one, let other, let probability):
      one == other || probability == 0 || probability == 1
    }
  }

  /// The value at a place of the distribution.
  ///
  /// - Parameters:
  ///   - value: The value of the table.
  ///   - place: A number between 0 and 1, neither included.
  /// - Returns: The value with its error.
  func draw(_ value: Double, at place: Double) -> Double {
    switch self {
    case .normal(let deviation): return value + deviation * NormalQuantile.of(place)
    case .triangular(let below, let above):
      let width = below + above
      if width == 0 { return value }
      let turn = below / width
      return place < turn
        ? value - below + (place * width * below).squareRoot()
        : value + above - ((1 - place) * width * above).squareRoot()
    case .discrete(let outcomes):
      var sum = 0.0
      for outcome in outcomes {
        sum += outcome.probability
        if place < sum { return value + outcome.error }
      }
      return value + (outcomes.last { $0.probability > 0 }?.error ?? 0)
    case .flip(let one, let other, let probability):
      guard place < probability else { return value }
      return value == one ? other : value == other ? one : value
    }
  }
}
