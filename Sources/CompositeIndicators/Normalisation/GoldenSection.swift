/// Golden-section search.
///
/// After J. Kiefer, "Sequential minimax search for a maximum", 1953 (recalled).
enum GoldenSection {
  /// Where a function with one maximum between two ends has it.
  static func maximum(
    of function: (Double) -> Double, from start: Double, to end: Double
  ) -> Double {
    let ratio = (5.0.squareRoot() - 1) / 2
    var (low, high) = (start, end)
    var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
    var (leftValue, rightValue) = (function(left), function(right))
    while high - low > 1e-9 * max(1, abs(low + high)) {
      if leftValue >= rightValue {
        (high, right, rightValue) = (right, left, leftValue)
        left = high - ratio * (high - low)
        leftValue = function(left)
      } else {
        (low, left, leftValue) = (left, right, rightValue)
        right = low + ratio * (high - low)
        rightValue = function(right)
      }
    }
    return low / 2 + high / 2
  }
}
