/// Computes the totals of an index over and over with other weights, and nothing else changed.
///
/// For trees of arithmetic and geometric means over values without a gap. Values, or their logarithms in
/// a geometric mean, are laid out once, eight units side by side; a replication is then one walk over them
/// in vector registers, and two vectors at a time share the loads of weights. The general way, node by
/// node with its checks, takes a hundred times as long. Totals differ from it in their last bits, since
/// the sums are taken in another order.
struct WeightKernel: Sendable {
  typealias Eight = SIMD8<Double>

  /// What becomes of a sum before the one above uses it.
  private enum Step: Sendable {
    case asIs, exponential, logarithm

    /// Takes the step for all units, in loops that the compiler turns into vector instructions.
    func take(of sums: UnsafeMutableBufferPointer<Double>) {
      switch self {
      case .asIs: break
      case .exponential:
        for unit in sums.indices { sums[unit] = LoopExponential.unchecked(sums[unit]) }
      case .logarithm:
        let range = LoopLogarithm.range
        for unit in sums.indices {
          // Out of range, as a mean that overflowed, the total is to be not a number.
          let isUsable = sums[unit] >= range.lowerBound && sums[unit] <= range.upperBound
          sums[unit] = isUsable ? LoopLogarithm.unchecked(sums[unit]) : .nan
        }
      }
    }
  }

  private struct Sum: Sendable {
    let terms: Range<Int>
    let parts: [(slot: Int, sum: Int)]
    let step: Step
  }

  private let groups: [KernelLayout.Group]
  private let nominal: [Double]
  /// For each weight the slot its effective weight goes to.
  private let slots: [Int]
  /// For each group the slot of its own share, or nil if it begins a sum.
  private let shares: [Int?]
  private let slotCount: Int
  /// The sums, each before those that are its terms.
  private let sums: [Sum]
  private let order: [Int]
  private let termCount: Int
  let unitCount: Int
  /// By block of eight units, then term.
  private let values: [Eight]
  /// By block, the least and the greatest value of each unit: no mean lies beyond them, and rounding must
  /// not carry one there.
  private let least: [Eight]
  private let greatest: [Eight]

  /// A kernel, or nil if the analysis needs the general way.
  ///
  /// - Parameters:
  ///   - tree: The tree.
  ///   - factors: What is uncertain.
  ///   - columns: The normalised values of the tree's indicators.
  init?(tree: IndexTree, factors: [UncertainFactor], columns: [[Double]]) {
    guard let unitCount = columns.first?.count, unitCount > 0,
      var layout = KernelLayout(tree.root)
    else { return nil }
    var order: [Int] = []
    for factor in factors {
      guard case .weights(let node, let distribution) = factor, let place = layout.places[node],
        !order.contains(place)
      else { return nil }
      layout.draw(distribution, of: place)
      order.append(place)
    }
    var columnOrder: [Int] = []
    var sums: [Sum] = []
    var nextPart = columns.count
    var partSlots = [Int](repeating: 0, count: layout.sums.count)
    for sum in layout.sums {
      let start = columnOrder.count
      columnOrder += sum.leaves
      for part in sum.parts {
        partSlots[part] = nextPart
        nextPart += 1
      }
      let above = sum.parent.map { layout.sums[$0].isGeometric } ?? false
      sums.append(
        Sum(
          terms: start..<columnOrder.count, parts: sum.parts.map { (partSlots[$0], $0) },
          step: sum.isGeometric == above ? .asIs : sum.isGeometric ? .exponential : .logarithm))
      for leaf in sum.leaves {
        let isUsable =
          sum.isGeometric
          ? columns[leaf].allSatisfy(LoopLogarithm.range.contains)
          : columns[leaf].allSatisfy { !$0.isNaN }
        if !isUsable { return nil }
      }
    }
    var termOf = [Int](repeating: 0, count: columns.count)
    for (term, column) in columnOrder.enumerated() { termOf[column] = term }
    let firstShare = nextPart
    var shares = [Int?](repeating: nil, count: layout.groups.count)
    slots = layout.destinations.map { destination in
      switch destination {
      case .leaf(let leaf): return termOf[leaf]
      case .sum(let sum): return partSlots[sum]
      case .group(let group):
        shares[group] = firstShare + group
        return firstShare + group
      }
    }
    self.shares = shares
    slotCount = firstShare + layout.groups.count
    groups = layout.groups
    nominal = layout.nominal
    self.sums = sums
    self.order = order
    termCount = columns.count
    self.unitCount = unitCount
    let isLogarithm = zip(sums, layout.sums).flatMap { sum, source in
      sum.terms.map { _ in source.isGeometric }
    }
    var values: [Eight] = []
    var (least, greatest): ([Eight], [Eight]) = ([], [])
    for half in stride(from: 0, to: (unitCount + 15) / 16 * 16, by: 8) {
      // Units beyond the last repeat it; nobody reads their totals.
      let eights = columns.map { column in
        Eight((0..<8).map { column[min(half + $0, unitCount - 1)] })
      }
      values += columnOrder.enumerated().map { term, column in
        let eight = eights[column]
        return isLogarithm[term] ? Eight((0..<8).map { LoopLogarithm.log(eight[$0]) }) : eight
      }
      least.append(eights.dropFirst().reduce(eights[0], pointwiseMin))
      greatest.append(eights.dropFirst().reduce(eights[0], pointwiseMax))
    }
    self.values = values
    self.least = least
    self.greatest = greatest
  }

