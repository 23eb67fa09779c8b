/// Writes a timeline with one character for each part of its days.
struct TimelineText {
  let bars: TimelineBars
  /// The greatest width of a line.
  let width: Int

  /// The lines: years, rows, legend.
  var lines: [String] {
    let header = String(repeating: " ", count: nameWidth + 2) + ticks
    let rows = bars.rows.map { row in
      TextPage.padded(String(row.label.prefix(nameWidth)), to: nameWidth) + "  " + drawn(row)
    }
    return [header] + rows
  }

  /// What the characters mean.
  var legend: String {
    (bars.legend.map { "\(TimelineText.sign($0.look)) \($0.word)" } + ["| \(bars.asOf.label)"])
      .joined(separator: ", ")
  }

  private var nameWidth: Int {
    min(bars.rows.map(\.label.count).max() ?? 0, max(12, width / 2))
  }

  private var columns: Int { max(12, min(width - nameWidth - 2, 60)) }

  private func column(_ day: Int) -> Int {
    let span = max(1, bars.last - bars.first + 1)
    return min(columns - 1, max(0, (day - bars.first) * columns / span))
  }

  private var ticks: String {
    var line = Array(repeating: Character(" "), count: columns)
    var free = columns + 1
    // From the right: a first year of which only days are drawn gives way to the second.
    for tick in bars.ticks.reversed() where column(tick.day) + tick.label.count < free {
      free = column(tick.day)
      line.replaceSubrange(free..<free + tick.label.count, with: tick.label)
    }
    return String(line)
  }

  private func drawn(_ row: TimelineBars.Line) -> String {
    var line = Array(repeating: Character(" "), count: columns)
    line[column(bars.asOf.day)] = "|"
    for bar in row.bars {
      for place in column(bar.first)...max(column(bar.first), column(bar.last)) {
        line[place] = TimelineText.sign(bar.look)
      }
    }
    return String(line)
  }

  private static func sign(_ look: TimelineBars.Look) -> Character {
    switch look {
    case .planned: "-"
    case .exact: "#"
    case .rough: "~"
    case .state: "*"
    }
  }
}
