import ESFProgrammes
import PartnerRecords
import PolicyCycle
import RegionalContext
import Testing

@Suite struct TerritoryContextTests {
  private func context(_ code: String) throws -> TerritoryContext {
    try ShippedRecords.load().context(for: try #require(TerritoryCode(code)))
  }

  /// Figures as neet-statistics.csv has them: EDAT_LFSE_20, version of 16 April 2026.
  @Test func `Slovenia, by hand`() throws {
    let slovenia = try context("SI")
    #expect(slovenia.rate?.value == 7.6)
    #expect(slovenia.rate?.year.year == 2025)
    #expect(slovenia.count?.value == 24)
    #expect(slovenia.count?.year.year == 2023)
    #expect(slovenia.inactiveShare == nil)
    #expect(slovenia.trend.figures.map(\.year.year) == Array(2005...2025))
    #expect(slovenia.trend.breakYears == [2006, 2021, 2023])
    #expect(slovenia.trend.figures.first?.value == 9.7)
    #expect(slovenia.trend.areFlagsKnown)
  }

  /// Regional series end in 2019 in the copy; the newer rate is of another source and joins no line.
  @Test func `Tuscany, by hand`() throws {
    let tuscany = try context("ITI1")
    #expect(tuscany.rate?.value == 13.8)
    #expect(tuscany.rate?.year.year == 2022)
    #expect(tuscany.inactiveShare?.value == 62)
    #expect(tuscany.seekingShare?.value == 38)
    #expect(tuscany.trend.figures.map(\.year.year) == Array(2005...2019))
    #expect(Set(tuscany.trend.figures.map(\.source.dataset)) == ["EDAT_LFSE_22"])
  }

  /// Croatia's series begins with a flag b, which breaks nothing that is drawn.
  @Test func `a flag on the first year is no break of the line`() throws {
    let trend = try context("HR").trend
    #expect(trend.figures.first?.isBreak == true)
    #expect(trend.breakYears == [2006, 2007, 2021])
    #expect(trend.isBroken(after: 2020, upTo: 2021))
    #expect(!trend.isBroken(after: 2021, upTo: 2022))
  }

  @Test func `another code of the same territory finds the same, an unknown one nothing`() throws {
    #expect(try context("LU000").rate == (try context("LU").rate))
    let nowhere = try context("QQ")
    #expect(nowhere.rate == nil)
    #expect(nowhere.count == nil)
    #expect(nowhere.trend.figures.isEmpty)
  }

  @Test func `a line never joins two figures of one year or two data sets`() throws {
    for programme in try ShippedRecords.load().programmes {
      let trend = try context(programme.territory.code).trend.figures
      #expect(Set(trend.map(\.year.year)).count == trend.count, "\(programme.territory)")
      #expect(Set(trend.map(\.source.dataset)).count <= 1)
    }
  }
}
