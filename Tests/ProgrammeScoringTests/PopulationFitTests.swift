import PolicyCycle
import ProgrammeScoring
import RegionalContext
import TestSupport
import Testing

/// All figures are invented.
@Suite struct PopulationFitTests {
  /// Figures of one data set: rows of territory, then labour status or nothing, then values.
  private func rates(_ rows: [(geo: String, status: String, value: String)], year: Int = 2023)
    -> (name: String, bytes: [UInt8])
  {
    let lines = rows.map {
      "A,T,Y15-29,NO_FE_NO_NFE,\($0.status),PC,\($0.geo)\t\($0.value) "
    }
    return table(
      "edat_lfse_20", "freq,sex,age,training,wstatus,unit,geo", lines, year: year)
  }

  private func leavers(_ rows: [(geo: String, value: String)], year: Int = 2023)
    -> (name: String, bytes: [UInt8])
  {
    table(
      "edat_lfse_16", "freq,sex,age,unit,geo",
      rows.map { "A,T,Y18-24,PC,\($0.geo)\t\($0.value) " }, year: year)
  }

  private func unemployment(_ rows: [(geo: String, age: String, value: String)])
    -> (name: String, bytes: [UInt8])
  {
    table(
      "yth_empl_110", "freq,sex,age,unit,geo",
      rows.map { "A,T,\($0.age),PC,\($0.geo)\t\($0.value) " }, year: 2023)
  }

  private func table(_ name: String, _ heads: String, _ lines: [String], year: Int)
    -> (name: String, bytes: [UInt8])
  {
    let all = ["\(heads)\\TIME_PERIOD\t\(year) "] + lines + [""]
    return ("\(name).tsv", Array(all.joined(separator: "\n").utf8))
  }

  private func fit(
    _ origin: String, _ receiving: String, _ files: [(name: String, bytes: [UInt8])]
  ) throws -> PopulationFit {
    PopulationFit(
      origin: try SmallWorld.territory(origin), receiving: try SmallWorld.territory(receiving),
      statistics: try YouthStatistics(eurostatFiles: files))
  }

  private func obstacles(_ fit: PopulationFit) -> [String] {
    fit.notCompared.map { "\($0.indicator.rawValue) \($0.obstacle.rawValue)" }
  }

  @Test func `without figures nothing is proposed, and what is missing is named`() throws {
    let fit = try fit("SI", "HR", [])
    #expect(fit.proposal == nil && fit.comparisons.isEmpty)
    #expect(
      obstacles(fit) == PopulationFit.indicators.map { "\($0.rawValue) unknown-there" })
  }

  @Test func `one figure alone proposes nothing`() throws {
    let fit = try fit("SI", "HR", [rates([("SI", "NEMP", "9"), ("HR", "NEMP", "9")])])
    #expect(fit.comparisons.map(\.indicator) == [.rate] && fit.proposal == nil)
    #expect(fit.comparisons[0].proposal == .ready)
  }

  @Test(arguments: [
    // Limits 3 and 6: at the limit is within it.
    ("11.3", "8.3", TransferabilityValue.ready), ("11.4", "8.3", .smallChange),
    ("14.3", "8.3", .smallChange), ("8.3", "14.4", .largeChange),
  ])
  func `the worst of two figures is proposed`(
    _ there: String, _ here: String, _ expected: TransferabilityValue
  ) throws {
    let fit = try fit(
      "SI", "HR",
      [
        rates([("SI", "NEMP", there), ("HR", "NEMP", here)]),
        leavers([("SI", "5"), ("HR", "6")]),
      ])
    #expect(fit.comparisons.map(\.indicator) == [.rate, .earlyLeavers])
    #expect(fit.proposal == expected)
    let rate = fit.comparisons[0]
    #expect(rate.there.value == Double(there) && rate.here.value == Double(here))
    #expect(rate.there.year == 2023 && rate.there.territory.code == "SI")
    #expect(rate.here.dataset == "EDAT_LFSE_20" && !rate.here.isDerived)
  }

  @Test func `the inactive share is computed from the rates of one copy`() throws {
    let fit = try fit(
      "SI", "HR",
      [
        rates([
          ("SI", "NEMP", "10"), ("SI", "INAC", "6"), ("HR", "NEMP", "12"), ("HR", "INAC", "6"),
        ])
      ])
    // 60 % and 50 %: 10 points apart, which is still alike.
    #expect(fit.comparisons.map(\.indicator) == [.inactiveShare, .rate])
    #expect(fit.comparisons[0].there.isDerived && fit.comparisons[0].there.value == 60)
    #expect(fit.comparisons[0].difference == 10 && fit.proposal == .ready)
  }

  @Test func `a region takes its country's figure, and that is said`() throws {
    let files = [
      rates([("SI", "NEMP", "9"), ("HR", "NEMP", "10"), ("HR05", "NEMP", "8")]),
      leavers([("SI", "5"), ("HR", "6")]),
    ]
    let fit = try fit("SI036", "HR05", files)
    #expect(fit.proposal == .ready)
    #expect(fit.comparisons.map(\.there.isOfLarger) == [true, true])
    #expect(fit.comparisons.map(\.here.territory.canonical) == ["HR05", "HR"])
    // Two regions of one country would be compared with the country itself.
    #expect(
      obstacles(try self.fit("HR05", "HR06", files)).contains("earlyLeavers same-territory"))
  }

  @Test func `figures that do not fit together are not compared`() throws {
    let fit = try fit(
      "SI", "HR",
      [
        rates([("SI", "NEMP", "9 u"), ("HR", "NEMP", "9")]),
        leavers([("SI", "5")], year: 2020), leavers([("HR", "5")], year: 2023),
        unemployment([("SI", "Y15-24", "12"), ("HR", "Y15-29", "12")]),
      ])
    #expect(fit.comparisons.isEmpty && fit.proposal == nil)
    #expect(
      obstacles(fit) == [
        "inactiveShare unknown-there", "rate unreliable", "earlyLeavers years-apart",
        "youthUnemployment different-ages",
      ])
    // The newest figures that both have lie nearer together.
    let older = try self.fit(
      "SI", "HR",
      [
        leavers([("SI", "5"), ("HR", "9")], year: 2020), leavers([("HR", "5")], year: 2023),
      ])
    #expect(older.comparisons.map(\.here.value) == [9] && older.comparisons[0].here.year == 2020)
    let near = try self.fit(
      "SI", "HR", [leavers([("SI", "5")], year: 2021), leavers([("HR", "5")], year: 2023)])
    #expect(near.comparisons.map(\.indicator) == [.earlyLeavers])
    let oneSide = try self.fit("SI", "HR", [leavers([("SI", "5")])])
    #expect(obstacles(oneSide)[2] == "earlyLeavers unknown-here")
  }

  @Test func `nothing proposes that a practice is blocked`() throws {
    let fit = try fit(
      "SI", "HR",
      [
        rates([("SI", "NEMP", "1"), ("HR", "NEMP", "99")]),
        leavers([("SI", "1"), ("HR", "99")]),
        unemployment([("SI", "Y15-29", "1"), ("HR", "Y15-29", "99")]),
      ])
    #expect(fit.comparisons.count == 3 && fit.proposal == .largeChange)
  }
}
