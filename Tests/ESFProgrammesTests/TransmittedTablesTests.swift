import ESFProgrammes
import StructuredText
import TestSupport
import Testing

@Suite struct TransmittedTablesTests {
  private let head =
    "table,priority,specific_objective,fund,category_of_region,indicator,reference_output,"
    + "measurement,women,men,non_binary,total\n"

  /// A row of priority 2, ESO4.1.
  private func row(
    _ indicator: String, _ values: String, table: Int = 6, reference: String = "",
    measurement: String = "", unit: String = "2,ESO4.1,ESF+,More developed"
  ) -> String {
    "\(table),\(unit),\(indicator),\(reference),\(measurement),\(values)\n"
  }

  private func findings(_ rows: String...) throws -> [TransmissionFinding] {
    let tables = try TransmittedTables(csv: Array((head + rows.joined()).utf8), source: "t.csv")
    return tables.findings(codes: try SmallCodes.lists())
  }

  /// 60 women, 38 men and 2 non-binary persons, by status.
  private var sound: [String] {
    [
      row("EECO01", "60,38,2,100"), row("EECO02", "30,18,2,50"), row("EECO04", "20,10,0,30"),
      row("EECO05", "10,10,0,20"), row("EECO02+04", "50,28,2,80"),
      row("EECO02+05", "40,28,2,70"), row("EECO02+04+05", "60,38,2,100"),
      row("EECO06", "1,1,0,2"), row("EECO07", "40,20,2,62"), row("EECO06+07", "41,21,2,64"),
      row("EECO10", "5,5,0,10"), row("EECO11", "6,4,1,11"), row("EECO10+11", "11,9,1,21"),
      row("EECO18", ",,,7"), row("EECR04", "15,9,1,25", table: 10, reference: "EECO02"),
      row("EECR03", "40.5,33.3,0,38.1", table: 10, measurement: "percentage"),
      row("P5R1", "20,10,0,30", table: 10, reference: "EECO04"),
    ]
  }

  @Test func `sound tables have no finding`() throws {
    let csv = head + sound.joined()
    let tables = try TransmittedTables(csv: Array(csv.utf8), source: "t.csv")
    #expect(tables.rows.count == 17)
    #expect(tables.findings(codes: try SmallCodes.lists()).map(\.description) == [])
  }

