/// A run of text made of spans: our own words, words of a record, links, marks.
///
/// Every renderer escapes every span; the kinds differ in how they are shown, not in how far they are
/// trusted.
package struct RichText: Sendable, Hashable {
  package var spans: [Span]

  package init(_ spans: [Span] = []) { self.spans = spans }

  /// A text in our own words, in the language of the document.
  package static func own(_ text: String) -> RichText { RichText([.own(text)]) }

  /// Words that come from a record, in English.
  package static func record(_ text: String) -> RichText { RichText([.record(text)]) }

  /// Words of a programme or an assessment.
  package static func quoted(_ text: String) -> RichText { RichText([.quoted(text)]) }

  /// The text without its links and marks.
  package var plain: String { spans.map(\.plain).joined() }

  /// Whether some of its words are of a programme or an assessment.
  package var holdsQuotation: Bool {
    spans.contains { if case .quoted = $0 { true } else { false } }
  }

  package var isEmpty: Bool { spans.allSatisfy { $0.plain.isEmpty } }

  package static func + (left: RichText, right: RichText) -> RichText {
    RichText(left.spans + right.spans)
  }

  package static func += (left: inout RichText, right: RichText) { left.spans += right.spans }

  /// Texts with a separator of our own between them.
  package static func joined(_ texts: [RichText], by separator: String) -> RichText {
    var joined = RichText()
    for (index, text) in texts.enumerated() {
      if index > 0 { joined.spans.append(.own(separator)) }
      joined += text
    }
    return joined
  }

  /// A piece of a text.
  package enum Span: Sendable, Hashable {
    /// Our own words.
    case own(String)
    /// Words of a record, in English.
    case record(String)
    /// Words of a record in another language than English.
    case foreign(String)
    /// Words of a programme or an assessment, in the language that the document names for them.
    case quoted(String)
    /// The identifier by which a program can be asked about what stands before it; pages, which nobody
    /// asks, leave it out.
    case reference(String)
    /// Words of a record, in English, set off.
    case strong(String)
    /// A number in a sentence: how it is written, and what it is.
    case number(String, SaidNumber)
    /// An identifier or a command.
    case code(String)
    /// A link; its text comes from a record.
    case link(String, LinkTarget)
    /// A mark that sets a status apart.
    case mark(Mark)

    package var plain: String {
      switch self {
      case .own(let text), .record(let text), .foreign(let text), .quoted(let text),
        .strong(let text), .code(let text), .number(let text, _), .link(let text, _):
        text
      case .reference(let id): " (\(id))"
      case .mark(let mark): mark.label
      }
    }
  }
}

/// A number that a sentence says, unrounded.
package struct SaidNumber: Sendable, Hashable {
  /// The name of its place in the phrase, such as `all`.
  package let name: String
  package let value: Double
  /// The unit; empty for a count.
  package let unit: String
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
  /// An address on the web; anything but http and https is shown as text only.
  case web(String)
  /// Another page of the same set.
  case page(ReportPage)
  /// A place on the same page.
  case place(String)
}

/// A word that sets a status apart: by its text and a sign, never by colour alone.
package struct Mark: Sendable, Hashable {
  package let label: String
  package let style: Style

  package init(_ label: String, _ style: Style) {
    self.label = label
    self.style = style
  }

  /// How a mark looks.
  package enum Style: String, CaseIterable, Sendable, Hashable {
    case shown, local, former, unknown, lacking, neutral
    case proven, promising, inspiration, lesson
    case target, contradiction, essential, partner

    /// Whether plain text sets it in capitals: a warning that must not be read over.
    package var isLoud: Bool { self == .target || self == .contradiction }
  }
}
