/// Why an indicator cannot be treated, or its shape cannot be told.
public struct TreatmentError: Error, Sendable, Hashable, CustomStringConvertible {
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
    /// All values present are equal.
    case constant(value: Double, count: Int)
    /// Fewer values are present than are needed.
    case tooFewValues(found: Int, needed: Int)
    /// A value is not above 0, which Box-Cox needs.
    case notPositive(index: Int, value: Double)
    /// A lambda is not finite.
    case unusableLambda(Double)
    /// A number of points to winsorise is negative.
    case unusableCount(Int)
    /// A result is too large for a number.
    case overflow(index: Int, value: Double)

    /// What was found and what would be right.
    public var description: String {
      switch self {
      case .nonFiniteValue(let index, let value):
        "found the value \(value) at index \(index); expected a finite one, or nil if it is missing"
      case .constant(let value, let count):
        "found only the value \(value), \(count) times; expected at least two different values"
      case .tooFewValues(let found, let needed):
        "found \(found) values that are not missing; expected at least \(needed)"
      case .notPositive(let index, let value):
        "found the value \(value) at index \(index); expected one above 0 for Box-Cox, or a shift"
      case .unusableLambda(let lambda):
        "found the lambda \(lambda); expected a finite one"
      case .unusableCount(let count):
        "found \(count) as the number of points to winsorise at most; expected 0 or more"
      case .overflow(let index, let value):
        "found the value \(value) at index \(index), whose result is too large for a number; expected smaller values or a smaller lambda"
      }
    }
  }

  /// The indicator, if it is known, what was found and what would be right.
  public var description: String {
    guard let indicator else { return reason.description }
    return "indicator \(indicator): \(reason)"
  }
}
