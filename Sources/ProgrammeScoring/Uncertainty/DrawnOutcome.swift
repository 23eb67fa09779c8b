import CompositeIndicators

/// What came of all draws: scores by scope, and who was ahead how often.
struct DrawnOutcome {
  private let subjects: [String]
  private let scopes: [UncertaintyResult]
  private let firstAhead: [Int]
  private let secondAhead: [Int]
  private let counts: [Int]

  init(_ blocks: [ScoreDraws.Block], subjects: [String], pairCount: Int) {
    self.subjects = subjects
    let scopeCount = RubricLayout.scopeCount
    let row = scopeCount * subjects.count
    scopes = (0..<scopeCount).map { scope in
      UncertaintyResult(
        units: subjects,
        scores: blocks.flatMap { block in
          stride(from: scope * subjects.count, to: block.scores.count, by: max(1, row)).flatMap {
            block.scores[$0..<($0 + subjects.count)]
          }
        })
    }
    func sum(_ values: (ScoreDraws.Block) -> [Int]) -> [Int] {
      blocks.reduce(into: [Int](repeating: 0, count: pairCount * scopeCount)) { sums, block in
        for (place, value) in values(block).enumerated() { sums[place] += value }
      }
    }
    firstAhead = sum(\.firstAhead)
    secondAhead = sum(\.secondAhead)
    counts = sum(\.counts)
  }

  /// The scores of a subject, with its hard bounds.
  func ranges(of place: Int, bounds: [ClosedRange<Double>?]) -> [ComparisonScope: ScoreRange] {
    var ranges: [ComparisonScope: ScoreRange] = [:]
    for (scope, item) in ComparisonScope.allCases.enumerated() {
      guard let bounds = bounds[scope] else { continue }
      let result = scopes[scope]
      let middle = result.scoreInterval(of: subjects[place], share: 0.9)
      ranges[item] = ScoreRange(
        shown: bounds.lowerBound, possible: bounds.upperBound,
        median: result.score(of: subjects[place], at: 0.5), lower: middle?.lower,
        upper: middle?.upper)
    }
    return ranges
  }

  /// How likely a subject holds each rank across the phases; nil without a score.
  func rankProbabilities(of place: Int) -> [Double]? {
    guard let result = scopes.last, result.meanRank(of: subjects[place]) != nil else { return nil }
    return result.rankAcceptability(of: subjects[place])
  }

  /// In which shares of the draws one of a pair is ahead; nil if it never could be compared.
  func lead(ofPair pair: Int, scope: Int) -> PairRelation.Lead? {
    let place = pair * RubricLayout.scopeCount + scope
    let count = Double(counts[place])
    return count == 0
      ? nil
      : PairRelation.Lead(
        first: Double(firstAhead[place]) / count, second: Double(secondAhead[place]) / count)
  }
}