  /// What one thread needs while it computes.
  struct Scratch {
    fileprivate var weights: [Double]
    fileprivate var effective: [Double]
    /// The results by sum, then block of eight units; those of the first sum are the totals.
    fileprivate var results: [Eight]
  }

  /// Room to compute in.
  func scratch() -> Scratch {
    Scratch(
      weights: nominal, effective: Array(repeating: 1, count: slotCount),
      results: Array(repeating: .zero, count: least.count * sums.count))
  }

  /// Computes the totals with weights drawn from a source, as the general way draws them.
  func compute(_ source: some NumberSource, _ scratch: inout Scratch) {
    draw(source, &scratch)
    let blocks = least.count
    scratch.effective.withUnsafeBufferPointer { weights in
      scratch.results.withUnsafeMutableBufferPointer { results in
        for (place, sum) in sums.enumerated().reversed() {
          add(sum, at: place, weights, results)
          let own = UnsafeMutableBufferPointer(
            rebasing: results[(place * blocks)..<((place + 1) * blocks)])
          own.withMemoryRebound(to: Double.self) { sum.step.take(of: $0) }
        }
        for block in 0..<blocks {
          // By comparisons, which leave what is not a number as it is.
          var total = results[block]
          total.replace(with: least[block], where: total .< least[block])
          total.replace(with: greatest[block], where: total .> greatest[block])
          results[block] = total
        }
      }
    }
  }

  /// Adds up the terms of a sum, two vectors at a time, so that they share the loads of weights.
  @inline(__always)
  private func add(
    _ sum: Sum, at place: Int, _ weights: UnsafeBufferPointer<Double>,
    _ results: UnsafeMutableBufferPointer<Eight>
  ) {
    let (termCount, blocks) = (self.termCount, least.count)
    values.withUnsafeBufferPointer { values in
      for block in stride(from: 0, to: blocks, by: 2) {
        let first = block * termCount
        var (one, two) = (Eight.zero, Eight.zero)
        for term in sum.terms {
          one += values[first + term] * weights[term]
          two += values[first + termCount + term] * weights[term]
        }
        for (slot, part) in sum.parts {
          one += results[part * blocks + block] * weights[slot]
          two += results[part * blocks + block + 1] * weights[slot]
        }
        results[place * blocks + block] = one
        results[place * blocks + block + 1] = two
      }
    }
  }

  /// Gives the totals that were computed, or nil if one is not finite.
  func withTotals<Result>(
    of scratch: Scratch, _ body: (UnsafeBufferPointer<Double>?) throws -> Result
  ) rethrows -> Result {
    try scratch.results.withUnsafeBytes { bytes in
      let totals = UnsafeBufferPointer(rebasing: bytes.bindMemory(to: Double.self)[..<unitCount])
      // What is not finite leaves no zero when it is taken from itself.
      return try body(totals.reduce(0) { $0 + ($1 - $1) } == 0 ? totals : nil)
    }
  }

  /// Draws weights and multiplies the shares on the way from the total to each term.
  private func draw(_ source: some NumberSource, _ scratch: inout Scratch) {
    var source = source
    scratch.weights.withUnsafeMutableBufferPointer { weights in
      for place in order {
        let children = groups[place].children
        for child in children { weights[child] = nominal[child] }
        groups[place].distribution?.draw(
          UnsafeMutableBufferPointer(rebasing: weights[children]), &source)
      }
      scratch.effective.withUnsafeMutableBufferPointer { effective in
        for place in groups.indices {
          let children = groups[place].children
          var total = 0.0
          for child in children { total += weights[child] }
          let share = (shares[place].map { effective[$0] } ?? 1) / total
          for child in children { effective[slots[child]] = weights[child] * share }
        }
      }
    }
  }
}
