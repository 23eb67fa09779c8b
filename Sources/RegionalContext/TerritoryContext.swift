public import PolicyCycle

/// What the statistics say of the young people of one territory who are not in employment, education or
/// training.
///
/// Context, never part of a score. What is nil is unknown.
public struct TerritoryContext: Sendable {
  /// The territory.
  public let territory: TerritoryCode
  /// The newest answer to each question, of the territory itself or else of its country.
  public let figures: [ContextIndicator: ContextFigure]
  /// The rate of the territory itself year by year, from the one data set with most years.
  public let trend: NEETTrend
  /// The same of its country, where the territory is a region without figures; otherwise without any.
  public let countryTrend: NEETTrend

  /// The newest rate of the territory itself, ages 15 to 29, in per cent of the age group.
  public var rate: YouthStatistic? { own(.rate) }
  /// The newest number of the territory itself, in thousand persons.
  public var count: YouthStatistic? { own(.count) }
  /// The newest share that is inactive in the territory itself, in per cent of NEETs.
  public var inactiveShare: YouthStatistic? { own(.inactiveShare) }
  /// The newest share that looks for work in the territory itself, in per cent of NEETs.
  public var seekingShare: YouthStatistic? { own(.seekingShare) }

  private func own(_ indicator: ContextIndicator) -> YouthStatistic? {
    figures[indicator].flatMap { $0.isOfCountry ? nil : $0.statistic }
  }
}

extension YouthStatistics {
  /// The context of a territory; `LU00` finds what is known of `LU`, and what is not known of a region is
  /// told of its country.
  public func context(for territory: TerritoryCode) -> TerritoryContext {
    let own = figures(of: territory)
    let country = TerritoryCode(territory.country).map { figures(of: $0) } ?? []
    let isRegion = territory.canonical != territory.country
    var answers: [ContextIndicator: ContextFigure] = [:]
    for indicator in ContextIndicator.allCases {
      if let statistic = indicator.answer(among: own) {
        answers[indicator] = ContextFigure(statistic: statistic, isOfCountry: false)
      } else if isRegion, let statistic = indicator.answer(among: country) {
        answers[indicator] = ContextFigure(statistic: statistic, isOfCountry: true)
      }
    }
    let trend = NEETTrend.longest(among: own)
    return TerritoryContext(
      territory: territory, figures: answers, trend: trend,
      countryTrend: isRegion && trend.figures.isEmpty
        ? NEETTrend.longest(among: country) : NEETTrend([]))
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
