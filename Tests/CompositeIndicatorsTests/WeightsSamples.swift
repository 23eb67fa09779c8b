import TestSupport

/// Samples and measures that the tests of weights share.
enum WeightsSamples {
  /// Five correlated indicators of twelve units, made up with NumPy (seed 4) and rounded.
  static let columns: [[Double]] = [
    [0.45, 0.65, 0.89, 0.52, 0.0, 0.38, 0.3, 0.53, 0.08, 0.77, 0.73, 1.0],
    [0.44, 0.35, 0.84, 0.82, 0.32, 0.28, 0.18, 1.0, 0.0, 0.45, 0.57, 0.66],
    [0.0, 0.21, 1.0, 0.16, 0.1, 0.36, 0.13, 0.34, 0.07, 0.48, 0.44, 0.49],
    [0.67, 0.06, 0.09, 0.27, 0.21, 0.42, 0.0, 0.2, 0.16, 0.49, 0.36, 1.0],
    [0.05, 0.45, 1.0, 0.84, 0.55, 0.86, 0.47, 0.8, 0.0, 0.87, 0.46, 0.95],
  ]

  /// Random columns from 0 to 1 that share a common part, so that they are correlated.
  static func random(
    units: Int, indicators: Int, using generator: inout SeededGenerator
  ) -> [[Double]] {
    let common = (0..<units).map { _ in Double.random(in: 0...1, using: &generator) }
    return (0..<indicators).map { _ in
      common.map { ($0 + Double.random(in: 0...1, using: &generator)) / 2 }
    }
  }

  /// The largest difference of two lists, infinite if they are not of one length or not finite.
  static func difference(_ one: [Double], _ other: [Double]) -> Double {
    guard one.count == other.count else { return .infinity }
    let largest = zip(one, other).reduce(0) { max($0, abs($1.0 - $1.1)) }
    return (one + other).allSatisfy(\.isFinite) ? largest : .infinity
  }

  /// Whether these are weights: each 0 or more, and summing to 1.
  static func areWeights(_ weights: [Double]) -> Bool {
    weights.allSatisfy { $0 >= 0 } && abs(weights.reduce(0, +) - 1) < 1e-12
  }
}
