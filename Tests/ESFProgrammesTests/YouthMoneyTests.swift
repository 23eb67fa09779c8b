import ESFProgrammes
import Testing

@Suite struct YouthMoneyTests {
  /// One row: priority, its type, objective, field and the Union's euro.
  private func row(
    _ priority: String, _ type: String, _ objective: String, _ field: String, _ euros: Int,
    cci: String = "2021IT05SFPR015"
  ) -> [String: String] {
    PlannedFile.row([
      "cci": cci, "priority_code": priority, "priority_type_code": type,
      "specific_objective_code": objective, "category_code": field, "eu_amount": "\(euros)",
      "total_amount": "", "cofinancing_rate": "",
    ])
  }

  /// The same money once more, as grants, so that the file holds the programme whole.
  private func asGrants(_ rows: [[String: String]]) -> [[String: String]] {
    rows
      + rows.map {
        $0.merging(["dimension_type": "Form of Support", "category_code": "01"]) { $1 }
      }
  }

  private var rows: [[String: String]] {
    [
      row("1", "", "ESO4.1", "134", 400), row("1", "", "ESO4.1", "136", 30),
      row("2", "YE", "ESO4.1", "136", 50), row("2", "YE", "ESO4.6", "149", 90),
      row("3", "", "ESO4.8", "153", 430),
    ]
  }

  private func amount(_ answer: YouthMoney.Answer) -> Double? {
    if case .amount(let total) = answer { return total.money.union.euros }
    return nil
  }

  @Test func `three measures stand side by side and differ`() throws {
    let youth = try PlannedFile.read(asGrants(rows)).programmes[0].youthMoney()
    #expect(youth.measures.map(\.basis) == YouthMoney.Basis.allCases)
    #expect(amount(youth[.dedicatedPriority]) == 140)
    #expect(amount(youth[.accessToEmployment]) == 480)
    #expect(amount(youth[.youthField]) == 80)
    guard case .amount(let total) = youth[.youthField] else {
      Issue.record("no amount")
      return
    }
    #expect(total.rows == [3, 4])
    #expect(total.dimension == .interventionField)
  }

  @Test func `what a file cannot say is unknown with the reason`() throws {
    let themes = rows.map { $0.merging(["dimension_type": "ESF Secondary Themes"]) { $1 } }
    let youth = try PlannedFile.read(themes).programmes[0].youthMoney()
    #expect(youth[.dedicatedPriority] == .unknown(.onlyOverlappingRows))
    #expect(youth[.youthField] == .unknown(.noInterventionFields))
    let other = try PlannedFile.read(rows).programmes[0].youthMoney(of: .erdf)
    #expect(other[.accessToEmployment] == .unknown(.noRowsOfFund))
    let untyped = PlannedFile.text(
      rows, columns: PlannedFile.columns.filter { $0 != "priority_type_code" })
    let third = try PlannedFile.read(untyped).programmes[0].youthMoney()
    #expect(third[.dedicatedPriority] == .unknown(.noPriorityTypes))
    let none = try PlannedFile.read([row("1", "", "ESO4.8", "153", 1)]).programmes[0].youthMoney()
    #expect(none.measures.map(\.answer) == [.noSuchRows, .noSuchRows, .noSuchRows])
  }

  @Test func `a whole country is checked in the Union's money`() throws {
    // 140 of 1000 in one programme, 0 of 120 in the other: exactly one eighth.
    let second = "2021IT05SFPR001"
    let file = try PlannedFile.read(
      asGrants(rows) + asGrants([row("1", "", "ESO4.8", "153", 120, cci: second)]))
    let named = ["2021IT05SFPR015", second].compactMap { CCI($0) }
    let check = file.youthConcentration(
      of: "IT", obligation: .recalled(of: "IT"), programmes: named)
    #expect(check.verdict == .met)
    #expect(check.youth?.euros == 140)
    #expect(check.whole?.euros == 1_120)
    #expect(check.share == 0.125)
    let more = try PlannedFile.read(
      asGrants(rows) + asGrants([row("1", "", "ESO4.8", "153", 121, cci: second)]))
    let obligation = YouthObligation(memberStateRate: 19.2, unionRate: 13.1)
    let missed = more.youthConcentration(of: "IT", obligation: obligation, programmes: named)
    #expect(missed.verdict == .notMet)
    // 20 of the 121 for technical assistance: 140 of 1121 is below one eighth, 140 of 1101 is not.
    let assisted = try PlannedFile.read(
      asGrants(rows)
        + asGrants([
          row("1", "", "ESO4.8", "153", 101, cci: second),
          row("9", "", "TA", "180", 20, cci: second),
        ]))
    let open = assisted.youthConcentration(of: "IT", obligation: obligation, programmes: named)
    #expect(open.verdict == .unknown && open.reasons == [.technicalAssistance])
  }

  @Test func `where the rule does not bind it is not applicable, with the reason`() throws {
    let file = try PlannedFile.read(asGrants(rows))
    let rates = YouthObligation(memberStateRate: 9, unionRate: 13.1)
    let check = file.youthConcentration(of: "IT", obligation: rates, programmes: nil)
    #expect(check.verdict == .notApplicable)
    #expect(check.reasons == [.notBound(.rates(memberState: 9, union: 13.1))])
    #expect(YouthObligation.recalled(of: "MT") == .notBinding(.recalled))
    #expect(YouthObligation.recalled(of: "FR") == .unknown)
    #expect(YouthObligation(memberStateRate: .nan, unionRate: 13) == .unknown)
  }

  @Test func `a file that does not hold the whole country gives no verdict`() throws {
    let file = try PlannedFile.read(asGrants(rows))
    let own = try #require(CCI("2021IT05SFPR015"))
    let other = try #require(CCI("2021IT05SFPR001"))
    let check = { (named: [CCI]?) in
      file.youthConcentration(of: "IT", obligation: .binding(.recalled), programmes: named)
    }
    #expect(check(nil).reasons == [.programmesNotStated])
    #expect(check([own, other]).reasons == [.missing([other])])
    #expect(check([other]).reasons == [.missing([other]), .notNamed([own])])
    #expect(check([own]).verdict == .met)
    let part = try PlannedFile.read(rows + asGrants(rows).suffix(1))
    let partial = part.youthConcentration(
      of: "IT", obligation: .binding(.recalled), programmes: [own])
    #expect(partial.verdict == .unknown)
    #expect(partial.reasons == [.notWhole([own])])
    let unknown = file.youthConcentration(of: "IT", obligation: .unknown, programmes: [own])
    #expect(unknown.verdict == .unknown && unknown.reasons == [.obligationUnknown])
  }

  @Test func `money of which no dimension has all parts is unknown, not a part of it`() throws {
    var form = row("2", "YE", "ESO4.6", "01", 91)
    form["dimension_type"] = "Form of Support"
    let youth = try PlannedFile.read([row("2", "YE", "ESO4.1", "136", 100), form])
      .programmes[0].youthMoney()
    #expect(youth[.dedicatedPriority] == .unknown(.noCommonDimension))
    #expect(amount(youth[.accessToEmployment]) == 100)
  }

  @Test func `what one row of a priority leaves empty another says; two types are a fault`() throws
  {
    let rows = [row("2", "", "ESO4.1", "136", 10), row("2", "YE", "ESO4.1", "134", 20)]
    let youth = try PlannedFile.read(rows).programmes[0].youthMoney()
    #expect(amount(youth[.dedicatedPriority]) == 30)
    #expect(throws: (any Error).self) {
      try PlannedFile.read(rows + [row("2", "SI", "ESO4.1", "139", 1)])
    }
  }
}
