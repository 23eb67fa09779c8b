import GoodPractices
import PolicyCycle
import ProgrammeScoring

/// What could go wrong, what is known, what is to be settled.
extension DraftReport {
  var risks: ReportSection {
    section(
      "risks", .draftRisksTitle,
      draft.risks.isEmpty
        ? [.paragraph(say(.silentRecord))]
        : [.items(draft.risks.map(item), isNumbered: false)])
  }

  private func item(_ risk: DraftRisk) -> ReportItem {
    switch risk {
    case .challenge(let text): ReportItem(title: say(.riskChallenge), note: .record(text))
    case .contradiction(let text): ReportItem(title: say(.riskContradiction), note: .record(text))
    case .outcomeWithoutGain(let effect):
      ReportItem(title: say(.riskWithoutGain), note: language.line(for: effect))
    case .effectNotStudied: ReportItem(title: say(.riskNotStudied))
    case .narrowReach(let reach):
      ReportItem(title: say(.riskReach, ["reach": .own(language.term(reach))]))
    case .ended: ReportItem(title: say(.riskEnded))
    case .weakRecord(let confidence):
      ReportItem(title: say(.riskRecord, ["confidence": .own(language.term(confidence))]))
    case .lesson(let lesson): item(lesson)
    }
  }

  private func item(_ lesson: SharedLesson) -> ReportItem {
    var parts: [RichText] = lesson.phases.map { .own(language.term(RubricSection.phase($0))) }
    parts += lesson.subgroups.map { .record($0.rawValue) }
    if !lesson.conditions.isEmpty {
      parts.append(say(.riskSharedConditions, ["n": .count(lesson.conditions.count)]))
    }
    return ReportItem(
      title: say(.riskLesson, ["practice": .text(.link(to: lesson.practice))]),
      note: say(.riskShared, ["parts": .text(.joined(parts, by: "; "))]),
      entries: lesson.outcomes.map { effect in
        ReportEntry(label(.studiedLabel), language.line(for: effect))
      })
  }

  /// What is known of its effect, and that it does not carry over.
  var effects: ReportSection {
    section(
      "effects", .effectsTitle,
      [
        practice.effects.isEmpty
          ? .paragraph(say(.noEffects)) : .list(practice.effects.map(language.line)),
        .paragraph(say(.draftEffectNote)),
      ])
  }

  /// The levers of the gaps that it closes, each with its owner.
  var agreed: ReportSection {
    let items = draft.agreements.map { agreement in
      ReportItem(
        title: .own(language.title(agreement.route) + " (\(agreement.gaps.count))"),
        note: .joined(agreement.gaps.map { words.line($0.gap) }, by: "; "),
        entries: [
          ReportEntry(label(.routeOwnerLabel), words.levers(agreement.owners))
        ]
          + (agreement.others.isEmpty
            ? [] : [ReportEntry(label(.routeOthersLabel), words.levers(agreement.others))]))
    }
    return section(
      "agreed", .draftAgreedTitle,
      [
        items.isEmpty
          ? .paragraph(say(.draftNothingToAgree)) : .items(items, isNumbered: false),
        blanks(.agreed),
      ])
  }

  /// What nobody has answered yet.
  var questions: ReportSection {
    var lines = [say(.draftFitUnknown)]
    lines +=
      draft.transferability.isEmpty
      ? [say(.draftAskManual)]
      : draft.transferability.map {
        .record("\($0.name): \($0.question)") + .own(" (\(language.term($0.askedOf)))")
      }
    if practice.status == .unknown { lines.append(say(.draftAskWhetherItGoesOn)) }
    if !draft.toFindOut.isEmpty {
      lines.append(say(.draftAskOpen, ["n": .count(draft.toFindOut.count)]))
    }
    if let transfer = practice.transfer {
      lines.append(say(.transferTitle) + .own(": ") + .record(transfer))
    }
    return section("questions", .draftQuestionsTitle, [.list(lines)])
  }

  /// Where the record was read, and how far it can be trusted.
  var sources: ReportSection {
    section(
      "sources", .sourcesTitle,
      [
        practice.sources.isEmpty
          ? .paragraph(say(.noSources))
          : .list(practice.sources.map { RichText([.link($0, .web($0))]) }),
        .entries([
          ReportEntry(label(.recordLabel), .own(language.term(practice.recordConfidence)))
        ]),
      ])
  }
}
