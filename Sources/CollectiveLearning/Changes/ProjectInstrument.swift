public import PolicyCycle

/// A policy instrument that may change: a programme, or another plan or rule that a record names.
public struct ProjectInstrument: Sendable, Hashable, Identifiable {
  /// The identifier: that of the programme, or the record's own.
  public let id: String
  /// The name.
  public let name: String
  /// The territory it is for.
  public let territory: TerritoryCode
  /// Whether it is a programme of the library's records.
  public let isProgramme: Bool
  /// Whether it is the instrument of one of the project's partners.
  public let isOfPartner: Bool
  /// The body in charge, if a source names it.
  public let owner: String?
  /// A caution that a reader needs.
  public let note: String?

  package init(
    id: String, name: String, territory: TerritoryCode, isProgramme: Bool = false,
    isOfPartner: Bool = false, owner: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.territory = territory
    self.isProgramme = isProgramme
    self.isOfPartner = isOfPartner
    self.owner = owner
    self.note = note
  }
}
