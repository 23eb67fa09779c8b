/// What a figure of an operation measures.
///
/// A plan is set against delivery only within one measure.
public enum FigureMeasure: String, CaseIterable, Sendable, Hashable {
  /// Persons who took part, or places planned for them.
  case participants
  /// Training or counselling sessions.
  case sessions
  /// Events such as workshops and conferences, and meetings such as focus groups and interviews.
  case events
  /// Towns, provinces, offices, countries.
  case places
  /// News items, videos, broadcasts.
  case media
  /// Reports, tools, tests of tools and other things made.
  case deliverables
  /// Bodies that took part.
  case institutions
  /// Promotional articles.
  case articles
  /// An amount of money; the unit is the currency.
  case money
  /// A length of time; the unit says in what.
  case duration
  /// A rate or share of a population.
  case rate
  /// Something else.
  case other

  /// Whether it is counted in whole numbers.
  public var isCount: Bool {
    switch self {
    case .participants, .sessions, .events, .places, .media, .deliverables, .institutions,
      .articles:
      true
    case .money, .duration, .rate, .other: false
    }
  }
}
