import PolicyCycle

extension HTMLRenderer {
  /// The whole page around the report.
  mutating func write(_ document: ReportDocument) {
    let needsScript = document.lead.contains { if case .filter = $0 { true } else { false } }
    writeHead(title: document.title.plain, needsScript: needsScript)
    out += "<body>\n<a class=\"skip\" href=\"#content\">\(label(.skipLink))</a>\n"
    writeNavigation()
    out += "<main id=\"content\">\n<h1>\(html(document.title))</h1>\n"
    if language.code != "en", let note = document.recordsNote {
      out += "<p class=\"note\">\(label(note))</p>\n"
    }
    for block in document.lead { write(block, depth: 1) }
    if document.hasContents { writeContents(of: document) }
    for section in document.sections { write(section, depth: 2) }
    if case .territory? = page, let page, links.pages.contains(page) {
      out += "<p><a href=\"\(page.numbersFileName)\">\(label(.allNumbers))</a></p>\n"
    }
    out += "</main>\n<footer><p>\(label(.footerText))</p></footer>\n"
    if needsScript { out += "<script>\(FilterScript.text)</script>\n" }
    out += "</body>\n</html>\n"
  }

  private mutating func writeHead(title: String, needsScript: Bool) {
    let script = needsScript ? " script-src 'sha256-\(FilterScript.digest)';" : ""
    out += """
      <!DOCTYPE html>
      <html lang="\(language.code)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(Stylesheet.digest)';\(script) base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light">
      \(page == .index ? ReportSet.indexMark : ReportSet.pageMark)
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(title))</title>
      <style>\(Stylesheet.text)</style>
      </head>

      """
  }

  private mutating func writeNavigation() {
    let pages: [(ReportPage, Phrase)] = [(.index, .toIndex), (.library, .libraryTitle)]
    let known = pages.filter { links.pages.contains($0.0) }
    if known.isEmpty { return }
    out += "<nav class=\"site\" aria-label=\"PracticeExchange\"><ul>\n"
    for (target, phrase) in known {
      let current = target == page ? " aria-current=\"page\"" : ""
      out += "<li><a href=\"\(target.fileName)\"\(current)>\(label(phrase))</a></li>\n"
    }
    for translation in links.translations {
      let code = translation.language.code
      let address = HTMLText.escaped(translation.folder + (page ?? .index).fileName)
      out += "<li><a href=\"\(address)\" lang=\"\(code)\" hreflang=\"\(code)\">"
      out += "\(HTMLText.escaped(translation.language.name))</a></li>\n"
    }
    out += "</ul></nav>\n"
  }

  private mutating func writeContents(of document: ReportDocument) {
    out += "<nav class=\"contents\" aria-labelledby=\"contents\">\n"
    out += "<h2 id=\"contents\">\(label(.contentsTitle))</h2>\n<ul>\n"
    for section in document.sections {
      out +=
        "<li><a href=\"#\(SafeName.of(section.id, keepsCapitals: true))\">\(HTMLText.escaped(section.title.plain))"
        + "</a></li>\n"
    }
    out += "</ul>\n</nav>\n"
  }
}
