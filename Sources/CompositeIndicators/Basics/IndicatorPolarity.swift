/// Which end of an indicator is better.
///
/// It is applied once, when the indicator is normalised: from then on higher is better everywhere.
public enum IndicatorPolarity: String, CaseIterable, Sendable, Hashable, Codable {
  /// Higher values are better, such as an employment rate.
  case higherIsBetter = "higher-is-better"
  /// Lower values are better, such as a NEET rate.
  case lowerIsBetter = "lower-is-better"
}
