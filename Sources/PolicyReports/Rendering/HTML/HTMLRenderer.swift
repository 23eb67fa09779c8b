import PolicyCycle

extension ReportDocument {
  /// The report as one self-contained HTML page: no network, no script but the filter of cards, and
  /// everything from records escaped.
  ///
  /// - Parameter links: The pages of the set it belongs to; other pages are named, not linked.
  /// - Returns: The page.
  public func html(links: ReportLinks = .none) -> String {
    var renderer = HTMLRenderer(
      language: language, quotedLanguage: quotedLanguage, page: page, links: links)
    renderer.out.reserveCapacity(1 << 17)
    renderer.write(self)
    return renderer.out
  }
}

/// Writes a report as HTML, block by block.
///
/// Tables, figures and cards are written in files of their own.
struct HTMLRenderer {
  var out = ""
  let language: ReportLanguage
  let quotedLanguage: String?
  let page: ReportPage?
  let links: ReportLinks
  /// Whether an element around says already that the language of what it holds is unknown.
  var tellsNoLanguage = false
  /// How many figures were written, for names of their parts.
  var figureCount = 0

  init(
    language: ReportLanguage, quotedLanguage: String? = "en", page: ReportPage?, links: ReportLinks
  ) {
    self.language = language
    // What is no language tag must not reach an attribute.
    let isTag = quotedLanguage?.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    self.quotedLanguage = isTag == true && quotedLanguage != "" ? quotedLanguage : nil
    self.page = page
    self.links = links
  }

  func label(_ phrase: Phrase) -> String { HTMLText.escaped(language.label(phrase)) }

  mutating func write(_ section: ReportSection, depth: Int) {
    let id = SafeName.of(section.id, keepsCapitals: true)
    let tag = "h\(min(depth, 6))"
    out += "<section>\n<\(tag) id=\"\(id)\">\(html(section.title))</\(tag)>\n"
    for block in section.blocks { write(block, depth: depth) }
    for part in section.sections { write(part, depth: depth + 1) }
    out += "</section>\n"
  }

  mutating func write(_ block: ReportBlock, depth: Int) {
    switch block {
    case .paragraph(let text): out += "<p>\(html(text))</p>\n"
    case .legend(let text): out += "<p class=\"note\">\(html(text))</p>\n"
    case .callout(let text): out += "<p class=\"callout\">\(html(text))</p>\n"
    case .list(let texts):
      out += "<ul>\n"
      for text in texts { out += "<li>\(html(text))</li>\n" }
      out += "</ul>\n"
    case .entries(let entries): write(entries)
    case .items(let items, let isNumbered):
      if items.isEmpty { return }
      let tag = isNumbered ? "ol" : "ul"
      out += "<\(tag) class=\"items\">\n"
      for item in items { write(item) }
      out += "</\(tag)>\n"
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .disclosure(let summary, let blocks):
      out += "<details><summary>\(html(summary))</summary>\n"
      for block in blocks { write(block, depth: depth) }
      out += "</details>\n"
    case .filter(let filter): write(filter)
    case .cards(let cards): write(cards, depth: depth + 1)
    }
  }

  mutating func write(_ entries: [ReportEntry]) {
    if entries.isEmpty { return }
    // The end tags of dt and dd may be left out, and these lists are most of a long page.
    out += "<dl>\n"
    for entry in entries {
      let label =
        entry.isRecordLabel
        ? record(entry.label, language: "en") : HTMLText.escaped(entry.label)
      out += "<dt>\(label)" + opened("<dd", entry.text) + "\n"
    }
    out += "</dl>\n"
  }

  /// An item; the end tags of its paragraphs and its own may be left out.
  private mutating func write(_ item: ReportItem) {
    let id = item.id.map { " id=\"\(SafeName.of($0, keepsCapitals: true))\"" } ?? ""
    out += "<li\(id)>" + opened("<p class=title", item.title) + "\n"
    if let note = item.note, !html(note).isEmpty {
      out += opened("<p class=note", note) + "\n"
    }
    write(item.entries)
  }

  /// An opened tag with a text in it; where all of its words come from records, the tag itself says that
  /// they are English, which is shorter than to say it of each.
  func opened(_ tag: String, _ text: RichText) -> String {
    let isRecord =
      !text.isEmpty
      && text.spans.allSatisfy { span in
        switch span {
        case .record, .code, .reference: true
        case .own, .foreign, .quoted, .strong, .number, .link, .mark: false
        }
      }
    guard isRecord, language.code != "en" else { return "\(tag)>\(html(text))" }
    let english = HTMLRenderer(language: .english, page: nil, links: links)
    return "\(tag) lang=en>\(english.html(text))"
  }

  /// The HTML of a text.
  func html(_ text: RichText) -> String {
    var html = ""
    for span in text.spans {
      switch span {
      case .own(let words), .number(let words, _): html += HTMLText.escaped(words)
      case .record(let words): html += record(words, language: "en")
      case .quoted(let words): html += record(words, language: quotedLanguage)
      case .reference: break
      case .foreign(let words): html += "<bdi lang=\"\">\(HTMLText.escaped(words))</bdi>"
      case .strong(let words): html += "<strong>\(record(words, language: "en"))</strong>"
      case .code(let words): html += "<code>\(HTMLText.escaped(words))</code>"
      case .link(let words, let target): html += link(words, to: target)
      case .mark(let mark):
        html +=
          "<b class=\"m m-\(mark.style.rawValue)\">\(HTMLText.escaped(mark.label))</b>"
      }
    }
    return html
  }

  /// Words of a record: set apart where they run the other way or are in another language; nil is a
  /// language that nobody knows.
  private func record(_ words: String, language code: String?) -> String {
    let escaped = HTMLText.escaped(words)
    if escaped.isEmpty { return "" }
    let turned = HTMLText.runsRightToLeft(words)
    if code == language.code || (code == nil && tellsNoLanguage) {
      return turned ? "<bdi>\(escaped)</bdi>" : escaped
    }
    let attribute = code.map { "lang=\($0)" } ?? "lang"
    return turned ? "<bdi \(attribute)>\(escaped)</bdi>" : "<i \(attribute)>\(escaped)</i>"
  }

  private func link(_ words: String, to target: LinkTarget) -> String {
    switch target {
    case .web(let address):
      guard let address = WebAddress(address) else { return record(words, language: "en") }
      return "<a href=\"\(HTMLText.escaped(address.text))\">"
        + "\(HTMLText.escaped(words))</a>"
    case .page(let page):
      guard links.pages.contains(page) else { return record(words, language: "en") }
      return "<a href=\"\(page.fileName)\">\(record(words, language: "en"))</a>"
    case .place(let place):
      return
        "<a href=\"#\(SafeName.of(place, keepsCapitals: true))\">\(HTMLText.escaped(words))</a>"
    }
  }
}
