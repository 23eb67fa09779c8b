extension UncertaintyAnalysis {
  /// One replication, computed again: what was drawn, and the scores and ranks that came of it.
  ///
  /// - Parameter number: Its number, from 0.
  /// - Returns: The replication, the same as in ``run(threads:progress:)``.
  /// - Throws: ``UncertaintyError`` if there is no such replication or the index cannot be computed.
  public func replication(_ number: Int) throws(UncertaintyError) -> Replication {
    guard (0..<replications).contains(number) else {
      throw .noReplication(number, count: replications)
    }
    let changes = DrawnChanges(of: self, replication: number)
    var scores: [Double]?
    if let kernel {
      var scratch = kernel.scratch()
      kernel.compute(
        ReplicationGenerator(seed: seed, replication: UInt64(number)), &scratch)
      scores = kernel.withTotals(of: scratch) { $0.map(Array.init) }
    }
    let total: [Double]
    if let scores {
      total = scores
    } else {
      total = try self.total(changes, replication: number)
    }
    return Replication(
      number: number, draws: changes.draws, scores: total.map { $0.isNaN ? nil : $0 },
      ranks: ranks(of: total).map { $0 == 0 ? nil : Int($0) })
  }

  /// Computes all replications.
  ///
  /// - Parameters:
  ///   - threads: How many tasks work side by side; they do not change the result.
  ///   - progress: Told now and then how many replications are done.
  /// - Returns: What became of scores and ranks.
  /// - Throws: `CancellationError` soon after the task was cancelled; ``UncertaintyError`` for the first
  ///   replication in which the index cannot be computed.
  public func run(
    threads: Int = 2, progress: (@Sendable (_ done: Int) -> Void)? = nil
  ) async throws -> UncertaintyResult {
    // The fast way counts ranks by block, which pays off in longer ones.
    let length = kernel == nil ? 64 : min(1024, max(64, table.units.count))
    let starts = Array(stride(from: 0, to: replications, by: length))
    var blocks: [ReplicationBlock] = []
    var counts = countsRanks ? RankCounts(unitCount: table.units.count) : nil
    try await withThrowingTaskGroup(of: (ReplicationBlock, RankCounts?).self) { group in
      var next = 0
      func add() {
        guard next < starts.count else { return }
        let numbers = starts[next]..<min(starts[next] + length, self.replications)
        next += 1
        group.addTask { try self.computed(numbers) }
      }
      for _ in 0..<min(max(1, threads), starts.count) { add() }
      var done = 0
      while let (block, own) = try await group.next() {
        blocks.append(block)
        if let own { counts?.add(own) }
        done += block.count
        progress?(done)
        // After a fault only the blocks before it are still wanted: one of them may hold an earlier one.
        if blocks.allSatisfy({ $0.error == nil }) { add() }
      }
    }
    blocks.sort { $0.first < $1.first }
    if let error = blocks.lazy.compactMap(\.error).first { throw error }
    return UncertaintyResult(
      units: table.units, tolerance: tolerance, blocks: blocks, counts: counts)
  }

  /// Whether ranks are counted for all units at once: not where the square of their number would fill the
  /// memory.
  private var countsRanks: Bool { table.units.count <= 2048 }

  private func computed(_ numbers: Range<Int>) throws -> (ReplicationBlock, RankCounts?) {
    var block = ReplicationBlock(numbers)
    var counts = countsRanks ? RankCounts(unitCount: table.units.count) : nil
    block.scores.reserveCapacity(numbers.count * table.units.count)
    if let kernel {
      try fill(&block, &counts, numbers, kernel)
    } else {
      try fill(&block, &counts, numbers)
    }
    return (block, counts)
  }

  private func fill(
    _ block: inout ReplicationBlock, _ counts: inout RankCounts?, _ numbers: Range<Int>
  ) throws {
    for number in numbers {
      try Task.checkCancellation()
      do throws(UncertaintyError) {
        let total = try total(DrawnChanges(of: self, replication: number), replication: number)
        block.scores += total
        ranks(of: total).withUnsafeBufferPointer { block.keep($0, in: &counts) }
      } catch {
        block.error = error
        return
      }
    }
  }

  /// The fast way.
  private func fill(
    _ block: inout ReplicationBlock, _ counts: inout RankCounts?, _ numbers: Range<Int>,
    _ kernel: WeightKernel
  ) throws {
    var scratch = kernel.scratch()
    var sorter = RankSorter(count: table.units.count, tolerance: tolerance)
    var ranks = [UInt32](repeating: 0, count: table.units.count)
    for number in numbers {
      try Task.checkCancellation()
      kernel.compute(
        ReplicationGenerator(seed: seed, replication: UInt64(number)), &scratch)
      let isUsable = kernel.withTotals(of: scratch) { totals in
        guard let totals else { return false }
        block.scores += totals
        ranks.withUnsafeMutableBufferPointer { sorter.rank(totals, into: $0) }
        return true
      }
      if isUsable {
        ranks.withUnsafeBufferPointer { block.keep($0, in: &counts) }
        continue
      }
      // The general way finds out what to say.
      try fill(&block, &counts, number..<(number + 1))
      if block.error != nil { return }
    }
  }

  /// The totals of one replication; not a number where there is none.
  private func total(
    _ changes: DrawnChanges, replication: Int
  ) throws(UncertaintyError) -> [Double] {
    do throws(IndexModelError) {
      return try total(changes)
    } catch {
      throw .model(replication: replication, error)
    }
  }

  /// The totals with what was drawn; not a number where there is none.
  func total(_ changes: DrawnChanges) throws(IndexModelError) -> [Double] {
    let columns = try changes.columns(self)
    do throws(IndexScoreError) {
      let total = try changes.tree(model.tree)
        .scores(units: table.units, columns: columns, interval: model.interval)
        .total.map { $0 ?? .nan }
      // Reversing a group may overflow; what is infinite has no rank.
      if let unit = total.firstIndex(where: \.isInfinite) {
        throw .unusableValue(
          node: model.tree.root.name, unit: table.units[unit], value: total[unit])
      }
      return total
    } catch {
      throw .scores(error)
    }
  }

  /// Ranks from 1, ties share the better one; 0 where there is no total.
  func ranks(of total: [Double]) -> [UInt32] {
    let scores = total.map { $0.isNaN ? nil : $0 }
    return Ranking(finite: scores, ties: .minimum, tolerance: tolerance).ranks.map {
      UInt32($0 ?? 0)
    }
  }
}
