import GoodPractices
public import PolicyCycle
public import ProgrammeScoring

/// From what a standing follows, as plain text down to the sources.
public struct ExplanationText {
  /// The text.
  public let text: String

  /// How many practices are told with reason and facts; the others are named.
  fileprivate static let practiceLimit = 8

  /// The explanation of one condition.
  public init(_ explanation: ConditionExplanation, in scorecard: Scorecard, rubric: Rubric) {
    var page = TextPage()
    let condition = explanation.programme.condition
    page.paragraph(condition.id)
    page.paragraph(condition.text)
    page.blank()
    let criterion = rubric.criterion(condition.criterion)
    page.entry(
      "Criterion", [criterion?.code, criterion?.name].compactMap { $0 }.joined(separator: " "))
    page.entry(
      "Step",
      "level \(condition.level.rawValue) of 5, \(condition.aspect.rawValue)"
        + (condition.reachMatters ? "; only locally does not count" : "; locally counts too"))
    let kinds = rubric.kinds(admittedFor: condition)
    page.entry(
      "Can be shown",
      kinds.count == SourceKind.allCases.count
        ? "by any kind of source" : "by " + kinds.map(\.rawValue).joined(separator: ", "))
    if condition.aspect == .design {
      page.entry("", "a written rule, plan or target is enough: it asks what is foreseen")
    }
    page.entry("Look in", condition.evidenceHint)
    if let legal = condition.legalReference {
      page.entry("Law", "\(legal.text) (\(legal.mark))")
    }
    page.write(explanation.programme, title: "The programme")
    if let system = explanation.system {
      page.write(system, title: "The system of the territory")
    }
    page.write(explanation.programme.practices)
    if let gap = explanation.gap, let anchor = gap.anchor {
      page.heading("Where it would stand in the programme")
      page.paragraph(GapWords.place(of: anchor))
      page.entry("Who can act", gap.levers.map(\.words).joined(separator: "; "))
    }
    text = page.text
  }
}

extension TextPage {
  fileprivate mutating func write(_ result: ConditionResult, title: String) {
    let isLocal = result.standing == .shown && result.answer?.value == .local
    heading(
      "\(title): \(result.standing.words)"
        + (isLocal ? " (only locally, which is enough here)" : ""))
    if result.standing == .formerlyShown { paragraph("Formerly: " + GapWords.former(result)) }
    guard let answer = result.answer else {
      paragraph("No answer: no admissible fact was found. Silence is unknown.")
      return
    }
    entry("Answer", answer.value.words + (answer.place.map { ", \($0)" } ?? ""))
    if let reason = answer.reason { entry("Because", reason) }
    if let kind = answer.sourceKind {
      entry("Kind of source", kind.rawValue + (answer.isRelayed ? ", relayed" : ""))
    }
    entry("Date of fact", answer.factDate?.description ?? "undated")
    if let confidence = answer.confidence { entry("Confidence", confidence.rawValue) }
    for fact in result.facts {
      entry("Fact \(fact.id)", fact.statement + (fact.note.map { " [\($0)]" } ?? ""))
      entry("", fact.citation.line)
    }
  }

  fileprivate mutating func write(_ practices: [FrontierPractice]) {
    heading("Practices of other territories that show it: \(practices.count)")
    if practices.isEmpty { paragraph("No practice shows it yet; it enters no share.") }
    if practices.count == 1 { paragraph("The frontier rests on this one practice here.") }
    for entry in practices.prefix(ExplanationText.practiceLimit) {
      let practice = entry.practice
      paragraph(
        "\(practice.title) (\(TerritoryNames.name(of: practice.territory)); \(practice.id)): "
          + "\(practice.standingWords), reach: \(entry.reach.words)", first: "- ")
      if let reason = entry.answer.reason { paragraph(reason, first: "  ") }
      for id in entry.answer.facts {
        if let item = practice.evidence(id) {
          paragraph(EvidenceWords.line(for: item), first: "  \(id): ", rest: "    ")
        } else {
          paragraph("the record's \(id)", first: "  ")
        }
      }
      if let source = practice.sources.first {
        let more = practice.sources.count - 1
        paragraph(
          source + (more > 0 ? " and \(more) more in the record" : ""), first: "  Source: ")
      }
    }
    let rest = practices.dropFirst(ExplanationText.practiceLimit)
    if !rest.isEmpty {
      paragraph("And \(rest.count) more: \(rest.map(\.practice.id).joined(separator: ", ")).")
    }
  }
}
