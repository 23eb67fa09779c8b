public import PolicyCycle

/// A document or page that figures and states of an operation were read in.
public struct OperationSource: Sendable, Hashable, Identifiable {
  /// The identifier, one within the operation.
  public let id: String
  /// The publisher, or the title of the document.
  public let title: String
  /// The address of the page or document, if it has one that is known.
  ///
  /// Untrusted text: escape it where it is shown.
  public let address: String?
  /// The kind of source.
  public let kind: SourceKind
  /// The date up to which the source tells, if known.
  public let stateOf: PartialDate?
  /// A caution that a reader needs.
  public let note: String?

  package init(
    id: String, title: String, address: String? = nil, kind: SourceKind,
    stateOf: PartialDate? = nil, note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.address = address
    self.kind = kind
    self.stateOf = stateOf
    self.note = note
  }

  /// Where it can be read.
  public var citation: Citation { Citation(title: title, address: address) }
}
