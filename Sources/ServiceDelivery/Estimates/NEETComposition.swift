public import PolicyCycle

/// How the young people not in employment, education or training of a territory are made up, by subgroup.
///
/// The subgroups are the seven of Eurofound, which do not overlap. What is not known of some persons stays
/// a share of its own and is not spread over the subgroups.
public struct NEETComposition: Sendable, Hashable {
  /// The territory.
  public let territory: TerritoryCode
  /// The year that it describes, or the day of the survey.
  public let date: PartialDate
  /// The band of age, as Eurostat writes it: `Y15-29`.
  public let age: String
  /// The subgroups whose share is known, in the order of ``subgroups``.
  public let parts: [Part]
  /// The share of those whose subgroup is not known; with what is left where the source gives no such row.
  public let unknown: Part
  /// How many persons were asked; nil if the source does not say.
  public let respondents: Int?
  /// Where the shares come from, in words.
  public let source: String

  init(
    territory: TerritoryCode, date: PartialDate, age: String, parts: [Part], unknown: Part,
    respondents: Int?, source: String
  ) {
    self.territory = territory
    self.date = date
    self.age = age
    self.parts = parts
    self.unknown = unknown
    self.respondents = respondents
    self.source = source
  }

  /// The share of one subgroup.
  public struct Part: Sendable, Hashable {
    /// The subgroup; nil for those of whom it is not known.
    public let subgroup: NEETSubgroup?
    /// The share of all NEETs of the territory, 0 to 1.
    public let share: Double
    /// The interval, where the source gives one.
    public let interval: IntervalEstimate?
  }

  /// The subgroups that a composition is made of: Eurofound's seven (2016).
  public static let subgroups: [NEETSubgroup] = [
    .shortTermUnemployed, .longTermUnemployed, .reEntrants, .illnessOrDisability,
    .familyResponsibilities, .discouraged, .otherInactive,
  ]

  /// The share of a subgroup; nil if it is not known.
  ///
  /// - Returns: The part, or nil.
  public func part(_ subgroup: NEETSubgroup) -> Part? {
    parts.first { $0.subgroup == subgroup }
  }

  /// The composition that a survey shows.
  ///
  /// A subgroup that nobody named counts as 0 with its interval, since it could have been named. Nil of no
  /// rows, for an empty source, for an age that is none, and for a survey with a category that is none of
  /// ``subgroups``.
  ///
  /// - Parameters:
  ///   - survey: The survey; its categories are the codes of ``subgroups``.
  ///   - territory: The territory whose NEETs were asked.
  ///   - date: The year or day of the survey.
  ///   - age: The band of age, such as `Y15-29`.
  ///   - source: Where it comes from, in words.
  ///   - level: The confidence level of the intervals.
  public init?(
    survey: SurveyTable, territory: TerritoryCode, date: PartialDate, age: String, source: String,
    level: Double = 0.95
  ) {
    let codes = NEETComposition.subgroups.map(\.rawValue)
    let estimates = survey.estimates(categories: codes, level: level)
    let named = estimates.compactMap(\.category)
    guard let unknown = estimates.last, named.allSatisfy(codes.contains),
      NEETComposition.isAge(age), !Words.trimmed(source).isEmpty
    else { return nil }
    self.init(
      territory: territory, date: date, age: age,
      parts: NEETComposition.subgroups.compactMap { subgroup in
        estimates.first { $0.category == subgroup.rawValue }.map {
          Part(subgroup: subgroup, share: $0.share, interval: $0.interval)
        }
      },
      unknown: Part(subgroup: nil, share: unknown.share, interval: unknown.interval),
      respondents: survey.rows.count, source: source)
  }

  /// Whether a text is a band of age as Eurostat writes it.
  static func isAge(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    return bytes.count == 6 && bytes[0] == UInt8(ascii: "Y") && bytes[3] == UInt8(ascii: "-")
      && isDigit(bytes[1]) && isDigit(bytes[2]) && isDigit(bytes[4]) && isDigit(bytes[5])
  }
}
