/// The Union's aim for young people not in employment, education or training.
///
/// European Pillar of Social Rights Action Plan, COM(2021) 102: from 12.6 % of those aged 15 to 29 in 2019 to
/// 9 % by 2030 (recalled). It binds no region; the distance says how far one stands from the Union's aim.
public enum UnionTarget {
  /// The aim, in per cent of those aged 15 to 29.
  public static let rate = 9.0
  /// The year by which it is to be reached.
  public static let year = 2030

  /// The Member States, whose rates the aim speaks of together.
  public static let members: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]

  /// How many percentage points a rate lies above the aim; below 0 if it is reached.
  public static func distance(of figure: YouthStatistic) -> Double? {
    figure.isMainRate ? figure.value.map { $0 - rate } : nil
  }
}
