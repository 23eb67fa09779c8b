import PolicyCycle
public import RegionalContext

extension NEETComposition {
  /// The shares that the statistics of a territory can take: who looks for work, who is inactive.
  ///
  /// Both unemployed subgroups look for work; illness, family, discouraged and other are inactive. Those who
  /// start soon are in neither, since the subgroup mixes both, nor are the unknown: then the figures carry
  /// the flag `u` and are the least that is known. A figure is given only if all its subgroups are known.
  /// Other statistics come before these where both are of one year: these have the confidence "low".
  public var statistics: YouthStatistics {
    let reEntrants = part(.reEntrants)?.share
    return YouthStatistics(
      surveyShares: (
        seeking: percent(NEETComposition.seeking), inactive: percent(NEETComposition.inactive)
      ),
      of: territory, date: date, age: age,
      isUncertain: unknown.share > 0 || reEntrants != 0, source: source,
      note: "Own survey. Those who start soon and those whose subgroup is unknown are in neither"
        + " share.")
  }

  /// The subgroups of Eurofound that look for work.
  static let seeking: [NEETSubgroup] = [.shortTermUnemployed, .longTermUnemployed]
  /// The subgroups of Eurofound that are inactive.
  static let inactive: [NEETSubgroup] = [
    .illnessOrDisability, .familyResponsibilities, .discouraged, .otherInactive,
  ]

  private func percent(_ subgroups: [NEETSubgroup]) -> Double? {
    let shares = subgroups.compactMap { part($0)?.share }
    return shares.count == subgroups.count ? min(100, shares.reduce(0, +) * 100) : nil
  }
}
