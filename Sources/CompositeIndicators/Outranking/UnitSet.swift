/// A set of units by index, as a bit mask; a sequence of them in ascending order.
struct UnitSet: Sequence, IteratorProtocol {
  private(set) var rawValue: Int

  init(rawValue: Int) { self.rawValue = rawValue }

  var size: Int { rawValue.nonzeroBitCount }

  func adding(_ unit: Int) -> UnitSet { UnitSet(rawValue: rawValue | 1 << unit) }

  func removing(_ unit: Int) -> UnitSet { UnitSet(rawValue: rawValue & ~(1 << unit)) }

  mutating func next() -> Int? {
    if rawValue == 0 { return nil }
    defer { rawValue &= rawValue - 1 }
    return rawValue.trailingZeroBitCount
  }
}

/// What a unit adds to the score of an order when it follows a set of others.
///
/// The sum over the set is the sum of two parts looked up, one for the lower and one for the upper half
/// of the bits: a table over all sets would be as many times larger as there are units.
struct SubsetGains {
  private let lower: [[Double]]
  private let upper: [[Double]]
  private let half: Int

  /// Prepares the gains from shares[p][q] for p before q.
  init(_ shares: [[Double]]) {
    let half = shares.count / 2
    lower = shares.indices.map { unit in
      SubsetGains.sums(shares[..<half].map { $0[unit] })
    }
    upper = shares.indices.map { unit in
      SubsetGains.sums(shares[half...].map { $0[unit] })
    }
    self.half = half
  }

  /// The sum of the shares of the units of a set over a unit.
  func of(_ unit: Int, after set: UnitSet) -> Double {
    lower[unit][set.rawValue & ((1 << half) - 1)] + upper[unit][set.rawValue >> half]
  }

  /// The sum over every subset of terms.
  private static func sums(_ terms: [Double]) -> [Double] {
    var sums = [0.0]
    for term in terms { sums += sums.map { $0 + term } }
    return sums
  }
}
