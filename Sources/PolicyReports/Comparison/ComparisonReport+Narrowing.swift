import PolicyCycle
import ProgrammeScoring

extension ComparisonReport {
  /// What to find out first.
  var narrowing: ReportSection {
    ReportSection(
      id: "narrowing", title: say(.comparisonNarrowTitle),
      [.paragraph(say(.comparisonNarrowLead))]
        + comparison.subjects.flatMap { subject -> [ReportBlock] in
          let name = RichText.own(name(of: subject))
          return detail == .brief
            ? [.paragraph(name), .list(shortQuestions(of: subject))]
            : [.disclosure(name, [.list(questions(of: subject))])]
        })
  }

  /// The same in a line each, by the identifiers that `score-programme --explain` takes.
  private func shortQuestions(of subject: ComparedSubject) -> [RichText] {
    subject.profile.sections.compactMap { section in
      section.narrowingQuestions.first.map { question in
        say(
          .comparisonNarrowShort,
          [
            "section": .own(language.term(section.section)),
            "id": .text(RichText([.code(question.condition.id)])),
          ])
      }
    }
  }

  /// The question of each section whose answer would narrow it most.
  private func questions(of subject: ComparedSubject) -> [RichText] {
    subject.profile.sections.map { section in
      let name = language.term(section.section)
      guard let question = section.narrowingQuestions.first, question.narrowing > 0 else {
        return say(.comparisonNothingOpen, ["section": .own(name)])
      }
      return say(
        .comparisonNarrow,
        [
          "section": .own(name), "question": .record(question.condition.text),
          "id": .text(RichText([.code(question.condition.id)])),
          "now": .oneDecimal(question.width * 5), "then": .oneDecimal(question.expectedWidth * 5),
          "where": .record(question.condition.evidenceHint),
        ])
    }
  }
}
