public import PolicyCycle

/// Something that the operation recommends, and whether those it is meant for adopted it.
public struct OperationRecommendation: Sendable, Hashable, Identifiable {
  /// The identifier, one within the operation.
  public let id: String
  /// What is recommended, in words.
  public let text: String
  /// Whom it is meant for, in words, if a source says it.
  public let addressee: String?
  /// The identifier of the source.
  public let source: String
  /// Whether it was adopted, as far as a source tells.
  public let adoption: Adoption
  /// When that was decided.
  public let adoptionDate: PartialDate?
  /// The identifier of the source that says so; never nil unless the adoption is unknown.
  public let adoptionSource: String?
  /// A caution that a reader needs.
  public let note: String?

  package init(
    id: String, text: String, addressee: String? = nil, source: String,
    adoption: Adoption = .unknown, adoptionDate: PartialDate? = nil,
    adoptionSource: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.text = text
    self.addressee = addressee
    self.source = source
    self.adoption = adoption
    self.adoptionDate = adoptionDate
    self.adoptionSource = adoptionSource
    self.note = note
  }

  /// Whether a recommendation was adopted.
  public enum Adoption: String, CaseIterable, Sendable, Hashable {
    /// A source says that it was.
    case adopted
    /// A source says that it was not.
    case notAdopted = "not-adopted"
    /// No source tells.
    case unknown
  }
}
