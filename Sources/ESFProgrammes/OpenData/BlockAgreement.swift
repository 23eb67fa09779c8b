extension PlannedBlock {
  /// Whether the file seems to hold the block whole: its dimensions agree on the Union's money.
  ///
  /// Every dividing dimension divides the same money, so in a whole file their sums are equal (to
  /// one euro, for roundings). A block without intervention fields, or with no second dimension to
  /// compare them with, is not known to be whole.
  public var isWhole: Bool {
    let sums = AllocationDimension.dividing.compactMap { unionSum(by: $0) }
    guard sums.count >= 2, unionSum(by: .interventionField) != nil,
      let least = sums.min(), let greatest = sums.max()
    else { return false }
    return greatest.cents - least.cents <= 100
  }

  /// The Union's money of the rows of one dimension; nil if there is none.
  private func unionSum(by dimension: AllocationDimension) -> EuroAmount? {
    var sum: EuroAmount?
    for allocation in allocations where allocation.dimension == dimension {
      sum = (sum ?? .zero) + allocation.money.union
    }
    return sum
  }
}

extension PlannedProgramme {
  /// Whether the file seems to hold all that the programme plans with a fund.
  ///
  /// A block that is missing altogether cannot be noticed.
  public func isWhole(for fund: CohesionFund) -> Bool {
    let own = blocks.filter { $0.key.fund == fund }
    return !own.isEmpty && own.allSatisfy(\.isWhole)
  }
}
