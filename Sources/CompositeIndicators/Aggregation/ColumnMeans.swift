/// Means of whole columns at once.
///
/// The same numbers as ``WeightedMean``. Columns are walked in blocks that stay in the first cache, one
/// child after the other, in loops without a branch that the compiler turns into vector instructions:
/// taking 100,000 units one by one costs ten times as much.
struct ColumnMeans {
  private static let block = 512

  private let isGeometric: Bool
  private let shares: [Double]
  private let total: Double

  /// Means with weights of 0 or more, not all 0, or nil for an aggregation of another kind.
  init?(_ aggregation: Aggregation, weights: [Double]) {
    switch aggregation {
    case .arithmetic: isGeometric = false
    case .geometric(let shift) where shift == 0: isGeometric = true
    default: return nil
    }
    shares = WeightedMean.scaled(weights)
    total = shares.reduce(0, +)
  }

  /// The mean of each unit; not a number where a value is missing or cannot be used, which the slower way
  /// then has to look at.
  ///
  /// - Parameter columns: The values by child, then unit, all columns of one length.
  func means(_ columns: [[Double]]) -> [Double] {
    let used = zip(columns, shares).filter { $0.1 > 0 }
    guard let count = used.first?.0.count else { return [] }
    return Array(unsafeUninitializedCapacity: count) { means, initialised in
      means.initialize(repeating: 0)
      initialised = count
      var ranges = [Double](repeating: 0, count: 2 * ColumnMeans.block)
      ranges.withUnsafeMutableBufferPointer { ranges in
        for start in stride(from: 0, to: count, by: ColumnMeans.block) {
          let units = start..<min(start + ColumnMeans.block, count)
          let block = Block(
            sums: .init(rebasing: means[units]),
            least: .init(rebasing: ranges[..<units.count]),
            greatest: .init(rebasing: ranges[ColumnMeans.block..<(ColumnMeans.block + units.count)])
          )
          block.begin()
          for (column, share) in used {
            column.withUnsafeBufferPointer {
              let values = UnsafeBufferPointer(rebasing: $0[units])
              isGeometric ? block.addLogarithms(values, share) : block.add(values, share)
            }
          }
          isGeometric ? block.endLogarithms(total) : block.end(total)
        }
      }
    }
  }

  /// The sums of some units in a row, with the least and the greatest value of each.
  private struct Block {
    let sums: UnsafeMutableBufferPointer<Double>
    let least: UnsafeMutableBufferPointer<Double>
    let greatest: UnsafeMutableBufferPointer<Double>

    func begin() {
      least.update(repeating: .infinity)
      greatest.update(repeating: -.infinity)
    }

    func add(_ values: UnsafeBufferPointer<Double>, _ share: Double) {
      for unit in 0..<sums.count {
        let value = values[unit]
        sums[unit] += value * share
        least[unit] = value < least[unit] ? value : least[unit]
        greatest[unit] = value > greatest[unit] ? value : greatest[unit]
      }
    }

    func addLogarithms(_ values: UnsafeBufferPointer<Double>, _ share: Double) {
      for unit in 0..<sums.count {
        let value = values[unit]
        // Less itself, a missing value makes the sum what it is.
        sums[unit] += LoopLogarithm.unchecked(value) * share + (value - value)
        least[unit] = value < least[unit] ? value : least[unit]
        greatest[unit] = value > greatest[unit] ? value : greatest[unit]
      }
    }

    func end(_ total: Double) {
      for unit in 0..<sums.count {
        let mean = sums[unit] / total
        // What overflows is for the slower way, and a mean lies between its values.
        let kept = min(max(mean, least[unit]), greatest[unit])
        sums[unit] = (mean - mean) == 0 ? kept : .nan
      }
    }

    func endLogarithms(_ total: Double) {
      let range = LoopLogarithm.range
      for unit in 0..<sums.count {
        let mean = LoopExponential.unchecked(sums[unit] / total)
        let kept = min(max(mean, least[unit]), greatest[unit])
        let isUsable = least[unit] >= range.lowerBound && greatest[unit] <= range.upperBound
        sums[unit] = isUsable && sums[unit] == sums[unit] ? kept : .nan
      }
    }
  }
}
