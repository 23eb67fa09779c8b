public import PolicyCycle

/// What the statistics say of the young people of one territory who are not in employment, education or
/// training.
///
/// Context, never part of a score. What is nil is unknown.
public struct TerritoryContext: Sendable {
  /// The territory.
  public let territory: TerritoryCode
  /// The newest answer to each question, of the territory itself or else of the least one that it lies in
  /// and that has an answer.
  public let figures: [ContextIndicator: ContextFigure]
  /// The rate of the territory itself year by year, from the one data set with most years.
  public let trend: NEETTrend
  /// The same of the least territory that it lies in and that has a line, where it has none itself.
  public let largerTrend: NEETTrend
  /// The rate of the trend's copy over changes of NUTS, where the territory was or became another: what is
  /// exact, what is estimated, and the years that cannot be joined; nil of other territories.
  public let joined: JoinedSeries<Int>?

  /// The newest rate of the territory itself, ages 15 to 29, in per cent of the age group.
  public var rate: YouthStatistic? { own(.rate) }
  /// The newest number of the territory itself, in thousand persons.
  public var count: YouthStatistic? { own(.count) }
  /// The newest share that is inactive in the territory itself, in per cent of NEETs.
  public var inactiveShare: YouthStatistic? { own(.inactiveShare) }
  /// The newest share that looks for work in the territory itself, in per cent of NEETs.
  public var seekingShare: YouthStatistic? { own(.seekingShare) }

  private func own(_ indicator: ContextIndicator) -> YouthStatistic? {
    figures[indicator].flatMap { $0.isOfLarger ? nil : $0.statistic }
  }
}

extension YouthStatistics {
  /// The context of a territory; `LU00` finds what is known of `LU`, and what is not known of a region is
  /// told of what it lies in.
  public func context(for territory: TerritoryCode) -> TerritoryContext {
    var answers: [ContextIndicator: ContextFigure] = [:]
    var trends: [NEETTrend] = []
    var place: TerritoryCode? = territory
    while let here = place {
      let own = figures(of: here)
      for indicator in ContextIndicator.allCases where answers[indicator] == nil {
        answers[indicator] = indicator.answer(among: own).map {
          ContextFigure(
            statistic: $0, territory: here, isOfLarger: !here.isSame(as: territory))
        }
      }
      trends.append(NEETTrend.longest(among: own))
      place = here.parent
    }
    let trend = trends.first ?? NEETTrend([])
    let larger = trends.dropFirst().first { !$0.figures.isEmpty } ?? NEETTrend([])
    return TerritoryContext(
      territory: territory, figures: answers, trend: trend,
      largerTrend: trend.figures.isEmpty ? larger : NEETTrend([]),
      joined: joined(territory, from: trend.figures.first?.source))
  }

  /// The rate of one copy over changes of NUTS; nil if nothing changed, or the copy is not known.
  private func joined(
    _ territory: TerritoryCode, from source: StatisticSource?
  ) -> JoinedSeries<Int>? {
    let register = NUTSRegister.partners
    let edition = NUTSVersion.allCases.last { register.isValid(territory, in: $0) == true }
    guard let source, let edition, !register.changes(of: territory).isEmpty else { return nil }
    var values: [TerritoryCode: [Int: Double]] = [:]
    for figure in figures where figure.isMainRate && figure.source == source {
      guard let code = TerritoryCode(figure.geography), let value = figure.value else { continue }
      values[code, default: [:]][figure.year.year] = value
    }
    let series = JoinedSeries(of: territory, in: edition, measure: .rate, from: values)
    let isPlain = series.gaps.isEmpty && series.points.allSatisfy { $0.origin == .observed }
    return isPlain ? nil : series
  }

  private func figures(of territory: TerritoryCode) -> [YouthStatistic] {
    figures.filter { TerritoryCode($0.geography)?.isSame(as: territory) == true }
  }
}

extension ContextIndicator {
  /// The newest figure of the best age band that answers it; of one year the better copy, then the first.
  func answer(among figures: [YouthStatistic]) -> YouthStatistic? {
    var best: YouthStatistic?
    for figure in figures where isAnswered(by: figure) {
      guard let known = best else {
        best = figure
        continue
      }
      let (mine, theirs) = (ages.firstIndex(of: figure.age), ages.firstIndex(of: known.age))
      if let mine, let theirs, mine != theirs {
        if mine > theirs { best = figure }
      } else if known.isOlder(than: figure) {
        best = figure
      }
    }
    return best
  }
}
