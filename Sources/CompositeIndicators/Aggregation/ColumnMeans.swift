/// Means of whole columns at once.
///
/// The same numbers as ``WeightedMean``. Columns are walked in blocks that stay in the first cache, one
/// child after the other, in loops that the compiler turns into vector instructions: taking 100,000 units
/// one by one costs ten times as much.
struct ColumnMeans {
  private static let blockLength = 512

  private let isGeometric: Bool
  private let shares: [Double]
  private let total: Double
  private let coverage: Coverage?

  /// What the values of a unit have to cover.
  struct Coverage {
    /// What each child covers.
    let weights: [Double]
    /// How much is needed.
    let needed: Double
  }

  /// Means of an aggregation, or nil for one of another kind.
  ///
  /// - Parameters:
  ///   - aggregation: The aggregation.
  ///   - weights: A weight of 0 or more for each child, not all 0.
  ///   - coverage: What is needed where weights are renormalised; nil where a missing value is refused.
  init?(_ aggregation: Aggregation, weights: [Double], coverage: Coverage?) {
    switch aggregation {
    case .arithmetic: isGeometric = false
    case .geometric(let shift) where shift == 0: isGeometric = true
    default: return nil
    }
    shares = WeightedMean.scaled(weights)
    total = shares.reduce(0, +)
    self.coverage = coverage
  }

  /// The mean of each unit; not a number where there is none, a missing value is refused or a value cannot
  /// be used, which the slower way then has to look at.
  ///
  /// - Parameter columns: The values by child, then unit, all columns of one length; missing ones are not a
  ///   number.
  /// - Returns: The means.
  func means(_ columns: [[Double]]) -> [Double] {
    guard let count = columns.first?.count else { return [] }
    var block = MeanBlock(length: min(count, ColumnMeans.blockLength))
    return Array(unsafeUninitializedCapacity: count) { means, initialised in
      for start in stride(from: 0, to: count, by: ColumnMeans.blockLength) {
        let units = start..<min(start + ColumnMeans.blockLength, count)
        fill(&block, units, columns)
        _ = UnsafeMutableBufferPointer(rebasing: means[units]).initialize(
          from: block.sums[..<units.count])
      }
      initialised = count
    }
  }

  private func fill(_ block: inout MeanBlock, _ units: Range<Int>, _ columns: [[Double]]) {
    block.begin()
    for (column, share) in zip(columns, shares) where share > 0 {
      block.add(column, units, share, logarithms: isGeometric)
    }
    if let coverage, block.sums[..<units.count].contains(where: \.isNaN) {
      block.begin()
      for (column, share) in zip(columns, shares) where share > 0 {
        block.addPresent(column, units, share, logarithms: isGeometric)
      }
      for (column, weight) in zip(columns, coverage.weights) {
        block.cover(column, units, weight)
      }
      block.keepCovered(coverage.needed)
    } else {
      block.setWeights(total)
    }
    isGeometric ? block.endLogarithms() : block.end()
  }
}
