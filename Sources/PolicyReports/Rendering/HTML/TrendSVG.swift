/// Draws a line through the years, with gaps where the series is broken.
struct TrendSVG {
  let line: TrendLine
  let id: String

  private static let height = 240.0
  private static let top = 24.0
  private static let bottom = 30.0

  /// The drawing; the head holds its title and description.
  func svg(head: String) -> String {
    "<svg role=\"img\" height=\"\(Int(TrendSVG.height))\" aria-labelledby=\"\(id)-title \(id)-desc\">"
      + "\(head)\n\(grid)\(breaks)\(segments)\(markers)</svg>\n"
  }

  private var years: ClosedRange<Int> {
    let years = line.points.map(\.year)
    return (years.min() ?? 0)...(years.max() ?? 0)
  }

  /// The top of the scale: a multiple of 5, not below any value; the scale begins at zero.
  private var ceiling: Double {
    let most = line.points.map(\.value).max() ?? 0
    return max(5, (most / 5).rounded(.up) * 5)
  }

  private func x(_ year: Double) -> Double {
    let span = Double(max(1, years.upperBound - years.lowerBound))
    return 10 + 86 * (year - Double(years.lowerBound)) / span
  }

  private func y(_ value: Double) -> Double {
    let span = TrendSVG.height - TrendSVG.top - TrendSVG.bottom
    return TrendSVG.top + span * (1 - value / ceiling)
  }

  private var grid: String {
    var svg = ""
    for step in 0...5 {
      let value = ceiling * Double(step) / 5
      let height = SVGNumber.text(y(value))
      svg +=
        "<line class=\"g\" x1=\"8%\" x2=\"100%\" y1=\"\(height)\" y2=\"\(height)\"/>"
        + "<text x=\"0\" y=\"\(SVGNumber.text(y(value) + 4))\">\(SVGNumber.text(value))"
        // The unit stands once, so that the labels stay narrow on a phone.
        + (step == 5 ? " \(HTMLText.escaped(line.unit))" : "") + "</text>\n"
    }
    let ends = [years.lowerBound, years.upperBound]
    for year in years where year.isMultiple(of: 5) || ends.contains(year) {
      // Two labels side by side would run into each other on a narrow page.
      if !ends.contains(year), ends.contains(where: { abs($0 - year) < 3 }) { continue }
      svg +=
        "<text x=\"\(SVGNumber.text(x(Double(year))))%\" y=\"\(Int(TrendSVG.height) - 8)\" "
        + "text-anchor=\"middle\">\(year)</text>\n"
    }
    return svg
  }

  private var breaks: String {
    line.points.filter(\.isBreak).map { point in
      let place = SVGNumber.text(x(Double(point.year) - 0.5))
      return
        "<line x1=\"\(place)%\" x2=\"\(place)%\" y1=\"\(Int(TrendSVG.top))\" "
        + "y2=\"\(Int(TrendSVG.height - TrendSVG.bottom))\" stroke=\"#8a5a00\" "
        + "stroke-width=\"1.5\" stroke-dasharray=\"4 3\"/>\n"
    }.joined()
  }

  private var segments: String {
    zip(line.points, line.points.dropFirst()).map { from, to in
      if to.isBreak || to.year - from.year > 1 { return "" }
      return
        "<line x1=\"\(SVGNumber.text(x(Double(from.year))))%\" "
        + "y1=\"\(SVGNumber.text(y(from.value)))\" x2=\"\(SVGNumber.text(x(Double(to.year))))%\" "
        + "y2=\"\(SVGNumber.text(y(to.value)))\" stroke=\"#00489b\" stroke-width=\"2\"/>\n"
    }.joined()
  }

  private var markers: String {
    let most = line.points.map(\.value).max()
    let last = line.points.count - 1
    let highest = line.points.firstIndex { $0.value == most }
    var svg = ""
    for (index, point) in line.points.enumerated() {
      let (left, height) = (SVGNumber.text(x(Double(point.year))), y(point.value))
      let fill = point.isUnreliable ? "#ffffff" : "#00489b"
      svg +=
        "<circle cx=\"\(left)%\" cy=\"\(SVGNumber.text(height))\" r=\"3.5\" fill=\"\(fill)\" "
        + "stroke=\"#00489b\"/>\n"
      if index == 0 || index == last || index == highest {
        svg +=
          "<text class=\"b\" x=\"\(left)%\" y=\"\(SVGNumber.text(height - 9))\" "
          + "text-anchor=\"\(index == 0 ? "start" : "middle")\">"
          + "\(HTMLText.escaped(point.label))</text>\n"
      }
    }
    return svg
  }
}
