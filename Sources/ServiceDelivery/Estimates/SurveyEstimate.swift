/// The share of a category in a population, estimated from a stratified survey with weights.
///
/// The share is a ratio of sums of weights. Its variance is the linearised one of a ratio, with replacement
/// within each stratum: with z = w (y - p) / W for each person, the sum over strata of n / (n - 1) times the
/// sum of squares of z around its mean in the stratum (Woodruff 1971; Särndal, Swensson and Wretman 1992,
/// chapter 5; what survey programs do by default; all recalled).
///
/// The finite population is ignored: where a large part was asked, the interval is rather too wide. Clusters,
/// such as several persons of one household, are ignored too: with them it is too narrow.
///
/// The interval is Wilson's with the effective sample size p (1 - p) / variance, so that it stays within 0
/// and 1. Where the variance is 0, as with nobody or everybody in the category, the effective size is
/// Kish's: the square of the sum of weights over the sum of their squares (Kish 1965, recalled).
public struct SurveyEstimate: Sendable, Hashable {
  /// The category; nil for those of whom it is not known.
  public let category: String?
  /// How many persons were asked.
  public let respondents: Int
  /// How many of them are in the category.
  public let inCategory: Int
  /// The share of the population in the category, 0 to 1.
  public let share: Double
  /// The standard error of the share; nil where a stratum has one person only.
  public let standardError: Double?
  /// The sample size of a simple random sample that would be as precise; nil where the error is.
  public let effectiveSize: Double?
  /// The interval; nil where a stratum has one person only, so that its variance cannot be known.
  public let interval: IntervalEstimate?
}

extension SurveyTable {
  /// The share of each category and of the unknown, in the order of the categories' bytes, the unknown last.
  ///
  /// Shares are of all who were asked, the unknown among them: nobody is shared out over categories.
  ///
  /// - Parameters:
  ///   - stratum: The stratum; nil for all strata together.
  ///   - categories: Categories to estimate although nobody may be in them.
  ///   - level: The confidence level, between 0 and 1.
  /// - Returns: The estimates; none of no rows.
  public func estimates(
    in stratum: String? = nil, categories: [String] = [], level: Double = 0.95
  ) -> [SurveyEstimate] {
    let asked = rows.filter { stratum == nil || $0.stratum == stratum }
    if asked.isEmpty { return [] }
    let known = Set(asked.compactMap(\.category)).union(categories)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let named: [String?] = known
    return (named + [nil]).map { category in
      SurveyTable.estimate(category, among: asked, level: level)
    }
  }

  private static func estimate(
    _ category: String?, among rows: [Respondent], level: Double
  ) -> SurveyEstimate {
    let total = rows.reduce(0) { $0 + $1.weight }
    let inside = rows.filter { $0.category == category }
    let share =
      inside.count == rows.count ? 1 : inside.reduce(0) { $0 + $1.weight } / total
    let variance = variance(of: share, category, among: rows, total: total)
    let spread = share * (1 - share)
    let size = variance.map { variance in
      spread > 0 && variance > 0 ? spread / variance : kish(rows, total: total)
    }
    return SurveyEstimate(
      category: category, respondents: rows.count, inCategory: inside.count, share: share,
      standardError: variance.map { $0.squareRoot() }, effectiveSize: size,
      interval: size.flatMap { IntervalEstimate.wilson(share, size: $0, level: level) })
  }

  private static func kish(_ rows: [Respondent], total: Double) -> Double {
    let squares = rows.reduce(0) { $0 + ($1.weight / total) * ($1.weight / total) }
    return 1 / squares
  }

  /// Nil if a stratum has one row only.
  private static func variance(
    of share: Double, _ category: String?, among rows: [Respondent], total: Double
  ) -> Double? {
    var sum = 0.0
    let strata = Dictionary(grouping: rows, by: \.stratum)
    for (_, members) in strata.sorted(by: { $0.key < $1.key }) {
      guard members.count > 1 else { return nil }
      let count = Double(members.count)
      let parts = members.map { $0.weight * (($0.category == category ? 1 : 0) - share) / total }
      let mean = parts.reduce(0, +) / count
      sum += count / (count - 1) * parts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    return sum
  }
}
