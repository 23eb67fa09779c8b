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
    let trust = ["low": 0, "medium": 1, "high": 2]
    return figures.filter {
      $0.indicator == .rate && $0.sex == "T" && $0.age == "Y15-29" && $0.status == "NEMP"
        && $0.urbanisation == "TOTAL" && $0.unit == "PC" && $0.value != nil
        && TerritoryCode($0.geography)?.isSame(as: territory) == true
    }
    .max { left, right in
      if left.year.year != right.year.year { return left.year.year < right.year.year }
      return trust[left.source.confidence, default: 0] < trust[right.source.confidence, default: 0]
    }
  }
}
