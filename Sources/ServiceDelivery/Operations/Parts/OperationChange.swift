public import PolicyCycle

/// A change of the plan of an operation, with what made it necessary.
public struct OperationChange: Sendable, Hashable, Identifiable {
  /// The identifier, one within the operation.
  public let id: String
  /// What changed, in words.
  public let summary: String
  /// What made it necessary.
  public let causes: [Cause]
  /// The identifiers of the activities that changed.
  public let activities: [String]
  /// When it was changed; nil if no source tells.
  public let date: PartialDate?
  /// The identifier of the source.
  public let source: String
  /// A caution that a reader needs.
  public let note: String?

  package init(
    id: String, summary: String, causes: [Cause], activities: [String] = [],
    date: PartialDate? = nil, source: String, note: String? = nil
  ) {
    self.id = id
    self.summary = summary
    self.causes = causes
    self.activities = activities
    self.date = date
    self.source = source
    self.note = note
  }

  /// What makes a change necessary; the list is a judgement.
  public enum Cause: String, CaseIterable, Sendable, Hashable {
    /// An earthquake.
    case earthquake
    /// A flood, fire, storm or epidemic.
    case otherDisaster = "other-disaster"
    /// Elections.
    case elections
    /// A law or rule changed.
    case law
    /// A contract or purchase took longer or failed.
    case procurement
    /// Staff or experts were lacking.
    case staff
    /// Money was lacking or came late.
    case money
    /// Fewer or other people came than was planned for.
    case demand
    /// Something else, told in the summary.
    case other
    /// No source tells.
    case unknown
  }
}
