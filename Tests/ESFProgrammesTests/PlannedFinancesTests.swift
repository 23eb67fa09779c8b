import ESFProgrammes
import StructuredText
import TestSupport
import Testing

@Suite struct PlannedFinancesTests {
  private func problems(_ text: String) -> [String] {
    do throws(InputProblems) {
      _ = try PlannedFinances(csv: Array(text.utf8), source: "p.csv")
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }

  /// Two priorities, the second dedicated to youth; 70 in fields, 70 in forms, 90 in themes.
  private let rows: [[String: String]] = [
    PlannedFile.row(),
    PlannedFile.row([
      "priority_code": "5", "priority_type_code": "YE", "category_code": "136", "eu_amount": "10",
      "total_amount": "25",
    ]),
    PlannedFile.row([
      "priority_code": "5", "priority_type_code": "YE", "specific_objective_code": "ESO4.6",
      "category_code": "149", "eu_amount": "20", "total_amount": "50",
    ]),
    PlannedFile.row([
      "dimension_type": "Form of Support", "category_code": "01", "eu_amount": "40",
    ]),
    PlannedFile.row([
      "priority_code": "5", "priority_type_code": "YE", "dimension_type": "Form of Support",
      "category_code": "01", "eu_amount": "10", "total_amount": "25",
    ]),
    PlannedFile.row([
      "priority_code": "5", "priority_type_code": "YE", "specific_objective_code": "ESO4.6",
      "dimension_type": "Form of Support", "category_code": "01", "eu_amount": "20",
      "total_amount": "50",
    ]),
    PlannedFile.row([
      "dimension_type": "ESF Secondary Themes", "category_code": "05", "eu_amount": "40",
    ]),
    PlannedFile.row([
      "dimension_type": "ESF Secondary Themes", "category_code": "10", "eu_amount": "40",
    ]),
    PlannedFile.row([
      "fund": "ERDF", "priority_code": "2", "specific_objective_code": "RSO1.1",
      "category_code": "010", "eu_amount": "1000", "total_amount": "2500",
    ]),
  ]

  @Test func `a programme is a tree of fund, priority, objective and category of region`() throws {
    let programme = try #require(try PlannedFile.read(rows).programmes.first)
    #expect(programme.cci.code == "2021IT05SFPR015")
    #expect(programme.version == ProgrammeVersion("1.1"))
    #expect(programme.title == "Toscana \u{2013} ESF+")
    #expect(programme.funds == [.erdf, .esfPlus])
    #expect(
      programme.blocks.map { [$0.key.priority, $0.key.specificObjective] } == [
        ["2", "RSO1.1"], ["1", "ESO4.1"], ["5", "ESO4.1"], ["5", "ESO4.6"],
      ])
    #expect(programme.blocks[1].allocations.map(\.code) == ["134", "01", "05", "10"])
    #expect(programme.blocks[3].isYouthDedicated)
  }

  @Test func `a total is of one dimension and one fund, with its rows`() throws {
    let programme = try #require(try PlannedFile.read(rows).programmes.first)
    let fields = try #require(programme.total(by: .interventionField, of: .esfPlus))
    #expect(fields.money.union.cents == 7_000)
    #expect(fields.money.total?.cents == 17_500)
    #expect(fields.money.national?.cents == 10_500)
    #expect(fields.money.rate == 0.4)
    #expect(fields.money.nationalPublic == nil)
    #expect(fields.rows == [2, 3, 4])
    #expect(programme.total(by: .formOfSupport, of: .esfPlus)?.money.union.cents == 7_000)
    let themes = try #require(programme.total(by: .secondaryThemes, of: .esfPlus))
    #expect(themes.money.union.cents == 8_000)
    #expect(!themes.isAllocation)
    #expect(programme.total(by: .interventionField, of: .erdf)?.money.union.cents == 100_000)
    #expect(programme.total(by: .genderEquality, of: .esfPlus) == nil)
    let some = programme.total(
      by: .interventionField, of: .esfPlus, where: AllocationFilter(specificObjective: "ESO4.1"))
    #expect(some?.money.union.cents == 5_000)
  }

