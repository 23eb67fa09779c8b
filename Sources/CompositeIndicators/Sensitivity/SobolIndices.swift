/// How the variance of one output is shared out among factors.
public struct SobolIndices: Sendable, Hashable, CustomStringConvertible {
  /// The output.
  public let output: String
  /// The mean of the output over A and B, nil if it is lacking in some evaluation.
  public let mean: Double?
  /// The standard deviation of the output over A and B, nil if it is lacking in some evaluation.
  public let deviation: Double?
  /// The factors in the order of the sample; none if there are no indices.
  public let factors: [FactorSensitivity]
  /// Why there are no indices, or nil.
  public let reason: String?

  /// The factor of a name, nil if there are no indices or no such factor.
  public subscript(_ factor: String) -> FactorSensitivity? {
    factors.first { $0.factor == factor }
  }

  /// The sum of the first-order indices: about 1 for an additive model, less with interactions; nil if there
  /// are none.
  public var firstOrderSum: Double? {
    factors.isEmpty ? nil : factors.reduce(0) { $0 + $1.firstOrder.estimate }
  }

  /// The indices in words, a line for each factor.
  public var reading: String {
    if let reason { return "\(output): no indices, \(reason)." }
    let lines = factors.map { "  \($0.reading)" }
    return
      ([
        "\(output): single factors explain \(Decimals.of(firstOrderSum ?? 0)) of the variance."
      ] + lines).joined(separator: "\n")
  }

  /// The same as ``reading``.
  public var description: String { reading }
}

/// The first-order and the total index of one factor.
public struct FactorSensitivity: Sendable, Hashable, CustomStringConvertible {
  /// The factor.
  public let factor: String
  /// The share of the variance that goes if the factor alone becomes certain, on average.
  public let firstOrder: SobolIndex
  /// The share of the variance that remains if all but this factor become certain, on average.
  public let total: SobolIndex

  /// The part of the total index that comes from interactions with other factors.
  public var interaction: Double { total.estimate - firstOrder.estimate }

  /// Whether the interval of the total index lies above that of the first-order index.
  public var interacts: Bool {
    guard let first = firstOrder.interval, let total = total.interval else { return false }
    return total.lower > first.upper
  }

  /// Both indices in words.
  public var reading: String {
    "\(factor): first order \(firstOrder.reading), total \(total.reading)"
      + (interacts ? "; it interacts with other factors." : ".")
  }

  /// The same as ``reading``.
  public var description: String { reading }
}

/// An estimated share of variance.
public struct SobolIndex: Sendable, Hashable {
  /// The estimate: 0 to 1, but for the error of the sample, which can carry a first-order index below 0.
  public let estimate: Double
  /// Its bootstrap interval, nil without resamples or if the output does not vary in one of them.
  public let interval: ValueBounds?

  /// Whether the interval includes 0; false if there is none.
  public var isIndistinguishableFromZero: Bool {
    interval.map { $0.lower <= 0 && $0.upper >= 0 } ?? false
  }

  /// The index in words.
  public var reading: String {
    guard let interval else { return "\(Decimals.of(estimate)) (no interval)" }
    return
      "\(Decimals.of(estimate)) (\(Decimals.of(interval.lower)) to \(Decimals.of(interval.upper)))"
      + (isIndistinguishableFromZero ? ", indistinguishable from zero" : "")
  }
}

/// Numbers in sentences.
enum Decimals {
  /// A number with at most three decimals, and no minus before 0.
  static func of(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return "\(rounded == 0 ? 0 : rounded)"
  }
}
