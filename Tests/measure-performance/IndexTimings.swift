import CompositeIndicators

/// The mathematics of an index at the sizes that its peers are measured at.
struct IndexTimings {
  let runs: Int
  /// By how much the numbers of replications and of units of one pass are smaller.
  let reduction: Int

  /// All of them, with names that say sizes and threads.
  func all() async throws -> [Timing] {
    var timings: [Timing] = []
    let replications = 10_000 / reduction
    for (threads, units, isGeometric) in [
      (1, 250, false), (2, 250, false), (1, 250, true), (2, 250, true), (2, 1200, false),
    ] {
      let task =
        "\(replications) replications, \(units) x 40"
        + (isGeometric ? ", five geometric groups" : "") + ", weights +-25 %, \(threads) threads"
      timings.append(
        try await ranks(
          task,
          try analysis(units: units, geometric: isGeometric, replications: replications), threads))
    }
    for isGeometric in [false, true] {
      let units = 100_000 / reduction
      let model = try model(geometric: isGeometric, isDeep: true)
      let table = try table(units: units)
      let kind = isGeometric ? "geometric" : "arithmetic"
      timings.append(
        try Timing("\(units) x 40, normalised, into five groups and a total, \(kind)", runs: runs) {
          _ = try model.scores(of: table)
        })
    }
    return timings
  }

  /// The analysis, then the median, 5 % and 95 % of each unit's ranks and all its acceptabilities.
  private func ranks(
    _ task: String, _ analysis: UncertaintyAnalysis, _ threads: Int
  ) async throws -> Timing {
    try await Timing(task, runs: runs) {
      let result = try await analysis.run(threads: threads)
      var sum = 0.0
      for unit in result.units {
        for probability in [0.05, 0.5, 0.95] {
          sum += result.rank(of: unit, at: probability) ?? 0
        }
        sum += result.rankAcceptability(of: unit)?[0] ?? 0
      }
      if sum == 0 { print("no ranks") }
    }
  }

  private func analysis(
    units: Int, geometric: Bool, replications: Int
  ) throws -> UncertaintyAnalysis {
    let model = try model(geometric: geometric, isDeep: geometric)
    let groups = geometric ? ["total"] + (0..<5).map { "group \($0)" } : ["total"]
    return try UncertaintyAnalysis(
      model: model, table: try table(units: units),
      factors: groups.map { .weights(of: $0, .relative(spread: 0.25)) },
      replications: replications, seed: 1)
  }

  private func model(geometric: Bool, isDeep: Bool) throws -> IndexModel {
    let leaves = (0..<40).map { IndexNode.indicator("indicator \($0)") }
    let children =
      isDeep
      ? (0..<5).map { place in
        IndexNode.group(
          "group \(place)", aggregation: geometric ? .geometric() : .arithmetic,
          Array(leaves[(8 * place)..<(8 * place + 8)]))
      } : leaves
    return IndexModel(
      tree: try IndexTree(.group("total", children)),
      normalisation: .goalposts(low: 0, high: 100), interval: .percent)
  }

  private func table(units: Int) throws -> IndicatorTable {
    var generator = SplitMix(state: UInt64(units))
    return try IndicatorTable(
      units: (0..<units).map { "unit \($0)" }, indicators: (0..<40).map { "indicator \($0)" },
      columns: (0..<40).map { _ in
        (0..<units).map { _ in Double.random(in: 1...100, using: &generator) }
      })
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same data in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed &>> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed &>> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed &>> 31
  }
}
