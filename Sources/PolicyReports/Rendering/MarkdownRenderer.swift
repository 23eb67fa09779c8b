import PolicyCycle

extension ReportDocument {
  /// The report as Markdown (CommonMark with tables).
  ///
  /// - Parameter links: The pages that links may lead to; other pages are named, not linked.
  /// - Returns: The text, ending with a line end.
  public func markdown(links: ReportLinks = .none) -> String {
    var renderer = MarkdownRenderer(links: links, language: language)
    renderer.write(self)
    return renderer.lines.joined(separator: "\n") + "\n"
  }
}

/// Writes a report as Markdown.
private struct MarkdownRenderer {
  var lines: [String] = []
  let links: ReportLinks
  let language: ReportLanguage

  init(links: ReportLinks, language: ReportLanguage) {
    self.links = links
    self.language = language
  }

  mutating func write(_ document: ReportDocument) {
    lines.append("# " + string(document.title))
    for block in document.lead { write(block) }
    for section in document.sections { write(section, depth: 2) }
  }

  private mutating func write(_ section: ReportSection, depth: Int) {
    lines += ["", String(repeating: "#", count: depth) + " " + string(section.title)]
    for block in section.blocks { write(block) }
    for part in section.sections { write(part, depth: min(depth + 1, 6)) }
  }

  private mutating func write(_ block: ReportBlock) {
    switch block {
    case .filter, .legend: return
    default: break
    }
    lines.append("")
    switch block {
    case .paragraph(let text): lines.append(string(text))
    case .callout(let text): lines.append("> " + string(text))
    case .list(let texts): lines += texts.map { "- " + string($0) }
    case .entries(let entries): lines += entries.map { "- " + string($0) }
    case .items(let items, let isNumbered):
      for (index, item) in items.enumerated() {
        write(item, bullet: isNumbered ? "\(index + 1). " : "- ")
      }
    case .table(let table): write(table)
    case .figure(let figure):
      lines += ["**\(MarkdownText.escaped(figure.title))**", ""]
      lines += [MarkdownText.escaped(figure.description), ""]
      write(figure.table)
    case .disclosure(let summary, let blocks):
      lines.append("**\(string(summary))**")
      for block in blocks { write(block) }
    case .filter, .legend: break
    case .cards(let cards):
      for card in cards {
        lines.append("- **\(string(card.title))**")
        let marks = card.marks.map { MarkdownText.escaped($0.label) }.joined(separator: "; ")
        lines += ([marks] + card.lines.map(string)).map { "  - " + $0 }
      }
    }
  }

  private mutating func write(_ item: ReportItem, bullet: String) {
    lines.append("\(bullet)**\(string(item.title))**")
    let margin = String(repeating: " ", count: bullet.utf8.count)
    if let note = item.note { lines.append("\(margin)- \(string(note))") }
    lines += item.entries.map { "\(margin)- \(string($0))" }
  }

  private mutating func write(_ table: ReportTable) {
    lines += [string(table.caption), ""]
    lines.append(row(table.columns.map { MarkdownText.escaped($0.title) }))
    lines.append(row(table.columns.map { $0.isNumeric ? "---:" : "---" }))
    for cells in table.rows {
      if cells.isHeading, let cell = cells.cells.first {
        lines.append(
          row(["**\(string(cell.text))**"] + table.columns.dropFirst().map { _ in "" }))
        continue
      }
      lines.append(
        row(
          table.columns.indices.map { column in
            column < cells.cells.count ? string(cells.cells[column].text) : ""
          }))
    }
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func string(_ entry: ReportEntry) -> String {
    "\(MarkdownText.escaped(entry.label)): \(string(entry.text))"
  }

  private func string(_ text: RichText) -> String {
    text.spans.map { span in
      switch span {
      case .own(let words), .record(let words), .foreign(let words), .quoted(let words),
        .number(let words, _):
        MarkdownText.escaped(words)
      case .reference(let id): MarkdownText.escaped(" (\(id))")
      case .strong(let words): "**\(MarkdownText.escaped(words))**"
      // Backslashes would show in a code span, so identifiers stand as plain text.
      case .code(let words): MarkdownText.escaped(words)
      case .link(let words, let target): link(words, to: target)
      case .mark(let mark):
        MarkdownText.escaped(
          "[" + (mark.style.isLoud ? mark.label.uppercased() : mark.label) + "]")
      }
    }.joined()
  }

  private func link(_ words: String, to target: LinkTarget) -> String {
    let text = MarkdownText.escaped(words)
    switch target {
    case .web(let address):
      return WebAddress(address).map { "[\(text)](<\($0.text)>)" } ?? text
    case .page(let page):
      if links.pages.contains(page) { return "[\(text)](<\(page.fileName)>)" }
      if case .practice(let id) = page, id != words {
        return "\(text) (\(MarkdownText.escaped(id)))"
      }
      return text
    case .place: return text
    }
  }
}

/// Text made safe for Markdown.
enum MarkdownText {
  /// The text on one line, with what CommonMark, its tables or GitHub would take for their own escaped.
  ///
  /// A piece of text may come to stand at the beginning of a line, so what begins a list, a heading or a
  /// quotation there is escaped too.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var isStart = true
    var digits = 0
    for scalar in Printable.text(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "@":
        escaped.append("\\")
        digits = -1
      case "#", "+", "-", "=", "!":
        if isStart { escaped.append("\\") }
        digits = -1
      case ".", ")":
        // "1." and "1)" begin a list; "www." is linked by GitHub.
        let isAddress = escaped.reversed().prefix(3).allSatisfy { $0 == "w" || $0 == "W" }
        if digits > 0 || (isAddress && escaped.count >= 3) { escaped.append("\\") }
        digits = -1
      case "0"..."9": if digits >= 0 { digits += 1 }
      // Four spaces would begin a block of code.
      case " ": if escaped.last == " " { continue }
      default: digits = -1
      }
      if scalar != " " { isStart = false }
      if scalar == " " { digits = -1 }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
