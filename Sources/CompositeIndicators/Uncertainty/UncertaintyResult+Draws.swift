extension UncertaintyResult {
  /// What became of scores that were drawn elsewhere, in any way.
  ///
  /// - Parameters:
  ///   - units: The units, each once.
  ///   - scores: The scores by replication, then unit; not a number where there is none, else finite.
  ///   - tolerance: When two scores tie.
  package init(units: [String], scores: [Double], tolerance: TieTolerance = .standard) {
    let replications = units.isEmpty ? 0 : scores.count / units.count
    var block = ReplicationBlock(0..<replications)
    block.scores = Array(scores.prefix(replications * units.count))
    var counts = RankCounts(unitCount: units.count)
    for start in stride(from: 0, to: block.scores.count, by: max(1, units.count)) {
      let row = block.scores[start..<(start + units.count)].map { $0.isNaN ? nil : $0 }
      let ranks = Ranking(finite: row, ties: .minimum, tolerance: tolerance).ranks
      ranks.map { UInt32($0 ?? 0) }.withUnsafeBufferPointer { counts.add($0) }
    }
    self.init(units: units, tolerance: tolerance, blocks: [block], counts: counts)
  }
}
