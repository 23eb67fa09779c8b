/// A feature by which practices are counted and chosen.
public enum PracticeFacet: String, CaseIterable, Sendable, Hashable {
  /// The phases that a practice serves.
  case phase
  /// The country, in Eurostat's letters.
  case country
  /// The territory by its shortest code: a country or a region of it.
  case territory
  /// What the practice is good for, by its evidence of effect.
  case standing
  /// How much of its territory it reaches.
  case reach
  /// Whether it goes on.
  case status
  /// The subgroups of young people that its record names.
  case subgroup
  /// Whether it is carried out in a partner's territory: `partner` or `other`.
  case partner
  /// The criteria of which it shows a condition.
  case criterion
  /// The conditions that it shows, if only locally.
  case condition

  /// The value of ``partner`` for the practices of partners' territories.
  public static let partnerValue = "partner"
  /// The value of ``partner`` for all other practices.
  public static let otherValue = "other"
}

/// How many practices have a value of a facet.
public struct FacetCount: Sendable, Hashable {
  /// The value as it stands in records, such as `outreach`, `SI` or `proven`.
  public let value: String
  /// The number of practices.
  public let count: Int
}
