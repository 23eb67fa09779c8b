/// Draws bars on one line of days.
///
/// Lengths are per cent of the width and heights are pixels, as in the bars of standings. The looks
/// differ in pattern and height, not in colour alone.
struct TimelineSVG {
  let bars: TimelineBars
  /// The name of the figure, which the names of its parts begin with.
  let id: String

  private static let lineHeight = 17
  private static let barHeight = 10

  /// The drawing; the head holds its title and description.
  func svg(head: String) -> String {
    var body = ""
    var top = 0
    for entry in bars.legend {
      body +=
        rectangle(left: "1", width: "26", top: top + 3, look: entry.look)
        + "<text x=\"36\" y=\"\(top + 13)\">\(HTMLText.escaped(entry.word))</text>\n"
      top += 20
    }
    body +=
      "<line x1=\"14\" x2=\"14\" y1=\"\(top + 2)\" y2=\"\(top + 16)\" class=\"f\" "
      + "stroke-dasharray=\"4 3\"/><text x=\"36\" y=\"\(top + 13)\">"
      + "\(HTMLText.escaped(bars.asOf.label))</text>\n"
    top += 40
    let start = top
    var rows = ""
    for row in bars.rows {
      top += TimelineSVG.lineHeight
      rows += "<text x=\"0\" y=\"\(top - 3)\">\(HTMLText.escaped(row.label))</text>\n"
      for bar in row.bars {
        rows += rectangle(
          left: percent(place(bar.first)), width: percent(width(bar)), top: top, look: bar.look)
      }
      top += TimelineSVG.barHeight + 6
    }
    return
      "<svg role=\"img\" height=\"\(top + 4)\" aria-labelledby=\"\(id)-title \(id)-desc\">\(head)"
      + "<defs>\(pattern)</defs>\n\(body)\(grid(from: start, to: top))\(rows)</svg>\n"
  }

  private var span: Double { Double(max(1, bars.last - bars.first + 1)) }

  private func place(_ day: Int) -> Double {
    0.2 + 99.6 * Double(min(max(day, bars.first), bars.last + 1) - bars.first) / span
  }

  /// A single day would be too thin to be seen.
  private func width(_ bar: TimelineBars.Span) -> Double {
    max(0.8, place(bar.last + 1) - place(bar.first))
  }

  private func percent(_ value: Double) -> String { SVGNumber.text(value) + "%" }

  private func grid(from top: Int, to bottom: Int) -> String {
    var svg = ""
    var nextLabel = 112.0
    // From the right: a first year of which only days are drawn gives way to the second.
    for tick in bars.ticks.reversed() {
      let left = place(tick.day)
      if nextLabel - left < 3 { continue }
      svg +=
        "<line class=\"g\" x1=\"\(percent(left))\" x2=\"\(percent(left))\" y1=\"\(top - 4)\" "
        + "y2=\"\(bottom)\"/>\n"
      // Two labels side by side would run into each other on a narrow page.
      if nextLabel - left < 12 { continue }
      nextLabel = left
      let anchor = left > 90 ? "end" : "start"
      svg +=
        "<text x=\"\(percent(left))\" y=\"\(top - 8)\" text-anchor=\"\(anchor)\">"
        + "\(HTMLText.escaped(tick.label))</text>\n"
    }
    let today = percent(place(bars.asOf.day + 1))
    return svg
      + "<line class=\"f\" stroke-dasharray=\"4 3\" x1=\"\(today)\" x2=\"\(today)\" "
      + "y1=\"\(top - 4)\" y2=\"\(bottom)\"/>\n"
  }

  private func rectangle(
    left: String, width: String, top: Int, look: TimelineBars.Look
  ) -> String {
    let (paint, offset, height) =
      switch look {
      case .planned: ("fill=\"#fff\" stroke=\"#595959\"", 0, TimelineSVG.barHeight)
      case .exact: ("fill=\"#00489b\"", 2, TimelineSVG.barHeight - 4)
      case .rough:
        ("fill=\"url(#\(id)-rough)\" stroke=\"#00489b\"", 2, TimelineSVG.barHeight - 4)
      case .state: ("fill=\"#8a4b00\"", 0, TimelineSVG.barHeight)
      }
    return
      "<rect x=\"\(left)\" y=\"\(top + offset)\" width=\"\(width)\" height=\"\(height)\" \(paint)/>\n"
  }

  private var pattern: String {
    "<pattern id=\"\(id)-rough\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
      + "patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" fill=\"#fff\"/>"
      + "<rect width=\"2\" height=\"5\" fill=\"#00489b\"/></pattern>"
  }
}
