/// An amount of money of a programme, with what it is an amount of.
///
/// Amounts of different funds, bases or versions are never added up or divided by each other.
public struct MoneyAmount: Sendable, Hashable {
  /// What the amount is for.
  public let scope: Scope
  /// The name of the priority, theme or operation, or what the amount is.
  public let name: String
  /// The code or name of the priority.
  public let priority: String?
  /// The code of the specific objective.
  public let specificObjective: String?
  /// The fund, where the figure is of one fund.
  public let fund: String?
  /// Whose money it is.
  public let basis: Basis
  /// The amount in euro, 0 or more.
  public let euros: Double
  /// Whether it was computed and not read.
  public let isDerived: Bool
  /// Where it was read.
  ///
  /// Untrusted text: escape it where it is shown.
  public let source: String
  /// How sure it is, in the words of the record.
  public let confidence: String?
  /// A caution that a reader needs.
  public let note: String?

  /// What an amount is for.
  public enum Scope: String, CaseIterable, Sendable, Hashable {
    /// The whole programme.
    case programme
    /// One priority.
    case priority
    /// One specific objective.
    case specificObjective = "specific-objective"
    /// A theme that cuts across priorities.
    case theme
    /// One operation.
    case operation
    /// Measures for young people.
    case youth
  }

  /// Whose money an amount is.
  public enum Basis: String, CaseIterable, Sendable, Hashable {
    /// The Union's contribution.
    case union = "EU"
    /// The national contribution.
    case national
    /// Union and national contribution together.
    case total
    /// The source does not say.
    case notStated = "not-stated"
  }
}
