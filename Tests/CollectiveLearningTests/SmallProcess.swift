import CollectiveLearning
import ESFProgrammes
import GoodPractices
import PolicyCycle
import StructuredText
import TestSupport
import Testing

/// A project small enough to follow by hand, as a file.
///
/// Practice `si-a` was shown in a workshop and tried in a pilot, which is recorded as `it-b`; `it-b`
/// inspired a change. `si-c` was shown in the same workshop only.
struct SmallProcess {
  let world: SmallWorld
  let library: PracticeLibrary
  let programmes: [Programme]
  let partners: [ProjectPartner]

  init() throws {
    world = try SmallWorld()
    library = PracticeLibrary(
      [
        try SmallWorld.practice("si-a", in: "SI", meets: ["outreach.a.1"]),
        try SmallWorld.practice("it-b", in: "ITI1", meets: []),
        try SmallWorld.practice("si-c", in: "SI", meets: []),
      ], partnerTerritories: [])
    programmes = [
      Programme(
        id: "2021IT05SFPR015", territory: try SmallWorld.territory("ITI1"), level: .regional,
        title: "Programme"),
      Programme(
        id: "2021SI16FFPR001", territory: try SmallWorld.territory("SI"), level: .national,
        title: "Programme"),
    ]
    let text = """
      {"id": "it-region", "name": "Region", "territory": "ITI1", "role": "lead",
       "organisationKind": "region", "lever": "L", "leverBasis": "judgement",
       "policyInstrument": {"programme": "2021IT05SFPR015", "owner": "Region"}}
      """
    let document = try JSONDocument(parsing: Array(text.utf8), source: "partner.json")
    let log = ProblemLog(source: "partner.json", bytes: document.bytes)
    partners = [ProjectPartner(reader: JSONObjectReader(document.root, log: log))]
    try log.throwIfErrors()
  }

  static let json = """
    {"schemaVersion": "1.0", "name": "P", "programme": "Q", "asOf": "2026-06-30",
     "period": {"start": "2023-03", "end": "2027-02", "statedBy": "Us"},
     "budget": {"amount": 1000, "currency": "EUR", "basis": "total", "statedBy": "Us",
                "address": "https://example.eu", "verified": true},
     "partnerCount": {"number": 2, "statedBy": "Us"},
     "partners": ["it-region"],
     "stakeholders": [
      {"id": "town", "name": "Town", "kind": "local-authority", "territory": "ITI14"},
      {"id": "coop", "name": "Cooperative", "kind": "other", "group": "territorial"},
      {"id": "lab", "name": "Laboratory", "kind": "other"}],
     "instruments": [{"id": "plan", "name": "Local plan", "territory": "ITI14"}],
     "activities": [
      {"id": "pilot", "kind": "pilot-action", "title": "Pilot", "start": "2025-12", "place": "Town",
       "territory": "ITI14", "host": "town", "participants": ["it-region", "coop"],
       "practices": ["si-a"], "pilotRecord": "it-b", "learned": "L", "sources": ["s"]},
      {"id": "workshop", "kind": "thematic-workshop", "title": "Workshop", "start": "2025-05-06",
       "end": "2025-05-07", "practices": ["si-a", "si-c"], "sources": ["s"]},
      {"id": "talk", "kind": "unknown", "title": "Talk"}],
     "readings": [
      {"body": "town", "subject": "programme:2021IT05SFPR015", "date": "2026-05",
       "method": "workshop", "answers": [
        {"condition": "outreach.a.1", "value": "met", "basis": "We do it."},
        {"condition": "outreach.a.2", "value": "local", "where": "Here", "basis": "We do it."}]}],
     "changes": [
      {"id": "change", "instrument": "plan", "type": "governance", "status": "achieved",
       "date": "2026-03", "summary": "Written in", "territory": "ITI14", "inspiredBy": ["it-b"],
       "sources": ["s"]}]}
    """

  func read(_ json: String, warnings: inout [LocatedProblem]) throws(InputProblems)
    -> LearningProject
  {
    try LearningProject(
      json: Array(json.utf8), source: "p.json", rubric: world.rubric, library: library,
      programmes: programmes, partners: partners, warnings: &warnings)
  }

  func project(_ json: String = SmallProcess.json) throws(InputProblems) -> LearningProject {
    var warnings: [LocatedProblem] = []
    return try read(json, warnings: &warnings)
  }

  /// The errors of a file, or nothing where it can be read.
  func problems(_ json: String) -> [LocatedProblem] {
    do throws(InputProblems) {
      _ = try project(json)
      return []
    } catch {
      return error.errors
    }
  }
}
