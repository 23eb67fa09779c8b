import PolicyCycle
import ProgrammeScoring

/// The tables of a difference of scores, alike for suppositions and for two assessments.
struct DifferenceTables {
  let difference: ScoreDifference
  let language: ReportLanguage
  /// The heads of the columns of the two states.
  let heads: (before: Phrase, after: Phrase)

  private func label(_ phrase: Phrase) -> String { language.label(phrase) }

  private func head(_ what: Phrase, _ state: Phrase) -> String {
    "\(label(what)) (\(label(state)))"
  }

  /// The shown share of each section and of all, before and after.
  var shares: ReportTable {
    let sections = difference.sections.map { (RichText.own(language.term($0.section)), $0.share) }
    return ReportTable(
      caption: language.say(.sharesDifferenceTable),
      columns: [
        ReportTable.Column(label(.sectionColumn)), .number(head(.countedColumn, heads.before)),
        .number(head(.countedColumn, heads.after)), .number(label(heads.before)),
        .number(label(heads.after)),
        .number(label(.differenceColumn)),
      ],
      rows: (sections + [(language.say(.allSections), difference.share)]).map { name, share in
        ReportTable.Row([
          ReportTable.Cell(name), .count(share.countBefore), .count(share.countAfter),
          .share(share.before, language), .share(share.after, language),
          .points(share.difference, language),
        ])
      })
  }

  /// What each changed condition adds to the shares, with the sum.
  ///
  /// - Parameters:
  ///   - caption: The caption.
  ///   - conditions: The conditions to list, of those that changed.
  ///   - total: What they add to the share of all sections together.
  ///   - reasons: A further column: its head, and what stands in it for a condition.
  /// - Returns: The table.
  func conditions(
    caption: RichText, _ conditions: [ConditionDifference], total: Double?,
    reasons: (head: Phrase, text: (ConditionDifference) -> RichText)
  ) -> ReportTable {
    let parts = conditions.map { condition in
      (
        difference[condition.condition.section].flatMap { $0.share.part(of: condition) },
        difference.share.part(of: condition)
      )
    }
    let rows = zip(conditions, parts).map { condition, parts in
      ReportTable.Row([
        ReportTable.Cell(
          .record(condition.condition.text) + RichText([.reference(condition.condition.id)])),
        ReportTable.Cell(.own(language.term(condition.before.standing))),
        ReportTable.Cell(.own(language.term(condition.after.standing))),
        ReportTable.Cell(reasons.text(condition)),
        .points(parts.0, language), .points(parts.1, language),
      ])
    }
    let sum = ReportTable.Row([
      ReportTable.Cell(language.say(.sumOfAll)), .own(""), .own(""), .own(""), .own(""),
      .points(total, language),
    ])
    return ReportTable(
      caption: caption,
      columns: [
        ReportTable.Column(label(.conditionLabel)), ReportTable.Column(label(heads.before)),
        ReportTable.Column(label(heads.after)), ReportTable.Column(label(reasons.head)),
        .number(label(.inItsSection)), .number(label(.inAllSections)),
      ], rows: rows + [sum])
  }

  /// The criteria whose levels differ, with the conditions that move them, or that there are none.
  var levels: ReportSection {
    let criteria = difference.sections.flatMap(\.criteria).filter(\.hasOtherLevels)
    return ReportSection(
      id: "levels", title: language.say(.levelsDifferenceTitle),
      [
        .paragraph(language.say(.levelsDifferenceIntroduction)),
        criteria.isEmpty
          ? .paragraph(language.say(.levelsUnmoved))
          : .items(criteria.map(item), isNumbered: false),
      ])
  }

  private func item(_ criterion: CriterionDifference) -> ReportItem {
    func level(_ level: MaturityLevel?) -> Finding.Argument {
      level.map { .count($0.rawValue) } ?? .own(label(.notApplicableShort))
    }
    let entries = [
      (Phrase.liftedBy, criterion.demonstrated), (.possibleLiftedBy, criterion.possible),
    ]
    return ReportItem(
      title: .record("\(criterion.criterion.code) \(criterion.criterion.name)"),
      note: language.say(
        .levelsMove,
        [
          "from": level(criterion.before?.demonstrated),
          "to": level(criterion.after?.demonstrated),
          "possibleFrom": level(criterion.before?.possible),
          "possibleTo": level(criterion.after?.possible),
        ]),
      entries: entries.filter { !$0.1.isEmpty }.map { name, contributions in
        ReportEntry(label(name), .joined(contributions.map(lift), by: "; "))
      })
  }

  private func lift(_ contribution: LevelContribution) -> RichText {
    let id = contribution.condition
    let name = difference.difference(of: id)?.condition.text ?? id
    let said = SaidNumber(name: id, value: contribution.levels, unit: "")
    return .record(name) + RichText([.reference(id)]) + .own(" ")
      + RichText([.number(language.signed(contribution.levels), said)])
  }
}

extension ShareDifference {
  /// What a changed condition adds, 0 among it; nil where it counts on neither side or there is no
  /// difference.
  fileprivate func part(of condition: ConditionDifference) -> Double? {
    guard difference != nil, condition.before.isOnFrontier || condition.after.isOnFrontier else {
      return nil
    }
    return contribution(of: condition.condition.id)?.total ?? 0
  }
}
