/// How a group makes one score of its children's: the less a high value can make up for a low one, the
/// further down the list.
public enum Aggregation: Sendable {
  /// The weighted arithmetic mean: full compensation.
  case arithmetic
  /// The weighted geometric mean of the values plus a shift, less the shift: partial compensation.
  ///
  /// Values plus shift have to be above 0. A shift changes the result; without need it is 0.
  case geometric(shift: Double = 0)
  /// The weighted harmonic mean: little compensation; needs values above 0.
  case harmonic
  /// The weighted power mean with an exponent: 1 is arithmetic, 0 geometric, -1 harmonic, minus infinity
  /// the minimum, infinity the maximum.
  case power(exponent: Double)
  /// The least value among those with a weight above 0: no compensation.
  case minimum
  /// The Mazziotta-Pareto index: the weighted mean less (or plus) a penalty for unequal values.
  case mazziottaPareto(MazziottaParetoPenalty)
  /// The caller's own function.
  case custom(CustomAggregation)

  /// The names that ``init(name:)`` knows.
  static let names = ["arithmetic", "geometric", "harmonic", "minimum"]

  /// The aggregation with a name, or nil.
  init?(name: String) {
    switch name {
    case "arithmetic": self = .arithmetic
    case "geometric": self = .geometric()
    case "harmonic": self = .harmonic
    case "minimum": self = .minimum
    default: return nil
    }
  }

  /// Whether raising one value never lowers the result, so that bounds can be carried through it.
  public var isMonotone: Bool {
    switch self {
    case .arithmetic, .geometric, .harmonic, .power, .minimum: true
    case .mazziottaPareto: false
    case .custom(let custom): custom.isMonotone
    }
  }

  /// What cannot be, or nil.
  var fault: (found: String, expected: String)? {
    switch self {
    case .geometric(let shift) where !shift.isFinite || shift < 0:
      ("the shift \(shift)", "a finite shift of 0 or more")
    case .power(let exponent) where exponent.isNaN:
      ("an exponent that is not a number", "a number, or plus or minus infinity")
    default: nil
    }
  }
}

/// The caller's own way to make one score of several.
public struct CustomAggregation: Sendable {
  /// The name, for reports.
  public let name: String
  /// Whether raising one value never lowers the result.
  public let isMonotone: Bool
  /// The function: values and weights (which sum to 1) in, the score out, or nil if there is none.
  public let function: @Sendable (_ values: [Double], _ weights: [Double]) -> Double?

  /// An aggregation.
  public init(
    name: String, isMonotone: Bool,
    function: @escaping @Sendable (_ values: [Double], _ weights: [Double]) -> Double?
  ) {
    self.name = name
    self.isMonotone = isMonotone
    self.function = function
  }
}

/// Which way unequal values pull a Mazziotta-Pareto index.
public enum MazziottaParetoPenalty: String, CaseIterable, Sendable, Hashable {
  /// Down: for indices where higher is better.
  case downward
  /// Up: for indices where higher is worse.
  case upward
}
