import PolicyCycle
import ProgrammeScoring

extension ReportDocument {
  /// The report as plain text, readable without colour.
  ///
  /// - Parameter width: The greatest width of a line in characters, at least 40; a single longer word
  ///   stands on a line of its own.
  /// - Returns: The text, ending with a line end.
  public func text(width: Int = 100) -> String {
    var renderer = TextRenderer(width: width, language: language)
    renderer.write(self)
    return renderer.page.text
  }
}

/// Writes a report as lines of plain text.
private struct TextRenderer {
  var page: TextPage
  let language: ReportLanguage

  init(width: Int, language: ReportLanguage) {
    page = TextPage(width: width)
    self.language = language
  }

  mutating func write(_ document: ReportDocument) {
    page.paragraph(TextRenderer.string(document.title))
    for block in document.lead { write(block, afterBlank: true) }
    for section in document.sections { write(section, depth: 0) }
  }

  private mutating func write(_ section: ReportSection, depth: Int) {
    let title = TextRenderer.string(section.title)
    if depth == 0 {
      page.heading(title)
    } else {
      page.blank()
      page.paragraph(title)
    }
    for block in section.blocks { write(block, afterBlank: false) }
    for part in section.sections { write(part, depth: depth + 1) }
  }

  private mutating func write(_ block: ReportBlock, afterBlank: Bool) {
    switch block {
    case .paragraph(let text): page.paragraph(TextRenderer.string(text))
    case .callout(let text): page.paragraph(TextRenderer.string(text), first: "! ")
    case .list(let texts):
      for text in texts { page.paragraph(TextRenderer.string(text), first: "- ") }
    case .entries(let entries): write(entries, indent: 0)
    case .items(let items, let isNumbered):
      for (index, item) in items.enumerated() {
        if afterBlank { page.blank() }
        write(item, bullet: isNumbered ? TextPage.padded("\(index + 1).", to: 4) : "- ")
      }
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .disclosure(let summary, let blocks):
      page.paragraph(TextRenderer.string(summary))
      for block in blocks { write(block, afterBlank: false) }
    case .legend, .filter: break
    case .cards(let cards):
      for card in cards { write(card) }
    }
  }

  private mutating func write(_ entries: [ReportEntry], indent: Int) {
    let width = min(20, max(10, entries.map(\.label.count).max() ?? 0))
    for entry in entries {
      page.entry(
        entry.label, TextRenderer.string(entry.text), indent: indent, labelWidth: width)
    }
  }

  private mutating func write(_ item: ReportItem, bullet: String) {
    page.paragraph(TextRenderer.string(item.title), first: bullet)
    let margin = String(repeating: " ", count: bullet.count)
    if let note = item.note { page.paragraph(TextRenderer.string(note), first: margin) }
    write(item.entries, indent: bullet.count)
  }

  private mutating func write(_ card: ReportCard) {
    page.paragraph(TextRenderer.string(card.title), first: "- ")
    page.paragraph(card.marks.map(\.label).joined(separator: "; "), first: "  ")
    for line in card.lines { page.paragraph(TextRenderer.string(line), first: "  ") }
  }

  /// A table in columns if it fits the width, else row by row.
  private mutating func write(_ table: ReportTable) {
    page.blank()
    page.paragraph(TextRenderer.string(table.caption))
    let body = table.rows.filter { !$0.isHeading }
    let columns = table.columns.indices.filter { column in
      body.contains { column < $0.cells.count && !$0.cells[column].text.isEmpty }
    }
    let rows = table.rows.map { row in
      columns.map { $0 < row.cells.count ? TextRenderer.string(row.cells[$0].text) : "" }
    }
    let header = columns.map { table.columns[$0].title }
    let numeric = columns.map { table.columns[$0].isNumeric }
    let hasHeadings = body.count < table.rows.count
    if !hasHeadings, TextPage.tableWidth(header: header, rows: rows) <= page.width {
      page.table(header: header, rows: rows, isNumeric: numeric)
      return
    }
    if !table.hasWords, hasHeadings {
      let numbers = zip(table.rows, rows).filter { !$0.0.isHeading }.map(\.1)
      if TextPage.tableWidth(header: header, rows: numbers) <= page.width {
        return write(table.rows, rows, header: header, isNumeric: numeric)
      }
    }
    for (source, row) in zip(table.rows, rows) {
      if source.isHeading {
        page.blank()
        page.paragraph(row.first ?? "")
        continue
      }
      page.paragraph(row.first ?? "", first: "- ")
      let rest = zip(header, row).dropFirst().filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
      if !rest.isEmpty { page.paragraph(rest.joined(separator: "; "), first: "  ") }
    }
  }

