import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import Testing

@Suite struct PracticeValidationTests {
  private static let day = PartialDate("2026-11-27")

  private func findings(
    _ json: String, systems: [Assessment] = []
  ) throws -> [PracticeFinding] {
    PracticeValidation(
      json: Array(json.utf8), source: "bus.json", rubric: try ShippedRecords.load().rubric,
      systems: systems, today: try #require(Self.day)
    ).findings
  }

  /// The findings of one rule, as `severity place`.
  private func found(_ rule: PracticeRule, _ json: String) throws -> [String] {
    try findings(json).filter { $0.rule == rule }.map { "\($0.severity.rawValue) \($0.place)" }
  }

  private func evidence(_ from: String, _ to: String) -> String {
    PracticeFiles.json(evidence: PracticeFiles.sound.replacing(from, with: to))
  }

  @Test func `a sound record has remarks only`() throws {
    let findings = try findings(PracticeFiles.json())
    #expect(findings.allSatisfy { $0.severity == .remark })
    #expect(
      findings.map(\.place) == ["challenges", "location", "furtherInformation"])
  }

  @Test func `no shipped record has an error; what is doubtful is counted`() throws {
    let records = try ShippedRecords.load()
    let day = try #require(PartialDate("2026-11-27"))
    var counts: [String: Int] = [:]
    for record in try PracticeFiles.shippedRecords() {
      let validation = PracticeValidation(
        record, rubric: records.rubric, systems: records.assessments, today: day)
      #expect(validation.errors.isEmpty, "\(record.id): \(validation.errors)")
      for finding in validation.findings {
        counts["\(finding.severity.rawValue) \(finding.rule.rawValue)", default: 0] += 1
      }
    }
    // Counted over the files by another program.
    #expect(counts["warning incomplete-figure"] == 61)
    #expect(counts["remark incomplete-figure"] == 317)
    #expect(counts["remark contradiction"] == 25)
    #expect(counts["warning evidence-grade"] == 31)
    #expect(counts["warning required-field"] == 60)
    #expect(counts["warning length"] == 14)
    #expect(counts.filter { $0.key.hasPrefix("warning") }.values.reduce(0, +) == 166)
  }

  @Test func `a file that cannot be read is told off in the same form`() throws {
    let json = PracticeFiles.json().replacing("\"title\": \"Bus for young people\",", with: "")
    #expect(try found(.requiredField, json) == ["error title"])
    #expect(try found(.readable, "{") == ["error line 1"])
    #expect(
      try found(.readable, PracticeFiles.json(", \"end\": \"2019\"")) == ["error end"])
    #expect(try found(.readable, PracticeFiles.json(", \"sumary\": \"x\"")) == ["warning record"])
  }

  @Test func `required fields of the form`() throws {
    func without(_ member: String) throws -> [String] {
      try found(.requiredField, PracticeFiles.json().replacing(member, with: "\"x\": \"y\""))
        .filter { !$0.hasPrefix("remark") }
    }
    #expect(try without("\"phases\": [\"outreach\"]") == ["error phases"])
    #expect(try without("\"sources\": [\"https://example.eu/bus\"]") == ["error sources"])
    #expect(try without("\"targetGroups\": [\"early leavers\"]") == ["warning targetGroups"])
    #expect(try without("\"transfer\": \"Easy to copy.\"") == ["warning transfer"])
    #expect(try without("\"start\": \"2020\"") == ["warning start"])
    #expect(
      try found(.requiredField, PracticeFiles.json(evidence: "")).first == "warning evidence")
  }

  @Test func `a title of 101 characters is an error, other lengths are warned of`() throws {
    func titled(_ title: String) throws -> [String] {
      try found(.length, PracticeFiles.json().replacing("Bus for young people", with: title))
    }
    #expect(try titled(String(repeating: "ž", count: 100)).isEmpty)
    #expect(try titled(String(repeating: "ž", count: 101)) == ["error title"])
    // As a web form counts: two for a letter beyond the basic plane.
    #expect(try titled(String(repeating: "\u{1F68C}", count: 51)) == ["error title"])
    let long = String(repeating: "a", count: 1_001)
    #expect(
      try found(.length, PracticeFiles.json().replacing("Easy to copy.", with: long)) == [
        "warning transfer"
      ])
    let translated = PracticeFiles.json(
      ", \"translations\": {\"it\": {\"title\": \"\(String(repeating: "a", count: 101))\"}}")
    let finding = try #require(try findings(translated).first)
    #expect(finding.place == "title" && finding.found == "101 characters in it for \"Title\"")
  }

  @Test func `targets do not pose as results`() throws {
    #expect(
      try found(.targetAsResult, evidence("\"young people\"", "\"young people (target)\"")) == [
        "error evidence.evidence-1.kind"
      ])
    #expect(
      try found(.targetAsResult, evidence("Young people met", "Planned: young people met")) == [
        "warning evidence.evidence-1.kind"
      ])
    #expect(
      try found(.targetAsResult, evidence("2023", "2027")) == ["error evidence.evidence-1.year"])
    // A target of another thing, told within a result, is none.
    #expect(
      try found(.targetAsResult, evidence("\"count\"", "\"count (target was 300)\"")).isEmpty)
    let target = PracticeFiles.sound.replacing("result", with: "target")
    #expect(
      try found(
        .targetAsResult,
        PracticeFiles.json(
          ", \"served\": {\"persons\": 120, \"source\": \"evidence-1\"}", evidence: target))
        == ["error served.source"])
    let effect = """
      , "effects": [{"outcome": "work", "level": 2, "direction": "positive", "studyOf": "all",
                     "rationale": "r", "facts": ["evidence-1"]}]
      """
    #expect(
      try found(.targetAsResult, PracticeFiles.json(effect, evidence: target)) == [
        "error effects[0].facts"
      ])
  }

  @Test func `figures say unit, year and source`() throws {
    #expect(
      try found(.incompleteFigure, evidence("\"unit\": \"young people\",", "")) == [
        "warning evidence.evidence-1.unit"
      ])
    #expect(
      try found(.incompleteFigure, evidence("\"year\": 2023,", "")) == [
        "warning evidence.evidence-1.year"
      ])
    #expect(
      try found(.incompleteFigure, evidence(", \"source\": \"https://example.eu/n\"", "")) == [
        "remark evidence.evidence-1.source"
      ])
    #expect(
      try found(
        .incompleteFigure,
        evidence("\"figure\": 120,\n     \"unit\": \"young people\", \"year\": 2023,", "")
      ).isEmpty)
    #expect(
      try found(
        .incompleteFigure,
        PracticeFiles.json(", \"costs\": [{\"amount\": 1, \"currency\": \"EUR\", \"per\": \"x\"}]"))
        == ["warning costs[0]", "warning costs[0]"])
  }

  @Test func `contradictory figures are kept and shown, never an error`() throws {
    let second = PracticeFiles.sound.replacing("evidence-1", with: "evidence-12")
      .replacing("120", with: "90")
    let both = PracticeFiles.sound + "," + second
    #expect(
      try found(.contradiction, PracticeFiles.json(evidence: both)) == [
        "warning evidence.evidence-12.figure"
      ])
    func named(_ text: String) throws -> [String] {
      try found(
        .contradiction,
        PracticeFiles.json(", \"contradictions\": [\"\(text)\"]", evidence: both))
    }
    #expect(try named("evidence-1 against evidence-12") == ["remark contradictions[0]"])
    #expect(try named("evidence-12 against evidence-3").count == 2)
    #expect(
      try found(
        .contradiction,
        PracticeFiles.json(", \"served\": {\"persons\": 90, \"source\": \"evidence-1\"}"))
        == ["warning served.persons"])
    let costs = """
      , "costs": [{"amount": 1, "currency": "EUR", "per": "Person", "year": 2020, "source": "s"},
                  {"amount": 2, "currency": "EUR", "per": "person", "year": 2020, "source": "s"}]
      """
    #expect(try found(.contradiction, PracticeFiles.json(costs)) == ["warning costs[1].amount"])
  }

  @Test func `dates fit the status and the day`() throws {
    #expect(
      try found(.dates, PracticeFiles.json(", \"end\": \"2024-05\"")) == ["warning status"])
    #expect(try found(.dates, PracticeFiles.json(", \"end\": \"2026\"")).isEmpty)
    let ended = PracticeFiles.json(", \"end\": \"2027\"").replacing("ongoing", with: "ended")
    #expect(try found(.dates, ended) == ["warning end"])
    #expect(
      try found(.dates, PracticeFiles.json().replacing("\"2020\"", with: "\"2027-01\"")) == [
        "warning start"
      ])
  }

  @Test func `links are http, and words are words`() throws {
    func source(_ text: String) throws -> [String] {
      try found(.link, PracticeFiles.json().replacing("https://example.eu/bus", with: text))
    }
    #expect(try source("javascript:alert(1)") == ["error sources[0]"])
    #expect(try source("www.example.eu") == ["error sources[0]"])
    #expect(try source("https://example.eu/a b") == ["error sources[0]"])
    #expect(try source("Report: The bus, 2023") == ["remark sources[0]"])
    #expect(
      try found(.link, evidence("https://example.eu/n", "ftp://x.eu")) == [
        "error evidence.evidence-1.source"
      ])
  }

  @Test func `a grade is no higher than the designs it rests on`() throws {
    func grade(_ level: Int, _ designs: [String?], facts: String? = nil) throws -> [String] {
      let items = designs.enumerated().map { number, design in
        PracticeFiles.sound.replacing("evidence-1", with: "evidence-\(number + 1)")
          .replacing("Young people met", with: "Found \(number)")
          .replacing(
            "\"method\"", with: (design.map { "\"design\": \"\($0)\", " } ?? "") + "\"method\"")
      }
      let cited = designs.indices.map { "\"evidence-\($0 + 1)\"" }.joined(separator: ",")
      let effect = """
        , "effects": [{"outcome": "work", "level": \(level), "direction": "positive",
                       "studyOf": "all", "rationale": "r", "facts": [\(facts ?? cited)]}]
        """
      return try found(
        .evidenceGrade, PracticeFiles.json(effect, evidence: items.joined(separator: ",")))
    }
    #expect(try grade(2, ["before-after"]).isEmpty)
    #expect(try grade(3, ["before-after"]) == ["error effects[0].level"])
    #expect(try grade(3, ["before-after", nil]) == ["warning effects[0].level"])
    #expect(try grade(3, ["survey", "adjusted-comparison"]).isEmpty)
    #expect(try grade(4, ["difference-in-differences"]).isEmpty)
    #expect(try grade(5, ["natural-experiment"]) == ["error effects[0].level"])
    #expect(try grade(5, ["natural-experiment", "difference-in-differences"]).isEmpty)
    #expect(try grade(5, ["randomised-trial"]).isEmpty)
    #expect(try grade(2, [nil]) == ["remark effects[0].level"])
    #expect(try grade(2, [nil], facts: "\"summary\"") == ["warning effects[0].facts"])
  }

  @Test func `practice and system are not answered differently from one page`() throws {
    let rubric = try ShippedRecords.load().rubric
    let condition = "placement.hiring-incentives.aid-exists"
    let system = try Assessment(
      json: Array(
        """
        {"schemaVersion": "1.0", "subject": "system:SI03", "territory": "SI03",
         "level": "regional", "status": "desk", "reader": "R", "asOf": "2026",
         "facts": [{"id": "f", "statement": "S", "year": 2024, "sourceKind": "legalAct",
                    "url": "https://example.eu/n"}],
         "answers": [{"condition": "\(condition)", "value": "not-met", "facts": ["f"],
                      "sourceKind": "legalAct", "factDate": "2024", "confidence": "A",
                      "reason": "None."}]}
        """.utf8), source: "s.json", rubric: rubric)
    func found(_ reach: String, _ value: String, _ fact: String) throws -> Int {
      let answer = """
        {"condition": "\(condition)", "value": "\(value)", "where": "Here", "facts": ["\(fact)"],
         "sourceKind": "legalAct", "factDate": "2023", "confidence": "A"}
        """
      let json = PracticeFiles.json().replacing("\"answers\": []", with: "\"answers\": [\(answer)]")
        .replacing("\"whole\"", with: "\"\(reach)\"")
      return try findings(json, systems: [system]).count { $0.rule == .answeredDifferently }
    }
    #expect(try found("whole", "met", "summary") == 1)
    #expect(try found("site", "met", "summary") == 0)
    #expect(try found("site", "met", "evidence-1") == 1)
    #expect(try found("whole", "local", "summary") == 0)
    #expect(try found("whole", "local", "evidence-1") == 1)
  }

  @Test func `translations belong to texts, and addresses of people elsewhere`() throws {
    let json = PracticeFiles.json(
      """
      , "translations": {"it": {"titel": "X", "targetGroups[0]": "Y", "targetGroups[1]": "Z",
                                "summary": " "}, "en": {"title": "T"}},
        "notes": ["Ask ana.novak@office.si.", "12 @ 5 euro, a@b"]
      """)
    #expect(
      try found(.translation, json) == [
        "warning translations.en", "warning translations.it.summary",
        "warning translations.it.targetGroups[1]", "warning translations.it.titel",
      ])
    let personal = try findings(json).filter { $0.rule == .personalData }
    #expect(personal.map(\.place) == ["notes[0]"])
    #expect(personal.allSatisfy { !$0.description.contains("ana") })
  }
}
