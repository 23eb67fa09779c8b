import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring

extension Scorecard {
  /// What a reader must know first, as findings.
  package var findings: [Finding] {
    let profile = programmeProfile
    var findings = [
      Finding(
        .answeredOfAll,
        ["all": .count(profile.conditionCount), "n": .count(profile.answeredCount)]),
      Finding(
        .frontierOfAll,
        [
          "all": .count(profile.conditionCount), "n": .count(frontier.count),
          "partners": .count(frontier.partnerCount),
        ]),
    ]
    let (open, applicable) = (profile.counts.open, profile.counts.applicable)
    if applicable > 0 {
      findings.append(
        Finding(
          profile.overall.isScorable ? .openOfFrontier : .tooManyOpen,
          [
            "all": .count(applicable), "n": .count(applicable - open), "open": .count(open),
          ]))
    } else {
      findings.append(Finding(.nothingToCompare))
    }
    let essentials = profile.sections.flatMap(\.criteria).filter(\.criterion.isEssential)
    findings.append(
      Finding(
        .gapsInShort,
        [
          "change": .count(policyGaps.count), "find": .count(evidenceGaps.count),
          "essentials": .count(essentials.count { $0.essentialFlag != nil }),
          "all": .count(essentials.count),
        ]))
    return findings
  }
}

extension ScorecardReport {
  /// The findings, and in a full report the three practices to visit first.
  var inShort: ReportSection {
    ReportSection(
      id: "in-short", title: title(.inShort),
      [.list(card.findings.map(language.say) + [sources].compactMap { $0 })],
      sections: detail == .full ? visits : [])
  }

  /// How many answers rest on which kind of source.
  private var sources: RichText? {
    let answers = programme.sections.flatMap(\.criteria).flatMap(\.conditions)
      .filter { !$0.standing.isOpen }.compactMap(\.answer)
    let counted = SourceKind.allCases.compactMap { kind -> String? in
      let count = answers.count { $0.sourceKind == kind }
      return count == 0 ? nil : "\(count) \(language.term(kind))"
    }
    if counted.isEmpty { return nil }
    return say(.answersFrom, ["kinds": .own(counted.joined(separator: ", "))])
  }

  /// Three practices to visit first, and why.
  var visits: [ReportSection] {
    let visits = card.suggestedVisits
    if visits.isEmpty { return [] }
    let items = visits.map { visit in
      ReportItem(title: practiceLink(visit.source.practice), note: why(visit))
    }
    return [
      ReportSection(
        id: "visits", title: title(.visitFirst),
        [.items(items, isNumbered: true), .paragraph(say(.visitRule))])
    ]
  }

  private func why(_ visit: SuggestedVisit) -> RichText {
    let practice = visit.source.practice
    let reason: Phrase =
      switch visit.reason {
      case .bestEvidence: .visitBestEvidence
      case .mostGaps: .visitMostGaps
      case .partner: .visitPartner
      }
    let best = practice.effects.filter { $0.direction == .positive || $0.direction == .mixed }
      .max { $0.level < $1.level }
    var text = say(
      .visitPlace,
      [
        "territory": .own(language.name(of: practice.territory)),
        "host": .record(practice.organisation),
      ])
    text += say(
      reason,
      [
        "standing": .own(language.standing(of: practice)),
        "n": .count(visit.source.conditions.count), "reach": .own(language.term(practice.reach)),
      ])
    if practice.standing > .inspiration, let best {
      text += say(
        .visitOutcome,
        [
          "outcome": .record(best.outcome), "direction": .own(language.term(best.direction)),
          "level": .own(language.term(best.level)),
        ])
    }
    if practice.status == .unknown { text += say(.visitAskWhetherItGoesOn) }
    return text
  }
}

extension ReportLanguage {
  /// What a practice is good for, with the warning that some outcome showed no clear gain.
  func standing(of practice: GoodPractice) -> String {
    let isCredited = practice.standing == .proven || practice.standing == .promising
    return term(practice.standing)
      + (isCredited && practice.hasOutcomeWithoutGain ? label(.notEveryOutcome) : "")
  }
}
