import PolicyCycle

extension HTMLRenderer {
  /// A table; a wide one scrolls in a region of its own, which the keyboard can reach.
  mutating func write(_ table: ReportTable) {
    let isWide = table.columns.count > 2
    if isWide {
      // The caption stays where it can be read while the table scrolls.
      let caption = HTMLText.escaped(table.caption.plain)
      out += "<p class=\"note\">\(html(table.caption))</p>\n"
      out += "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"\(caption): "
      out += "\(label(.scrollTable))\">\n<table aria-label=\"\(caption)\">\n"
    } else {
      out += "<table>\n<caption>\(html(table.caption))</caption>\n"
    }
    out += "<thead><tr>"
    for column in table.columns {
      let title = HTMLText.escaped(column.title)
      // A head must not be empty for a screen reader; a first column often has no name.
      out +=
        title.isEmpty
        ? "<td></td>" : "<th scope=\"col\"\(column.isNumeric ? " class=\"n\"" : "")>\(title)</th>"
    }
    out += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      out += "<tr>"
      for (index, column) in table.columns.enumerated() {
        let cell = index < row.cells.count ? row.cells[index] : .own("")
        // A figure with a long unit may be broken, a short one may not.
        let isLong = cell.text.plain.utf8.count > 24
        let style = column.isNumeric ? " class=\"\(isLong ? "r" : "n")\"" : ""
        let content = cell.strip.map(LevelStripSVG.svg) ?? html(cell.text)
        out +=
          index == 0 ? "<th scope=\"row\">\(content)</th>" : "<td\(style)>\(content)</td>"
      }
      out += "</tr>\n"
    }
    out += "</tbody>\n</table>\n"
    if isWide { out += "</div>\n" }
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
    }
    out += "<details><summary>\(label(.showNumbers))</summary>\n"
    write(figure.table)
    out += "</details>\n</figure>\n"
  }
}
