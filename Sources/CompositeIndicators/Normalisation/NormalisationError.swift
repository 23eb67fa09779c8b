/// Why an indicator cannot be normalised.
public struct NormalisationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the indicator, if it was given.
  public let indicator: String?
  /// What is wrong.
  public let reason: Reason

  /// An error.
  public init(indicator: String? = nil, reason: Reason) {
    self.indicator = indicator
    self.reason = reason
  }

  /// What can be wrong.
  public enum Reason: Error, Sendable, Hashable, CustomStringConvertible {
    /// A value is infinite or not a number.
    case nonFiniteValue(index: Int, value: Double)
    /// All values present are equal, so that there is no range or deviation to divide by.
    case constant(value: Double, count: Int)
    /// Fewer values are present than the method compares.
    case tooFewValues(found: Int, needed: Int)
    /// Goalposts are not finite, or the low one is not below the high one.
    case unusableGoalposts(low: Double, high: Double)
    /// A mean is not finite, or a deviation is not above 0.
    case unusableStandard(mean: Double, deviation: Double)
    /// A reference or target is not finite.
    case unusableReference(Double)
    /// A reference or target is not better than the worst value, so that there is no distance.
    case referenceNotBetter(reference: Double, worst: Double)
    /// A value for which a ratio has no meaning: below 0, or 0 where lower is better.
    case unusableRatio(index: Int, value: Double)
    /// All values are 0, so that there is no maximum to take a fraction of.
    case noPositiveValue(count: Int)
    /// A result is too large for a number.
    case overflow(index: Int, value: Double)

    /// What was found and what would be right.
    public var description: String {
      switch self {
      case .nonFiniteValue(let index, let value):
        "found the value \(value) at index \(index); expected a finite one, or nil if it is missing"
      case .constant(let value, let count):
        "found only the value \(value), \(count) times; expected at least two different values, or goalposts"
      case .tooFewValues(let found, let needed):
        "found \(found) value that is not missing; expected at least \(needed)"
      case .unusableGoalposts(let low, let high):
        "found goalposts from \(low) to \(high); expected finite ones, the low below the high"
      case .unusableStandard(let mean, let deviation):
        "found the mean \(mean) and the deviation \(deviation); expected finite ones, the deviation above 0"
      case .unusableReference(let reference):
        "found the reference or target \(reference); expected a finite one"
      case .referenceNotBetter(let reference, let worst):
        "found the reference or target \(reference) and the worst value \(worst); expected a better reference than the worst value"
      case .unusableRatio(let index, let value):
        "found the value \(value) at index \(index); expected 0 or more for a fraction of the maximum, above 0 if lower is better"
      case .noPositiveValue(let count):
        "found only zeros, \(count) times; expected at least one value above 0 for a fraction of the maximum"
      case .overflow(let index, let value):
        "found the value \(value) at index \(index), whose result is too large for a number; expected a value nearer to the others"
      }
    }
  }

  /// The indicator, if it is known, what was found and what would be right.
  public var description: String {
    guard let indicator else { return reason.description }
    return "indicator \(indicator): \(reason)"
  }
}
