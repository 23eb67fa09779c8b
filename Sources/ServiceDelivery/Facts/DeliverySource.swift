public import PolicyCycle

/// Where the counts come from: what a reader of the facts has to know.
public struct DeliverySource: Sendable, Hashable {
  /// The report or register extract, for the citation.
  public let citation: Citation
  /// Whether the citation is of a report that was handed in or published with these figures.
  ///
  /// Conditions that ask what *reports* show are answered only then.
  public let isReport: Bool
  /// The place that the histories cover, if they cover only a part of the territory: one operation,
  /// one office.
  public let onlyIn: String?

  /// A source.
  ///
  /// - Parameters:
  ///   - title: The report or register extract.
  ///   - address: Its address, if it has one.
  ///   - isReport: Whether it is a report that was handed in or published with these figures.
  ///   - onlyIn: The place, unless the whole territory and target group is covered.
  public init(title: String, address: String? = nil, isReport: Bool, onlyIn: String?) {
    citation = Citation(title: title, address: address)
    self.isReport = isReport
    self.onlyIn = onlyIn
  }
}
