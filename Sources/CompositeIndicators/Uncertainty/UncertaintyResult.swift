/// What became of scores and ranks over all replications of an uncertainty analysis.
///
/// Probabilities are shares of replications: they say how far the result rests on the choices that were
/// varied, and nothing about choices that were not.
public struct UncertaintyResult: Sendable {
  /// The units.
  public let units: [String]
  /// How many replications there were.
  public let replications: Int
  /// When two scores tie.
  public let tolerance: TieTolerance
  private let blocks: [ReplicationBlock]
  /// How often each unit had each rank; nil of so many units that they are counted when asked for.
  private let counts: RankCounts?
  private let index: [String: Int]

  init(
    units: [String], tolerance: TieTolerance, blocks: [ReplicationBlock], counts: RankCounts?
  ) {
    self.units = units
    self.tolerance = tolerance
    self.blocks = blocks
    self.counts = counts
    replications = blocks.reduce(0) { $0 + $1.count }
    index = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
  }

  /// The quantile of a unit's scores at a probability, nil if it never had a score or is no unit.
  ///
  /// Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, as in R and NumPy).
  public func score(of unit: String, at probability: Double) -> Double? {
    let sorted = column(of: unit, \.scores).filter { !$0.isNaN }.sorted()
    return Summary.quantile(count: sorted.count, at: probability) { sorted[$0] }
  }

  /// The interval that holds the middle share of a unit's scores, such as 0.9.
  public func scoreInterval(of unit: String, share: Double = 0.9) -> ValueBounds? {
    bounds(share) { score(of: unit, at: $0) }
  }

  /// The quantile of a unit's ranks at a probability, with the interpolation of ``score(of:at:)``; nil if
  /// it never had one or is no unit.
  public func rank(of unit: String, at probability: Double) -> Double? {
    guard let ranks = ranks(of: unit) else { return nil }
    return Summary.quantile(count: ranks.total, at: probability) { Double(ranks.rank(at: $0)) }
  }

  /// The interval that holds the middle share of a unit's ranks, such as 0.9.
  public func rankInterval(of unit: String, share: Double = 0.9) -> ValueBounds? {
    bounds(share) { rank(of: unit, at: $0) }
  }

  /// The mean of a unit's ranks, nil if it never had one.
  public func meanRank(of unit: String) -> Double? {
    ranks(of: unit)?.mean
  }

  /// The share of replications in which a unit has each rank, from 1 to the number of units.
  ///
  /// They sum to less than 1 if the unit had no score in some; nil if it is no unit. Lahdelma and
  /// Salminen 2001, "SMAA-2", call it the rank acceptability index (recalled).
  public func rankAcceptability(of unit: String) -> [Double]? {
    ranks(of: unit)?.counts.map { Double($0) / Double(replications) }
  }

  /// The share of replications in which one unit's score is higher than another's; a tie counts half.
  ///
  /// Two scores tie by ``tolerance``. Only replications count in which both have a score; nil if there is
  /// none, or for no unit.
  public func winningProbability(of unit: String, over other: String) -> Double? {
    guard let one = index[unit], let two = index[other] else { return nil }
    var (halves, count) = (0, 0)
    for block in blocks {
      var start = 0
      while start < block.scores.count {
        let (score, otherScore) = (block.scores[start + one], block.scores[start + two])
        start += units.count
        if score.isNaN || otherScore.isNaN { continue }
        count += 1
        halves += tolerance.ties(score, otherScore) ? 1 : score > otherScore ? 2 : 0
      }
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

  /// Bands of units: within each, the first beats no other at a probability; the best band first.
  ///
  /// Units are taken by mean rank. One begins a new band if the first of the band before beats it with at
  /// least the probability; otherwise it belongs to that band. Of two bands only their first units are said
  /// to be apart: the last of one and the first of the next may be close. Units without a score are left
  /// out.
  ///
  /// - Parameter probability: From 0 to 1, such as 0.9.
  /// - Returns: The bands; none for what is no probability.
  public func bands(atProbability probability: Double = 0.9) -> [[String]] {
    guard (0...1).contains(probability) else { return [] }
    let order = units.compactMap { unit in meanRank(of: unit).map { (unit, $0) } }
      .sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.map(\.0)
    var bands: [[String]] = []
    for unit in order {
      if let first = bands.last?.first,
        (winningProbability(of: first, over: unit) ?? 0) < probability
      {
        bands[bands.count - 1].append(unit)
      } else {
        bands.append([unit])
      }
    }
    return bands
  }

  private func bounds(_ share: Double, _ quantile: (Double) -> Double?) -> ValueBounds? {
    guard (0...1).contains(share), let lower = quantile((1 - share) / 2),
      let upper = quantile(1 - (1 - share) / 2)
    else { return nil }
    return ValueBounds(between: lower, and: upper)
  }

  private func column<Value>(
    of unit: String, _ values: (ReplicationBlock) -> [Value]
  ) -> [Value] {
    guard let place = index[unit] else { return [] }
    return blocks.flatMap { block in
      let values = values(block)
      return (0..<block.count).map { values[$0 * units.count + place] }
    }
  }

  private func ranks(of unit: String) -> RankDistribution? {
    guard let place = index[unit] else { return nil }
    return counts?.distribution(of: place)
      ?? RankDistribution(of: column(of: unit, \.ranks), unitCount: units.count)
  }
}
