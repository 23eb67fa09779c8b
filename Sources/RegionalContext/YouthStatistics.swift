public import PolicyCycle

/// NEET statistics of several territories.
public struct YouthStatistics: Sendable {
  /// All figures, in the order of the file.
  public let figures: [YouthStatistic]

  package init(_ figures: [YouthStatistic]) { self.figures = figures }

  /// The newest NEET rate at ages 15 to 29, both sexes, all who are not employed.
  ///
  /// Returns nil where there is none. Among figures of one year the one with the better copy is
  /// taken, then the one that stands first.
  public func latestRate(for territory: TerritoryCode) -> YouthStatistic? {
    figures.filter {
      $0.isTotalRate && $0.sex == "T" && $0.age == "Y15-29" && $0.urbanisation == "TOTAL"
        && $0.value != nil && TerritoryCode($0.geography)?.isSame(as: territory) == true
    }
    .max { $0.isOlder(than: $1) }
  }
}
