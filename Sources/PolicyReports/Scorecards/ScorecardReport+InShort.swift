import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring

extension Scorecard {
  /// What a reader must know first, as findings.
  package var findings: [Finding] {
    let profile = programmeProfile
    let counts = profile.counts
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
    if frontier.count == 0 {
      findings.append(Finding(.nothingToCompare))
    } else if counts.applicable == 0 {
      findings.append(Finding(.noneApplies))
    } else {
      findings.append(
        Finding(
          isMostlyUnknown ? .tooManyOpen : .openOfFrontier,
          [
            "all": .count(counts.applicable), "n": .count(counts.applicable - counts.open),
            "open": .count(counts.open),
          ]))
    }
    let essentials = profile.essentials
    findings.append(
      Finding(
        isMostlyUnknown ? .gapsInShortUnknown : .gapsInShort,
        [
          "change": .count(policyGaps.count), "find": .count(evidenceGaps.count),
          "essentials": .count(essentials.count { $0.essentialFlag != nil }),
          "all": .count(essentials.count),
        ]))
    return findings
  }
}

extension ScorecardReport {
  /// What a reader must know first.
  var inShort: ReportSection {
    ReportSection(
      id: "in-short", title: say(.inShort),
      [.list(card.findings.map(language.say) + [sources].compactMap { $0 })])
  }

  /// How many answers rest on which kind of source.
  private var sources: RichText? {
    let counts = programme.answersByKind
    let counted = SourceKind.allCases.compactMap { kind in
      counts[kind].map { "\(language.term(kind)) (\($0))" }
    }
    if counted.isEmpty { return nil }
    return say(.answersFrom, ["kinds": .own(counted.joined(separator: ", "))])
  }

  /// The words that a reader of the page meets, explained once.
  var words: ReportSection {
    let entries: [(Phrase, Phrase)] = [
      (.conditionLabel, .conditionMeaning), (.frontierLabel, .frontierMeaning),
      (.gapLabel, .gapMeaning), (.standingsLabel, .standingsMeaning),
      (.evidenceLabel, .standingsExplained), (.confidenceLabel, .confidenceMeaning),
    ]
    let ladder = EvidenceLevel.allCases.map { "\($0.rawValue) \(language.term($0))" }
    return ReportSection(
      id: "words", title: say(.wordsTitle),
      [
        .entries(
          entries.map { ReportEntry(label($0), say($1)) } + [
            ReportEntry(
              label(.ladderLabel),
              say(.ladderMeaning, ["levels": .own(ladder.joined(separator: ", "))])
            )
          ])
      ])
  }

  /// The practices to visit first, why, and what is to be seen there.
  var visits: [ReportSection] {
    let visits = card.suggestedVisits
    if visits.isEmpty { return [] }
    let items = visits.map(item)
    var blocks: [ReportBlock] = [.items(items, isNumbered: true)]
    if detail == .full {
      blocks += visits.map { visit in
        let conditions = visit.source.conditions
        return .disclosure(
          say(
            .whatToSee,
            [
              "n": .count(conditions.count), "practice": .record(visit.source.practice.title),
            ]),
          [
            .list(
              conditions.compactMap { programme.result(for: $0) }.map {
                .record($0.condition.text) + .own(" ") + say(.hereIs) + mark($0.standing)
              })
          ])
      }
    }
    let ended = card.endedWithEvidence
    if !ended.isEmpty {
      blocks.append(
        .paragraph(
          say(
            .visitEnded,
            [
              "practices": .text(
                .joined(
                  ended.map {
                    practiceLink($0.practice)
                      + .own(" (\(language.standing(of: $0.practice)))")
                  }, by: "; "))
            ])))
    }
    blocks.append(.paragraph(say(.visitRule)))
    return [
      ReportSection(
        id: "visits", title: say(.visitFirst, ["n": .count(visits.count)]), blocks)
    ]
  }

  /// Who it is, why it is named, what it shows, and every outcome that was studied, good or bad.
  private func item(_ visit: SuggestedVisit) -> ReportItem {
    let practice = visit.source.practice
    let reason: Phrase =
      switch visit.reason {
      case .bestEvidence: .visitBestEvidence
      case .mostNew: .visitMostNew
      case .mostNewUnstudied: .visitMostNewUnstudied
      case .partner: .visitPartner
      }
    let studied = practice.effects.filter { $0.level >= .measuredChange }.map(language.line)
    var entries = [
      ReportEntry(
        label(.aboutLabel), .record(ReportLanguage.opening(of: practice.summary))),
      ReportEntry(
        label(.whyLabel),
        say(
          reason,
          [
            "standing": .own(language.standing(of: practice)),
            "reach": .own(language.term(practice.reach)),
          ])),
      ReportEntry(
        label(.showsLabel),
        say(
          .visitGaps,
          [
            "n": .count(visit.source.conditions.count),
            "new": .count(visit.source.newInPhases.count),
          ])),
      ReportEntry(
        label(.studiedLabel),
        studied.isEmpty ? say(.nothingStudied) : .joined(studied, by: "; ")),
    ]
    if practice.status == .unknown {
      entries.append(ReportEntry(label(.noteLabel), say(.visitAskWhetherItGoesOn)))
    }
    return ReportItem(
      title: practiceLink(practice),
      note: say(
        .visitPlace,
        [
          "territory": .own(language.name(of: practice.territory)),
          "host": .record(practice.organisation),
        ]), entries: entries)
  }
}

extension ReportLanguage {
  /// What a practice is good for, with the warning of outcomes that showed no gain or a loss.
  func standing(of practice: GoodPractice) -> String {
    let isCredited = practice.standing == .proven || practice.standing == .promising
    guard isCredited, practice.hasOutcomeWithoutGain else { return term(practice.standing) }
    return term(practice.standing)
      + label(practice.hasOutcomeWithLoss ? .otherOutcomeWorse : .otherOutcomeWithoutGain)
  }

  /// One studied outcome: what was found, how sure, and what was studied.
  func line(for effect: EffectEvidence) -> RichText {
    .record(effect.outcome)
      + say(
        .effectLine,
        [
          "direction": .own(term(effect.direction)), "level": .count(effect.level.rawValue),
          "words": .own(term(effect.level)), "study": .record(effect.studyOf),
        ])
  }
}
