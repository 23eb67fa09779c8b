import PolicyCycle
import RegionalContext

/// The figures of two territories for one indicator after the other.
struct FigurePairs {
  let origin: TerritoryCode
  let receiving: TerritoryCode
  let statistics: YouthStatistics

  typealias Pair = (there: ComparedFigure?, here: ComparedFigure?)

  /// The newest figures of both; where one side's are newer, those up to the other's newest year, if these lie
  /// nearer together.
  func nearest(for indicator: ContextIndicator) -> Pair {
    let newest = pair(for: indicator, from: statistics)
    guard let there = newest.there, let here = newest.here, there.year != here.year else {
      return newest
    }
    let year = min(there.year, here.year)
    let upTo = YouthStatistics(statistics.figures.filter { $0.year.year <= year })
    let older = pair(for: indicator, from: upTo)
    guard let before = older.there, let after = older.here,
      abs(before.year - after.year) < abs(there.year - here.year)
    else { return newest }
    return older
  }

  private func pair(for indicator: ContextIndicator, from statistics: YouthStatistics) -> Pair {
    (
      ComparedFigure.of(indicator, in: statistics.context(for: origin).figures),
      ComparedFigure.of(indicator, in: statistics.context(for: receiving).figures)
    )
  }
}
