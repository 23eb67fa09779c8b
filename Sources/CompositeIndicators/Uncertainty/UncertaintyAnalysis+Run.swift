extension UncertaintyAnalysis {
  /// One replication, computed again: what was drawn, and the scores and ranks that came of it.
  ///
  /// - Parameter number: Its number, from 0.
  /// - Returns: The replication, the same as in ``run(threads:progress:)``.
  /// - Throws: ``UncertaintyError`` if there is no such replication or the index cannot be computed.
  public func replication(_ number: Int) throws(UncertaintyError) -> Replication {
    guard (0..<replications).contains(number) else { throw .replications(number) }
    let changes = DrawnChanges(of: self, replication: number)
    let total = try total(changes, replication: number)
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
    let chunk = 64
    let starts = Array(stride(from: 0, to: replications, by: chunk))
    var parts: [Int: ReplicationChunk] = [:]
    try await withThrowingTaskGroup(of: (Int, ReplicationChunk).self) { group in
      var next = 0
      func add() {
        guard next < starts.count else { return }
        let start = starts[next]
        next += 1
        group.addTask { (start, try self.chunk(start..<min(start + chunk, self.replications))) }
      }
      for _ in 0..<max(1, threads) { add() }
      var done = 0
      while let (start, part) = try await group.next() {
        parts[start] = part
        done += part.count
        progress?(done)
        // After a fault only the chunks before it are still wanted: one of them may hold an earlier one.
        if parts.values.allSatisfy({ $0.error == nil }) { add() }
      }
    }
    let ordered = starts.compactMap { parts[$0] }
    if let error = ordered.lazy.compactMap(\.error).first { throw error }
    return UncertaintyResult(
      units: table.units, replications: replications, scores: ordered.flatMap(\.scores),
      ranks: ordered.flatMap(\.ranks))
  }

  private func chunk(_ numbers: Range<Int>) throws -> ReplicationChunk {
    var part = ReplicationChunk(count: numbers.count)
    for number in numbers {
      try Task.checkCancellation()
      do throws(UncertaintyError) {
        let total = try total(DrawnChanges(of: self, replication: number), replication: number)
        part.scores += total
        part.ranks += ranks(of: total)
      } catch {
        part.error = error
        return part
      }
    }
    return part
  }

  /// The totals of one replication; not a number where there is none.
  private func total(
    _ changes: DrawnChanges, replication: Int
  ) throws(UncertaintyError) -> [Double] {
    do throws(IndexModelError) {
      let columns = try changes.columns(self)
      do throws(IndexScoreError) {
        return try changes.tree(model.tree)
          .scores(units: table.units, columns: columns, interval: model.interval)
          .total.map { $0 ?? .nan }
      } catch {
        throw IndexModelError.scores(error)
      }
    } catch {
      throw .model(replication: replication, error)
    }
  }

  /// Ranks from 1, ties share the better one; 0 where there is no total.
  private func ranks(of total: [Double]) -> [UInt32] {
    let scores = total.map { $0.isNaN ? nil : $0 }
    guard let ranking = try? Ranking(of: scores, ties: .minimum, tolerance: tolerance) else {
      return total.map { _ in 0 }
    }
    return ranking.ranks.map { UInt32($0 ?? 0) }
  }
}

/// The scores and ranks of some replications, one after the other.
private struct ReplicationChunk: Sendable {
  let count: Int
  var scores: [Double] = []
  var ranks: [UInt32] = []
  var error: UncertaintyError?

  init(count: Int) { self.count = count }
}
