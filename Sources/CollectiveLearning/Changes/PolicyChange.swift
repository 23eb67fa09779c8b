public import PolicyCycle

/// A change in a policy instrument that somebody intends, works on or has made.
public struct PolicyChange: Sendable, Hashable, Identifiable {
  /// The identifier.
  public let id: String
  /// The instrument that changes, by its identifier.
  public let instrument: String
  /// The type of change, or nil if no source tells.
  public let kind: Kind?
  /// How far it is, as the record says.
  public let status: Status
  /// When it was made, or is expected, if known.
  public let date: PartialDate?
  /// What changes, in words.
  public let summary: String
  /// The territory for which it changes.
  public let territory: TerritoryCode
  /// The practices that the record names as what inspired it.
  public let inspiredBy: [String]
  /// The activities that led to it.
  public let activities: [String]
  /// The document in which it can be read, if there is one.
  public let proof: ChangeProof?
  /// Cautions and what is unknown of it.
  public let notes: [String]
  /// Where it was read.
  ///
  /// Untrusted text: escape it where it is shown.
  public let sources: [String]

  package init(
    id: String, instrument: String, kind: Kind? = nil, status: Status, date: PartialDate? = nil,
    summary: String, territory: TerritoryCode, inspiredBy: [String] = [],
    activities: [String] = [], proof: ChangeProof? = nil, notes: [String] = [],
    sources: [String] = []
  ) {
    self.id = id
    self.instrument = instrument
    self.kind = kind
    self.status = status
    self.date = date
    self.summary = summary
    self.territory = territory
    self.inspiredBy = inspiredBy
    self.activities = activities
    self.proof = proof
    self.notes = notes
    self.sources = sources
  }

  /// Where it stands: what is said to be achieved counts as achieved only with a proof.
  public var standing: Standing {
    switch status {
    case .intended: .intended
    case .underWay: .underWay
    case .achieved: proof == nil ? .claimed : .achieved
    }
  }

  /// The types of policy improvement of Interreg Europe (recalled, not checked against the
  /// programme manual).
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// A new project is financed by the instrument.
    case newProject = "new-project"
    /// The instrument is managed in another way.
    case governance
    /// The instrument itself changes its aims, measures or money.
    case strategicFocus = "strategic-focus"
  }

  /// How far a change is, as its record says.
  public enum Status: String, CaseIterable, Sendable, Hashable {
    /// Somebody wants it.
    case intended
    /// Those who decide work on it.
    case underWay = "under-way"
    /// It is said to be made.
    case achieved
  }

  /// How far a change is, after the rule on proof.
  public enum Standing: String, CaseIterable, Sendable, Hashable {
    /// Somebody wants it.
    case intended
    /// Those who decide work on it.
    case underWay = "under-way"
    /// It is said to be made, and no document shows it.
    case claimed = "claimed-without-proof"
    /// It is made, and a document shows it.
    case achieved = "achieved-with-proof"
  }
}
