/// What becomes of scores and ranks when an index is computed many times, each time with other choices
/// and errors within what is uncertain.
///
/// Every replication draws from a generator of its own, seeded by the seed and its number: the same seed
/// gives the same results whatever the number of threads, and ``replication(_:)`` computes any one of
/// them again.
public struct UncertaintyAnalysis: Sendable {
  /// The index.
  public let model: IndexModel
  /// The raw values.
  public let table: IndicatorTable
  /// What is uncertain.
  public let factors: [UncertainFactor]
  /// How many times the index is computed.
  public let replications: Int
  /// The seed of the random numbers.
  public let seed: UInt64
  /// When two scores tie.
  public let tolerance: TieTolerance
  /// The normalised values without any error, used where no factor touches them.
  let normalised: [[Double]]
  /// The places of the units in the order of their names.
  let unitsByName: [Int]
  /// The fast way, where only weights of means are uncertain; nil where the general one is needed.
  let kernel: WeightKernel?

  /// The greatest number of scores that a run keeps, 2 GiB of them.
  static let greatestScoreCount = 268_435_456

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
    do throws(IndexModelError) {
      normalised = try model.normalised(table)
      _ = try model.scores(of: table)
    } catch {
      throw .model(replication: nil, error)
    }
    unitsByName = table.units.indices.sorted { table.units[$0] < table.units[$1] }
    kernel = WeightKernel(tree: model.tree, factors: factors, columns: normalised)
    self.model = model
    self.table = table
    self.factors = factors
    self.replications = replications
    self.seed = seed
    self.tolerance = tolerance
    let choices = ChoiceCheck(analysis: self).problems()
    if !choices.isEmpty { throw .factors(choices) }
  }
}
