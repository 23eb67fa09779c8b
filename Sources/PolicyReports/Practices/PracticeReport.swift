public import GoodPractices
public import PolicyCycle

extension ReportDocument {
  /// One practice, complete: every figure, contradiction, effect and condition.
  ///
  /// - Parameters:
  ///   - practice: The practice.
  ///   - library: The library it belongs to.
  ///   - rubric: The rubric.
  ///   - language: The language of the report.
  public init(
    practice: GoodPractice, in library: PracticeLibrary, rubric: Rubric,
    language: ReportLanguage = .english
  ) {
    let report = PracticeReport(
      practice: practice, isPartner: library.isPartnerPractice(practice), rubric: rubric,
      language: language)
    self.init(
      language: language, page: .practice(practice.id), title: .record(practice.title),
      lead: report.lead, sections: report.sections)
  }
}

/// The parts of the report on a practice.
private struct PracticeReport {
  let practice: GoodPractice
  let isPartner: Bool
  let rubric: Rubric
  let language: ReportLanguage

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }

  var lead: [ReportBlock] {
    var blocks: [ReportBlock] = []
    if let original = practice.originalTitle, original != practice.title {
      blocks.append(.paragraph(RichText([.foreign(original)])))
    }
    if practice.standing == .lesson { blocks.append(.callout(say(.lessonCallout))) }
    if !practice.contradictions.isEmpty {
      blocks.append(
        .callout(
          RichText([.mark(Mark(label(.contradictionMark), .contradiction)), .own(" ")])
            + say(.contradictionCallout, ["n": .count(practice.contradictions.count)])
            + RichText([.own(" "), .link(label(.contradictionsTitle), .place("contradictions"))])))
    }
    if practice.evidence.contains(where: { $0.kind == .target }) {
      blocks.append(
        .callout(
          language.targetMark + .own(" ")
            + say(
              .targetCallout, ["n": .count(practice.evidence.count { $0.kind == .target })])))
    }
    blocks.append(.entries(entries))
    blocks.append(.paragraph(.record(practice.summary)))
    return blocks
  }

  private var entries: [ReportEntry] {
    let place =
      .own("\(language.name(of: practice.territory)) (\(practice.territory)), ")
      + (isPartner ? say(.partnerOfProject) : say(.noPartner))
    let start = practice.start.map(language.date) ?? label(.startUnknown)
    let end = practice.end.map { label(.untilWord) + language.date($0) } ?? ""
    var entries = [
      ReportEntry(label(.whereLabel), place),
      ReportEntry(label(.inChargeLabel), .record(practice.organisation)),
      ReportEntry(
        label(.phasesLabel),
        practice.phases.isEmpty
          ? say(.notStated)
          : .own(
            practice.phases.map { language.term(RubricSection.phase($0)) }.joined(separator: "; "))
      ),
      ReportEntry(
        label(.forWhomLabel),
        practice.targetGroups.isEmpty
          ? say(.notStated) : .record(practice.targetGroups.joined(separator: "; "))),
      ReportEntry(
        label(.whenLabel), .own("\(start)\(end), \(language.term(practice.status))")),
      ReportEntry(label(.reachLabel), .own(language.term(practice.reach))),
      ReportEntry(label(.servedLabel), served),
    ]
    if let resources = practice.resources {
      let amount =
        resources.amountEUR.map { say(.euros, ["n": .number($0, unit: "EUR")]) }
        ?? say(.amountUnknown)
      let words = [resources.fundingSource, resources.staff, resources.note].compactMap { $0 }
      entries.append(
        ReportEntry(
          label(.resourcesLabel),
          amount
            + (words.isEmpty ? RichText() : .record("; " + words.joined(separator: "; ")))
        ))
    }
    entries.append(
      ReportEntry(label(.goodForLabel), RichText([.mark(language.mark(of: practice))])))
    entries.append(
      ReportEntry(
        label(.recordLabel), .own(language.term(practice.recordConfidence))))
    if !practice.stakeholders.isEmpty {
      entries.append(
        ReportEntry(
          label(.takesPartLabel),
          .record(practice.stakeholders.map(\.name).joined(separator: "; "))))
    }
    return entries
  }

  private var served: RichText {
    guard let served = practice.served else { return say(.unknownLabel) }
    let persons =
      served.persons.map { say(.people, ["n": .count($0)]) } ?? say(.unknownLabel)
    return persons + (served.note.map { .own("; ") + .record($0) } ?? RichText())
  }

  var sections: [ReportSection] {
    var sections = [effects, figures]
    func add(_ id: String, _ title: Phrase, _ blocks: [ReportBlock]) {
      sections.append(ReportSection(id: id, title: say(title), blocks))
    }
    if !practice.contradictions.isEmpty {
      add(
        "contradictions", .contradictionsTitle,
        [.list(practice.contradictions.map(RichText.record))])
    }
    if !practice.notes.isEmpty {
      add("notes", .notesTitle, [.list(practice.notes.map(RichText.record))])
    }
    if let challenges = practice.challenges {
      add("challenges", .challengesTitle, [.paragraph(.record(challenges))])
    }
    if let transfer = practice.transfer {
      add("transfer", .transferTitle, [.paragraph(.record(transfer))])
    }
    sections += conditions
    add(
      "sources", .sourcesTitle,
      practice.sources.isEmpty
        ? [.paragraph(say(.noSources))]
        : [.list(practice.sources.map { RichText([.link($0, .web($0))]) })])
    return sections
  }

  private var effects: ReportSection {
    ReportSection(
      id: "effects", title: say(.effectsTitle),
      practice.effects.isEmpty
        ? [.paragraph(say(.noEffects))]
        : [
          .items(
            practice.effects.map { effect in
              ReportItem(
                title: language.line(for: effect), note: .record(effect.rationale))
            }, isNumbered: false)
        ])
  }

  private var figures: ReportSection {
    ReportSection(
      id: "figures", title: say(.figuresTitle) + .own(" (\(practice.evidence.count))"),
      practice.evidence.isEmpty
        ? [.paragraph(say(.noFigures))]
        : [
          .table(
            ReportTable(
              caption: say(.figuresTable),
              columns: [
                ReportTable.Column(label(.findingLabel)), .number(label(.figureLabel)),
                .number(label(.yearLabel)), ReportTable.Column(label(.kindLabel)),
                ReportTable.Column(label(.methodLabel)),
              ],
              rows: practice.evidence.map(row)))
        ])
  }

  private func row(_ item: EvidenceItem) -> ReportTable.Row {
    ReportTable.Row([
      ReportTable.Cell(.record(item.statement) + .own(" ") + RichText([.code(item.id)])),
      ReportTable.Cell(
        language.figure(of: item), value: item.figure, unit: item.unit ?? ""),
      .own(item.year.map(language.date) ?? label(.noYear)),
      ReportTable.Cell(language.mark(item.kind)),
      ReportTable.Cell(
        .record(item.method)
          + (item.source.map { .own("; ") + RichText([.link($0, .web($0))]) } ?? RichText())),
    ])
  }

  /// What it shows, and apart from it what its own record says it does not do.
  private var conditions: [ReportSection] {
    let shown = practice.answers.filter { $0.value == .met || $0.value == .local }.compactMap(item)
    let others = practice.answers.filter { $0.value == .notMet }.compactMap(item)
    var sections = [
      ReportSection(
        id: "conditions", title: say(.conditionsTitle) + .own(" (\(shown.count))"),
        shown.isEmpty
          ? [.paragraph(say(.noConditions))] : [.items(shown, isNumbered: false)])
    ]
    if !others.isEmpty {
      sections.append(
        ReportSection(
          id: "not-met", title: say(.notMetTitle) + .own(" (\(others.count))"),
          [.items(others, isNumbered: false)]))
    }
    return sections
  }

  private func item(_ answer: Answer) -> ReportItem? {
    guard let condition = rubric.condition(answer.condition) else { return nil }
    let style: Mark.Style =
      switch answer.value {
      case .met: .shown
      case .local: .local
      case .notMet: .lacking
      case .unknown: .unknown
      case .notApplicable: .neutral
      }
    let criterion = rubric.criterion(condition.criterion)
    var entries: [ReportEntry] = []
    if let reason = answer.reason {
      entries.append(
        ReportEntry(
          label(.becauseLabel),
          .record(reason)
            + (answer.place.map { .own(" (") + .record($0) + .own(")") } ?? RichText())
        ))
    }
    if !answer.facts.isEmpty {
      entries.append(
        ReportEntry(label(.restsOnLabel), RichText([.code(answer.facts.joined(separator: ", "))])))
    }
    return ReportItem(
      title: .record(condition.text) + .own(" ")
        + RichText([.mark(Mark(language.term(answer.value), style))]),
      note: .record(criterion.map { "\($0.code) \($0.name)" } ?? "")
        + RichText([.reference(condition.id)])
        + say(
          .answerBasis,
          [
            "date": .own(answer.factDate.map(language.date) ?? label(.undated)),
            "grade": .own(answer.confidence?.rawValue ?? label(.notStated)),
          ]),
      entries: entries)
  }
}
