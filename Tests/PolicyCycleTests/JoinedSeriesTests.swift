import PolicyCycle
import TestSupport
import Testing

@Suite struct JoinedSeriesTests {
  private func code(_ text: String) throws -> TerritoryCode { try #require(TerritoryCode(text)) }

  private func table(_ rows: [String: [Int: Double]]) throws -> [TerritoryCode: [Int: Double]] {
    try Dictionary(uniqueKeysWithValues: rows.map { (try code($0.key), $0.value) })
  }

  /// Eurostat, EDAT_LFSE_22, NEET rate 15 to 29, both sexes, version of 13 June 2024.
  private let rates: [String: [Int: Double]] = [
    "HR04": [2014: 21.3, 2015: 19.8], "HR03": [2014: 22.7, 2015: 20.0, 2016: 21.3, 2019: 14.5],
    "HR02": [2016: 24.2, 2019: 19.0], "HR05": [2016: 15.1, 2019: 10.2],
    "HR06": [2016: 14.0, 2019: 10.7],
  ]

  /// 19.0 x 0.403237 + 10.2 x 0.294780 + 10.7 x 0.301983 = 13.90.
  @Test func `a rate of the old region is observed, then estimated`() throws {
    let series = JoinedSeries(
      of: try code("HR04"), in: .nuts2016, measure: .rate, from: try table(rates))
    #expect(series.points.map(\.period) == [2014, 2015, 2016, 2019])
    #expect(series.points.prefix(2).allSatisfy { $0.origin == .observed })
    #expect(series.points.prefix(2).map(\.value) == [21.3, 19.8])
    let last = try #require(series.points.last)
    #expect(abs(last.value - 13.90) < 0.005)
    guard case .estimated(let estimate) = last.origin else {
      Issue.record("\(last.origin)")
      return
    }
    #expect(estimate.terms.map(\.code.code) == ["HR02", "HR05", "HR06"])
    #expect(estimate.shares.contains("JRC"))
    #expect(series.gaps.isEmpty)
  }

  @Test func `a rate of a new region has gaps before, with the reason`() throws {
    let series = JoinedSeries(
      of: try code("HR02"), in: .nuts2021, measure: .rate, from: try table(rates))
    #expect(series.points.map(\.value) == [24.2, 19.0])
    #expect(series.points.allSatisfy { $0.origin == .observed })
    #expect(series.gaps.map(\.period) == [2014, 2015])
    #expect(series.gaps[0].obstacles.contains(.partOfLarger([try code("HR04")])))
  }

  @Test func `an unchanged region is observed throughout`() throws {
    let series = JoinedSeries(
      of: try code("HR03"), in: .nuts2024, measure: .rate, from: try table(rates))
    #expect(series.points.map(\.value) == [22.7, 20.0, 21.3, 14.5])
    #expect(series.points.allSatisfy { $0.origin == .observed })
  }

  @Test func `counts are summed exactly and split by estimate`() throws {
    let counts = try table([
      "HR04": [2015: 100], "HR02": [2016: 30.5], "HR05": [2016: 20], "HR06": [2016: 25],
    ])
    let old = JoinedSeries(of: try code("HR04"), in: .nuts2016, measure: .count, from: counts)
    #expect(old.points.map(\.value) == [100, 75.5])
    #expect(
      old.points.map(\.origin)
        == [.observed, .joinedExactly(sumOf: try ["HR02", "HR05", "HR06"].map(code))])
    let new = JoinedSeries(of: try code("HR02"), in: .nuts2021, measure: .count, from: counts)
    #expect(abs(new.points[0].value - 40.3237) < 0.0001)
    guard case .estimated = new.points[0].origin else {
      Issue.record("\(new.points[0].origin)")
      return
    }
    #expect(new.points[1].origin == .observed)
  }

  @Test func `a missing part is a gap without a reason in the regions`() throws {
    let counts = try table(["LT00": [2012: 50], "LT01": [2013: 10], "LT02": [2012: .nan]])
    let series = JoinedSeries(of: try code("LT00"), in: .nuts2013, measure: .count, from: counts)
    #expect(series.points.map(\.period) == [2012])
    #expect(series.gaps.map(\.period) == [2013])
    #expect(series.gaps[0].obstacles.isEmpty)
  }

  /// EDAT_LFSE_22: LT00 to 2012, LT01 and LT02 after; the country goes on.
  @Test func `a region that is the country takes the country's rate`() throws {
    let rates = try table(["LT00": [2012: 14.2], "LT": [2013: 13.7], "LT01": [2013: 9.2]])
    let series = JoinedSeries(of: try code("LT00"), in: .nuts2013, measure: .rate, from: rates)
    #expect(series.points.map(\.value) == [14.2, 13.7])
    #expect(series.points.map(\.origin) == [.observed, .observed])
    let other = JoinedSeries(
      of: try code("LU000"), in: .nuts2021, measure: .rate, from: try table(["LU": [2019: 6.5]]))
    #expect(other.points.map(\.value) == [6.5])
  }

  /// EDAT_LFSE_22: SI01 to 2009, SI03 from 2010.
  @Test func `Slovenia's regions are not joined over the move of their boundary`() throws {
    let series = JoinedSeries(
      of: try code("SI03"), in: .nuts2021, measure: .rate,
      from: try table(["SI01": [2009: 11.0], "SI02": [2009: 7.5], "SI03": [2010: 10.7]]))
    #expect(series.points.map(\.period) == [2010])
    #expect(series.gaps.map(\.period) == [2009])
    #expect(series.gaps[0].obstacles == [.sharesUnknown(try ["SI01", "SI02"].map(code))])
  }

  @Test func `regions of other places do not matter`() throws {
    let series = JoinedSeries(
      of: try code("ITI1"), in: .nuts2021, measure: .rate,
      from: try table(["RO11": [2019: 13.2], "IT": [2019: 22.1], "ITI1": [2018: 16.0]]))
    #expect(series.points.map(\.period) == [2018])
    #expect(series.gaps.isEmpty)
  }

  @Test func `over random tables each period is a point or a gap, once, in order`() {
    var random = SeededGenerator(seed: 75)
    let register = NUTSRegister.partners
    for _ in 0..<300 {
      var values: [TerritoryCode: [Int: Double]] = [:]
      for _ in 0..<40 {
        let region = register.regions[Int.random(in: 0..<register.regions.count, using: &random)]
        values[region.code, default: [:]][Int.random(in: 2005...2024, using: &random)] =
          Double.random(in: 0...50, using: &random)
      }
      let target = register.regions[Int.random(in: 0..<register.regions.count, using: &random)]
      let measure: SeriesMeasure = Bool.random(using: &random) ? .count : .rate
      let series = JoinedSeries(
        of: target.code, in: target.versions.lowerBound, measure: measure, from: values)
      let periods = series.points.map(\.period) + series.gaps.map(\.period)
      #expect(Set(periods).count == periods.count)
      #expect(series.points.map(\.period) == series.points.map(\.period).sorted())
      #expect(series.points.allSatisfy { $0.value.isFinite && $0.value >= 0 })
      for (period, value) in values[target.code, default: [:]] {
        #expect(series.points.contains { $0.period == period && $0.value == value })
      }
    }
  }
}
