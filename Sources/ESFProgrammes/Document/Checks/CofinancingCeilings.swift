/// The highest co-financing rates of ESF+ by category of region.
public struct CofinancingCeilings: Sendable, Hashable {
  /// The ceilings by category of region.
  public let ceilings: [Ceiling]
  /// Ceilings of priorities dedicated to a purpose, where higher ones hold for it.
  public let dedicated: [ProgrammePriority.Dedication: Double]
  /// How far the ceilings were verified.
  public let verification: CodeVerification

  /// The ceiling of one category of region.
  public struct Ceiling: Sendable, Hashable {
    /// The category of region.
    public let categoryOfRegion: String
    /// The ceiling, 0 to 1.
    public let usual: Double
    /// The ceiling of regions that were poorer in 2014-2020, 0 to 1; nil if there is none.
    public let exceptional: Double?

    /// Creates a ceiling.
    public init(categoryOfRegion: String, usual: Double, exceptional: Double? = nil) {
      self.categoryOfRegion = categoryOfRegion
      self.usual = usual
      self.exceptional = exceptional
    }
  }

  /// Creates ceilings.
  public init(
    _ ceilings: [Ceiling], dedicated: [ProgrammePriority.Dedication: Double] = [:],
    verification: CodeVerification
  ) {
    self.ceilings = ceilings
    self.dedicated = dedicated
    self.verification = verification
  }

  /// The ceilings of Article 112 of Regulation (EU) 2021/1060 and of ESF+, as this project recalls
  /// them.
  ///
  /// They were not compared with the legal text, and amendments since 2024 allow more for some
  /// purposes: a rate above them is a warning, not an error.
  public static let recalled = CofinancingCeilings(
    [
      Ceiling(categoryOfRegion: "Less developed", usual: 0.85),
      Ceiling(categoryOfRegion: "Outermost or northern sparsely populated", usual: 0.85),
      Ceiling(categoryOfRegion: "Transition", usual: 0.6, exceptional: 0.7),
      Ceiling(categoryOfRegion: "More developed", usual: 0.4, exceptional: 0.5),
    ],
    dedicated: [.socialInnovation: 0.95, .materialDeprivation: 0.9, .mostDeprived: 0.9],
    verification: .recalled)

  /// The ceiling of a category of region.
  func ceiling(of categoryOfRegion: String) -> Ceiling? {
    ceilings.first { $0.categoryOfRegion == categoryOfRegion }
  }
}
