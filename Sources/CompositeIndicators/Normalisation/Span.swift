/// A range of values from low to high, both finite, and shares of the way through it.
struct Span {
  let low: Double
  let high: Double

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The span of values, or nil if there are none.
  init?(of values: some Sequence<Double>) {
    var iterator = values.makeIterator()
    guard let first = iterator.next() else { return nil }
    var (low, high) = (first, first)
    while let value = iterator.next() {
      low = min(low, value)
      high = max(high, value)
    }
    self.init(low: low, high: high)
  }

  /// The share of the way from low to high, for a span that is no single point.
  ///
  /// 0 at the low end and 1 at the high one exactly; never falls as the value rises, since every step
  /// is rounded on its own.
  func share(of value: Double) -> Double {
    let (way, length) = (value - low, high - low)
    if way.isFinite, length.isFinite { return way / length }
    // Differences of values near the largest number overflow; those of their halves do not.
    return (value / 2 - low / 2) / (high / 2 - low / 2)
  }
}
