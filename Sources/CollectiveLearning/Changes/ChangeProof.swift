public import PolicyCycle

/// The document in which a policy change can be read.
public struct ChangeProof: Sendable, Hashable {
  /// The document: title, address, page.
  public let citation: Citation
  /// The kind of document; one of ``admittedKinds``.
  public let kind: SourceKind
  /// The date of the document, if known.
  public let date: PartialDate?

  package init(citation: Citation, kind: SourceKind, date: PartialDate? = nil) {
    self.citation = citation
    self.kind = kind
    self.date = date
  }

  /// The kinds of document that prove a change in an instrument.
  ///
  /// A judgement: a change stands in the instrument, in a rule or contract, or in a report or
  /// evaluation on it. A press article, a statistic or the form of a practice only tells of it.
  public static let admittedKinds: [SourceKind] = [
    .programmeDocument, .callOrGuidance, .legalAct, .monitoringReport, .evaluationReport,
  ]
}
