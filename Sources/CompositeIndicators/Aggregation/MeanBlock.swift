/// The sums of some units in a row, with the least and the greatest value of each, and what weighs and
/// covers what is present.
///
/// The inner loops of ``ColumnMeans``: over unchecked pointers and without a branch, so that the compiler
/// turns them into vector instructions.
struct MeanBlock {
  private(set) var sums: [Double]
  private var least: [Double]
  private var greatest: [Double]
  private var weights: [Double]
  private var coverages: [Double]

  init(length: Int) {
    sums = Array(repeating: 0, count: length)
    least = sums
    greatest = sums
    weights = sums
    coverages = sums
  }

  mutating func begin() {
    for place in sums.indices {
      sums[place] = 0
      least[place] = .infinity
      greatest[place] = -.infinity
      weights[place] = 0
      coverages[place] = 0
    }
  }

  mutating func setWeights(_ total: Double) {
    for place in weights.indices { weights[place] = total }
  }

  /// Adds the values of a child, or their logarithms; a missing one makes the sum not a number.
  mutating func add(
    _ column: [Double], _ units: Range<Int>, _ share: Double, logarithms: Bool
  ) {
    if logarithms {
      // Less itself, a missing value is not a number, whatever its bits made of the logarithm.
      walk(column, units) { sums, value, _ in
        sums += LoopLogarithm.unchecked(value) * share + (value - value)
      }
    } else {
      walk(column, units) { sums, value, _ in sums += value * share }
    }
  }

  /// As ``add(_:_:_:logarithms:)``, but what is missing is left out of sums and weights.
  mutating func addPresent(
    _ column: [Double], _ units: Range<Int>, _ share: Double, logarithms: Bool
  ) {
    if logarithms {
      walk(column, units) { sums, value, weight in
        let isPresent = value == value
        sums += isPresent ? LoopLogarithm.unchecked(value) * share + (value - value) : 0
        weight += isPresent ? share : 0
      }
    } else {
      walk(column, units) { sums, value, weight in
        let isPresent = value == value
        sums += isPresent ? value * share : 0
        weight += isPresent ? share : 0
      }
    }
  }

  @inline(__always)
  private mutating func walk(
    _ column: [Double], _ units: Range<Int>,
    _ add: (inout Double, _ value: Double, inout Double) -> Void
  ) {
    let count = min(units.count, sums.count)
    column.withUnsafeBufferPointer { column in
      let values = UnsafeBufferPointer(rebasing: column[units])
      sums.withUnsafeMutableBufferPointer { sums in
        least.withUnsafeMutableBufferPointer { least in
          greatest.withUnsafeMutableBufferPointer { greatest in
            weights.withUnsafeMutableBufferPointer { weights in
              for place in 0..<count {
                let value = values[place]
                add(&sums[place], value, &weights[place])
                least[place] = value < least[place] ? value : least[place]
                greatest[place] = value > greatest[place] ? value : greatest[place]
              }
            }
          }
        }
      }
    }
  }

  /// Adds what a child covers where its value is not missing.
  mutating func cover(_ column: [Double], _ units: Range<Int>, _ weight: Double) {
    for (place, unit) in units.enumerated() where column[unit] == column[unit] {
      coverages[place] += weight
    }
  }

  /// Leaves no mean to a unit that is not covered, or of which nothing present has a weight.
  mutating func keepCovered(_ needed: Double) {
    for place in sums.indices where coverages[place] < needed || !(weights[place] > 0) {
      sums[place] = .nan
    }
  }

  /// Makes means of sums.
  mutating func end() {
    divide { $0 }
    for place in sums.indices {
      // What overflows is for the slower way, and a mean lies between its values.
      let mean = sums[place]
      sums[place] =
        (mean - mean) == 0 ? min(max(mean, least[place]), greatest[place]) : .nan
    }
  }

  /// Makes means of sums of logarithms.
  mutating func endLogarithms() {
    divide(LoopExponential.unchecked)
    let range = LoopLogarithm.range
    for place in sums.indices {
      let mean = min(max(sums[place], least[place]), greatest[place])
      let isUsable = least[place] >= range.lowerBound && greatest[place] <= range.upperBound
      sums[place] = isUsable && sums[place] == sums[place] ? mean : .nan
    }
  }

  @inline(__always)
  private mutating func divide(_ step: (Double) -> Double) {
    sums.withUnsafeMutableBufferPointer { sums in
      weights.withUnsafeBufferPointer { weights in
        for place in 0..<sums.count { sums[place] = step(sums[place] / weights[place]) }
      }
    }
  }
}
