import ESFProgrammes
import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import Testing

/// Shipped records with an attack in front of every text that is free to say anything.
struct AttackRecords {
  static let attack =
    "\"'><img src=x onerror=alert(1)><script>alert(2)</script>&lt;b&gt;</style></title>\u{202E}=1+1"

  let practice: GoodPractice
  let scorecard: Scorecard
  let library: PracticeLibrary
  let rubric: Rubric

  /// Members whose values are codes, dates or identifiers that the readers check.
  private static let fixed: Set<String> = [
    "schemaVersion", "kind", "country", "territory", "phases", "subgroups", "start", "end",
    "status",
    "currency", "direction", "facts", "condition", "value", "sourceKind", "factDate", "confidence",
    "recordConfidence", "reach", "level", "subject", "asOf", "versionAsOf", "date", "cci",
    "cciConfidence", "scope", "basis", "id", "specificObjectives", "specificObjective",
  ]

  init() throws {
    let records = try ShippedRecords.load()
    let rubric = records.rubric
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/PartnerRecords/Records")
    func attacked(_ path: String) throws -> [UInt8] {
      let data = try Data(contentsOf: folder.appending(path: path))
      let object = try JSONSerialization.jsonObject(with: data)
      return Array(try JSONSerialization.data(withJSONObject: Self.attacked(object)))
    }
    let practice = try GoodPractice(
      json: try attacked("practices/si-pum-o-plus.json"), source: "practice.json",
      rubric: rubric)
    let library = PracticeLibrary(
      records.library.practices.filter { $0.id != practice.id } + [practice],
      partnerTerritories: records.library.partnerTerritories)
    let programme = try Programme(
      json: try attacked("programmes/2021IT05SFPR015.json"), source: "p.json")
    let assessment = try Assessment(
      json: try attacked("assessments/programme-ITI1.json"), source: "a.json",
      rubric: rubric)
    self.rubric = rubric
    self.practice = practice
    self.library = library
    scorecard = ProgrammeScorer(
      rubric: rubric, library: library, anchors: records.anchors, partners: records.partners
    ).scorecard(for: programme, assessment: assessment, system: assessment)
  }

  private static func attacked(_ value: Any, key: String = "") -> Any {
    switch value {
    case let object as [String: Any]:
      return Dictionary(uniqueKeysWithValues: object.map { ($0, attacked($1, key: $0)) })
    case let list as [Any]:
      return list.map { attacked($0, key: key) }
    case let text as String:
      if fixed.contains(key) { return text }
      // In an address the attack comes as another scheme, elsewhere in front of the text.
      if ["url", "source", "sources"].contains(key) {
        return key == "source" && text.hasPrefix("evidence-")
          ? text : "javascript:alert(3)//" + text
      }
      return attack + " " + text
    default: return value
    }
  }
}
