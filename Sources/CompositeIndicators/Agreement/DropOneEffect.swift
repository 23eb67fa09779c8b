/// What dropping one indicator does to an index: how far each unit's score and rank move.
///
/// COINr's `remove_elements` and the OECD/JRC Handbook 2008 (step 7, exclusion of an indicator) do the
/// same (recalled).
public struct DropOneEffect: Sendable, Hashable {
  /// The index of the dropped indicator.
  public let indicator: Int
  /// Each unit's score without the indicator less its score with it; nil where either is missing.
  public let scoreChanges: [Double?]
  /// Each unit's rank without the indicator less its rank with it, so above 0 for a unit that falls;
  /// nil where either is missing.
  ///
  /// Ties share the minimum rank.
  public let rankShifts: [Double?]

  /// The mean of the absolute rank shifts; nil if no unit has both ranks.
  public var meanAbsoluteRankShift: Double? {
    let shifts = rankShifts.compactMap { $0?.magnitude }
    // Whole numbers: their sum is exact in any order.
    return shifts.isEmpty ? nil : shifts.reduce(0, +) / Double(shifts.count)
  }

  /// The largest absolute rank shift; nil if no unit has both ranks.
  public var largestRankShift: Double? { rankShifts.compactMap { $0?.magnitude }.max() }

  /// The effects of dropping each indicator in turn.
  ///
  /// - Parameters:
  ///   - indicatorCount: How many indicators the index has, at least 2.
  ///   - tolerance: How far apart scores may lie and still tie in rank.
  ///   - index: Computes the units' scores from the indicators at the given indices, ascending; nil for
  ///     a unit without a score. It is called once with all and once without each.
  /// - Returns: An effect for each indicator, in their order.
  /// - Throws: ``DropOneError`` if there are fewer than two indicators, the index fails, changes its
  ///   number of units or gives a score that is not finite.
  public static func all<Failure: Error>(
    indicatorCount: Int, tolerance: TieTolerance = .standard,
    index: (_ kept: [Int]) throws(Failure) -> [Double?]
  ) throws(DropOneError<Failure>) -> [DropOneEffect] {
    if indicatorCount < 2 { throw .tooFewIndicators(indicatorCount) }
    let full = try scores(dropping: nil, of: indicatorCount, tolerance, index)
    var effects: [DropOneEffect] = []
    for dropped in 0..<indicatorCount {
      let reduced = try scores(dropping: dropped, of: indicatorCount, tolerance, index)
      if reduced.scores.count != full.scores.count {
        throw .unequalUnits(
          dropped: dropped, found: reduced.scores.count, expected: full.scores.count)
      }
      let changes = differences(reduced.scores, full.scores)
      if let unit = changes.firstIndex(where: { $0?.isFinite == false }) {
        throw .unusableChange(dropped: dropped, unit: unit)
      }
      effects.append(
        DropOneEffect(
          indicator: dropped, scoreChanges: changes,
          rankShifts: differences(reduced.ranks, full.ranks)))
    }
    return effects
  }

  private static func scores<Failure: Error>(
    dropping dropped: Int?, of count: Int, _ tolerance: TieTolerance,
    _ index: (_ kept: [Int]) throws(Failure) -> [Double?]
  ) throws(DropOneError<Failure>) -> (scores: [Double?], ranks: [Double?]) {
    let scores: [Double?]
    do {
      scores = try index((0..<count).filter { $0 != dropped })
    } catch {
      throw .index(dropped: dropped, error)
    }
    do {
      return (scores, try Ranking(of: scores, tolerance: tolerance).ranks)
    } catch {
      throw .ranking(dropped: dropped, error)
    }
  }

  private static func differences(_ values: [Double?], _ others: [Double?]) -> [Double?] {
    zip(values, others).map { value, other in
      guard let value, let other else { return nil }
      return value - other
    }
  }
}

/// Why the effects of dropping indicators cannot be found.
public enum DropOneError<Failure: Error>: Error, CustomStringConvertible {
  /// There are fewer than two indicators.
  case tooFewIndicators(Int)
  /// The index failed without an indicator, or with all if none.
  case index(dropped: Int?, Failure)
  /// The scores cannot be ranked.
  case ranking(dropped: Int?, RankingError)
  /// The number of scores differs from that with all indicators.
  case unequalUnits(dropped: Int, found: Int, expected: Int)
  /// A change of score overflows.
  case unusableChange(dropped: Int, unit: Int)

  /// What was found and what would be right.
  public var description: String {
    func without(_ dropped: Int?) -> String {
      dropped.map { "without the indicator at index \($0)" } ?? "with all indicators"
    }
    return switch self {
    case .tooFewIndicators(let count): "found \(count) indicators; expected at least 2"
    case .index(let dropped, let failure):
      "found no index \(without(dropped)): \(failure); expected scores"
    case .ranking(let dropped, let error): "\(without(dropped)): \(error)"
    case .unequalUnits(let dropped, let found, let expected):
      "found \(found) scores \(without(dropped)); expected \(expected), as with all indicators"
    case .unusableChange(let dropped, let unit):
      "found a change of score beyond the largest number for the unit at index \(unit) \(without(dropped)); expected smaller scores"
    }
  }
}
