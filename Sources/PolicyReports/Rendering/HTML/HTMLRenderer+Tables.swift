import PolicyCycle

extension HTMLRenderer {
  /// A table.
  ///
  /// One with words stacks its cells on a narrow page, where its numbers then need the name of their
  /// column; one of numbers alone scrolls in a region of its own, which the keyboard can reach.
  mutating func write(_ table: ReportTable) {
    let scrolls = !table.hasWords && table.columns.count > 2
    if scrolls {
      // The caption stays where it can be read while the table scrolls.
      let caption = HTMLText.escaped(table.caption.plain)
      out += "<p class=\"note\">\(html(table.caption))</p>\n"
      out += "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"\(caption): "
      out += "\(label(.scrollTable))\">\n<table aria-label=\"\(caption)\">\n"
    } else {
      out += table.hasWords ? "<table class=\"stack\">" : "<table>"
      out += "\n<caption>\(html(table.caption))</caption>\n"
    }
    out += "<thead><tr>"
    for column in table.columns {
      let title = HTMLText.escaped(column.title)
      // A head must not be empty for a screen reader; a first column often has no name.
      out +=
        title.isEmpty
        ? "<td></td>" : "<th scope=col\(column.isNumeric ? " class=n" : "")>\(title)</th>"
    }
    // Said once for the body, since tables of answers are most of a long page.
    tellsNoLanguage =
      quotedLanguage == nil && table.rows.contains { $0.cells.contains { $0.text.holdsQuotation } }
    defer { tellsNoLanguage = false }
    let body = tellsNoLanguage ? "<tbody lang>" : "<tbody>"
    out += "</tr></thead>\n\(body)\n"
    for (index, row) in table.rows.enumerated() {
      // A heading is one for the rows of its own group only.
      if row.isHeading, index > 0 { out += "</tbody>\n\(body)\n" }
      write(row, of: table)
    }
    out += "</tbody>\n</table>\n"
    if scrolls { out += "</div>\n" }
  }

  /// A row; the end tags of rows and cells may be left out, and tables are most of a long page.
  private mutating func write(_ row: ReportTable.Row, of table: ReportTable) {
    if row.isHeading, let cell = row.cells.first {
      out += "<tr><th scope=rowgroup colspan=\(table.columns.count)>\(html(cell.text))\n"
      return
    }
    out += "<tr>"
    for (index, column) in table.columns.enumerated() {
      let cell = index < row.cells.count ? row.cells[index] : .own("")
      if index == 0 {
        // A column of heads alone makes its cells heads of their rows; one whose own head is empty does not.
        out += opened(column.title.isEmpty ? "<th scope=row" : "<th", cell.text)
      } else if let strip = cell.strip {
        out += "<td>" + LevelStripSVG.svg(strip)
      } else if column.isNumeric {
        // A figure with a long unit may be broken, a short one may not.
        let side = cell.text.plain.utf8.count > 24 ? "r" : "n"
        let shade = cell.shade.map { " h\(Int((min(max($0, 0), 1) * 5).rounded()))" }
        out += shade.map { "<td class=\"\(side)\($0)\"" } ?? "<td class=\(side)"
        if table.hasWords, !cell.text.isEmpty {
          out += " data-l=\"\(HTMLText.escaped(column.title))\""
        }
        out += ">\(html(cell.text))"
      } else {
        let title = column.needsTitle ? " data-l=\"\(HTMLText.escaped(column.title))\"" : ""
        out += opened("<td\(title)", cell.text)
      }
    }
    out += "\n"
  }

  /// A drawing with title and description, and its numbers folded below.
  mutating func write(_ figure: ReportFigure) {
    figureCount += 1
    let id = "figure-\(figureCount)"
    out += "<figure>\n<figcaption>\(HTMLText.escaped(figure.title))</figcaption>\n"
    let head =
      "<title id=\"\(id)-title\">\(HTMLText.escaped(figure.title))</title>"
      + "<desc id=\"\(id)-desc\">\(HTMLText.escaped(figure.description))</desc>"
    out += "<p class=\"note\">\(HTMLText.escaped(figure.description))</p>\n"
    switch figure.drawing {
    case .bars(let bars): out += StandingBarsSVG(bars: bars, id: id).svg(head: head)
    case .trend(let line): out += TrendSVG(line: line, id: id).svg(head: head)
    case .timeline(let bars): out += TimelineSVG(bars: bars, id: id).svg(head: head)
    }
    out += "<details><summary>\(label(.showNumbers))</summary>\n"
    write(figure.table)
    out += "</details>\n</figure>\n"
  }
}
