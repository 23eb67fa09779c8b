/// How the variance of an index's scores and ranks is shared out among its uncertain factors.
public struct IndexSensitivity: Sendable, Hashable {
  /// The units.
  public let units: [String]
  /// The indices of each unit's total score, in the order of the units.
  public let scores: [SobolIndices]
  /// The indices of the mean rank shift: the mean over units of how far the rank lies from the nominal one.
  ///
  /// OECD/JRC Handbook 2008, chapter 7 (recalled). Units without a score by nature are left out.
  public let rankShift: SobolIndices
  /// The number of rows of the sample.
  public let sampleSize: Int

  /// The indices of a unit's total score, nil if it is no unit.
  public func score(of unit: String) -> SobolIndices? {
    units.firstIndex(of: unit).map { scores[$0] }
  }
}
