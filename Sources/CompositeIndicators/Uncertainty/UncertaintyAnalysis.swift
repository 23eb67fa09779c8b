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
}
