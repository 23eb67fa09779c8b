import CollectiveLearning
import PolicyCycle

/// Stakeholders' answers beside the desk's; the differences are listed apart.
struct ProcessAnswersSection {
  let words: ProcessWords
  let answers: [SideBySide]

  var section: ReportSection {
    ReportSection(
      id: "answers", title: words.say(.stakeholderAnswersTitle),
      [
        .paragraph(
          words.say(answers.isEmpty ? .openNoReadings : .stakeholderAnswersLead))
      ],
      sections: zip(1..., answers).map { number, part in
        ReportSection(
          id: "answers-\(number)", title: title(of: part), blocks(of: part))
      })
  }

  private func title(of part: SideBySide) -> RichText {
    switch part.subject {
    case .programme(let id): words.instrument(id)
    case .practice(let id): words.practice(id)
    case .system(let territory):
      words.say(.systemOf, ["territory": .own(words.name(of: territory))])
    }
  }

  private func blocks(of part: SideBySide) -> [ReportBlock] {
    var blocks: [ReportBlock] = [
      .paragraph(
        words.say(
          .differencesCount,
          ["all": .count(part.rows.count), "n": .count(part.differences.count)])
          + (part.deskStatus.map {
            words.say(.deskStatus, ["status": .own(words.language.term($0))])
          } ?? RichText()))
    ]
    if !part.differences.isEmpty {
      blocks.append(
        .list(
          part.differences.map {
            .record($0.condition.text) + RichText([.reference($0.condition.id)])
          }))
    }
    blocks.append(.items(part.rows.map(item), isNumbered: false))
    return blocks
  }

  private func item(_ row: SideBySide.Row) -> ReportItem {
    let desk =
      row.desk.map { answer in
        AnswerWords(language: words.language).text(of: answer)
          + .own("; ") + .own(answer.factDate.map(words.language.date) ?? words.label(.undated))
      } ?? words.say(.deskSilent)
    return ReportItem(
      title: .record(row.condition.text) + RichText([.reference(row.condition.id)]),
      entries: [ReportEntry(words.label(.deskLabel), desk)]
        + row.given.map { given in
          ReportEntry(
            words.label(.stakeholderLabel), words.body(given.body) + .own(": ") + text(of: given))
        })
  }

  private func text(of given: SideBySide.Given) -> RichText {
    var text = RichText.own(words.language.term(given.answer.value))
    if let place = given.answer.place { text += .own(" (") + .quoted(place) + .own(")") }
    if let basis = given.answer.basis { text += .own(": ") + .quoted(basis) }
    text += .own("; \(words.language.date(given.date)); ")
    let style: Mark.Style =
      switch given.comparison {
      case .same: .shown
      case .deskOpen, .stakeholderOpen: .unknown
      case .different: .lacking
      }
    return text + RichText([.mark(Mark(words.language.term(given.comparison), style))])
  }
}
