import PolicyCycle
import StructuredText

/// Figures say what they are: with unit, year and source, and no target as a result.
enum FigureRules {
  static func check(_ practice: GoodPractice, today: PartialDate, _ log: inout FindingLog) {
    for (number, item) in practice.evidence.enumerated() {
      let place = "evidence[\(number)]"
      checkParts(item, at: place, hasSources: !practice.sources.isEmpty, &log)
      if item.kind == .result { checkResult(item, at: place, today: today, &log) }
    }
    if practice.served?.persons != nil, let source = practice.served?.source,
      let item = practice.evidence(source), item.kind == .target
    {
      log.add(
        .error, .targetAsResult, "served.source", found: "\(source), which is a target",
        expected: "a result: planned places have served nobody")
    }
    for (number, cost) in practice.costs.enumerated() {
      let place = "costs[\(number)]"
      if cost.year == nil {
        log.add(
          .warning, .incompleteFigure, place, found: "no year", expected: "the year of prices")
      }
      if cost.source == nil {
        log.add(
          .warning, .incompleteFigure, place, found: "no source", expected: "where it was read")
      }
    }
  }

  private static func checkParts(
    _ item: EvidenceItem, at place: String, hasSources: Bool, _ log: inout FindingLog
  ) {
    guard item.figure != nil else { return }
    if item.unit == nil {
      log.add(
        .warning, .incompleteFigure, "\(place).unit", found: "a figure without unit",
        expected: "its unit; without one it is never computed with")
    }
    if item.year == nil {
      log.add(
        .warning, .incompleteFigure, "\(place).year", found: "a figure without year",
        expected: "its year; without one it is never computed with")
    }
    if item.source == nil, hasSources {
      log.add(
        .remark, .incompleteFigure, "\(place).source", found: "no source of its own",
        expected: "the page of this very figure; as it is, one of the record's sources")
    }
  }

  private static func checkResult(
    _ item: EvidenceItem, at place: String, today: PartialDate, _ log: inout FindingLog
  ) {
    if let unit = item.unit, words(of: unit).contains(where: planned.contains) {
      log.add(
        .error, .targetAsResult, "\(place).kind",
        found: "a result with the unit \(Quoting.quoted(unit))", expected: "the kind target")
    }
    if let year = item.year, year.isAfter(today) {
      log.add(
        .error, .targetAsResult, "\(place).year", found: "a result of \(year)",
        expected: "a year up to \(today), or the kind target")
    }
    let opening = words(of: item.statement).prefix(2) + words(of: item.method).prefix(1)
    if opening.contains(where: planned.contains) {
      log.add(
        .warning, .targetAsResult, "\(place).kind",
        found: "a result that is told as a plan: \(Quoting.quoted(item.statement))",
        expected: "the kind target, or words that say that it has happened")
    }
  }

  /// Words that tell a plan where a text begins with them.
  private static let planned: Set<String> = [
    "target", "targets", "targeted", "planned", "plan", "expected", "forecast", "projected", "goal",
    "aim", "intended",
  ]

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
