/// An organisation that takes part in a practice or a partnership.
public struct Stakeholder: Sendable, Hashable {
  /// The name as the source gives it.
  public let name: String
  /// What kind of organisation it is.
  public let kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Kinds of organisation in the partnership for NEETs.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// A ministry, agency or regional administration.
    case publicAuthority = "public-authority"
    /// A public employment service.
    case employmentService = "employment-service"
    /// A school, training centre or university.
    case educationProvider = "education-provider"
    /// A firm or an association of firms.
    case business
    /// A municipality or an association of municipalities.
    case localAuthority = "local-authority"
    /// A youth organisation or another non-governmental organisation.
    case youthNGO = "youth-ngo"
    /// A trade union.
    case tradeUnion = "trade-union"
    /// Another body: cooperative, foundation, research institute.
    case other
  }
}
