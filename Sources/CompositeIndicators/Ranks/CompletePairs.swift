/// The pairs of two variables in which both values are present.
struct CompletePairs {
  let first: [Double]
  let second: [Double]

  /// Two or more complete pairs of finite values.
  init(_ first: [Double?], _ second: [Double?]) throws(CorrelationError) {
    if first.count != second.count { throw .unequalCounts(first.count, second.count) }
    try CompletePairs.check(first, .first)
    try CompletePairs.check(second, .second)
    var kept: (first: [Double], second: [Double]) = ([], [])
    for case (let x?, let y?) in zip(first, second) {
      kept.first.append(x)
      kept.second.append(y)
    }
    if kept.first.count < 2 { throw .tooFewPairs(kept.first.count) }
    self.first = kept.first
    self.second = kept.second
  }

  private static func check(
    _ values: [Double?], _ variable: CorrelationVariable
  ) throws(CorrelationError) {
    for (index, value) in values.enumerated() {
      if let value, !value.isFinite {
        throw .unusableValue(variable, index: index, value: value)
      }
    }
  }
}

/// One of the two variables of a correlation.
public enum CorrelationVariable: String, Sendable, Hashable {
  /// The one given first.
  case first
  /// The one given second.
  case second
}

/// Why two variables have no correlation.
public enum CorrelationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The variables have different numbers of values.
  case unequalCounts(Int, Int)
  /// A value is NaN or infinite.
  case unusableValue(CorrelationVariable, index: Int, value: Double)
  /// Fewer than two pairs have both values.
  case tooFewPairs(Int)
  /// A variable does not vary over the complete pairs.
  case constant(CorrelationVariable)

  /// What was found and what would be right.
  public var description: String {
    switch self {
    case .unequalCounts(let first, let second):
      "found \(first) and \(second) values; expected as many in both variables"
    case .unusableValue(let variable, let index, let value):
      "found the value \(value) at index \(index) of the \(variable.rawValue) variable; expected a finite one, or nil if there is none"
    case .tooFewPairs(let count):
      "found \(count) complete pairs; expected at least 2"
    case .constant(let variable):
      "found only one value in the \(variable.rawValue) variable over the complete pairs; expected at least 2 different ones"
    }
  }
}
