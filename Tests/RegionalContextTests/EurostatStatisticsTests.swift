import PolicyCycle
import RegionalContext
import StatisticalTables
import Testing

/// Figures of regions as edat_lfse_22 had them in 2024; the rest of the fixtures is invented, as is said.
@Suite struct EurostatStatisticsTests {
  private func statistics(_ text: String, _ file: String) throws -> YouthStatistics {
    try YouthStatistics(
      eurostat: StatisticalTable(parsing: Array(text.utf8), source: file), file: file)
  }

  private let regions = [
    "freq,sex,age,training,wstatus,unit,geo\\TIME_PERIOD\t2017 \t2018 \t2019 ",
    "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,HR02\t21.8 \t19.0 \t19.0 ",
    "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,ITI1\t16.7 \t16.0 b\t15.7 ",
    "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,MT00\t8.8 b\t7.4 \t8.5 ",
    "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,RO22\t23.7 \t21.7 \t22.2 ",
    "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,RO31\t21.6 \t19.2 \t20.5 ",
    "A,T,Y15-24,NO_FE_NO_NFE,NEMP,PC,RO31\t: \t: u\t: ", "",
  ].joined(separator: "\n")

  private func territory(_ code: String) throws -> TerritoryCode {
    try #require(TerritoryCode(code))
  }

  @Test func `a file of regions gives the newest rate with its flag, and the line with its breaks`()
    throws
  {
    let context = try statistics(regions, "downloads/estat_edat_lfse_22.tsv")
      .context(for: territory("ITI1"))
    let rate = try #require(context.rate)
    #expect(rate.value == 15.7 && rate.year.year == 2019 && rate.flag == "")
    #expect(rate.source.dataset == "EDAT_LFSE_22" && rate.source.isOwnFile)
    #expect(rate.source.seenAt == "estat_edat_lfse_22.tsv")
    #expect(context.trend.figures.map(\.value) == [16.7, 16, 15.7])
    #expect(context.trend.breakYears == [2018] && context.trend.areFlagsKnown)
    let change = try #require(context.trend.change(over: 2))
    #expect(abs(change.points - -1) < 1e-12 && change.isBroken && change.from == 2017)
    #expect(context.trend.change(over: 5) == nil)
    #expect(abs(try #require(UnionTarget.distance(of: rate)) - 6.7) < 1e-12)
  }

  @Test func `what is not published stays unknown, and no flag becomes a figure`() throws {
    let figures = try statistics(regions, "edat_lfse_22.tsv")
    let young = figures.figures.filter { $0.age == "Y15-24" }
    // A gap without a flag is no observation.
    #expect(young.map(\.value) == [nil] && young.map(\.flag) == ["u"])
    let context = figures.context(for: try territory("RO31"))
    #expect(context.figures[.rate15To24] == nil && context.figures[.womenRate] == nil)
  }

  @Test func `a region falls back to its country, and that is said`() throws {
    // Invented shares; the parts of the rate by labour status exist for countries only.
    let national = [
      "DATAFLOW,LAST UPDATE,freq,sex,age,training,wstatus,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG",
      "ESTAT:EDAT_LFSE_20(1.0),16/04/26 23:00:00,A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,RO,2025,19.2,",
      "ESTAT:EDAT_LFSE_20(1.0),16/04/26 23:00:00,A,T,Y15-29,NO_FE_NO_NFE,UNE,PC,RO,2025,5.1,u",
      "ESTAT:EDAT_LFSE_20(1.0),16/04/26 23:00:00,A,T,Y15-29,NO_FE_NO_NFE,INAC,PC,RO,2025,14.1,",
      "ESTAT:EDAT_LFSE_20(1.0),16/04/26 23:00:00,A,T,Y15-29,FE,NEMP,PC,RO,2025,99,", "",
    ].joined(separator: "\n")
    let all = try statistics(national, "a.csv").followed(
      by: statistics(regions, "edat_lfse_22.tsv"))
    let context = all.context(for: try territory("RO31"))
    #expect(context.rate?.value == 20.5)
    let unemployed = try #require(context.figures[.unemployedRate])
    #expect(unemployed.isOfLarger && unemployed.statistic.value == 5.1)
    #expect(unemployed.statistic.isUnreliable)
    #expect(unemployed.statistic.source.vintage == "16/04/26 23:00:00")
    #expect(context.figures[.inactiveRate]?.statistic.value == 14.1)
    let romania = all.context(for: try territory("RO"))
    #expect(romania.rate?.value == 19.2)
    #expect(romania.figures[.unemployedRate]?.isOfLarger == false)
    let other = all.context(for: try territory("RO42"))
    #expect(other.rate == nil && other.figures[.rate]?.isOfLarger == true)
    #expect(other.trend.figures.isEmpty)
  }

