import CompositeIndicators
import PolicyCycle

/// Draws the scores of subjects again and again, each time with other answers, weights and means within
/// what is uncertain, and counts for each pair who is ahead.
///
/// Each choice of each draw, and each subject's own, has a generator of its own. So the threads change
/// nothing, a choice that is not drawn leaves the numbers of the others alone, and so does a subject
/// that is added.
struct ScoreDraws: Sendable {
  let layout: RubricLayout
  let subjects: [DrawnSubject]
  let pairs: [Pair]
  let settings: ComparisonSettings

  /// Two subjects with the conditions that are on both frontiers and apply to both.
  struct Pair: Sendable {
    let first: Int
    let second: Int
    let common: [UInt64]
  }

  /// What was drawn in a row of draws.
  struct Block: Sendable {
    let first: Int
    /// By draw, then scope, then subject; not a number where there is no score.
    var scores: [Double]
    /// By pair, then scope: the draws in which the first is ahead.
    var firstAhead: [Int]
    /// By pair, then scope: the draws in which the second is ahead.
    var secondAhead: [Int]
    /// By pair, then scope: the draws in which both have a score.
    var counts: [Int]
  }

  /// Draws all.
  ///
  /// - Throws: `CancellationError` soon after the task was cancelled.
  func run(threads: Int) async throws -> [Block] {
    let starts = Array(stride(from: 0, to: settings.draws, by: 256))
    return try await withThrowingTaskGroup(of: Block.self) { group in
      var (next, blocks) = (0, [Block]())
      func add() {
        guard next < starts.count else { return }
        let draws = starts[next]..<min(starts[next] + 256, settings.draws)
        next += 1
        group.addTask {
          try Task.checkCancellation()
          return block(draws)
        }
      }
      for _ in 0..<max(1, threads) { add() }
      while let block = try await group.next() {
        blocks.append(block)
        add()
      }
      return blocks.sorted { $0.first < $1.first }
    }
  }

  /// The draws of one block.
  private func block(_ draws: Range<Int>) -> Block {
    let scopes = RubricLayout.scopeCount
    var block = Block(
      first: draws.lowerBound,
      scores: [Double](repeating: .nan, count: draws.count * scopes * subjects.count),
      firstAhead: [Int](repeating: 0, count: pairs.count * scopes),
      secondAhead: [Int](repeating: 0, count: pairs.count * scopes),
      counts: [Int](repeating: 0, count: pairs.count * scopes))
    var rows = [UInt64](repeating: 0, count: subjects.count * layout.words)
    var own = [Double](repeating: 0, count: scopes)
    var other = own
    for draw in draws {
      let weights = DrawnWeights(draw, layout: layout, settings: settings)
      for (place, subject) in subjects.enumerated() {
        let row = place * layout.words
        fill(&rows, at: row, subject, draw)
        layout.score(rows, row, within: subject.applicable, weights, &own)
        for scope in 0..<scopes {
          block.scores[
            ((draw - draws.lowerBound) * scopes + scope) * subjects.count + place] = own[scope]
        }
      }
      for (place, pair) in pairs.enumerated() {
        layout.score(rows, pair.first * layout.words, within: pair.common, weights, &own)
        layout.score(rows, pair.second * layout.words, within: pair.common, weights, &other)
        for scope in 0..<scopes where !own[scope].isNaN && !other[scope].isNaN {
          block.counts[place * scopes + scope] += 1
          if TieTolerance.standard.ties(own[scope], other[scope]) { continue }
          if own[scope] > other[scope] {
            block.firstAhead[place * scopes + scope] += 1
          } else {
            block.secondAhead[place * scopes + scope] += 1
          }
        }
      }
    }
    return block
  }

  /// Draws which conditions a subject shows.
  private func fill(
    _ rows: inout [UInt64], at row: Int, _ subject: DrawnSubject, _ draw: Int
  ) {
    let choices = settings.choices
    var leniency = 1.0
    if choices.contains(.leniency) {
      var source = source(.leniency, subject.readerKey, draw)
      leniency = Platform.exp(settings.leniency.value * NormalQuantile.of(source.openUnit()))
    }
    let drawsAnswers = choices.contains(.answers)
    let thresholds = zip(subject.odds, subject.turnsDown).map { odds, turnsDown in
      guard drawsAnswers else { return 0.0 }
      let odds = turnsDown ? odds * leniency : odds / leniency
      return odds / (1 + odds)
    }
    let drawsOpen = choices.contains(.openAnswers)
    var openSource = source(.openAnswers, subject.key, draw)
    // Of the open answers any share may be met, each share as likely as any other.
    let openShare = drawsOpen ? openSource.unit() : 0
    var answerSource = source(.answers, subject.key, draw)
    for word in 0..<layout.words { rows[row + word] = 0 }
    for item in subject.conditions {
      let isShown: Bool
      if let errorClass = item.errorClass {
        let isWrong = answerSource.unit() < thresholds[errorClass]
        isShown = subject.turnsDown[errorClass] != isWrong
      } else {
        isShown = openSource.unit() < openShare
      }
      if isShown { rows[row + item.word] |= item.bit }
    }
  }

  private func source(
    _ choice: UncertainChoice, _ key: UInt64, _ draw: Int
  ) -> ReplicationGenerator {
    ReplicationGenerator(
      seed: settings.seed ^ (key &+ choice.streamKey), replication: UInt64(draw))
  }
}
