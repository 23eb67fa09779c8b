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
      programme.versionAsOf.map { say(.versionAsOf, ["date": .own("\($0)")]) }
        ?? say(.versionUnknown),
      say(.factsAsOf, ["date": .own("\(card.programmeProfile.asOf)")]),
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
                "value": .number(value), "year": .own("\(figure.year)"),
                "source": .text(source(of: figure)),
              ])
          }
        } ?? say(.rateUnknown)),
    ]
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
        (programme.versionAsOf.map { .own("\($0)") } ?? say(.unknownLabel))
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
    return ReportSection(id: "assessed", title: title(.assessedTitle), [.entries(entries)])
  }

  private func basis(of profile: SubjectProfile) -> RichText {
    say(
      .basisOfAnswers,
      [
        "n": .count(profile.answeredCount), "all": .count(profile.conditionCount),
        "reader": .quoted(profile.reader), "status": .own(language.term(profile.status)),
        "date": .own("\(profile.asOf)"),
      ])
  }

  /// Data set, flag and vintage of a statistic, and that its copy was not verified.
  func source(of figure: NEETStatistic) -> RichText {
    var text = RichText.record(figure.source.dataset)
    if !figure.flag.isEmpty {
      text += say(.flagged, ["flag": .record(figure.flag)])
    } else if !figure.isFlagKnown {
      text += say(.flagUnknown)
    }
    if let vintage = figure.source.vintage { text += say(.vintage, ["date": .record(vintage)]) }
    return text + say(.copyNotVerified)
  }
}
