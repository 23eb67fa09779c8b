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
    for isGeometric in [false, true] { timings += try passes(geometric: isGeometric) }
    timings.append(try await cancellation())
    return timings
  }

  /// One pass over many units: from normalised columns without a gap, and from raw values.
  private func passes(geometric: Bool) throws -> [Timing] {
    let units = 100_000 / reduction
    let model = try model(
      geometric: geometric, isDeep: true, total: geometric ? .geometric() : .arithmetic)
    let table = try table(units: units)
    let columns = table.indicators.map { table.values(of: $0)?.compactMap(\.self) ?? [] }
    let task = "five groups and a total, \(geometric ? "geometric" : "arithmetic")"
    return [
      try Timing("\(units) x 40 without a gap, into \(task)", runs: runs) {
        _ = try model.tree.scores(units: table.units, complete: columns)
      },
      try Timing("\(units) x 40, normalised, into \(task)", runs: runs) {
        _ = try model.scores(of: table)
      },
    ]
  }

  /// From the cancellation of a run to its end, where an index takes longest: many units with gaps.
  private func cancellation() async throws -> Timing {
    let units = 100_000 / reduction
    let analysis = try UncertaintyAnalysis(
      model: try model(geometric: false, isDeep: false), table: try table(units: units, gaps: true),
      factors: [.weights(of: "total", .relative(spread: 0.25))], replications: 2000, seed: 1)
    let clock = ContinuousClock()
    var times: [Duration] = []
    for run in 0..<runs {
      let task = Task { try await analysis.run(threads: 1) }
      try await Task.sleep(for: .milliseconds(20 + 7 * run))
      let start = clock.now
      task.cancel()
      _ = try? await task.value
      times.append(clock.now - start)
    }
    return Timing("from cancellation to the end, \(units) x 40 with gaps", times)
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

  private func model(geometric: Bool, isDeep: Bool, total: Aggregation = .arithmetic) throws
    -> IndexModel
  {
    let leaves = (0..<40).map { IndexNode.indicator("indicator \($0)") }
    let children =
      isDeep
      ? (0..<5).map { place in
        IndexNode.group(
          "group \(place)", aggregation: geometric ? .geometric() : .arithmetic,
          Array(leaves[(8 * place)..<(8 * place + 8)]))
      } : leaves
    return IndexModel(
      tree: try IndexTree(.group("total", aggregation: total, children)),
      normalisation: .goalposts(low: 0, high: 100), interval: .percent)
  }

  private func table(units: Int, gaps: Bool = false) throws -> IndicatorTable {
    var generator = SplitMix(state: UInt64(units))
    return try IndicatorTable(
      units: (0..<units).map { "unit \($0)" }, indicators: (0..<40).map { "indicator \($0)" },
      columns: (0..<40).map { _ in
        (0..<units).map { _ -> Double? in
          let isGap = gaps && Int.random(in: 0..<10, using: &generator) == 0
          return isGap ? nil : Double.random(in: 1...100, using: &generator)
        }
      })
  }
}