  @Test func `the order of columns and rows changes nothing but the numbers of rows`() throws {
    let plain = try PlannedFile.read(rows)
    for seed in UInt64(1)...20 {
      var random = SeededGenerator(seed: seed)
      let text = PlannedFile.text(
        rows.shuffled(using: &random), columns: PlannedFile.columns.shuffled(using: &random))
      let shuffled = try PlannedFile.read(text)
      #expect(
        shuffled.programmes.map(\.blocks).map { $0.map(\.key) }
          == plain.programmes.map(\.blocks).map { $0.map(\.key) }, "seed \(seed)")
      for dimension in [AllocationDimension.interventionField, .formOfSupport, .secondaryThemes] {
        #expect(
          shuffled.programmes[0].total(by: dimension, of: .esfPlus)?.money
            == plain.programmes[0].total(by: dimension, of: .esfPlus)?.money, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [
    ("33,333,333.50", 3_333_333_350), ("33\u{A0}333\u{A0}333.5", 3_333_333_350),
    ("33\u{202F}333\u{202F}333", 3_333_333_300), (" 20000000 ", 2_000_000_000),
    ("\u{A0}1,234\u{A0}", 123_400), ("0", 0), ("1508960.815", 150_896_082),
    ("1508960.8149", 150_896_081),
  ])
  func `numbers are read as the portal and spreadsheets write them`(
    _ text: String, _ cents: Int
  ) throws {
    let file = try PlannedFile.read([
      PlannedFile.row(["eu_amount": text, "total_amount": "", "cofinancing_rate": ""])
    ])
    let money = try #require(file.programmes.first?.blocks.first?.allocations.first?.money)
    #expect(money.union.cents == cents)
    #expect(money.total == nil && money.national == nil && money.rate == nil)
  }

  @Test(arguments: [
    "33333333,5", "1.234.567", "1,23", "1,234,56", "12 34", "1e7", "n/a", "--5", "5.", ".5",
    "1,234 567", "99999999999999999999", "-1", "١٢",
  ])
  func `other numbers are refused with their place`(_ text: String) {
    let found = problems(
      PlannedFile.text([
        PlannedFile.row(["eu_amount": text, "total_amount": "", "cofinancing_rate": ""])
      ]))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("p.csv:2:") == true)
    #expect(found.first?.contains("eu_amount") == true)
  }

