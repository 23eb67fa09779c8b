/// How far two numbers may lie apart and still count as equal.
///
/// Two numbers tie if their distance is at most the greater of an absolute part and a relative part
/// times the larger magnitude, as in Python's `math.isclose` (PEP 485). So 0.1 + 0.2 ties 0.3,
/// although the two differ in their last binary digit. The relation is symmetric but not
/// transitive; who groups ties says how chains are cut.
public struct TieTolerance: Sendable, Hashable {
  /// The distance up to which any two numbers tie, in the unit of the numbers; 0 or more.
  public let absolute: Double
  /// The distance up to which two numbers tie, as a part of the larger magnitude; from 0 to below 1.
  public let relative: Double

  /// A tolerance, or nil if a part is negative or not finite, or the relative part is 1 or more.
  public init?(absolute: Double, relative: Double = 0) {
    guard absolute.isFinite, absolute >= 0, relative >= 0, relative < 1 else { return nil }
    self.absolute = absolute
    self.relative = relative
  }

  private init(unchecked absolute: Double, _ relative: Double) {
    self.absolute = absolute
    self.relative = relative
  }

  /// No tolerance: only equal numbers tie.
  public static let exact = TieTolerance(unchecked: 0, 0)

  /// 1e-12, both absolute and relative: wide enough for the rounding of long sums of numbers around
  /// 1, far narrower than any difference that means something on a scale such as 0 to 1 or 0 to 100.
  public static let standard = TieTolerance(unchecked: 1e-12, 1e-12)

  /// 1e-12 of the range of some values, or four last bits: the same for any scale and shift of them.
  static func ofRange(_ values: [Double]) -> TieTolerance {
    guard let least = values.min(), let greatest = values.max() else { return .exact }
    let range = greatest - least
    return TieTolerance(
      unchecked: (range.isFinite ? range : .greatestFiniteMagnitude) * 1e-12, 4 * .ulpOfOne)
  }

  /// Whether two numbers count as equal.
  ///
  /// - Parameters:
  ///   - first: A number.
  ///   - second: Another number.
  /// - Returns: Whether they tie; a number that is NaN ties nothing.
  public func ties(_ first: Double, _ second: Double) -> Bool {
    if first == second { return true }
    let distance = (first - second).magnitude
    return distance.isFinite
      && distance <= max(absolute, relative * max(first.magnitude, second.magnitude))
  }
}
