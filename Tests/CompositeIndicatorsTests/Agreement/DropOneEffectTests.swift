import CompositeIndicators
import Testing

@Suite struct DropOneEffectTests {
  private struct Broken: Error, CustomStringConvertible {
    var description: String { "broken" }
  }

  private let table: [[Double]] = [[9, 1, 2], [4, 4, 4], [3, 6, 6]]

  private func mean(of kept: [Int]) throws(MeanError) -> [Double?] {
    var means: [Double?] = []
    for row in table { means.append(try WeightedMean.of(kept.map { row[$0] })) }
    return means
  }

  @Test func `the means of three units without each indicator, by hand`() throws {
    // Means 4, 4, 5: ranks 2, 2, 1. Without the first: 1.5, 4, 6, ranks 3, 2, 1. Without the second:
    // 5.5, 4, 4.5, ranks 1, 3, 2. Without the third: 5, 4, 4.5, ranks 1, 3, 2.
    let effects = try DropOneEffect.all(indicatorCount: 3) { kept throws(MeanError) in
      try mean(of: kept)
    }
    #expect(effects.map(\.indicator) == [0, 1, 2])
    #expect(effects[0].scoreChanges == [-2.5, 0, 1])
    #expect(effects[0].rankShifts == [1, 0, 0])
    #expect(effects[1].rankShifts == [-1, 1, 1])
    #expect(effects[2].scoreChanges == [1, 0, -0.5])
    #expect(effects[0].meanAbsoluteRankShift == 1.0 / 3)
    #expect(effects[1].meanAbsoluteRankShift == 1)
    #expect(effects[1].largestRankShift == 1)
  }

  @Test func `a unit without a score has no change`() throws {
    let effects = try DropOneEffect.all(indicatorCount: 2) { kept in
      kept.count == 2 ? [1, 2, nil] : [nil, 5, 4]
    }
    #expect(effects[0].scoreChanges == [nil, 3, nil])
    #expect(effects[0].rankShifts == [nil, 0, nil])
    let none = try DropOneEffect.all(indicatorCount: 2) { _ in [nil] }
    #expect(none[0].meanAbsoluteRankShift == nil)
    #expect(none[0].largestRankShift == nil)
  }

  @Test func `the index is asked once with all and once without each`() throws {
    var asked: [[Int]] = []
    _ = try DropOneEffect.all(indicatorCount: 3) { kept in
      asked.append(kept)
      return []
    }
    #expect(asked == [[0, 1, 2], [1, 2], [0, 2], [0, 1]])
  }

  @Test func `what goes wrong is said with the dropped indicator`() {
    func message(_ count: Int = 2, _ index: ([Int]) throws(Broken) -> [Double?]) -> String? {
      do throws(DropOneError<Broken>) {
        _ = try DropOneEffect.all(indicatorCount: count, index: index)
        return nil
      } catch {
        return error.description
      }
    }
    #expect(message(1) { _ in [1] } == "found 1 indicators; expected at least 2")
    #expect(message(-5) { _ in [1] } == "found -5 indicators; expected at least 2")
    #expect(
      message { _ throws(Broken) in throw Broken() }
        == "found no index with all indicators: broken; expected scores")
    #expect(
      message { kept throws(Broken) in
        if kept == [0] { throw Broken() }
        return [1]
      } == "found no index without the indicator at index 1: broken; expected scores")
    #expect(
      message { kept in kept.count == 2 ? [1] : [1, 2] }
        == "found 2 scores without the indicator at index 0; expected 1, as with all indicators")
    #expect(
      message { kept in [kept == [1] ? .nan : 1] }?
        .hasPrefix("without the indicator at index 0: found the score nan") == true)
    #expect(
      message { kept in [kept.count == 2 ? 1e308 : -1e308] }?
        .hasPrefix("found a change of score beyond the largest number") == true)
  }
}
