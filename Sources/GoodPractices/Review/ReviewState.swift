/// How far a record has come on its way to the public.
public enum ReviewState: String, CaseIterable, Sendable, Hashable {
  /// Being written; where every record begins.
  case draft
  /// Handed in for checking.
  case submitted
  /// Checked, and found right.
  case validated
  /// Shown to everybody.
  case published
  /// Taken back.
  case withdrawn

  /// The states that may follow.
  ///
  /// Back to draft leads from everywhere: a record that is returned, an edit after checking, the next
  /// revision of a published or withdrawn record.
  public var next: [ReviewState] {
    switch self {
    case .draft: [.submitted, .withdrawn]
    case .submitted: [.validated, .draft, .withdrawn]
    case .validated: [.published, .draft, .withdrawn]
    case .published: [.draft, .withdrawn]
    case .withdrawn: [.draft]
    }
  }

  /// Whether the step to a state has to say why: whatever takes something back.
  public func needsReason(to state: ReviewState) -> Bool { state == .draft || state == .withdrawn }

  /// Whether errors in the record stand in the way of the state.
  public var needsSoundRecord: Bool {
    self == .submitted || self == .validated || self == .published
  }
}
