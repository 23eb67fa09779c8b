public import PolicyCycle

/// NEET statistics of several territories.
public struct NEETStatistics: Sendable {
  /// All figures, in the order of the file.
  public let figures: [NEETStatistic]

  package init(_ figures: [NEETStatistic]) { self.figures = figures }

  /// The newest NEET rate at ages 15 to 29, both sexes, all who are not employed.
  ///
  /// Returns nil where there is none. Among figures of one year the one with the better copy is
  /// taken, then the one that stands first.
  public func latestRate(for territory: TerritoryCode) -> NEETStatistic? {
    figures.filter {
      $0.isTotalRate && $0.sex == "T" && $0.age == "Y15-29" && $0.urbanisation == "TOTAL"
        && $0.value != nil && TerritoryCode($0.geography)?.isSame(as: territory) == true
    }
    .max { $0.isOlder(than: $1) }
  }
}
