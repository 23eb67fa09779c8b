/// What became of scores and ranks over all replications of an uncertainty analysis.
///
/// Probabilities are shares of replications: they say how far the result rests on the choices that were
/// varied, and nothing about choices that were not.
public struct UncertaintyResult: Sendable {
  /// The units.
  public let units: [String]
  /// How many replications there were.
  public let replications: Int
  /// The scores by replication, then unit; not a number where there was none.
  private let scores: [Double]
  /// The ranks in the same order; 0 where there was none.
  private let ranks: [UInt32]
  private let index: [String: Int]

  init(units: [String], replications: Int, scores: [Double], ranks: [UInt32]) {
    self.units = units
    self.replications = replications
    self.scores = scores
    self.ranks = ranks
    index = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
  }

  /// The quantile of a unit's scores at a probability, nil if it never had a score or is no unit.
  ///
  /// Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, as in R and NumPy).
  public func score(of unit: String, at probability: Double) -> Double? {
    quantile(of: column(of: unit)?.filter { !$0.isNaN } ?? [], at: probability)
  }

  /// The interval that holds the middle share of a unit's scores, such as 0.9.
  public func scoreInterval(of unit: String, share: Double = 0.9) -> ValueBounds? {
    bounds(share) { score(of: unit, at: $0) }
  }

  /// The quantile of a unit's ranks at a probability.
  public func rank(of unit: String, at probability: Double) -> Double? {
    quantile(of: rankColumn(of: unit).filter { $0 > 0 }.map(Double.init), at: probability)
  }

  /// The interval that holds the middle share of a unit's ranks, such as 0.9.
  public func rankInterval(of unit: String, share: Double = 0.9) -> ValueBounds? {
    bounds(share) { rank(of: unit, at: $0) }
  }

  /// The mean of a unit's ranks, nil if it never had one.
  public func meanRank(of unit: String) -> Double? {
    let own = rankColumn(of: unit).filter { $0 > 0 }
    return own.isEmpty ? nil : Double(own.reduce(0) { $0 + UInt64($1) }) / Double(own.count)
  }

  /// The share of replications in which a unit has each rank, from 1 to the number of units.
  ///
  /// They sum to less than 1 if the unit had no score in some; nil if it is no unit. Lahdelma and
  /// Salminen 2001, "SMAA-2", call it the rank acceptability index (recalled).
  public func rankAcceptability(of unit: String) -> [Double]? {
    guard index[unit] != nil else { return nil }
    var counts = [Int](repeating: 0, count: units.count)
    for rank in rankColumn(of: unit) where rank > 0 { counts[Int(rank) - 1] += 1 }
    return counts.map { Double($0) / Double(replications) }
  }

  /// The share of replications in which one unit ranks before another; a tie counts half.
  ///
  /// Only replications count in which both have a score; nil if there is none, or for no unit.
  public func winningProbability(of unit: String, over other: String) -> Double? {
    guard index[unit] != nil, index[other] != nil else { return nil }
    var halves = 0
    var count = 0
    for (one, two) in zip(rankColumn(of: unit), rankColumn(of: other)) where one > 0 && two > 0 {
      count += 1
      halves += one < two ? 2 : one == two ? 1 : 0
    }
    return count == 0 ? nil : Double(halves) / Double(2 * count)
  }

  /// Whether one unit's whole score interval lies above another's: the middle share of the scores, such as
  /// 0.9.
  public func dominates(_ unit: String, _ other: String, share: Double = 0.9) -> Bool {
    guard let one = scoreInterval(of: unit, share: share),
      let two = scoreInterval(of: other, share: share)
    else { return false }
    return one.lower > two.upper
  }

  /// Bands of units that cannot be told apart at a probability, the best first.
  ///
  /// Units are taken by mean rank. One begins a new band if every unit of the band before ranks before it
  /// with at least the probability; otherwise it belongs to that band. Units without a score are left
  /// out.
  public func bands(atProbability probability: Double = 0.9) -> [[String]] {
    let order = units.compactMap { unit in meanRank(of: unit).map { (unit, $0) } }
      .sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.map(\.0)
    var bands: [[String]] = []
    for unit in order {
      let isApart =
        bands.last?.allSatisfy { (winningProbability(of: $0, over: unit) ?? 0) >= probability }
        ?? true
      if isApart {
        bands.append([unit])
      } else {
        bands[bands.count - 1].append(unit)
      }
    }
    return bands
  }

  private func bounds(_ share: Double, _ quantile: (Double) -> Double?) -> ValueBounds? {
    guard (0...1).contains(share), let lower = quantile((1 - share) / 2),
      let upper = quantile(1 - (1 - share) / 2)
    else { return nil }
    return ValueBounds(lower: lower, upper: upper)
  }

  private func column(of unit: String) -> [Double]? {
    index[unit].map { place in (0..<replications).map { scores[$0 * units.count + place] } }
  }

  private func rankColumn(of unit: String) -> [UInt32] {
    index[unit].map { place in (0..<replications).map { ranks[$0 * units.count + place] } } ?? []
  }

  private func quantile(of values: [Double], at probability: Double) -> Double? {
    guard (0...1).contains(probability), let last = values.max() else { return nil }
    let sorted = values.sorted()
    let place = Double(sorted.count - 1) * probability
    let below = Int(place.rounded(.down))
    let rest = place - Double(below)
    if rest == 0 || below + 1 >= sorted.count { return below < sorted.count ? sorted[below] : last }
    return sorted[below] + rest * (sorted[below + 1] - sorted[below])
  }
}