  @Test func `a byte order mark, line ends, semicolons and names of pages are accepted`() throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      let file = try PlannedFile.read("\u{FEFF}" + PlannedFile.text(rows, lineEnd: lineEnd))
      #expect(file.rowCount == 9)
      #expect(file.warnings.isEmpty)
    }
    let pageNames =
      "MS;CCI;Dimension Type;Category\u{A0}code;Fund;EU amount\nIT;2021IT05SFPR015;"
      + "Intervention Field;136;ESF+;1,000,000.00\n"
    let file = try PlannedFile.read(pageNames)
    #expect(
      file.programmes[0].total(by: .interventionField, of: .esfPlus)?.money.union.euros
        == 1_000_000)
  }

  @Test func `codes keep their zeros, and get back those that a spreadsheet took`() throws {
    let file = try PlannedFile.read([
      PlannedFile.row(["dimension_type": "Form of Support", "category_code": "1"]),
      PlannedFile.row(["dimension_type": "Form of Support", "category_code": "04"]),
    ])
    #expect(file.programmes[0].blocks[0].allocations.map(\.code) == ["01", "04"])
  }

  @Test func `unknown columns are kept aside and reported`() throws {
    var row = PlannedFile.row(["climate_weighting": "0.4"])
    row["strand"] = "B"
    let file = try PlannedFile.read(
      PlannedFile.text([row], columns: PlannedFile.columns + ["strand"]))
    #expect(file.unknownColumns == ["strand"])
    #expect(file.warnings.map(\.found) == ["the unknown column \"strand\""])
    let allocation = file.programmes[0].blocks[0].allocations[0]
    #expect(allocation.unknownCells == ["strand": "B"])
    #expect(allocation.details == ["climate_weighting": "0.4"])
  }

  @Test func `a missing column is told with the one that was perhaps meant`() {
    let columns = PlannedFile.columns.map { $0 == "eu_amount" ? "eu_amout" : $0 }
    let found = problems(PlannedFile.text(rows, columns: columns))
    #expect(found.count == 1)
    #expect(found[0].contains("no column \"eu_amount\"") && found[0].contains("eu_amout"))
  }

  @Test func `all faults of a file are told at once, up to a bound`() {
    let three = [
      PlannedFile.row(["cci": "2021IT5SFPR015", "eu_amount": "x"]),
      PlannedFile.row(["version": "one"]),
    ]
    #expect(problems(PlannedFile.text(three)).count == 3)
    let many = (0..<400).map { PlannedFile.row(["eu_amount": "x\($0)"]) }
    let found = problems(PlannedFile.text(many))
    #expect(found.count == 101)
    #expect(found.contains { $0.contains("the rest of the file was not read") })
  }

  @Test func `a file that broke off, a page and a JSON answer are recognised`() {
    let whole = PlannedFile.text(rows)
    // Inside the last row's cells, outside quotes.
    let cut = String(whole.prefix(whole.count - 40))
    #expect(problems(cut).count >= 1)
    #expect(problems("<!DOCTYPE html><html>").first?.contains("HTML") == true)
    #expect(problems("{\"error\": true}").first?.contains("JSON") == true)
    #expect(problems("").count == 1)
  }

  @Test func `no cut of a file traps`() {
    let whole = Array(PlannedFile.text(Array(rows.prefix(2))).utf8)
    for length in stride(from: 0, to: whole.count, by: 7) {
      let cut = Array(whole.prefix(length))
      let file = try? PlannedFinances(csv: cut, source: "p.csv")
      #expect((file?.rowCount ?? 0) <= 2)
    }
  }

  @Test func `rows of one category with different amounts are both kept, a repeated row is not`()
    throws
  {
    let theme = ["fund": "JTF", "category_code": "999"]
    let two = [
      PlannedFile.row(theme),
      PlannedFile.row(theme.merging(["eu_amount": "60", "total_amount": "150"]) { $1 }),
    ]
    let file = try PlannedFile.read(two)
    #expect(
      file.programmes[0].total(by: .interventionField, of: .justTransition)?.money.union.cents
        == 10_000)
    let found = problems(PlannedFile.text(two + [two[0]]))
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("p.csv:4:") && found[0].contains("row 2"))
  }

  @Test func `a rate that does not follow from the amounts is a warning`() throws {
    let file = try PlannedFile.read([PlannedFile.row(["cofinancing_rate": "0.85"])])
    #expect(file.warnings.map(\.path) == ["cofinancing_rate"])
  }

  @Test func `a thousand rows look like an answer that was cut off`() throws {
    let rows = (0..<1_000).map { PlannedFile.row(["eu_amount": "\($0 + 1)", "total_amount": ""]) }
    let file = try PlannedFile.read(rows)
    #expect(file.isProbablyCutOff)
    #expect(file.warnings.count == 1)
    #expect(try !PlannedFile.read(Array(rows.dropLast())).isProbablyCutOff)
  }

  @Test func `Greece is found under both codes`() throws {
    let file = try PlannedFile.read([PlannedFile.row(["ms": "EL", "cci": "2021EL05SFPR001"])])
    #expect(file.programmes(of: "GR").count == 1)
    #expect(file.programmes(of: "IT").isEmpty)
  }
}
