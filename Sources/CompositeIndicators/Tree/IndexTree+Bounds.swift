/// The lowest and the highest value that something may have.
public struct ValueBounds: Sendable, Hashable {
  /// The lowest.
  public let lower: Double
  /// The highest.
  public let upper: Double

  /// Bounds.
  ///
  /// - Throws: ``IntervalError`` if they are not finite or the lower is above the upper.
  public init(lower: Double, upper: Double) throws(IntervalError) {
    guard lower.isFinite, upper.isFinite, lower <= upper else {
      throw IntervalError(
        lower: lower, upper: upper, expected: "finite bounds, the lower not above the upper")
    }
    self.lower = lower
    self.upper = upper
  }

  /// The bounds that two finite numbers make, whichever is the lower.
  init(between one: Double, and other: Double) {
    lower = min(one, other)
    upper = max(one, other)
  }
}

extension IndexTree {
  /// The bounds of the total of each unit, from bounds of its normalised values.
  ///
  /// Exact for every monotone aggregation: the lowest total comes from the lowest values, the highest
  /// from the highest. In a group where lower is better they change places.
  ///
  /// - Parameters:
  ///   - units: The names of the units, each once.
  ///   - normalised: For each of ``indicators`` the bounds of its normalised values, higher better, one
  ///     for each unit; nil where a value is missing.
  ///   - interval: The interval of the normalised values; needed to reverse groups.
  /// - Returns: The bounds, nil where a unit has no total.
  /// - Throws: ``IndexScoreError`` if an aggregation is not monotone, an imputation would make one
  ///   unit's bounds depend on the others', or scores cannot be computed.
  public func bounds(
    units: [String], normalised: [[ValueBounds?]], interval: TargetInterval? = nil
  ) throws(IndexScoreError) -> [ValueBounds?] {
    try checkMonotone(root)
    // A value below a reversed group counts the other way round, so its bounds are taken crosswise.
    let signs = reversals
    func columns(_ isLower: Bool) -> [[Double]] {
      zip(normalised, signs).map { column, isReversed in
        column.map { bounds in
          bounds.map { isLower != isReversed ? $0.lower : $0.upper } ?? .nan
        }
      }
    }
    guard normalised.count == indicators.count else {
      throw .shape(
        found: "\(normalised.count) columns",
        expected: "one for each of \(indicators.count) indicators")
    }
    let lowest = try scores(units: units, columns: columns(true), interval: interval).total
    let highest = try scores(units: units, columns: columns(false), interval: interval).total
    return zip(lowest, highest).map { lower, upper in
      guard let lower, let upper else { return nil }
      // Rounding may turn two equal totals around by a last bit.
      return ValueBounds(between: lower, and: upper)
    }
  }

  private func checkMonotone(_ node: IndexNode) throws(IndexScoreError) {
    guard node.isGroup else { return }
    if !node.aggregation.isMonotone { throw .notMonotone(node: node.name) }
    if case .impute = node.missing { throw .notMonotone(node: node.name) }
    for child in node.children { try checkMonotone(child) }
  }

  /// For each indicator whether an odd number of groups above it is reversed.
  private var reversals: [Bool] {
    var signs: [Bool] = []
    func visit(_ node: IndexNode, _ isReversed: Bool) {
      guard node.isGroup else {
        signs.append(isReversed)
        return
      }
      let turned = isReversed != (node.polarity == .lowerIsBetter)
      for child in node.children { visit(child, turned) }
    }
    visit(root, false)
    return signs
  }
}
