import PolicyCycle

extension HTMLRenderer {
  /// Practices in short, with the values by which the filter finds them.
  mutating func write(_ cards: [ReportCard], depth: Int) {
    let tag = "h\(min(depth, 6))"
    out += "<ul class=\"cards\">\n"
    for card in cards {
      out += "<li class=\"card\""
      for (name, values) in card.facets.sorted(by: { $0.key < $1.key }) {
        let joined = values.map(HTMLRenderer.facetValue).joined(separator: "|")
        out += " data-\(name)=\"|\(HTMLText.escaped(joined))|\""
      }
      out += " data-words=\"\(HTMLText.escaped(card.words))\""
      out += ">\n<\(tag)>\(html(card.title))</\(tag)>\n<p>"
      out += html(RichText(card.marks.flatMap { [.mark($0), .own(" ")] })) + "</p>\n"
      for line in card.lines { out += "<p>\(html(line))</p>\n" }
      out += "</li>\n"
    }
    out += "</ul>\n"
  }

  /// The controls of the filter; hidden until the script has found its feet.
  mutating func write(_ filter: ReportFilter) {
    out += "<div class=\"filter\" id=\"filter\" role=\"search\" hidden aria-label=\""
    out += "\(label(.filterTitle))\">\n"
    out += "<p class=\"title\">\(label(.filterTitle))</p>\n<div class=\"fields\">\n"
    out +=
      "<label>\(label(.filterWords)) <input type=\"search\" id=\"filter-words\" autocomplete=\"off\">"
      + "</label>\n"
    for facet in filter.facets {
      out += "<label>\(HTMLText.escaped(facet.label)) <select data-facet=\"\(facet.name)\">"
      out += "<option value=\"\">\(label(.filterAny))</option>"
      for value in facet.values {
        out +=
          "<option value=\"\(HTMLText.escaped(HTMLRenderer.facetValue(value.id)))\""
          + "\(value.isRecord && language.code != "en" ? " lang=en" : "")>"
          + "\(HTMLText.escaped(value.label))</option>"
      }
      out += "</select></label>\n"
    }
    out += "</div>\n<p><button type=\"button\" id=\"filter-clear\">\(label(.filterClear))</button> "
    out += "<span role=\"status\"><span id=\"filter-count\"></span> \(label(.filterResult))</span>"
    out += "</p>\n<p id=\"filter-none\" hidden>\(label(.tryFewerWords))</p>\n</div>\n"
  }

  /// A value without the sign that parts values.
  private static func facetValue(_ value: String) -> String { value.replacing("|", with: " ") }
}
