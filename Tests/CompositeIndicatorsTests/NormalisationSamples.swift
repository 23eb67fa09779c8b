import CompositeIndicators
import TestSupport

/// Random indicators for property tests: ties, missing values, skewed, near and far apart.
enum NormalisationSamples {
  /// At least three values present, at least two different.
  static func indicator(_ generator: inout SeededGenerator) -> [Double?] {
    let count = Int.random(in: 5...30, using: &generator)
    let kind = Int.random(in: 0..<5, using: &generator)
    var values: [Double?] = (0..<count).map { _ in
      if Int.random(in: 0..<6, using: &generator) == 0 { return nil }
      return value(of: kind, &generator)
    }
    // Three different values are always there, in places of their own.
    values[0] = kind == 3 ? 1e307 : 1.5
    values[1] = kind == 3 ? -1.5e308 : 0.25
    values[2] = 1
    return values.shuffled(using: &generator)
  }

  /// As `indicator`, with values from 0.1 to 100 only.
  static func positiveIndicator(_ generator: inout SeededGenerator) -> [Double?] {
    let count = Int.random(in: 3...30, using: &generator)
    let others: [Double?] = (0..<count).map { _ in
      Int.random(in: 0..<6, using: &generator) == 0
        ? nil : Double.random(in: 0.1...100, using: &generator).rounded(.up)
    }
    return (others + [0.1, 0.25, 7]).shuffled(using: &generator)
  }

  private static func value(of kind: Int, _ generator: inout SeededGenerator) -> Double {
    switch kind {
    case 0: return Double(Int.random(in: -4...4, using: &generator))
    case 1: return Double.random(in: -100...100, using: &generator)
    case 2:
      // Long tails: now and then a value far away.
      let near = Double.random(in: 0...1, using: &generator)
      return Int.random(in: 0..<8, using: &generator) == 0 ? near * 1e6 : near
    case 3: return Double.random(in: -1e308...1e307, using: &generator)
    default:
      // Neighbours, a last bit apart.
      return (0..<Int.random(in: 0...8, using: &generator)).reduce(1.0) { value, _ in value.nextUp }
    }
  }
}
