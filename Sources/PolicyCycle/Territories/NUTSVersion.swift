/// An edition of NUTS, the Union's classification of regions.
///
/// Codes change with the edition: `HR04` is a region of 2016 and none of 2021. Tables in use today
/// hold the editions of 2016, 2021 and 2024; the two older ones stand here because one table of
/// Eurostat may still list their codes (`LT00`, `SI01`) beside the new ones.
public enum NUTSVersion: Int, CaseIterable, Sendable, Hashable, Comparable, CustomStringConvertible
{
  /// NUTS 2010.
  case nuts2010 = 2010
  /// NUTS 2013.
  case nuts2013 = 2013
  /// NUTS 2016.
  case nuts2016 = 2016
  /// NUTS 2021.
  case nuts2021 = 2021
  /// NUTS 2024.
  case nuts2024 = 2024

  /// The first year in which countries had to send their data in this edition.
  ///
  /// Source: Eurostat, History of NUTS (2012, 2015, 2018 and 2021); the year of NUTS 2024 is
  /// recalled. Data of earlier years are often computed anew in the edition, so the year of a figure
  /// does not tell its edition.
  public var firstYear: Int {
    switch self {
    case .nuts2010: 2012
    case .nuts2013: 2015
    case .nuts2016: 2018
    case .nuts2021: 2021
    case .nuts2024: 2024
    }
  }

  /// The name as in the labels of Eurostat, such as `NUTS 2016`.
  public var description: String { "NUTS \(rawValue)" }

  /// Whether the left edition is older.
  public static func < (left: NUTSVersion, right: NUTSVersion) -> Bool {
    left.rawValue < right.rawValue
  }
}