  @Test func `rates and numbers of main indicators, early leavers and unemployment are told apart`()
    throws
  {
    let main = [
      "freq,sex,age,unit,geo\\TIME_PERIOD\t2024 ", "A,T,Y15-29,PC_POP,SI\t7.6 ",
      "A,T,Y15-29,THS_PER,SI\t24 e", "A,T,Y15-29,PC_X,SI\t50 ", "",
    ].joined(separator: "\n")
    let leavers = [
      "freq,sex,age,wstatus,unit,geo\\TIME_PERIOD\t2024 ", "A,T,Y18-24,POP,PC,SI\t5.4 ",
      "A,T,Y18-24,EMP,PC,SI\t2.4 ", "",
    ].joined(separator: "\n")
    let unemployment = [
      "freq,age,unit,sex,geo\\TIME_PERIOD\t2024 ", "A,Y15-24,PC_ACT,T,SI\t10.1 ",
      "A,Y15-24,PC_POP,T,SI\t4.0 ", "A,Y15-29,PC_ACT,T,SI\t8.1 ", "",
    ].joined(separator: "\n")
    let context = try statistics(main, "lfsi_neet_a.tsv")
      .followed(by: statistics(leavers, "edat_lfse_14.tsv"))
      .followed(by: statistics(unemployment, "une_rt_a.tsv")).context(for: territory("SI"))
    #expect(context.figures[.rate]?.statistic.value == 7.6)
    #expect(context.figures[.count]?.statistic.value == 24)
    #expect(context.figures[.earlyLeavers]?.statistic.value == 5.4)
    // Both bands are there: the wider one counts.
    #expect(context.figures[.youthUnemployment]?.statistic.value == 8.1)
  }

  @Test func `own figures count before others of the same year, older ones do not`() throws {
    let old = regions.replacing("15.7", with: "15.9")
    let (one, other) = (
      try statistics(regions, "edat_lfse_22.tsv"), try statistics(old, "edat_lfse_22-old.tsv")
    )
    let code = try territory("ITI1")
    #expect(one.followed(by: other).context(for: code).rate?.value == 15.7)
    #expect(other.followed(by: one).context(for: code).rate?.value == 15.9)
  }

