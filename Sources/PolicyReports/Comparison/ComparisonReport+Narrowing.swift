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

  /// The one question of all sections whose answer would narrow its section most.
  private func shortQuestions(of subject: ComparedSubject) -> [RichText] {
    let best = subject.profile.sections.compactMap { section in
      first(of: section).map { (section, $0) }
    }.max { $0.1.narrowing < $1.1.narrowing }
    return best.map { [say($0.0, $0.1)] } ?? []
  }

  /// The question of each section whose answer would narrow it most.
  private func questions(of subject: ComparedSubject) -> [RichText] {
    subject.profile.sections.map { section in
      first(of: section).map { say(section, $0) }
        ?? say(.comparisonNothingOpen, ["section": .own(language.term(section.section))])
    }
  }

  /// The question of a section whose answer would narrow it most, of the aspect that is compared.
  private func first(of section: SectionProfile) -> NarrowingQuestion? {
    section.narrowingQuestions.first {
      $0.narrowing > 0 && (comparison.aspect == nil || $0.condition.aspect == comparison.aspect)
    }
  }

  private func say(_ section: SectionProfile, _ question: NarrowingQuestion) -> RichText {
    say(
      .comparisonNarrow,
      [
        "section": .own(language.term(section.section)),
        "question": .record(question.condition.text),
        "id": .text(RichText([.code(question.condition.id)])),
        "now": .oneDecimal(question.levels), "then": .oneDecimal(question.expectedLevels),
        "where": .record(question.condition.evidenceHint),
      ])
  }
}
