/// When a count of people is too small to be shown, and how well it is hidden.
///
/// A count from 1 to below the threshold is suppressed, and with it as many others as it takes: for
/// **every** suppressed cell of a release there are two tables in whole numbers that fit all that is shown
/// and give it values at least `threshold - 1` apart. Whoever knows only what is shown can bound it no
/// closer. The notions (primary and secondary suppression, feasibility interval,
/// audit) are those of the handbook on statistical disclosure control
/// (<https://sdctools.github.io/HandbookSDC/>); the width is a decision of ours.
///
/// It is assumed that readers know this rule: where zeros are shown, they know that a suppressed cell
/// is not 0. What a reader knows from elsewhere, such as being one of two people in a cell, is not
/// covered.
public struct SuppressionRule: Sendable, Hashable {
  /// The smallest count above 0 that is shown.
  public let threshold: Int
  /// Whether 0 is shown.
  public let showsZero: Bool

  /// Counts below 5 are suppressed, zeros are shown.
  public static let usual = SuppressionRule(unchecked: 5, showsZero: true)

  /// A rule, or nil if the threshold is not from 2 to 1000.
  public init?(threshold: Int, showsZero: Bool = true) {
    guard (2...1_000).contains(threshold) else { return nil }
    self.init(unchecked: threshold, showsZero: showsZero)
  }

  private init(unchecked threshold: Int, showsZero: Bool) {
    self.threshold = threshold
    self.showsZero = showsZero
  }

  /// Whether a count is suppressed for its own sake.
  func isSmall(_ count: Int) -> Bool { count < threshold && (count > 0 || !showsZero) }

  /// The least that a reader has to allow for in a suppressed cell.
  var least: Int { showsZero ? 1 : 0 }
}
