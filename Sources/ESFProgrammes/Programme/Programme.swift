public import PolicyCycle

/// An ESF+ programme 2021-2027, as far as public sources show it.
public struct Programme: Sendable, Identifiable {
  /// The identifier: the CCI where there is one.
  public let id: String
  /// The programme's number, if known.
  public let cci: CCI?
  /// How the number is known.
  public let cciConfidence: CCIConfidence
  /// The territory that the programme serves.
  public let territory: TerritoryCode
  /// Whether it is a national or a regional programme.
  public let level: GovernanceLevel
  /// The title in English.
  public let title: String
  /// The title in its own language.
  public let nationalTitle: String?
  /// The funds it draws on.
  public let funds: [String]
  /// The categories of region, or an empty list if they are unknown.
  public let categoriesOfRegion: [String]
  /// The date of the version that amounts and texts describe.
  public let versionAsOf: PartialDate?
  /// What is known of later versions.
  public let versionNote: String?
  /// Decisions on the programme.
  public let decisions: [Decision]
  /// The priorities.
  public let priorities: [Priority]
  /// All amounts that were read.
  public let amounts: [MoneyAmount]

  /// How the CCI of a programme is known.
  public enum CCIConfidence: String, CaseIterable, Sendable, Hashable {
    /// Read in a source.
    case confirmed
    /// Recalled, and consistent with others that were read.
    case recalled
    /// Not found.
    case notFound = "not-found"
  }

  /// A decision on the programme.
  public struct Decision: Sendable, Hashable {
    /// The number of the decision.
    public let number: String?
    /// Its day.
    public let date: PartialDate?
    /// The version of the programme that it approves.
    public let version: String?
    /// A remark.
    public let note: String?
    /// Where it was read.
    public let source: String
  }

  /// A priority of the programme.
  public struct Priority: Sendable, Hashable {
    /// The code, if known.
    public let code: String?
    /// The name.
    public let name: String
    /// Whether it is dedicated to youth employment.
    public let isYouthDedicated: Bool
    /// The specific objectives, if known.
    public let specificObjectives: [String]
  }

  /// The programme of a territory of which nothing is recorded but its name.
  package init(
    id: String, territory: TerritoryCode, level: GovernanceLevel, title: String
  ) {
    self.id = id
    cci = CCI(id)
    cciConfidence = cci == nil ? .notFound : .recalled
    self.territory = territory
    self.level = level
    self.title = title
    nationalTitle = nil
    funds = []
    categoriesOfRegion = []
    versionAsOf = nil
    versionNote = nil
    decisions = []
    priorities = []
    amounts = []
  }

  /// The priorities dedicated to youth employment.
  public var youthPriorities: [Priority] { priorities.filter(\.isYouthDedicated) }
}
