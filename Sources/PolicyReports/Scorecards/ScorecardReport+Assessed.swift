import ESFProgrammes
import PolicyCycle
import ProgrammeScoring
import RegionalContext

extension ScorecardReport {
  /// In a brief report: programme, number, version and the NEET rate, in a few lines.
  var briefLead: [ReportBlock] {
    let programme = card.programme
    let number = programme.cci.map { "\($0) (\(language.term(programme.cciConfidence)))" }
    let facts: [RichText] = [
      number.map(RichText.record) ?? say(.cciUnknown),
      say(.levelOfProgramme, ["level": .own(language.term(programme.level))]),
      programme.versionAsOf.map { say(.versionAsOf, ["date": .date($0)]) }
        ?? say(.versionUnknown),
      say(.factsAsOf, ["date": .date(card.programmeProfile.asOf)]),
      say(.rubricVersion, ["version": .record(card.rubric.version)]),
    ]
    return [
      .paragraph(RichText.joined(facts, by: ", ")),
      .paragraph(
        card.context.flatMap { figure in
          figure.value.map { value in
            say(
              .rateLine,
              [
                "value": .number(value, unit: "%"), "year": .date(figure.year),
                "source": .text(source(of: figure)),
              ])
          }
        } ?? say(.rateUnknown)),
    ]
  }

  /// In a full report: what it is, day, status and rubric, so that a print tells them on its first page.
  var fullLead: ReportBlock {
    let profile = card.programmeProfile
    return .paragraph(
      RichText.joined(
        [
          say(.reportKind),
          say(.factsAsOf, ["date": .date(profile.asOf)]),
          .own(language.term(profile.status)),
          say(.rubricVersion, ["version": .record(card.rubric.version)]),
        ], by: "; "))
  }

  /// What was assessed, by whom, from what.
  var assessed: ReportSection {
    let programme = card.programme
    let owners = Set(card.partners.compactMap(\.policyInstrument?.owner)).sorted()
    var entries = [
      ReportEntry(label(.programmeLabel), .quoted(programme.title)),
      ReportEntry(
        label(.cciLabel),
        programme.cci.map {
          .record("\($0)") + .own(" (\(language.term(programme.cciConfidence)))")
        } ?? say(.unknownLabel)),
      ReportEntry(
        label(.levelLabel), .own(language.term(programme.level))),
      ReportEntry(
        label(.ownerLabel),
        owners.isEmpty ? say(.unknownLabel) : .record(owners.joined(separator: "; "))),
      ReportEntry(
        label(.versionLabel),
        (programme.versionAsOf.map { .own(language.date($0)) } ?? say(.unknownLabel))
          + (programme.versionNote.map { .own(". ") + .quoted($0) } ?? RichText())),
      ReportEntry(label(.programmeAnswersLabel), basis(of: card.programmeProfile)),
    ]
    if let system = card.systemProfile {
      entries.append(ReportEntry(label(.systemAnswersLabel), basis(of: system)))
    } else {
      entries.append(ReportEntry(label(.systemAnswersLabel), say(.notAssessed)))
    }
    entries.append(
      ReportEntry(
        label(.rubricLabel),
        .record("\(card.rubric.version), \(card.rubric.date). \(card.rubric.status)")))
    return ReportSection(id: "assessed", title: say(.assessedTitle), [.entries(entries)])
  }

  private func basis(of profile: SubjectProfile) -> RichText {
    say(
      .basisOfAnswers,
      [
        "n": .count(profile.answeredCount), "all": .count(profile.conditionCount),
        "reader": .quoted(profile.reader), "status": .own(language.term(profile.status)),
        "date": .date(profile.asOf),
      ])
  }

  /// Data set, flag and vintage of a statistic; in full where it was read.
  func source(of figure: YouthStatistic) -> RichText {
    language.source(of: figure, withPlace: detail == .full)
  }
}
