import ESFProgrammes
import GoodPractices
import PolicyCycle
import ProgrammeScoring

/// Who, with what means, chosen how, counted how.
extension DraftReport {
  /// The kinds of body; who they are here is to be filled in.
  var bodies: ReportSection {
    let items = draft.partners.map { partner in
      var title = RichText.own(language.title(partner.kind))
      if partner.isInCharge { title += say(.draftInCharge) }
      return ReportItem(
        title: title,
        entries: [
          ReportEntry(
            label(.draftExamplesLabel), .record(partner.examples.joined(separator: "; "))),
          ReportEntry(
            label(.draftKnownHereLabel),
            partner.here.isEmpty
              ? say(.holderNotConfirmed) : .record(partner.here.joined(separator: "; "))),
        ])
    }
    return section(
      "bodies", .draftBodiesTitle,
      [.paragraph(say(.draftBodiesNote))]
        + (items.isEmpty ? [.paragraph(say(.silentRecord))] : [.items(items, isNumbered: false)])
        + [blanks(.responsibleBody, .eligibleBodies)])
  }

  /// Staff, people and money at the origin; here they are to be filled in.
  var capacity: ReportSection {
    let amounts = draft.amounts
    var entries = [
      ReportEntry(label(.draftStaffLabel), orSilent(amounts.resources?.staff)),
      ReportEntry(label(.servedLabel), served),
      ReportEntry(label(.draftMoneyLabel), money),
    ]
    func add(_ phrase: Phrase, _ items: [EvidenceItem]) {
      guard !items.isEmpty else { return }
      entries.append(
        ReportEntry(label(phrase), .joined(items.map(language.line), by: "; ")))
    }
    add(.draftUnitLabel, amounts.perUnit)
    add(.draftOtherAmountsLabel, amounts.others)
    var blocks: [ReportBlock] = [.entries(entries), .paragraph(say(.draftCostNote))]
    if !amounts.statesUnitAmount { blocks.append(.paragraph(say(.draftUnitOpen))) }
    return section(
      "capacity", .draftCapacityTitle,
      blocks + [blanks(.staff, .unitCost, .budget, .duration)])
  }

  private var served: RichText {
    guard let persons = draft.served?.persons else {
      return orSilent(draft.served?.note)
    }
    var text = say(.people, ["n": .count(persons)])
    if let note = draft.served?.note { text += .own("; ") + .record(note) }
    if let item = draft.servedEvidence {
      text += .own("; ") + language.line(for: item)
    } else if let source = draft.served?.source {
      text += .own("; ") + .record(source)
    }
    return text
  }

  private var money: RichText {
    guard let resources = draft.amounts.resources else { return say(.silentRecord) }
    let amount =
      resources.amountEUR.map { say(.euros, ["n": .number($0, unit: "EUR")]) }
      ?? say(.amountUnknown)
    let words = [resources.fundingSource, resources.note].compactMap { $0 }
    return amount + (words.isEmpty ? RichText() : .record("; " + words.joined(separator: "; ")))
  }

  /// Questions that an evaluator can check, with where to look.
  var selection: ReportSection {
    let questions = draft.selectionQuestions
    guard !questions.isEmpty else {
      return section("selection", .draftSelectionTitle, [.paragraph(say(.draftSelectionNone))])
    }
    var blocks: [ReportBlock] = [.paragraph(say(.draftSelectionNote))]
    for (aspect, phrase) in [
      (ConditionAspect.design, Phrase.draftSelectionDesign), (.delivery, .draftSelectionDelivery),
    ] {
      let own = questions.filter { $0.aspect == aspect }
      if own.isEmpty { continue }
      let items = own.map { condition in
        ReportItem(
          title: .record(condition.text),
          entries: [ReportEntry(label(.lookInLabel), .record(condition.evidenceHint))])
      }
      blocks += [.paragraph(say(phrase)), .items(items, isNumbered: true)]
    }
    return section("selection", .draftSelectionTitle, blocks)
  }

  /// Common indicators with their marks, and those proposed in words.
  var indicators: ReportSection {
    var blocks: [ReportBlock] = []
    if draft.indicators.isEmpty {
      blocks.append(.paragraph(say(.draftIndicatorsNone)))
    } else {
      blocks.append(.table(indicatorTable))
      blocks.append(.paragraph(say(.draftRecalledNote)))
    }
    if draft.indicators.contains(where: \.includesPeopleInEducation) {
      blocks.append(.callout(say(.draftInactiveCaution)))
    }
    if !draft.proposedIndicators.isEmpty {
      blocks.append(.paragraph(say(.draftProposed)))
      blocks.append(.list(draft.proposedIndicators.map { .own(language.term($0)) }))
    }
    return section(
      "indicators", .draftIndicatorsTitle, blocks + [blanks(.targets, .participantData)])
  }

  private var indicatorTable: ReportTable {
    ReportTable(
      caption: say(.draftIndicatorsTable),
      columns: [
        ReportTable.Column(label(.codeLabel)), ReportTable.Column(label(.nameLabel)),
        ReportTable.Column(label(.kindLabel)), ReportTable.Column(label(.whyLabel)),
        ReportTable.Column(label(.checkedLabel)),
      ],
      rows: draft.indicators.map { item in
        let entry = item.indicator.entry
        return ReportTable.Row([
          .record(entry.code), .record(entry.name), .own(language.term(item.indicator.kind)),
          .own(language.term(item.reason)), .own(language.term(entry.verification)),
        ])
      })
  }
}
