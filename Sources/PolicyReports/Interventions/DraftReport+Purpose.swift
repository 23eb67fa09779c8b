import GoodPractices
import PolicyCycle
import ProgrammeScoring
import RegionalContext

/// Why, for whom and what.
extension DraftReport {
  /// The gaps that it closes, in full and in part, and what is not known here.
  var gap: ReportSection {
    var blocks: [ReportBlock] = []
    func add(_ phrase: Phrase, _ routes: [GapRoute]) {
      guard !routes.isEmpty else { return }
      blocks += [
        .paragraph(say(phrase, ["n": .count(routes.count)])),
        .list(routes.map { words.line($0.gap) }),
      ]
    }
    add(.draftCloses, draft.closes)
    add(.draftClosesPart, draft.closesInPart)
    if blocks.isEmpty { blocks.append(.paragraph(say(.draftClosesNothing))) }
    // Nothing is folded away: what is folded is lost when the page is copied.
    add(.draftOpenHere, draft.toFindOut)
    let inPlace = draft.steps.count(where: \.isInPlace)
    if inPlace > 0 { blocks.append(.paragraph(say(.draftInPlace, ["n": .count(inPlace)]))) }
    return section("gap", .draftGapTitle, blocks)
  }

  /// The target group at the origin; here it is to be filled in.
  var target: ReportSection {
    let groups = practice.targetGroups
    var blocks: [ReportBlock] = [
      .entries([
        ReportEntry(
          label(.draftOriginLabel),
          orSilent(groups.isEmpty ? nil : groups.joined(separator: "; ")))
      ]),
      blanks(.targetGroup, .area, .persons),
    ]
    if let figure = draft.context, let value = figure.value {
      blocks.append(
        .paragraph(
          say(
            .rateLine,
            [
              "value": .number(value, unit: "%"), "year": .date(figure.year),
              "source": .text(language.source(of: figure, withPlace: false)),
            ])))
    } else {
      blocks.append(.paragraph(say(.rateUnknown)))
    }
    return section("for-whom", .draftTargetTitle, blocks)
  }

  /// The steps, section by section.
  var steps: ReportSection {
    section(
      "steps", .draftStepsTitle,
      [.paragraph(say(draft.steps.isEmpty ? .noConditions : .draftStepsNote))],
      sections: RubricSection.allCases.compactMap { section in
        let own = draft.steps.filter { $0.condition.section == section }
        if own.isEmpty { return nil }
        return ReportSection(
          id: "steps-\(section.id)", title: .own(language.term(section)),
          [.items(own.map(item), isNumbered: true)])
      })
  }

  private func item(_ step: DraftStep) -> ReportItem {
    var note = say(
      .draftStepNote,
      [
        "level": .count(step.condition.level.rawValue),
        "standing": .own(language.term(step.programmeStanding)),
      ])
    if step.answer.value == .local { note += say(.draftStepLocal) }
    var entries: [ReportEntry] = []
    if let reason = step.answer.reason {
      entries.append(
        ReportEntry(
          label(.draftOriginLabel),
          .record(reason)
            + (step.answer.place.map { .own(" (") + .record($0) + .own(")") } ?? RichText())))
    }
    if let law = step.condition.legalReference {
      entries.append(
        ReportEntry(
          label(.lawLabel), .record(law.text) + .own(" (") + .record(law.mark) + .own(")"))
      )
    }
    return ReportItem(
      title: .record(step.condition.text),
      note: note + RichText([.reference(step.condition.id)]), entries: entries)
  }
}
