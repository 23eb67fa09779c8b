import CollectiveLearning
import ESFProgrammes
import GoodPractices
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@Suite struct LearningProjectReadingTests {
  /// A change of the sound file, with the one fault that it makes: path and what is found.
  struct Fault: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    let path: String
    let found: String
    var testDescription: String { to }

    init(_ from: String, _ to: String, _ path: String, _ found: String) {
      self.from = from
      self.to = to
      self.path = path
      self.found = found
    }
  }

  static let faults: [Fault] = [
    // References
    Fault("[\"it-region\"],", "[\"it-region\", \"it-regio\"],", "partners", "\"it-regio\""),
    Fault("\"host\": \"town\"", "\"host\": \"twon\"", "activities[0].host", "\"twon\""),
    Fault("[\"it-region\", \"coop\"]", "[\"nobody\"]", "activities[0].participants", "\"nobody\""),
    Fault("[\"si-a\", \"si-c\"]", "[\"si-a\", \"si-d\"]", "activities[1].practices", "\"si-d\""),
    Fault("[\"si-a\", \"si-c\"]", "[\"si-a\", \"si-a\"]", "activities[1].practices", "twice"),
    Fault(
      "\"pilotRecord\": \"it-b\"", "\"pilotRecord\": \"it-x\"", "activities[0].pilotRecord", "it-x"),
    Fault(
      "\"inspiredBy\": [\"it-b\"]", "\"inspiredBy\": [\"it-z\"]", "changes[0].inspiredBy", "it-z"),
    Fault(
      "\"inspiredBy\"", "\"activities\": [\"pilto\"], \"inspiredBy\"", "changes[0].activities",
      "pilto"),
    Fault("\"instrument\": \"plan\"", "\"instrument\": \"plam\"", "changes[0].instrument", "plam"),
    Fault("\"body\": \"town\"", "\"body\": \"tawn\"", "readings[0].body", "tawn"),
    Fault(
      "programme:2021IT05SFPR015", "programme:2021IT05SFPR016", "readings[0].subject",
      "programme:2021IT05SFPR016"),
    Fault("programme:2021IT05SFPR015", "practice:si-x", "readings[0].subject", "practice:si-x"),
    Fault("programme:2021IT05SFPR015", "region:IT", "readings[0].subject", "region:IT"),
    Fault("outreach.a.1", "outreach.a.9", "readings[0].answers[0].condition", "outreach.a.9"),
    // Identifiers that are taken
    Fault("\"id\": \"lab\"", "\"id\": \"town\"", "stakeholders[2].id", "a second time"),
    Fault("\"id\": \"lab\"", "\"id\": \"it-region\"", "stakeholders[2].id", "a second time"),
    Fault("\"id\": \"talk\"", "\"id\": \"pilot\"", "activities[2].id", "a second time"),
    Fault(
      "\"instruments\": [",
      "\"instruments\": [{\"id\": \"2021SI16FFPR001\", \"name\": \"N\", \"territory\": \"SI\"}, ",
      "instruments[0].id", "a second time"),
    Fault("outreach.a.2", "outreach.a.1", "readings[0].answers[1].condition", "a second answer"),
    // Values
    Fault("\"thematic-workshop\"", "\"party\"", "activities[1].kind", "party"),
    Fault("\"governance\"", "\"money\"", "changes[0].type", "money"),
    Fault("\"achieved\"", "\"done\"", "changes[0].status", "done"),
    Fault("\"group\": \"territorial\"", "\"group\": \"x\"", "stakeholders[1].group", "x"),
    Fault("\"kind\": \"local-authority\"", "\"kind\": \"x\"", "stakeholders[0].kind", "x"),
    Fault("\"value\": \"met\"", "\"value\": \"yes\"", "readings[0].answers[0].value", "yes"),
    Fault("\"amount\": 1000", "\"amount\": -1", "budget.amount", "-1"),
    Fault("\"EUR\"", "\"euro\"", "budget.currency", "euro"),
    Fault("\"basis\": \"total\"", "\"basis\": \"all\"", "budget.basis", "all"),
    Fault("\"number\": 2", "\"number\": 0", "partnerCount.number", "0"),
    Fault("\"asOf\": \"2026-06-30\"", "\"asOf\": \"June\"", "asOf", "June"),
    Fault("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\"", "schemaVersion", "2.0"),
    // Rules
    Fault("\"end\": \"2027-02\"", "\"end\": \"2022\"", "period.end", "before the start"),
    Fault("\"address\": \"https://example.eu\", ", "", "budget.verified", "without an address"),
    Fault(
      "\"end\": \"2025-05-07\"", "\"end\": \"2025-05-05\"", "activities[1].end", "before the start"),
    Fault("\"start\": \"2025-05-06\",", "", "activities[1].end", "without a start"),
    Fault("\"pilot-action\"", "\"study-visit\"", "activities[0].pilotRecord", "study-visit"),
    Fault(
      "[\"si-a\"], \"pilotRecord\"", "[\"it-b\"], \"pilotRecord\"", "activities[0].practices",
      "own record"),
    Fault("\"date\": \"2026-03\"", "\"date\": \"2026-09\"", "changes[0].date", "after the day"),
    Fault("\"date\": \"2026-05\"", "\"date\": \"2026-08\"", "readings[0].date", "after the day"),
    Fault(
      "\"territory\": \"ITI14\", \"inspiredBy\"", "\"territory\": \"SI\", \"inspiredBy\"",
      "changes[0].territory", "SI with an instrument of ITI14"),
    Fault(
      "\"inspiredBy\"", "\"proof\": {\"kind\": \"legalAct\"}, \"inspiredBy\"", "changes[0].proof",
      "without title"),
    Fault(
      "\"inspiredBy\"",
      "\"proof\": {\"kind\": \"pressOrWebPage\", \"title\": \"T\"}, \"inspiredBy\"",
      "changes[0].proof.kind", "does not prove it"),
    Fault(
      "\"inspiredBy\"",
      "\"proof\": {\"kind\": \"legalAct\", \"title\": \"T\", \"date\": \"2027\"}, \"inspiredBy\"",
      "changes[0].proof.date", "after the day"),
    Fault(
      "\"met\", \"basis\": \"We do it.\"", "\"met\"", "readings[0].answers[0].basis",
      "without a basis"),
    Fault("\"where\": \"Here\", ", "", "readings[0].answers[1].where", "without a place"),
    Fault(
      "\"value\": \"met\"", "\"value\": \"not-applicable\"", "readings[0].answers[0].value",
      "not-applicable"),
    Fault("\"summary\": \"Written in\", ", "", "changes[0].summary", "no member"),
    Fault("\"title\": \"Talk\"", "\"title\": \" \"", "activities[2].title", "empty"),
  ]

  @Test func `a sound file is read, in the order of time`() throws {
    var warnings: [LocatedProblem] = []
    let project = try SmallProcess().read(SmallProcess.json, warnings: &warnings)
    #expect(project.activities.map(\.id) == ["workshop", "pilot", "talk"])
    #expect(project.bodies.map(\.id) == ["it-region", "town", "coop", "lab"])
    #expect(project.instruments.map(\.id) == ["2021IT05SFPR015", "2021SI16FFPR001", "plan"])
    #expect(project.instruments.map(\.isOfPartner) == [true, false, false])
    #expect(project.frame.budget?.amount == 1000)
    #expect(project.frame.budget?.basis == .total)
    #expect(project.frame.period?.end == PartialDate("2027-02"))
    #expect(project.activity("pilot")?.pilotRecord == "it-b")
    #expect(project.readings.first?.answers.map(\.value) == [.met, .local])
    // An achieved change without a proof is read with a doubt, and stays claimed.
    #expect(warnings.map(\.path) == ["changes[0].status"])
    #expect(project.change("change")?.standing == .claimed)
  }

  @Test(arguments: faults)
  func `each fault is located, alone`(_ fault: Fault) throws {
    #expect(SmallProcess.json.contains(fault.from))
    let json = SmallProcess.json.replacing(fault.from, with: fault.to, maxReplacements: 1)
    let problems = try SmallProcess().problems(json)
    #expect(problems.map(\.path) == [fault.path], "\(problems)")
    #expect(problems.first?.found.contains(fault.found) == true, "\(problems)")
    #expect(problems.first?.position != nil)
  }

  @Test func `all faults of a file are told at once, with near names`() throws {
    let json = SmallProcess.json.replacing("\"host\": \"town\"", with: "\"host\": \"twon\"")
      .replacing("[\"si-a\", \"si-c\"]", with: "[\"si-aa\"]")
      .replacing("\"governance\"", with: "\"money\"")
    let problems = try SmallProcess().problems(json)
    #expect(
      problems.map(\.path) == ["activities[0].host", "activities[1].practices", "changes[0].type"])
    #expect(problems[0].expected.contains("perhaps \"town\""))
  }

  @Test func `a misspelt member and a day outside the project are doubts, not silence`() throws {
    var warnings: [LocatedProblem] = []
    let json = SmallProcess.json.replacing("\"learned\"", with: "\"lerned\"")
      .replacing("\"start\": \"2025-12\"", with: "\"start\": \"2022-12\"")
    _ = try SmallProcess().read(json, warnings: &warnings)
    #expect(warnings.map(\.path) == ["activities[0].start", "activities[0]", "changes[0].status"])
    #expect(warnings[1].expected.contains("learned"))
  }

  @Test func `only a proof makes a change achieved`() throws {
    let proof = "\"proof\": {\"kind\": \"legalAct\", \"title\": \"Decision 1\"}, \"inspiredBy\""
    let proven = SmallProcess.json.replacing("\"inspiredBy\"", with: proof)
    let process = try SmallProcess()
    #expect(try process.project(proven).change("change")?.standing == .achieved)
    for status in ["intended", "under-way"] {
      let json = proven.replacing("\"achieved\"", with: "\"\(status)\"")
      #expect(try process.project(json).change("change")?.standing.rawValue == status)
    }
  }

  @Test func `the template can be read as it stands, without a doubt`() throws {
    let process = try SmallProcess()
    let practice = try #require(process.library["si-a"])
    let condition = try #require(process.world.rubric.conditions.first)
    let bytes = LearningProject.template(
      programme: process.programmes[0], practice: practice, condition: condition,
      asOf: try #require(PartialDate("2026-01-31")))
    var warnings: [LocatedProblem] = []
    let project = try process.read(String(decoding: bytes, as: UTF8.self), warnings: &warnings)
    #expect(warnings.isEmpty, "\(warnings)")
    #expect(project.trace(ofPractice: "si-a").changes == ["first-change"])
    #expect(project.readings.count == 1)
  }
}
