public import CompositeIndicators
public import PolicyCycle

/// The territories most like one, by a stated distance over indicators of context.
///
/// For each indicator the newest year is taken in which the territory and at least two others have a
/// figure, and the values of all territories of its NUTS level in that year are standardised (distance from
/// their mean in sample deviations). The distance of two territories is the root of the mean of the squared
/// differences. It says that figures are alike, not that policies would work alike.
public struct SimilarTerritories: Sendable {
  /// The territory.
  public let territory: TerritoryCode
  /// The indicators that were compared, each with the year.
  public let compared: [(indicator: ContextIndicator, year: Int)]
  /// The indicators that were not compared, each with the reason.
  public let notCompared: [(indicator: ContextIndicator, reason: Reason)]
  /// The other territories with all these figures, the most alike first.
  public let others: [Other]

  /// Why an indicator was not compared.
  public enum Reason: Sendable, Hashable {
    /// The territory has no figure of its own in a year in which two others have one.
    case noFigures
    /// The figures cannot be standardised, such as those that are the same everywhere.
    case notStandardised(NormalisationError)
  }

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
  /// - Returns: The territories; none if there is nothing to compare. What was not compared has its reason.
  public func territories(
    like territory: TerritoryCode,
    by indicators: [ContextIndicator] = [.rate, .earlyLeavers, .youthUnemployment]
  ) -> SimilarTerritories {
    var compared: [(indicator: ContextIndicator, year: Int)] = []
    var notCompared: [(indicator: ContextIndicator, reason: SimilarTerritories.Reason)] = []
    var columns: [[String: (figure: YouthStatistic, score: Double)]] = []
    for indicator in indicators {
      let all = figures.filter { figure in
        indicator.isAnswered(by: figure) && isComparable(figure, with: territory)
      }
      guard let own = figure(for: indicator, of: territory, among: all) else {
        notCompared.append((indicator, .noFigures))
        continue
      }
      // One data set and one age band, so that like is compared with like.
      var figures: [String: YouthStatistic] = [:]
      for figure in all
      where figure.year.year == own.year.year && figure.age == own.age
        && figure.source.dataset == own.source.dataset
      {
        let code = TerritoryCode(figure.geography)?.canonical ?? figure.geography
        if figures[code] == nil { figures[code] = figure }
      }
      // A figure that answers an indicator has a value.
      let values = figures.sorted { $0.key < $1.key }
        .compactMap { code, figure in figure.value.map { (code: code, figure: figure, value: $0) } }
      do throws(NormalisationError) {
        let scores = try Normalisation.zScore.normalised(
          values.map(\.value), polarity: .higherIsBetter, indicator: indicator.rawValue)
        var column: [String: (figure: YouthStatistic, score: Double)] = [:]
        for (value, score) in zip(values, scores) { column[value.code] = (value.figure, score) }
        compared.append((indicator, own.year.year))
        columns.append(column)
      } catch {
        notCompared.append((indicator, .notStandardised(error)))
      }
    }
    return SimilarTerritories(
      territory: territory, compared: compared, notCompared: notCompared,
      others: YouthStatistics.others(than: territory, columns))
  }

  /// The territory's newest figure of a data set and year in which others have one too.
  private func figure(
    for indicator: ContextIndicator, of territory: TerritoryCode, among all: [YouthStatistic]
  ) -> YouthStatistic? {
    func isOwn(_ figure: YouthStatistic) -> Bool {
      TerritoryCode(figure.geography)?.isSame(as: territory) == true
    }
    var counts: [String: Int] = [:]
    func place(_ figure: YouthStatistic) -> String {
      "\(figure.source.dataset) \(figure.year.year) \(figure.age)"
    }
    for figure in all where !isOwn(figure) { counts[place(figure), default: 0] += 1 }
    return indicator.answer(among: all.filter { isOwn($0) && (counts[place($0)] ?? 0) >= 2 })
  }

  /// Whether a figure is of a territory of the same NUTS level, and no group of countries, no region outside
  /// any territory, and no region of another NUTS edition whose people are in others too.
  private func isComparable(_ figure: YouthStatistic, with territory: TerritoryCode) -> Bool {
    guard let code = TerritoryCode(figure.geography) else { return false }
    return code.nutsLevel == territory.nutsLevel && code.isKnownCountry && !code.isExtraRegio
      && NUTSRegister.partners.isValid(code, in: .nuts2021) != false
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
