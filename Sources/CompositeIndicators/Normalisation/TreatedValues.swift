/// An indicator's values after a treatment of outliers, and what was done.
public struct TreatedValues: Sendable, Hashable {
  /// A value for each unit, in the order given; nil where it is missing.
  public let values: [Double?]
  /// What was done to the indicator.
  public let treatment: Treatment
  /// The units whose value was changed, in the order of their indices.
  public let changes: [Change]
  /// The shape before the treatment; nil if it cannot be told (fewer than four values, or constant).
  public let shapeBefore: SampleShape?
  /// The shape after the treatment; nil if it cannot be told (fewer than four values, or constant).
  public let shapeAfter: SampleShape?

  /// What was done to an indicator.
  public enum Treatment: Sendable, Hashable {
    /// Nothing.
    case none
    /// Values above `high` were moved to it, and values below `low`.
    case winsorised(low: Double, high: Double)
    /// Logarithms were taken of the distances to the lowest value, or `mirrored` to the highest.
    case logarithm(mirrored: Bool)
    /// The Box-Cox transformation was taken with this lambda, of the values plus the shift.
    case boxCox(lambda: Double, shift: Double)
  }

  /// A unit's value that was changed.
  public struct Change: Sendable, Hashable {
    /// The index of the unit.
    public let index: Int
    /// The value before.
    public let from: Double
    /// The value after.
    public let to: Double

    /// A change.
    public init(index: Int, from: Double, to: Double) {
      self.index = index
      self.from = from
      self.to = to
    }
  }
}