  @Test func `territories with like figures by hand`() throws {
    let similar = try statistics(regions, "edat_lfse_22.tsv").territories(like: territory("RO31"))
    #expect(similar.compared.count == 1 && similar.compared[0].year == 2019)
    // 19, 15.7, 8.5, 22.2, 20.5: mean 17.18, squares 117.068, deviation sqrt(29.267).
    #expect(similar.others.map(\.territory.code) == ["HR02", "RO22", "ITI1", "MT"])
    let deviation = 29.267.squareRoot()
    for (other, difference) in zip(similar.others, [1.5, 1.7, 4.8, 12]) {
      #expect(abs(other.distance - difference / deviation) < 1e-9)
    }
    #expect(
      try statistics(regions, "edat_lfse_22.tsv").territories(like: territory("IT")).others.isEmpty)
    #expect(similar.notCompared.map(\.indicator) == [.earlyLeavers, .youthUnemployment])
    #expect(similar.notCompared.allSatisfy { $0.reason == .noFigures })
    let same = ["19.0 \n", "15.7 ", "8.5 ", "22.2 ", "20.5 "].reduce(regions) {
      $0.replacing($1, with: $1.hasSuffix("\n") ? "9.0 \n" : "9.0 ")
    }
    let flat = try statistics(same, "edat_lfse_22.tsv").territories(like: territory("RO31"))
    guard case .notStandardised = flat.notCompared.first?.reason else {
      Issue.record("figures that are the same everywhere were compared")
      return
    }
  }

  @Test func `a table that is none of those is refused with what would be right`() throws {
    #expect(throws: EurostatTableError.self) { try statistics(regions, "download.tsv") }
    let flow = [
      "DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG",
      "ESTAT:NAIO_10_FCP_S2(1.0),18/07/26 11:00:00,A,DE,2016,46145.022,", "",
    ].joined(separator: "\n")
    do {
      _ = try statistics(flow, "edat_lfse_22.csv")
      Issue.record("a table of national accounts was read")
    } catch let error as EurostatTableError {
      #expect(
        error.description.contains("NAIO_10_FCP_S2") && error.description.contains("edat_lfse_22"))
    }
    let short = "freq,geo\\TIME_PERIOD\t2019 \nA,MT00\t8.5 \n"
    #expect(
      throws: EurostatTableError.missingDimension(
        "sex", dataset: "edat_lfse_22", found: ["freq", "geo", "TIME_PERIOD"])
    ) { try statistics(short, "edat_lfse_22.tsv") }
  }

  @Test func `a breakdown by something else, and an impossible rate, are no figures`() throws {
    let broken = regions.replacing("unit,geo", with: "unit,citizen,geo")
      .replacing("PC,HR02", with: "PC,FOR,HR02").replacing("PC,ITI1", with: "PC,TOTAL,ITI1")
      .replacing("PC,MT00", with: "PC,TOTAL,MT00").replacing("PC,RO", with: "PC,TOTAL,RO")
    #expect(throws: EurostatTableError.unknownDimension("citizen", dataset: "edat_lfse_22")) {
      try statistics(broken, "edat_lfse_22.tsv")
    }
    let totals = broken.replacing("FOR", with: "TOTAL")
    #expect(try statistics(totals, "edat_lfse_22.tsv").figures.count == 16)
    for value in ["-5.0", "250.0"] {
      #expect(throws: EurostatTableError.self) {
        try statistics(regions.replacing("20.5", with: value), "edat_lfse_22.tsv")
      }
    }
  }

  @Test func `a lacking year leaves breaks unknown, and vintages are not joined`() throws {
    let gap = [
      "freq,sex,age,training,wstatus,unit,geo\\TIME_PERIOD\t2019 \t2025 ",
      "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,RO31\t20.5 \t11.0 ", "",
    ].joined(separator: "\n")
    let own = try statistics(gap, "edat_lfse_22.tsv")
    let code = try territory("RO31")
    let change = try #require(own.context(for: code).trend.change(over: 5))
    #expect(!change.areFlagsKnown && abs(change.points + 9.5) < 1e-12)
    let newest = gap.replacing("\t2019 ", with: "").replacing("\t20.5 ", with: "")
    let joined = try statistics(newest, "edat_lfse_22-new.tsv")
      .followed(by: statistics(regions, "edat_lfse_22.tsv")).context(for: code)
    #expect(joined.rate?.value == 11)
    #expect(joined.trend.figures.map(\.year.year) == [2017, 2018, 2019])
  }

  @Test func `groups of countries and regions of other editions are compared with nobody`() throws {
    let more =
      regions.dropLast()
      + [
        "\nA,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,EA20\t1 \t1 \t1 ",
        "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,ITZZ\t1 \t1 \t1 ",
        "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,HR04\t1 \t1 \t1 ", "",
      ].joined(separator: "\n")
    let similar = try statistics(String(more), "edat_lfse_22.tsv")
      .territories(like: territory("RO31"))
    #expect(Set(similar.others.map(\.territory.code)) == ["HR02", "RO22", "ITI1", "MT"])
  }

  @Test func `a part of a region is told of the region before the country`() throws {
    let context = try statistics(regions, "edat_lfse_22.tsv").context(for: territory("ITI14"))
    let rate = try #require(context.figures[.rate])
    #expect(rate.isOfLarger && rate.territory.code == "ITI1" && context.rate == nil)
    #expect(context.trend.figures.isEmpty && context.largerTrend.figures.count == 3)
  }

  @Test func `files that contradict each other are named`() throws {
    let other = regions.replacing("20.5", with: "25.5").replacing("22.2", with: "22.3")
    let all = try statistics(regions, "a/edat_lfse_22.tsv")
      .followed(by: statistics(other, "edat_lfse_22-b.tsv"))
    #expect(
      all.use(ofFiles: ["a/edat_lfse_22.tsv", "edat_lfse_22-b.tsv"], for: try territory("RO31"))
        == [
          "a/edat_lfse_22.tsv: 16 figures on young people taken, 3 of them of RO31",
          "edat_lfse_22-b.tsv: 16 figures on young people taken, 3 of them of RO31",
          "edat_lfse_22.tsv and edat_lfse_22-b.tsv differ in 2 figures; those of the first are told",
        ])
  }

  @Test func `over a change of NUTS a rate is estimated or not joined, and each year says which`()
    throws
  {
    // Figures of 2015 to 2017 as edat_lfse_22 had them, but HR04 in 2015, which is invented.
    let croatia = [
      "freq,sex,age,training,wstatus,unit,geo\\TIME_PERIOD\t2015 \t2016 \t2017 ",
      "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,HR02\t: \t24.2 \t21.8 ",
      "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,HR04\t19.7 \t: \t: ",
      "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,HR05\t: \t15.1 \t12.4 ",
      "A,T,Y15-29,NO_FE_NO_NFE,NEMP,PC,HR06\t: \t14.0 \t13.5 ", "",
    ].joined(separator: "\n")
    let figures = try statistics(croatia, "edat_lfse_22.tsv")
    let part = try #require(figures.context(for: try territory("HR05")).joined)
    #expect(part.gaps.map(\.period) == [2015])
    #expect(part.gaps[0].obstacles.contains(.partOfLarger([try territory("HR04")])))
    let whole = try #require(figures.context(for: try territory("HR04")).joined)
    #expect(whole.points.map(\.period) == [2015, 2016, 2017] && whole.points[0].value == 19.7)
    // People: HR02 1,099,203, HR05 803,555, HR06 823,189.
    let expected = (24.2 * 1_099_203 + 15.1 * 803_555 + 14.0 * 823_189) / 2_725_947
    #expect(abs(whole.points[1].value - expected) < 1e-3)
    guard case .estimated = whole.points[1].origin else {
      Issue.record("an estimate is not marked")
      return
    }
    #expect(
      try statistics(regions, "edat_lfse_22.tsv").context(for: territory("RO31")).joined == nil)
  }
}
