/// How subjects are compared: what is taken as uncertain, how often it is drawn, and from where on one
/// is said to be ahead.
public struct ComparisonSettings: Sendable, Hashable {
  /// What is drawn.
  public let choices: Set<UncertainChoice>
  /// How often, ``fewestDraws`` to 1,000,000.
  public let draws: Int
  /// The seed of the random numbers.
  public let seed: UInt64
  /// How much readers differ in leniency.
  public let leniency: LeniencySpread
  /// By how much weights may differ from equal ones: each is drawn evenly from 1 less to 1 plus this, 0
  /// up to 1.
  public let weightSpread: Double
  /// From which probability on one subject is said to be probably ahead, above 0.5 up to 1.
  public let threshold: Double

  /// Settings.
  ///
  /// The defaults: everything drawn; 10,000 draws, which leave a probability uncertain by 0.005 (one
  /// standard error); weights within a quarter, as in the sensitivity analyses of COINr (methodology,
  /// section 6); 0.90 as the rubric has it. All but the arithmetic of the standard error are judgements.
  ///
  /// - Throws: ``ComparisonError/setting(_:found:expected:)`` if a value is out of its range.
  public init(
    choices: Set<UncertainChoice> = Set(UncertainChoice.allCases), draws: Int = 10_000,
    seed: UInt64 = 1, leniency: LeniencySpread = .standard, weightSpread: Double = 0.25,
    threshold: Double = 0.9
  ) throws(ComparisonError) {
    guard (Self.fewestDraws...1_000_000).contains(draws) else {
      throw .setting("draws", found: "\(draws)", expected: "\(Self.fewestDraws) to 1,000,000")
    }
    guard (0...1).contains(weightSpread) else {
      throw .setting("weight spread", found: "\(weightSpread)", expected: "0 to 1")
    }
    guard threshold > 0.5, threshold <= 1 else {
      throw .setting("threshold", found: "\(threshold)", expected: "above 0.5, up to 1")
    }
    self.init(
      unchecked: choices, draws: draws, seed: seed, leniency: leniency,
      weightSpread: weightSpread, threshold: threshold)
  }

  /// The fewest draws from which anything is said: they leave a probability of 0.90 uncertain by 0.01 (one
  /// standard error); a judgement.
  public static let fewestDraws = 1000

  /// Settings with any number of draws, for tests of what does not hang on their number.
  package init(choices: Set<UncertainChoice>, anyDraws draws: Int, seed: UInt64 = 1) {
    self.init(
      unchecked: choices, draws: draws, seed: seed, leniency: .standard, weightSpread: 0.25,
      threshold: 0.9)
  }

  private init(
    unchecked choices: Set<UncertainChoice>, draws: Int, seed: UInt64, leniency: LeniencySpread,
    weightSpread: Double, threshold: Double
  ) {
    self.choices = choices
    self.draws = draws
    self.seed = seed
    self.leniency = leniency
    self.weightSpread = weightSpread
    self.threshold = threshold
  }

  /// The defaults.
  public static let standard = ComparisonSettings(
    unchecked: Set(UncertainChoice.allCases), draws: 10_000, seed: 1, leniency: .standard,
    weightSpread: 0.25, threshold: 0.9)

  /// The same settings with other choices drawn.
  public func drawing(only choices: Set<UncertainChoice>) -> ComparisonSettings {
    ComparisonSettings(
      unchecked: choices, draws: draws, seed: seed, leniency: leniency,
      weightSpread: weightSpread, threshold: threshold)
  }
}
