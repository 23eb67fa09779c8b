/// Plain summaries of finite values.
enum Summary {
  /// The arithmetic mean, the same whatever the order of the values; 0 of nothing.
  static func mean(_ values: [Double]) -> Double {
    guard let least = values.min(), let greatest = values.max() else { return 0 }
    let sum = values.sorted().reduce(0, +)
    let mean =
      sum.isFinite
      ? sum / Double(values.count)
      : values.sorted().reduce(0) { $0 + $1 / Double(values.count) }
    // Rounding must not carry a mean out of the range of its values.
    return min(max(mean, least), greatest)
  }

  /// The quantile at a probability of a number of values in order; nil of nothing, or for no probability.
  ///
  /// Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, as in R and NumPy).
  static func quantile(
    count: Int, at probability: Double, _ value: (_ place: Int) -> Double
  ) -> Double? {
    guard (0...1).contains(probability), count > 0 else { return nil }
    let place = Double(count - 1) * probability
    let below = min(Int(place.rounded(.down)), count - 1)
    let (rest, low) = (place - Double(below), value(below))
    if rest == 0 || below + 1 >= count { return low }
    return low + rest * (value(below + 1) - low)
  }

  /// The middle value, or the mean of the two middle ones; 0 of nothing.
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    if !sorted.count.isMultiple(of: 2) { return sorted[middle] }
    let sum = sorted[middle - 1] + sorted[middle]
    return sum.isFinite ? sum / 2 : sorted[middle - 1] / 2 + sorted[middle] / 2
  }
}
