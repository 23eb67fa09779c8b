import PolicyCycle
import ProgrammeScoring

/// Draws bars of standings.
///
/// Lengths are per cent of the width and heights are pixels, so that the drawing fits every width while
/// its letters keep their size. Each standing has a pattern besides its colour, and each bar its counts
/// in words.
struct StandingBarsSVG {
  let bars: StandingBars
  /// The name of the figure, which the names of its parts begin with.
  let id: String

  private static let partTitle = 22
  private static let lineHeight = 17
  private static let barHeight = 16

  /// The drawing; the head holds its title and description.
  func svg(head: String) -> String {
    var body = ""
    var top = 0
    for (index, segment) in bars.legend.enumerated() {
      body +=
        "<rect x=\"1\" y=\"\(top + 3)\" width=\"26\" height=\"13\" \(paint(segment.standing))/>"
        + "<text x=\"36\" y=\"\(top + 14)\">\(HTMLText.escaped(segment.word))</text>\n"
      top += index == bars.legend.count - 1 ? 24 : 20
    }
    for part in bars.parts {
      top += StandingBarsSVG.partTitle
      body += "<text class=\"b\" x=\"0\" y=\"\(top - 4)\">\(HTMLText.escaped(part.label))</text>\n"
      for bar in part.bars {
        top += StandingBarsSVG.lineHeight
        body +=
          "<text x=\"0\" y=\"\(top - 4)\">\(HTMLText.escaped("\(bar.label): \(bar.words)"))</text>\n"
        body += segments(of: bar, top: top)
        top += StandingBarsSVG.barHeight + 4
      }
      top += 8
    }
    return
      "<svg role=\"img\" height=\"\(top)\" aria-labelledby=\"\(id)-title \(id)-desc\">\(head)"
      + "<defs>\(patterns)</defs>\n\(body)</svg>\n"
  }

  private func segments(of bar: StandingBars.Bar, top: Int) -> String {
    let unit = 99.6 / Double(bars.longest)
    var left = 0.2
    var svg = ""
    for standing in ConditionStanding.sharing {
      let count = bar.counts[standing]
      if count == 0 { continue }
      let width = unit * Double(count)
      svg +=
        "<rect x=\"\(SVGNumber.text(left))%\" y=\"\(top)\" width=\"\(SVGNumber.text(width))%\" "
        + "height=\"\(StandingBarsSVG.barHeight)\" \(paint(standing))/>\n"
      left += width
    }
    return svg
  }

  private func paint(_ standing: ConditionStanding) -> String {
    let fill =
      switch standing {
      case .shown: "#00489b"
      case .shownLocally: "url(#\(id)-local)"
      case .formerlyShown: "url(#\(id)-former)"
      case .unknown, .notApplicable: "#ffffff"
      case .lacking: "url(#\(id)-lacking)"
      }
    return "fill=\"\(fill)\" stroke=\"#1a1a1a\""
  }

  private var patterns: String {
    """
    <pattern id="\(id)-local" width="8" height="8" patternUnits="userSpaceOnUse">\
    <rect width="8" height="8" fill="#bcdcf5"/>\
    <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" stroke="#00489b" stroke-width="2"/></pattern>\
    <pattern id="\(id)-former" width="6" height="6" patternUnits="userSpaceOnUse">\
    <rect width="6" height="6" fill="#fdf3dc"/><circle cx="3" cy="3" r="1.5" fill="#8a5a00"/>\
    </pattern><pattern id="\(id)-lacking" width="8" height="8" patternUnits="userSpaceOnUse">\
    <rect width="8" height="8" fill="#e98a6d"/>\
    <path d="M0,0 l8,8 M8,0 l-8,8" stroke="#6b1d00" stroke-width="1.2"/></pattern>
    """
  }
}
