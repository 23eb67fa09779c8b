import PolicyCycle
import StructuredText

/// Figures say what they are: with unit, year and source, and no target as a result.
enum FigureRules {
  static func check(_ practice: GoodPractice, today: PartialDate, _ log: inout FindingLog) {
    for item in practice.evidence {
      let place = "evidence.\(item.id)"
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
    if let unit = item.unit, PlanWording.isInUnit(unit) {
      log.add(
        .error, .targetAsResult, "\(place).kind",
        found: "a result with the unit \(Quoting.quoted(unit))", expected: "the kind target")
    }
    if let year = item.year, year.isAfter(today) {
      log.add(
        .error, .targetAsResult, "\(place).year", found: "a result of \(year)",
        expected: "a year up to \(today), or the kind target")
    }
    let words = PlanWording.words(of: item.statement)
    let opening = words.prefix(2) + PlanWording.words(of: item.method).prefix(1)
    if PlanWording.opens(opening) || PlanWording.isToldBy(words) {
      log.add(
        .warning, .targetAsResult, "\(place).kind",
        found: "a result that is told as a plan: \(Quoting.quoted(item.statement))",
        expected: "the kind target, or words that say that it has happened")
    }
  }
}
