/// A fact that answers rest on, with where it was read.
public struct Fact: Sendable, Hashable, Identifiable {
  /// The identifier within its assessment, such as `IT-P01`.
  public let id: String
  /// The fact in one sentence.
  public let statement: String
  /// The figure that the sentence states, if it states one.
  public let figure: Double?
  /// The unit of the figure.
  public let unit: String?
  /// The year or date the fact is about, if stated.
  public let date: PartialDate?
  /// For money: whether the figure is Union money, national money or the total.
  public let basis: String?
  /// How the figure was derived, where it was not read but computed.
  public let derivation: String?
  /// The kind of source.
  public let sourceKind: SourceKind
  /// Where it was read.
  public let citation: Citation
  /// The phases the fact speaks to.
  public let phases: [Phase]
  /// A caution that a reader needs.
  public let note: String?

  package init(
    id: String, statement: String, figure: Double? = nil, unit: String? = nil,
    date: PartialDate? = nil, basis: String? = nil, derivation: String? = nil,
    sourceKind: SourceKind, citation: Citation, phases: [Phase] = [], note: String? = nil
  ) {
    self.id = id
    self.statement = statement
    self.figure = figure
    self.unit = unit
    self.date = date
    self.basis = basis
    self.derivation = derivation
    self.sourceKind = sourceKind
    self.citation = citation
    self.phases = phases
    self.note = note
  }
}

/// Where a fact was read: publisher or title, address, page.
public struct Citation: Sendable, Hashable {
  /// The publisher, or the title of the document.
  public let title: String?
  /// The address of the page or document.
  ///
  /// Untrusted text: escape it where it is shown.
  public let address: String?
  /// The page or table.
  public let page: String?

  package init(title: String? = nil, address: String? = nil, page: String? = nil) {
    self.title = title
    self.address = address
    self.page = page
  }

  /// Publisher, page and address in one line; "source not stated" if nothing is known.
  public var line: String {
    let parts = [title, page.map { "p. " + $0 }, address].compactMap { $0 }
    return parts.isEmpty ? "source not stated" : parts.joined(separator: ", ")
  }
}
