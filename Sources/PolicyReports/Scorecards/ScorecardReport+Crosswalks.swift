import PolicyCycle
import ProgrammeScoring

extension ScorecardReport {
  /// The programme by element of the enabling condition.
  var enablingCondition: [ReportSection] {
    let groups = card.programmeProfile.enablingConditionGroups
    if groups.isEmpty { return [] }
    let marks = Set(groups.map(\.key.mark)).sorted().joined(separator: "; ")
    return [
      ReportSection(
        id: "enabling-condition", title: say(.enablingTitle),
        [
          .callout(say(.enablingCaution, ["mark": .record(marks)])),
          .table(
            StandingWords(language: language).table(
              caption: say(.enablingTable), first: label(.elementLabel),
              rows: groups.map { group in
                (.record(group.key.text + " (\(codes(group.criteria)))"), group.counts)
              })),
        ])
    ]
  }

  /// The programme by phase of the reinforced Youth Guarantee.
  var youthGuarantee: ReportSection {
    ReportSection(
      id: "youth-guarantee", title: say(.youthGuaranteeTitle),
      [
        .paragraph(say(.youthGuaranteeIntroduction)),
        .table(
          StandingWords(language: language).table(
            caption: say(.youthGuaranteeTable), first: label(.phaseLabel),
            rows: card.programmeProfile.youthGuaranteeGroups.map { group in
              (.own("\(language.term(group.key)) (\(codes(group.criteria)))"), group.counts)
            })),
      ])
  }

  private func codes(_ criteria: [CriterionResult]) -> String {
    criteria.map(\.criterion.code).joined(separator: ", ")
  }

  /// What the score is not.
  var caution: ReportSection {
    let profile = card.programmeProfile
    let lessons = card.frontier.lessons
    var left = say(
      .leftOut,
      [
        "own": .count(card.frontier.ownPractices.count), "lessons": .count(lessons.count),
      ])
    if !lessons.isEmpty {
      left +=
        .own(": ")
        + RichText.joined(
          lessons.map { RichText([.link($0, .page(.practice($0)))]) }, by: ", ")
    }
    left += .own(".")
    if card.territory == .unnamed { left += say(.unnamedCaution) }
    let answers =
      profile.status == .desk
      ? say(.deskCaution, ["reader": .quoted(profile.reader)])
      : say(.readerCaution, ["reader": .quoted(profile.reader)])
    return ReportSection(
      id: "not", title: say(.cautionTitle),
      [
        .paragraph(answers + say(.cautionText)), .paragraph(left),
      ] + (detail == .brief ? [.paragraph(say(.howToGoOn))] : []))
  }
}