  @Test(arguments: [
    ("EECO02+04", "144", "49,28,2,79"), ("EECO02+05", "145", "40,27,2,69"),
    ("EECO02+04+05", "146", "60,38,1,99"), ("EECO06+07", "147", "41,21,3,65"),
    ("EECO10+11", nil, "11,8,1,20"),
  ])
  func `each sum is checked in every gender and in total`(
    _ indicator: String, _ number: String?, _ values: String
  ) throws {
    let rows = sound.map { $0.contains(",\(indicator),") ? row(indicator, values) : $0 }
    let tables = try TransmittedTables(csv: Array((head + rows.joined()).utf8), source: "t.csv")
    let findings = tables.findings(codes: try SmallCodes.lists())
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.rule == .sum(indicator: indicator, number: number) })
    #expect(findings.allSatisfy { $0.severity == .error })
    #expect(findings.last?.column == "total")
  }

  @Test func `a finding says row, rule, found and expected`() throws {
    let finding = try #require(
      try findings(
        row("EECO02", "30,18,2,50"), row("EECO04", "20,10,0,30"), row("EECO02+04", "50,28,2,81")
      ).last)
    #expect(finding.row == 4)
    #expect(finding.found == "81")
    #expect(finding.expected == "80 = EECO02 50 + EECO04 30")
    #expect(
      finding.description
        == "row 4, total: error: rule 144, sum of EECO02+04: found 81;"
        + " expected 80 = EECO02 50 + EECO04 30")
  }

  @Test func `a sum without its parts cannot be checked, parts of another unit do not count`()
    throws
  {
    let found = try findings(
      row("EECO02", "30,18,2,50"), row("EECO04", "1,0,0,1", unit: "3,ESO4.1,ESF+,More developed"),
      row("EECO02+04", "1,1,0,2"))
    #expect(found.map(\.severity) == [.warning])
    #expect(found[0].found == "no row of EECO04 in the same unit")
  }

  @Test func `women, men and non-binary persons make the total`() throws {
    #expect(try findings(row("EECO01", "60,38,2,98")).map(\.rule) == [.genderSum])
    #expect(
      try findings(row("EECO01", "60,38,2,98")).map(\.expected).first?.hasPrefix("100") == true)
    #expect(try findings(row("EECO01", "60,38,,98")).isEmpty)
    #expect(try findings(row("EECO01", "60,38,,100")).map(\.severity) == [.warning])
    #expect(try findings(row("EECO01", "60,38,,97")).map(\.severity) == [.error])
    #expect(try findings(row("EECO01", "60,38,2,")).map(\.rule) == [.stated])
    #expect(try findings(row("EECO01", ",,,98")).map(\.severity) == [.warning])
    #expect(try findings(row("EECO18", ",,,98")).isEmpty)
  }

  @Test func `no result is above its output, in any gender`() throws {
    let output = row("EECO02", "30,18,2,50")
    let above = try findings(
      output, row("EECR04", "31,18,0,49", table: 10, reference: "EECO02"))
    #expect(above.map(\.rule) == [.resultWithinOutput])
    #expect(above.map(\.column) == ["women"])
    #expect(above[0].expected == "at most 30, the value of \"EECO02\" in row 2")
    let nonBinary = try findings(output, row("P1", "0,0,3,3", table: 10, reference: "EECO02"))
    #expect(nonBinary.map(\.column) == ["non_binary"])
    let missing = try findings(output, row("EECR04", "1,0,0,1", table: 10))
    #expect(missing.map(\.severity) == [.warning])
    let all = try findings(
      row("EECO01", "5,5,0,10"), row("EECR03", "6,5,0,11", table: 10))
    #expect(all.map(\.column) == ["women", "total"])
    let share = try findings(row("EECR03", "101,50,0,75", table: 10, measurement: "percentage"))
    #expect(share.map(\.rule) == [.percentageWithinHundred])
  }

  @Test func `people are neither negative nor fractions`() throws {
    #expect(try findings(row("EECO01", "-1,1,0,0")).map(\.rule) == [.notNegative])
    #expect(
      try findings(row("EECO01", "0.5,0.5,0,1")).map(\.rule) == [.wholeNumber, .wholeNumber])
  }

  @Test func `unknown codes, the wrong table and second rows are told`() throws {
    #expect(try findings(row("EECO99", "1,0,0,1")).map(\.column) == ["indicator"])
    #expect(
      try findings(row("EECO01", "1,0,0,1", unit: "2,ESO4.99,ESF+,More developed"))
        .map(\.column) == ["specific_objective"])
    #expect(
      try findings(row("EECO01", "1,0,0,1", unit: "2,ESO4.1,XYZ,Rich")).map(\.column) == ["fund"])
    #expect(
      try findings(row("EECO01", "1,0,0,1", unit: "2,ESO4.1,ESF+,Rich")).map(\.column)
        == ["category_of_region"])
    #expect(
      try findings(row("EECO01", "1,0,0,1"), row("EECO01", "1,0,0,1", table: 10)).map(\.rule)
        == [.rightTable])
    #expect(
      try findings(row("EECO01", "1,0,0,1"), row("EECO01", "1,0,0,1")).map(\.rule)
        == [.oncePerUnit])
  }

  @Test func `cells that cannot be read are told with their place, all at once`() {
    let csv = head + row("EECO01", "a,1,0,1") + row("EECO02", "1,0,0,1", table: 7)
    do throws(InputProblems) {
      _ = try TransmittedTables(csv: Array(csv.utf8), source: "t.csv")
      Issue.record("no fault was found")
    } catch {
      #expect(error.errors.map(\.path) == ["women", "table"])
      #expect(error.errors.map { $0.position?.line } == [2, 3])
    }
  }

  @Test func `the template is read back, with nothing in it but what is missing`() throws {
    let unit = TransmittedIndicator.ProgrammeUnit(
      cci: "2021IT05SFPR015", priority: "2", specificObjective: "ESO4.1",
      categoryOfRegion: "More developed")
    let codes = try SmallCodes.lists()
    for usesSemicolons in [true, false] {
      let bytes = TransmittedTables.template(
        units: [unit], codes: codes, usesSemicolons: usesSemicolons)
      let tables = try TransmittedTables(csv: bytes, source: "t.csv")
      #expect(tables.warnings.isEmpty)
      #expect(tables.rows.map(\.indicator) == codes.indicators.map(\.entry.code))
      #expect(tables.rows.allSatisfy { $0.unit == unit })
      #expect(tables.findings(codes: codes).allSatisfy { $0.severity == .warning })
    }
  }

  /// Random parts with sums that are right by construction, and one value changed.
  @Test(arguments: UInt64(1)...30)
  func `any single change of a sum is found`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = (0..<2).map { _ in (0..<3).map { _ in Int.random(in: 0...9_999, using: &random) } }
    let text = { (values: [Int], change: Int) in
      (values + [values.reduce(0, +) + change]).map(String.init).joined(separator: ",")
    }
    let sums = (0..<3).map { parts[0][$0] + parts[1][$0] }
    let change = Int.random(in: -3...3, using: &random)
    let found = try findings(
      row("EECO06", text(parts[0], 0)), row("EECO07", text(parts[1], 0)),
      row("EECO06+07", text(sums, change)))
    #expect(found.isEmpty == (change == 0))
    #expect(found.allSatisfy { $0.row == 4 && $0.severity == .error })
  }
}
