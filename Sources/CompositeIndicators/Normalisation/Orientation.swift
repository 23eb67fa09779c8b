/// Turns values so that higher is better: the only place where polarity acts.
struct Orientation {
  private let polarity: IndicatorPolarity

  init(_ polarity: IndicatorPolarity) { self.polarity = polarity }

  /// A value on a scale on which differences count: its negative if lower is better.
  func turned(_ value: Double) -> Double {
    switch polarity {
    case .higherIsBetter: value
    case .lowerIsBetter: -value
    }
  }

  /// Values on a scale on which ratios count: if lower is better, the ratio of the least to each.
  ///
  /// The negative would not do: -x over the greatest -x is x / min, highest for the worst.
  func turnedRatios(
    _ values: [Double?]
  ) throws(NormalisationError.Reason) -> [Double?] {
    let zeroIsUsable = polarity == .higherIsBetter
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      if value < 0 || (value == 0 && !zeroIsUsable) {
        throw .unusableRatio(index: index, value: value)
      }
    }
    if zeroIsUsable { return values }
    guard let least = values.compactMap(\.self).min() else { return values }
    return values.map { value in value.map { least / $0 } }
  }
}
