extension OutrankingMatrix {
  /// The weighted Borda score of each unit: how many units it outranks, each by its share.
  ///
  /// The variant is the row sum of the outranking matrix (Munda and Nardo 2005, recalled). With
  /// complete data it equals the weighted mean over indicators of the number of units below plus
  /// half the number of units tied, the count of Borda (1784) with averaged ties. It runs from 0 to the
  /// number of units less 1. A unit that cannot be compared with all others gets the mean of its shares
  /// times the number of the others, so that missing data neither punish nor reward.
  ///
  /// - Returns: A score for each unit; nil for a unit that can be compared with no other.
  public func bordaScores() -> [Double?] {
    shares.map { row in
      let comparable = row.compactMap(\.self)
      if comparable.isEmpty { return nil }
      let sum = OrderFreeSum.of(comparable)
      if comparable.count == unitCount - 1 { return sum }
      return sum / Double(comparable.count) * Double(unitCount - 1)
    }
  }
}
