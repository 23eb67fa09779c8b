public import PolicyCycle

/// One reported figure or finding of a practice.
public struct EvidenceItem: Sendable, Hashable, Identifiable {
  /// The identifier within the record, such as `evidence-3`.
  public let id: String
  /// Whether it is a result, a target, a baseline or context.
  public let kind: Kind
  /// The finding in one sentence.
  public let statement: String
  /// The figure, if there is one.
  ///
  /// A missing figure is not zero.
  public let figure: Double?
  /// The unit of the figure.
  public let unit: String?
  /// The year the figure refers to or was reported.
  public let year: PartialDate?
  /// How it was found, in the words of the record.
  public let method: String
  /// The page it was read from, where that is known for this very item.
  public let source: String?
  /// The design of the study, where it is known.
  public let design: StudyDesign?
  /// The outcome that it speaks to, such as "in employment after 12 months".
  public let outcome: String?
  /// What it found for that outcome.
  public let direction: EffectDirection?

  /// Whether the figure may enter a computation: it has a unit and a year.
  public var isComputable: Bool { figure != nil && unit != nil && year != nil }

  /// What a reported figure is.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// What happened.
    case result
    /// What was planned.
    case target
    /// What was found before it began.
    case baseline
    /// The surroundings: rules, sizes of grants, the labour market.
    case context
  }
}

/// Money and staff of a practice.
public struct Resources: Sendable, Hashable {
  /// The amount in euro, if the source gives one.
  public let amountEUR: Double?
  /// Staff, in words.
  public let staff: String?
  /// Where the money comes from.
  public let fundingSource: String?
  /// What the amount covers, and amounts in other currencies.
  public let note: String?
}

/// How many people a practice has served.
public struct Served: Sendable, Hashable {
  /// The number of people, if stated.
  public let persons: Int?
  /// The evidence item or words it comes from.
  public let source: String?
  /// What the number covers.
  public let note: String?
}
