package import PolicyCycle
import StructuredText

/// A rubric small enough to compute by hand: one criterion a section, conditions written as needed.
package enum SmallRubric {
  /// A condition of the small rubric.
  package struct ConditionSketch: Sendable {
    let id: String
    let level: Int
    let aspect: String
    let reachMatters: Bool
    let extra: String

    /// A condition; `extra` is put into its JSON as it is.
    package init(
      _ id: String, level: Int, aspect: String = "design", reachMatters: Bool = false,
      extra: String = ""
    ) {
      self.id = id
      self.level = level
      self.aspect = aspect
      self.reachMatters = reachMatters
      self.extra = extra
    }
  }

  /// The JSON of a rubric whose sections hold the criteria given; each other section gets one
  /// criterion with one condition of level 1.
  package static func json(
    _ criteria: [(section: String, id: String, essential: Bool, conditions: [ConditionSketch])],
    head: String = "\"schemaVersion\": \"2.0\"", quickScan: String = ""
  ) -> String {
    let sections = [
      "data-collection", "profiling", "customised-support", "placement", "outreach",
      "cross-cutting",
    ]
    let texts = sections.map { section in
      var own = criteria.filter { $0.section == section }
      if own.isEmpty {
        own = [(section, "\(section).only", false, [.init("\(section).only.first", level: 1)])]
      }
      let list = own.map { criterion(id: $0.id, essential: $0.essential, $0.conditions) }
      return "{\"id\": \"\(section)\", \"name\": \"Name of \(section)\", \"criteria\": ["
        + list.joined(separator: ",") + "]}"
    }
    return """
      {\(head), "title": "Small", "status": "Test", "date": "2026-11-22",
       "evidenceRules": {"stalenessYears": 5},
       "scoring": {"minimumCoverage": {"share": 0.65}},
       "sourceKinds": [\(kinds)],
       "quickScan": {"items": [\(quickScan)]},
       "phases": [\(texts.dropLast().joined(separator: ",\n"))],
       "crossCutting": \(texts.last ?? "{}")}
      """
  }

  /// The rubric of the same.
  package static func rubric(
    _ criteria: [(section: String, id: String, essential: Bool, conditions: [ConditionSketch])] = []
  ) throws -> Rubric {
    try Rubric(json: Array(json(criteria).utf8), source: "small.json")
  }

  private static func criterion(
    id: String, essential: Bool, _ conditions: [ConditionSketch]
  ) -> String {
    let list = conditions.map { condition in
      """
      {"id": "\(condition.id)", "level": \(condition.level), "aspect": "\(condition.aspect)",
       "text": "Is \(condition.id) so?", "evidenceHint": "Look there.",
       "reachMatters": \(condition.reachMatters)\(condition.extra.isEmpty ? "" : ", " + condition.extra)}
      """
    }
    return """
      {"id": "\(id)", "code": "C", "name": "Criterion \(id)", "question": "What?",
       "essential": \(essential), "competence": ["programme", "employment-service"],
       "conditions": [\(list.joined(separator: ","))]}
      """
  }

  private static let kinds = SourceKind.allCases.map { kind in
    let showsDelivery = [
      SourceKind.monitoringReport, .officialStatistic, .evaluationReport, .goodPracticeForm,
    ].contains(kind)
    return """
      {"id": "\(kind.rawValue)", "name": "Name of \(kind.rawValue)",
       "mayShow": ["design"\(showsDelivery ? ", \"delivery\"" : "")], "usualGrade": "B", "note": "-"}
      """
  }.joined(separator: ",")
}
