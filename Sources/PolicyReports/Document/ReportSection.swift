/// A part of a report with a heading.
package struct ReportSection: Sendable, Hashable {
  /// The name of the place, for links.
  package let id: String
  package let title: RichText
  package let blocks: [ReportBlock]
  package let sections: [ReportSection]

  package init(
    id: String, title: RichText, _ blocks: [ReportBlock], sections: [ReportSection] = []
  ) {
    self.id = id
    self.title = title
    self.blocks = blocks
    self.sections = sections
  }
}

extension ReportSection {
  /// The section with a prefix to its own name and those of its parts.
  func renamed(_ prefix: String) -> ReportSection {
    ReportSection(
      id: "\(prefix)-\(id)", title: title, blocks, sections: sections.map { $0.renamed(prefix) })
  }
}

/// What a section is made of.
package indirect enum ReportBlock: Sendable, Hashable {
  case paragraph(RichText)
  /// A paragraph that must not be overlooked.
  case callout(RichText)
  /// What explains a drawing; left out where nothing is drawn.
  case legend(RichText)
  case list([RichText])
  /// Labels with what belongs to them.
  case entries([ReportEntry])
  /// Things told one by one, each with its entries.
  case items([ReportItem], isNumbered: Bool)
  case table(ReportTable)
  case figure(ReportFigure)
  /// What only some readers want: folded away on a screen, open in print.
  case disclosure(RichText, [ReportBlock])
  /// The controls that narrow the cards of a page.
  case filter(ReportFilter)
  case cards([ReportCard])
}

/// A label with what belongs to it.
package struct ReportEntry: Sendable, Hashable {
  package let label: String
  /// Whether the label comes from a record, in English.
  package let isRecordLabel: Bool
  package let text: RichText

  package init(_ label: String, isRecordLabel: Bool = false, _ text: RichText) {
    self.label = label
    self.isRecordLabel = isRecordLabel
    self.text = text
  }
}

/// One of several things that are told one by one.
package struct ReportItem: Sendable, Hashable {
  /// The name of the place, for links; nil if nothing leads here.
  package let id: String?
  package let title: RichText
  package let note: RichText?
  package let entries: [ReportEntry]

  package init(
    id: String? = nil, title: RichText, note: RichText? = nil, entries: [ReportEntry] = []
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.entries = entries
  }
}

/// A practice in short, on the page of the library.
package struct ReportCard: Sendable, Hashable {
  package let title: RichText
  package let marks: [Mark]
  package let lines: [RichText]
  /// Further words by which it is found.
  package let words: String
  /// The values by which the card is found, facet by facet.
  package let facets: [String: [String]]
}

/// The facets by which cards are found.
package struct ReportFilter: Sendable, Hashable {
  package let facets: [Facet]

  /// One facet with its values in the order they are offered.
  package struct Facet: Sendable, Hashable {
    package let name: String
    package let label: String
    package let values: [Value]
  }

  /// A value of a facet.
  package struct Value: Sendable, Hashable {
    package let id: String
    package let label: String
    /// Whether the label comes from a record, in English.
    package var isRecord = false
  }
}
