import ESFProgrammes
import StructuredText
import Testing

@Suite struct DocumentProblemsTests {
  @Test func `a document whose tables agree has no problem`() throws {
    #expect(try SmallDocument.problems().map(\.description) == [])
  }

  @Test func `a problem stands where its member stands`() throws {
    let problem = try #require(
      try SmallDocument.problems(("\"milestone2024\": 1200", "\"milestone2024\": 9001")).first)
    #expect(
      problem.description
        == "d.json:33:66: error: priorities[0].objectives[0].outputs[0].milestone2024:"
        + " found 9001 for 2024; expected at most the target for 2029, 9000")
  }

  @Test(arguments: [
    // Tables 4 to 8 divide the same money; the sum of the fields is that of table 11, too.
    (
      "\"code\": \"01\", \"union\": 100", "\"code\": \"01\", \"union\": 99",
      ["priorities[0].objectives[0].allocations"]
    ),
    (
      "\"code\": \"134\", \"union\": 39.5", "\"code\": \"134\", \"union\": 39.51",
      Array(repeating: "priorities[0].objectives[0].allocations", count: 3)
        + ["financing[0].union"]
    ),
    (
      "\"code\": \"09\", \"union\": 100", "\"code\": \"09\", \"union\": 101",
      ["priorities[0].objectives[0].allocations[5].union"]
    ),
    // Table 10.
    ("\"amount\": 45.25", "\"amount\": 45.24", ["appropriations[0].total"]),
    ("{\"year\": 2022", "{\"year\": 2021", ["appropriations[0].years[1].year"]),
    ("{\"year\": 2022", "{\"year\": 2028", ["appropriations[0].years[1].year"]),
    // Table 11.
    ("\"unionMain\": 81.25", "\"unionMain\": 81", ["financing[0].union"]),
    ("\"nationalPrivate\": 10", "\"nationalPrivate\": 11", ["financing[0].national"]),
    ("\"total\": 250", "\"total\": 251", ["financing[0].total", "financing[0].rate"]),
    ("\"rate\": 0.4}", "\"rate\": 0.39}", ["financing[0].rate"]),
    ("\"rate\": 0.4}", "\"rate\": 40}", ["financing[0].rate"]),
    ("\"priority\": \"2\"", "\"priority\": \"9\"", ["financing", "financing[0].priority"]),
    // Codes.
    ("\"code\": \"136\"", "\"code\": \"936\"", ["priorities[0].objectives[0].allocations[1].code"]),
    (
      "\"code\": \"ESO4.1\"", "\"code\": \"ESO4.77\"",
      ["priorities[0].objectives[0].code", "justifications[0].objective"]
    ),
    (
      "\"code\": \"EECR04\"", "\"code\": \"EECO01\"",
      ["priorities[0].objectives[0].results[0].code"]
    ),
    (
      "\"code\": \"EECO07\"", "\"code\": \"EECO77\"",
      ["priorities[0].objectives[0].outputs[0].code"]
    ),
    ("\"funds\": [\"ESF+\"]", "\"funds\": [\"ESF+\", \"XY\"]", ["cover.funds[1]"]),
    ("[\"ITI1\"]", "[\"ITI1\", \"HR0\"]", ["cover.regions[1]"]),
    (
      "\"lastYear\": 2027", "\"lastYear\": 2020",
      ["cover.lastYear", "appropriations[0].years[1].year"]
    ),
    // Signs, lengths, second rows, conditions.
    (
      "\"milestone2024\": 1200", "\"milestone2024\": -1",
      ["priorities[0].objectives[0].outputs[0].milestone2024"]
    ),
    ("\"code\": \"09\"", "\"code\": \"05\"", ["priorities[0].objectives[0].allocations[5]"]),
    (
      "\"Register\"", "\"\(String(repeating: "ö", count: 201))\"",
      ["priorities[0].objectives[0].results[0].dataSource"]
    ),
    (
      "\"text\": \"Profiling\", \"fulfilled\": true", "\"text\": \"Profiling\"",
      ["enablingConditions[0].criteria[0]"]
    ),
  ])
  func `each rule finds its fault and nothing else`(
    _ old: String, _ new: String, _ paths: [String]
  ) throws {
    #expect(SmallDocument.json.contains(old))
    let errors = try SmallDocument.problems((old, new)).filter { $0.severity == .error }
    #expect(errors.map(\.path).sorted() == paths.sorted())
    #expect(errors.allSatisfy { $0.position != nil })
  }

  @Test func `a fund beside those of the cover and a table without its counterpart are told`()
    throws
  {
    let problems = try SmallDocument.problems(("\"funds\": [\"ESF+\"]", "\"funds\": [\"ERDF\"]"))
    #expect(problems.count == 11)
    #expect(problems.allSatisfy { $0.path.hasSuffix(".fund") })
    let row = "\"appropriations\": [\n    {\"fund\": \"ESF+\", \"categoryOfRegion\": "
    let other = try SmallDocument.problems(
      ("\(row)\"More developed\"", "\(row)\"Less developed\""))
    #expect(other.map(\.path) == ["appropriations[0].total", "financing[0]"])
  }

  @Test func `rates are held against ceilings, which are only recalled`() throws {
    // 100 of 160 is 62.5 %: above 50 % too, so above everything for a more developed region.
    let above: [(old: String, new: String)] = [
      ("\"nationalPublic\": 140", "\"nationalPublic\": 50"),
      ("\"national\": 150", "\"national\": 60"), ("\"total\": 250", "\"total\": 160"),
      ("\"rate\": 0.4}", "\"rate\": 0.625}"),
    ]
    let recalled = try SmallDocument.problems(above[0], above[1], above[2], above[3])
    #expect(recalled.map(\.severity) == [.warning])
    #expect(recalled[0].expected.contains("recalled"))
    let stated = CofinancingCeilings(
      [.init(categoryOfRegion: "More developed", usual: 0.4, exceptional: 0.5)],
      verification: .attestedText)
    let checked = try SmallDocument.problems(
      above[0], above[1], above[2], above[3], ceilings: stated)
    #expect(checked.map(\.severity) == [.error])
    #expect(checked[0].expected == "at most 0.5")
    let dedicated = CofinancingCeilings(
      stated.ceilings, dedicated: [.youthEmployment: 0.95], verification: .attestedText)
    #expect(
      try SmallDocument.problems(above[0], above[1], above[2], above[3], ceilings: dedicated)
        .isEmpty)
  }

  @Test func `technical assistance needs no form of support and no territory`() throws {
    let problems = try SmallDocument.problems(
      ("\"code\": \"ESO4.1\"", "\"code\": \"TA\""),
      ("\"objective\": \"ESO4.1\"", "\"objective\": \"TA\""),
      ("\"dimension\": \"formOfSupport\"", "\"dimension\": \"secondaryTheme\""),
      ("\"code\": \"01\"", "\"code\": \"05\""),
      ("\"code\": \"05\", \"union\": 30", "\"code\": \"09\", \"union\": 30"))
    #expect(problems.map(\.path) == ["priorities[0].objectives[0].allocations[5]"])
  }
}
