/// The skewness and kurtosis of a sample, with the usual corrections for its size.
///
/// G1 and G2 of D. Joanes and C. Gill, "Comparing measures of sample skewness and kurtosis", 1998
/// (recalled): type 2 of the R package e1071, as in COINr (read), `bias=False` in SciPy. With the central
/// moments m2, m3, m4 (divisor n), g1 = m3 / m2^1.5 and g2 = m4 / m2^2 - 3:
///
/// - G1 = g1 sqrt(n (n - 1)) / (n - 2)
/// - G2 = (n - 1) / ((n - 2) (n - 3)) ((n + 1) g2 + 6)
///
/// Both are 0 in expectation for normal data. They do not change if the unit of the values does; if
/// the sign of the values does, the skewness changes its sign.
public struct SampleShape: Sendable, Hashable {
  /// G1: above 0 if the long tail is on the high side.
  public let skewness: Double
  /// G2: above 0 if the tails are heavier than the normal distribution's.
  public let kurtosis: Double

  /// The shape of values.
  ///
  /// - Parameter values: The values, finite, in any order; nil if missing. At least four must be
  ///   present, not all equal.
  /// - Throws: ``TreatmentError`` if a value is not finite, there are too few or they are all equal.
  public init(of values: [Double?]) throws(TreatmentError) {
    let moments = try Self.moments(of: values, needed: 4)
    skewness = moments.skewness
    kurtosis = moments.kurtosis
  }

  /// The shape of sorted finite values, or nil if it cannot be told.
  init?(sorted: [Double]) {
    guard sorted.count >= 4, let moments = CentralMoments(sorted: sorted) else { return nil }
    skewness = moments.skewness
    kurtosis = moments.kurtosis
  }

  /// The sample skewness G1.
  ///
  /// - Parameter values: The values, finite, in any order; nil if missing. At least three must be
  ///   present, not all equal.
  /// - Returns: The skewness.
  /// - Throws: ``TreatmentError`` if a value is not finite, there are too few or they are all equal.
  public static func skewness(of values: [Double?]) throws(TreatmentError) -> Double {
    try moments(of: values, needed: 3).skewness
  }

  /// The sample excess kurtosis G2.
  ///
  /// - Parameter values: The values, finite, in any order; nil if missing. At least four must be
  ///   present, not all equal.
  /// - Returns: The kurtosis, 0 in expectation for normal data.
  /// - Throws: ``TreatmentError`` if a value is not finite, there are too few or they are all equal.
  public static func kurtosis(of values: [Double?]) throws(TreatmentError) -> Double {
    try moments(of: values, needed: 4).kurtosis
  }

  private static func moments(
    of values: [Double?], needed: Int
  ) throws(TreatmentError) -> CentralMoments {
    do throws(TreatmentError.Reason) {
      let sorted = try OrderedValues(values).sorted
      guard sorted.count >= needed else {
        throw .tooFewValues(found: sorted.count, needed: needed)
      }
      guard let moments = CentralMoments(sorted: sorted) else {
        throw .constant(value: sorted[0], count: sorted.count)
      }
      return moments
    } catch {
      throw TreatmentError(reason: error)
    }
  }
}

/// Limits of skewness and kurtosis; a sample that exceeds both has outliers.
public struct ShapeLimits: Sendable, Hashable {
  /// The limit of the absolute skewness.
  public let skewness: Double
  /// The limit of the kurtosis.
  public let kurtosis: Double

  /// Limits, or nil if they are not finite or the one of skewness is below 0.
  public init?(skewness: Double, kurtosis: Double) {
    guard skewness.isFinite, kurtosis.isFinite, skewness >= 0 else { return nil }
    self.skewness = skewness
    self.kurtosis = kurtosis
  }

  private init(unchecked skewness: Double, _ kurtosis: Double) {
    self.skewness = skewness
    self.kurtosis = kurtosis
  }

  /// An absolute skewness of 2 and a kurtosis of 3.5, as in COINr.
  public static let standard = ShapeLimits(unchecked: 2, 3.5)

  /// Whether a sample exceeds both limits.
  ///
  /// - Parameter shape: The shape of the sample.
  /// - Returns: Whether its absolute skewness and its kurtosis are both above their limits.
  public func areExceeded(by shape: SampleShape) -> Bool {
    abs(shape.skewness) > skewness && shape.kurtosis > kurtosis
  }
}
