/// A sum of planned allocations, of one dimension and one fund, with the rows it was added from.
public struct AllocationTotal: Sendable, Hashable {
  /// The dimension whose rows were added.
  public let dimension: AllocationDimension
  /// The fund.
  public let fund: CohesionFund
  /// The money.
  public let money: Cofinancing
  /// The numbers of the rows as a spreadsheet counts them.
  public let rows: [Int]

  /// Whether the rows divide the allocation, so that the sum is an amount of money and not a count of
  /// overlapping themes.
  public var isAllocation: Bool { dimension.dividesAllocation }
}

/// Which rows of a fund to add up; what is nil is not asked for.
public struct AllocationFilter: Sendable, Hashable {
  /// The code of the priority.
  public var priority: String?
  /// What the priority is dedicated to, such as `YE`.
  public var priorityType: String?
  /// The code of the specific objective.
  public var specificObjective: String?
  /// The category of region.
  public var categoryOfRegion: String?
  /// The code within the dimension.
  public var code: String?

  /// Creates a filter; without arguments it lets everything through.
  public init(
    priority: String? = nil, priorityType: String? = nil, specificObjective: String? = nil,
    categoryOfRegion: String? = nil, code: String? = nil
  ) {
    self.priority = priority
    self.priorityType = priorityType
    self.specificObjective = specificObjective
    self.categoryOfRegion = categoryOfRegion
    self.code = code
  }

  func admits(_ block: PlannedBlock) -> Bool {
    let agrees = { (asked: String?, found: String?) in asked == nil || asked == found }
    return agrees(priority, block.key.priority) && agrees(priorityType, block.priorityType)
      && agrees(specificObjective, block.key.specificObjective)
      && agrees(categoryOfRegion, block.key.categoryOfRegion)
  }
}

extension PlannedProgramme {
  /// The sum of the rows of one dimension and one fund.
  ///
  /// There is no sum over dimensions (each divides the same money anew), over funds, over programmes
  /// or over versions.
  ///
  /// - Parameters:
  ///   - dimension: The dimension.
  ///   - fund: The fund.
  ///   - filter: Which of its rows to add.
  /// - Returns: The sum, or nil if the file holds no such row: then the amount is not known to be 0.
  public func total(
    by dimension: AllocationDimension, of fund: CohesionFund,
    where filter: AllocationFilter = AllocationFilter()
  ) -> AllocationTotal? {
    var sum: Cofinancing?
    var rows: [Int] = []
    for block in blocks where block.key.fund == fund && filter.admits(block) {
      for allocation in block.allocations
      where allocation.dimension == dimension
        && (filter.code == nil || filter.code == allocation.code)
      {
        sum = sum.map { $0 + allocation.money } ?? allocation.money
        rows.append(allocation.row)
      }
    }
    return sum.map {
      AllocationTotal(dimension: dimension, fund: fund, money: $0, rows: rows.sorted())
    }
  }
}
