public import PolicyCycle

/// A state that a deliverable reached, with when and where that was read.
public struct DeliverableStep: Sendable, Hashable {
  /// The state.
  public let state: DeliverableState
  /// When it was reached; nil if no source tells.
  public let date: PartialDate?
  /// The identifier of the source.
  public let source: String
  /// Why it went back to an earlier state; needed only then.
  public let reason: String?
  /// The identifier of the same fact in a practice record.
  public let evidence: String?
  /// A remark.
  public let note: String?

  package init(
    state: DeliverableState, date: PartialDate? = nil, source: String, reason: String? = nil,
    evidence: String? = nil, note: String? = nil
  ) {
    self.state = state
    self.date = date
    self.source = source
    self.reason = reason
    self.evidence = evidence
    self.note = note
  }
}
