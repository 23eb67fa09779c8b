/// A dimension of a table: its name and its categories, which exclude each other.
public struct CountDimension: Sendable, Hashable {
  /// The name, such as "sex".
  public let name: String
  /// The categories, such as "female"; one of them may stand for "unknown".
  public let categories: [String]

  /// A dimension.
  public init(_ name: String, _ categories: [String]) {
    self.name = name
    self.categories = categories
  }
}

/// Counts of people by some dimensions; totals are formed over each of them.
public struct CountTable: Sendable, Hashable {
  /// What is counted.
  public let measure: String
  /// The dimensions.
  public let dimensions: [CountDimension]
  /// The counts without totals, the last dimension running fastest; nil is unknown.
  public let counts: [Int?]
  /// Whether the table is not published.
  ///
  /// It then only says what readers know of other tables: that one count is a part of another. Small counts
  /// of it are protected all the same, since they could be computed.
  public let isAuxiliary: Bool

  /// The most cells, totals included, that a table may have.
  public static let mostCells = 200_000

  /// A table.
  ///
  /// - Throws: ``ReleaseProblem`` if counts and dimensions do not fit.
  public init(
    _ measure: String, by dimensions: [CountDimension], counts: [Int?], isAuxiliary: Bool = false
  ) throws(ReleaseProblem) {
    var cells = 1
    for dimension in dimensions {
      guard !dimension.categories.isEmpty,
        Set(dimension.categories).count == dimension.categories.count
      else { throw .categoriesNotDistinct(dimension: dimension.name) }
      let (product, overflow) = cells.multipliedReportingOverflow(
        by: dimension.categories.count + 1)
      guard !overflow, product <= CountTable.mostCells else { throw .tooManyCells(table: measure) }
      cells = product
    }
    guard Set(dimensions.map(\.name)).count == dimensions.count else {
      throw .dimensionsNotDistinct(table: measure)
    }
    let expected = dimensions.reduce(1) { $0 * $1.categories.count }
    guard counts.count == expected else {
      throw .countsDoNotFit(table: measure, found: counts.count, expected: expected)
    }
    guard counts.allSatisfy({ (0...CountTable.mostPeople).contains($0 ?? 0) }) else {
      throw .countOutOfRange(table: measure)
    }
    self.measure = measure
    self.dimensions = dimensions
    self.counts = counts
    self.isAuxiliary = isAuxiliary
  }

  /// The largest count: sums of all cells stay far from the largest whole number.
  static let mostPeople = 1_000_000_000_000
}
