import GoodPractices
public import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// From what the standing on one condition follows, down to the sources.
  ///
  /// - Parameters:
  ///   - explanation: The explanation, as `Scorecard.explanation(of:)` gives it.
  ///   - scorecard: The scorecard it belongs to.
  ///   - rubric: The rubric.
  ///   - answersLanguage: The language of the answers' own words, or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    explaining explanation: ConditionExplanation, in scorecard: Scorecard, rubric: Rubric,
    answersLanguage: String? = nil, language: ReportLanguage = .english
  ) {
    let report = ExplanationReport(
      explanation: explanation, card: scorecard, rubric: rubric, language: language)
    self.init(
      language: language, quotedLanguage: answersLanguage,
      title: .record(explanation.programme.condition.text),
      lead: [.entries(report.facts)],
      sections: report.sections)
  }
}

private struct ExplanationReport {
  let explanation: ConditionExplanation
  let card: Scorecard
  let rubric: Rubric
  let language: ReportLanguage

  /// How many practices are told with reason and facts; the others are named.
  static let practiceLimit = 8

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  var facts: [ReportEntry] {
    let condition = explanation.programme.condition
    let criterion = rubric.criterion(condition.criterion)
    let kinds = rubric.kinds(admittedFor: condition)
    var shownBy =
      kinds.count == SourceKind.allCases.count
      ? language.say(.byAnyKind)
      : language.say(
        .byKinds, ["kinds": .own(kinds.map(language.term).joined(separator: ", "))])
    if condition.aspect == .design { shownBy += language.say(.planIsEnough) }
    var entries = [
      ReportEntry(label(.conditionLabel), RichText([.code(condition.id)])),
      ReportEntry(
        label(.criterionLabel),
        .record([criterion?.code, criterion?.name].compactMap { $0 }.joined(separator: " "))),
      ReportEntry(
        label(.stepLabel),
        language.say(
          condition.reachMatters ? .stepWhole : .stepLocal,
          [
            "level": .count(condition.level.rawValue),
            "aspect": .own(language.term(condition.aspect)),
          ])),
      ReportEntry(label(.canBeShownLabel), shownBy),
      ReportEntry(label(.lookInLabel), .record(condition.evidenceHint)),
    ]
    if let legal = condition.legalReference {
      entries.append(ReportEntry(label(.lawLabel), .record("\(legal.text) (\(legal.mark))")))
    }
    return entries
  }

  var sections: [ReportSection] {
    var sections = [section(explanation.programme, id: "programme", .explainProgramme)]
    if let system = explanation.system {
      sections.append(section(system, id: "system", .explainSystem))
    }
    sections.append(practices(explanation.programme.practices))
    if let gap = explanation.gap, let anchor = gap.anchor {
      let words = GapWords(card: card, language: language)
      sections.append(
        ReportSection(
          id: "place", title: language.say(.placeTitle),
          [
            .paragraph(words.place(of: anchor)),
            .entries([ReportEntry(label(.whoCanActLabel), words.levers(gap.levers))]),
          ]))
    }
    return sections
  }

  private func section(_ result: ConditionResult, id: String, _ title: Phrase) -> ReportSection {
    let isLocal = result.standing == .shown && result.answer?.value == .local
    var blocks: [ReportBlock] = []
    if result.answer == nil { blocks.append(.paragraph(language.say(.noAnswer))) }
    if result.standing == .formerlyShown {
      let words = GapWords(card: card, language: language)
      blocks.append(
        .entries([ReportEntry(label(.soFarLabel), words.former(result))]))
    }
    blocks.append(.entries(AnswerWords(language: language).entries(result)))
    let words = AnswerWords(language: language)
    blocks.append(
      .items(
        result.facts.map { fact in
          ReportItem(title: .record(fact.id), note: words.fact(fact, beside: nil))
        }, isNumbered: false))
    return ReportSection(
      id: id,
      title: language.say(title, ["standing": .own(language.term(result.standing))])
        + (isLocal ? language.say(.localIsEnough) : RichText()),
      blocks)
  }

  private func practices(_ practices: [FrontierPractice]) -> ReportSection {
    var blocks: [ReportBlock] = []
    if practices.isEmpty { blocks.append(.paragraph(language.say(.noPracticeNoShare))) }
    if practices.count == 1 { blocks.append(.paragraph(language.say(.onePracticeOnly))) }
    blocks.append(
      .items(practices.prefix(ExplanationReport.practiceLimit).map(item), isNumbered: false))
    let rest = practices.dropFirst(ExplanationReport.practiceLimit)
    if !rest.isEmpty {
      blocks.append(
        .paragraph(
          language.say(
            .otherPractices,
            [
              "n": .count(rest.count),
              "ids": .text(
                .joined(
                  rest.map { RichText([.link($0.practice.id, .page(.practice($0.practice.id)))]) },
                  by: ", ")),
            ])))
    }
    return ReportSection(
      id: "practices", title: language.say(.practicesThatShow, ["n": .count(practices.count)]),
      blocks)
  }

  private func item(_ entry: FrontierPractice) -> ReportItem {
    let practice = entry.practice
    var entries: [ReportEntry] = []
    if let reason = entry.answer.reason {
      entries.append(ReportEntry(label(.becauseLabel), .record(reason)))
    }
    let facts = entry.answer.facts.map { id in
      practice.evidence(id).map { language.line(for: $0) }
        ?? language.say(.partOfRecord, ["part": .record(id)])
    }
    if !facts.isEmpty {
      entries.append(ReportEntry(label(.factsLabel), .joined(facts, by: "; ")))
    }
    if let source = practice.sources.first {
      entries.append(
        ReportEntry(
          label(.sourceLabel),
          RichText([.link(source, .web(source))])
            + (practice.sources.count > 1
              ? language.say(.moreSources, ["n": .count(practice.sources.count - 1)])
              : RichText())))
    }
    return ReportItem(
      title: .link(to: practice),
      note: language.say(
        .practiceLine,
        [
          "territory": .own(language.name(of: practice.territory)),
          "standing": .own(language.standing(of: practice)),
          "reach": .own(language.term(entry.reach)),
        ]),
      entries: entries)
  }
}