  /// Numbers under headings: one small table after the other.
  private mutating func write(
    _ sources: [ReportTable.Row], _ rows: [[String]], header: [String], isNumeric: [Bool]
  ) {
    var part: [[String]] = []
    for (source, row) in zip(sources, rows) {
      if !source.isHeading {
        part.append(row)
        continue
      }
      if !part.isEmpty { page.table(header: header, rows: part, isNumeric: isNumeric) }
      part = []
      page.blank()
      page.paragraph(row.first ?? "")
    }
    if !part.isEmpty { page.table(header: header, rows: part, isNumeric: isNumeric) }
  }

  private mutating func write(_ figure: ReportFigure) {
    guard case .bars(let bars) = figure.drawing else {
      page.blank()
      page.paragraph(figure.title)
      page.paragraph(figure.description)
      if case .timeline(let bars) = figure.drawing {
        let timeline = TimelineText(bars: bars, width: page.width)
        for line in timeline.lines { page.line(line) }
        page.paragraph(timeline.legend)
      }
      write(figure.table)
      return
    }
    page.blank()
    page.paragraph(figure.title)
    let legend = bars.markLegend ?? language.label(.markLegend)
    let nameWidth = max(legend.count, bars.parts.map(\.label.count).max() ?? 0)
    let count = bars.parts.map(\.bars.count).max() ?? 0
    let widths = (0..<count).map { column in
      2
        + (bars.parts.compactMap {
          column < $0.bars.count ? $0.bars[column].counts.applicable : nil
        }
        .max() ?? 0)
    }
    let heads = zip(bars.parts.first?.bars ?? [], widths).map {
      TextPage.padded($0.label, to: $1)
    }
    let total = nameWidth + widths.reduce(0) { $0 + $1 + 2 }
    if total > page.width {
      // Bars that do not fit are told in words.
      for part in bars.parts {
        let words = part.bars.map { "\($0.label): \($0.words)" }.joined(separator: "; ")
        page.paragraph("\(part.label): \(words)", first: "- ")
      }
      return
    }
    page.line(([TextPage.padded(legend, to: nameWidth)] + heads).joined(separator: "  "))
    for part in bars.parts {
      let drawn = zip(part.bars, widths).map { bar, width in
        TextPage.padded("[\(TextRenderer.bar(bar.counts))]", to: width)
      }
      page.line(([TextPage.padded(part.label, to: nameWidth)] + drawn).joined(separator: "  "))
    }
    page.paragraph(
      bars.legend.map { "\(TextRenderer.sign($0.standing)) \($0.word)" }.joined(separator: ", "))
  }

  /// One character for each condition, in the order of the standings.
  private static func bar(_ counts: StandingCounts) -> String {
    ConditionStanding.sharing.map { standing in
      String(repeating: sign(standing), count: counts[standing])
    }.joined()
  }

  /// The character of a standing.
  private static func sign(_ standing: ConditionStanding) -> String {
    switch standing {
    case .shown: "#"
    case .shownLocally: "+"
    case .formerlyShown: "~"
    case .unknown: "."
    case .lacking: "-"
    case .notApplicable: " "
    }
  }

  /// A text without its dress: links keep their address or identifier, marks stand in brackets.
  private static func string(_ text: RichText) -> String {
    var string = ""
    for span in text.spans {
      switch span {
      case .own(let words), .record(let words), .foreign(let words), .quoted(let words),
        .strong(let words), .code(let words), .number(let words, _):
        string += words
      case .reference(let id): string += " (\(id))"
      case .link(let words, .page(.practice(let id))):
        string += words == id ? words : "\(words) (\(id))"
      case .link(let words, .web(let address)):
        string += words == address ? words : "\(words) (\(address))"
      case .link(let words, _): string += words
      case .mark(let mark):
        if mark.style.isLoud {
          string += mark.label.uppercased()
        } else {
          string += string.isEmpty ? mark.label : "[\(mark.label)]"
        }
      }
    }
    return string
  }
}
