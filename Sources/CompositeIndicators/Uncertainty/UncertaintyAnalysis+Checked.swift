extension UncertaintyAnalysis {
  /// An analysis.
  ///
  /// - Parameters:
  ///   - model: The index.
  ///   - table: The raw values.
  ///   - factors: What is uncertain, at least one factor.
  ///   - replications: How many times the index is computed, at least 1; with the number of units, no
  ///     more than 268,435,456 scores.
  ///   - seed: The seed of the random numbers.
  ///   - tolerance: When two scores tie.
  /// - Throws: ``UncertaintyError`` with every factor that cannot be or cannot affect the result, as far as
  ///   that can be seen from the factors and by trying each choice, or if the index cannot be computed at
  ///   all.
  public init(
    model: IndexModel, table: IndicatorTable, factors: [UncertainFactor], replications: Int,
    seed: UInt64, tolerance: TieTolerance = .standard
  ) throws(UncertaintyError) {
    let greatest = UncertaintyAnalysis.greatestScoreCount / max(1, table.units.count)
    guard (1...max(1, greatest)).contains(replications) else {
      throw .replicationCount(replications, greatest: max(1, greatest))
    }
    if factors.isEmpty { throw .factors([FactorProblem(factor: "", found: "no factor at all")]) }
    let problems = FactorCheck(model: model, table: table, factors: factors).problems()
    if !problems.isEmpty { throw .factors(problems) }
    let normalised: [[Double]]
    do throws(IndexModelError) {
      normalised = try model.normalised(table)
      _ = try model.scores(of: table)
    } catch {
      throw .model(replication: nil, error)
    }
    self.init(
      model: model, table: table, factors: factors, replications: replications, seed: seed,
      tolerance: tolerance, normalised: normalised,
      unitsByName: table.units.indices.sorted { table.units[$0] < table.units[$1] },
      kernel: WeightKernel(tree: model.tree, factors: factors, columns: normalised))
    let choices = ChoiceCheck(analysis: self).problems()
    if !choices.isEmpty { throw .factors(choices) }
  }
}
