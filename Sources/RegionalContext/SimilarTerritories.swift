import CompositeIndicators
public import PolicyCycle

/// The territories most like one, by a stated distance over indicators of context.
///
/// For each indicator the newest year is taken in which the territory has a figure of its own, and the values of all
/// territories of its NUTS level in that year are standardised (distance from their mean in sample
/// deviations). The distance of two territories is the root of the mean of the squared differences. It says
/// that figures are alike, not that policies would work alike.
public struct SimilarTerritories: Sendable {
  /// The territory.
  public let territory: TerritoryCode
  /// The indicators that were compared, each with the year.
  public let compared: [(indicator: ContextIndicator, year: Int)]
  /// The other territories with all these figures, the most alike first.
  public let others: [Other]

  /// Another territory.
  public struct Other: Sendable, Hashable {
    /// Its code.
    public let territory: TerritoryCode
    /// The distance, in deviations.
    public let distance: Double
    /// Its figures, in the order of the indicators.
    public let figures: [YouthStatistic]
  }
}

extension YouthStatistics {
  /// The territories most like one.
  ///
  /// - Parameters:
  ///   - territory: The territory.
  ///   - indicators: What is compared; those that the territory has no figure of are left out.
  /// - Returns: The territories; none if there is nothing to compare.
  public func territories(
    like territory: TerritoryCode,
    by indicators: [ContextIndicator] = [.rate, .earlyLeavers, .youthUnemployment]
  ) -> SimilarTerritories {
    var compared: [(indicator: ContextIndicator, year: Int)] = []
    var columns: [[String: (figure: YouthStatistic, score: Double)]] = []
    for indicator in indicators {
      let all = figures.filter { figure in
        indicator.isAnswered(by: figure)
          && TerritoryCode(figure.geography)?.nutsLevel == territory.nutsLevel
      }
      guard
        let own = indicator.answer(
          among: all.filter { TerritoryCode($0.geography)?.isSame(as: territory) == true })
      else { continue }
      // One data set and one age band, so that like is compared with like.
      var figures: [String: YouthStatistic] = [:]
      for figure in all
      where figure.year.year == own.year.year && figure.age == own.age
        && figure.source.dataset == own.source.dataset
      {
        let code = TerritoryCode(figure.geography)?.canonical ?? figure.geography
        if figures[code] == nil { figures[code] = figure }
      }
      let codes = figures.keys.sorted()
      let values = codes.compactMap { figures[$0]?.value }
      // A single value, or the same everywhere, tells nothing apart.
      guard codes.count == values.count,
        let scores = try? Normalisation.zScore.normalised(values, polarity: .higherIsBetter)
      else { continue }
      var column: [String: (figure: YouthStatistic, score: Double)] = [:]
      for (code, score) in zip(codes, scores) {
        if let figure = figures[code] { column[code] = (figure, score) }
      }
      compared.append((indicator, own.year.year))
      columns.append(column)
    }
    return SimilarTerritories(
      territory: territory, compared: compared,
      others: YouthStatistics.others(than: territory, columns))
  }

  private static func others(
    than territory: TerritoryCode, _ columns: [[String: (figure: YouthStatistic, score: Double)]]
  ) -> [SimilarTerritories.Other] {
    let own = territory.canonical
    guard let first = columns.first else { return [] }
    return first.keys.filter { $0 != own }.compactMap { code in
      var squares = 0.0
      var figures: [YouthStatistic] = []
      for column in columns {
        guard let mine = column[own], let theirs = column[code] else { return nil }
        squares += (mine.score - theirs.score) * (mine.score - theirs.score)
        figures.append(theirs.figure)
      }
      guard let other = TerritoryCode(code) else { return nil }
      return SimilarTerritories.Other(
        territory: other, distance: (squares / Double(columns.count)).squareRoot(),
        figures: figures)
    }.sorted { ($0.distance, $0.territory) < ($1.distance, $1.territory) }
  }
}
