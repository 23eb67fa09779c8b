import PolicyCycle
import RegionalContext

extension ReportFigure {
  /// The line of a rate through the years, with its table; nil of fewer than two years.
  init?(trend: NEETTrend, language: ReportLanguage) {
    guard trend.figures.count > 1 else { return nil }
    var points: [TrendLine.Point] = []
    for figure in trend.figures {
      guard let value = figure.value else { continue }
      let year = figure.year.year
      points.append(
        TrendLine.Point(
          year: year, value: value, label: language.number(value),
          isUnreliable: figure.isUnreliable,
          isBreak: points.last.map { trend.isBroken(after: $0.year, upTo: year) } ?? false))
    }
    guard let first = points.first, let last = points.last else { return nil }
    let breaks = points.count(where: \.isBreak)
    let phrase: Phrase =
      !trend.areFlagsKnown ? .trendBreaksUnknown : breaks == 0 ? .trendWithoutBreak : .trendBreaks
    let description =
      language.say(
        .trendDescription,
        [
          "first": .own("\(first.year)"), "from": .number(first.value, unit: "%"),
          "last": .own("\(last.year)"), "to": .number(last.value, unit: "%"),
        ]) + language.say(phrase, ["breaks": .count(breaks)])
    var sources: [RichText] = []
    for figure in trend.figures {
      let source = language.source(of: figure, withFlag: false)
      if !sources.contains(source) { sources.append(source) }
    }
    self.init(
      title: language.say(
        .trendTitle, ["source": .record(trend.figures[0].source.dataset)]
      ).plain,
      description: description.plain,
      drawing: .trend(TrendLine(points: points, unit: "%")),
      table: ReportTable(
        caption: language.say(.trendTable, ["source": .text(.joined(sources, by: "; "))]),
        columns: [
          ReportTable.Column(language.label(.yearLabel)), .number(language.label(.rateColumn)),
          ReportTable.Column(language.label(.remarkLabel)),
        ],
        rows: points.map { point in
          ReportTable.Row([
            .own("\(point.year)"),
            ReportTable.Cell(.own(point.label), value: point.value, unit: "%"),
            .own(
              [
                point.isBreak ? language.label(.breakRemark) : nil,
                point.isUnreliable ? language.label(.unreliableRemark) : nil,
              ].compactMap { $0 }.joined(separator: ", ")),
          ])
        }))
  }
}
