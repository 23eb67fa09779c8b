import GoodPractices
import PolicyCycle
import ProgrammeScoring

/// What is said of forms of transferability.
struct TransferabilityReport {
  let library: PracticeLibrary
  let language: ReportLanguage

  private func label(_ phrase: Phrase) -> String { language.label(phrase) }

  private func say(
    _ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]
  ) -> RichText { language.say(phrase, arguments) }

  /// The profile of one form: what blocks first, never a mean.
  func section(on transfer: TransferabilityCase, id: String) -> ReportSection {
    let form = transfer.form
    let practice = library[form.practice]
    var blocks: [ReportBlock] = []
    if form.entries.isEmpty {
      blocks.append(.paragraph(say(.formNoItems)))
    } else {
      let blocking = form.count(of: .blocks)
      if blocking > 0 { blocks.append(.callout(say(.formBlocks, ["n": .count(blocking)]))) }
      blocks.append(.paragraph(say(.formLead)))
      blocks.append(.paragraph(counts(of: form)))
      blocks.append(.items(form.profile.map { item($0, transfer.fit) }, isNumbered: false))
      if transfer.fit != nil { blocks.append(.paragraph(say(.formProposalRule))) }
    }
    if let remarks = practice?.transfer {
      blocks.append(.entries([ReportEntry(label(.transferTitle), .record(remarks))]))
    }
    return ReportSection(
      id: id,
      title: say(
        .formTitle,
        [
          "practice": .record(practice?.title ?? form.practice),
          "territory": .own(language.name(of: form.territory)),
        ]), blocks)
  }

  private func counts(of form: TransferabilityForm) -> RichText {
    let known = TransferabilityValue.allCases.filter { $0 != .unknown && form.count(of: $0) > 0 }
    return say(
      .formCounts,
      [
        "all": .count(form.entries.count), "n": .count(form.count(of: .unknown)),
        "others": .own(
          known.map { "; \(language.term($0)): \(form.count(of: $0))" }.joined()),
      ])
  }

  private func item(_ entry: TransferabilityEntry, _ fit: PopulationFit?) -> ReportItem {
    var entries = [ReportEntry(label(.formAskLabel), .own(language.term(entry.item.askedOf)))]
    func add(_ phrase: Phrase, _ text: RichText) {
      entries.append(ReportEntry(label(phrase), text))
    }
    if let reason = entry.reason { add(.formReasonLabel, .quoted(reason)) }
    if !entry.facts.isEmpty {
      add(
        .factsLabel,
        .joined(entry.facts.map { RichText([.link($0, .web($0))]) }, by: "; "))
    }
    if let party = entry.filledBy {
      add(
        .formFilledLabel,
        say(
          .formFilled,
          [
            "party": .own(language.term(party)),
            "date": .own(entry.filledOn.map(language.date) ?? label(.undated)),
          ]))
    }
    if !entry.item.prompts.isEmpty {
      add(
        .formQuestionsLabel,
        .joined(
          zip(entry.item.prompts, entry.prompts).map { prompt, answer in
            say(
              .formPrompt,
              ["question": .record(prompt.text), "answer": .own(language.term(answer))])
          }, by: " "))
    }
    if let fit, entry.item.id == PopulationFit.item {
      add(.formProposalLabel, language.words(for: fit))
    }
    return ReportItem(
      title: .record("\(entry.item.code) \(entry.item.name)") + .own(" ")
        + language.mark(entry.value),
      note: .record(entry.item.question), entries: entries)
  }

  /// Each two forms for one territory, side by side on what both have.
  func comparisons(of forms: [TransferabilityForm]) -> [ReportSection] {
    var sections: [ReportSection] = []
    for (index, first) in forms.enumerated() {
      for second in forms.dropFirst(index + 1) {
        guard let comparison = TransferabilityComparison(first, second) else { continue }
        sections.append(section(on: comparison, id: "compare-\(sections.count + 1)"))
      }
    }
    return sections
  }

  private func section(on comparison: TransferabilityComparison, id: String) -> ReportSection {
    let titles = [comparison.first, comparison.second].map { library[$0]?.title ?? $0 }
    var blocks: [ReportBlock] = []
    if comparison.rows.isEmpty {
      blocks.append(.paragraph(say(.formNothingBoth)))
    } else {
      blocks.append(
        .table(
          ReportTable(
            caption: say(
              .formCompareTable, ["first": .record(titles[0]), "second": .record(titles[1])]),
            columns: [.formItemLabel, .formFirstLabel, .formSecondLabel].map {
              ReportTable.Column(label($0))
            },
            rows: comparison.rows.map { row in
              ReportTable.Row([
                .record("\(row.item.code) \(row.item.name)"),
                ReportTable.Cell(language.mark(row.first)),
                ReportTable.Cell(language.mark(row.second)),
              ])
            })))
    }
    if !comparison.leftOut.isEmpty {
      let names = comparison.leftOut.map { "\($0.code) \($0.name)" }.joined(separator: "; ")
      blocks.append(.paragraph(say(.formLeftOut, ["items": .record(names)])))
    }
    return ReportSection(
      id: id,
      title: say(
        .formCompareTitle, ["first": .record(titles[0]), "second": .record(titles[1])]), blocks)
  }
}

extension ReportLanguage {
  /// The mark of an answer of a form.
  func mark(_ value: TransferabilityValue) -> RichText {
    let style: Mark.Style =
      switch value {
      case .ready: .shown
      case .smallChange: .local
      case .largeChange: .former
      case .blocks: .lacking
      case .unknown: .unknown
      }
    return RichText([.mark(Mark(term(value), style))])
  }
}
