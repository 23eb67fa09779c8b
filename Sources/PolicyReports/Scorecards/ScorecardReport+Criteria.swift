import PolicyCycle
import ProgrammeScoring

extension ScorecardReport {
  /// Each criterion with the levels demonstrated, possible and on the frontier.
  var criteria: ReportSection {
    ReportSection(
      id: "criteria", title: say(.criteriaTitle),
      [.paragraph(say(.criteriaIntroduction)), .legend(say(.stripLegend))],
      sections: card.programmeProfile.sections.map { section in
        ReportSection(
          id: "criteria-" + section.section.id, title: .own(language.term(section.section)),
          [.paragraph(index(of: section.maturity)), .table(levels(of: section))])
      })
  }

  private func levels(of section: SectionProfile) -> ReportTable {
    ReportTable(
      caption: say(.levelsTable, ["section": .own(language.term(section.section))]),
      columns: [
        ReportTable.Column(label(.criterionLabel)), .number(label(.demonstratedLabel)),
        .number(label(.possibleLabel)), .number(label(.frontierLabel)),
        ReportTable.Column(label(.stripLabel)), ReportTable.Column(label(.heldDownLabel)),
      ],
      rows: section.criteria.map(row))
  }

  private func row(_ result: CriterionResult) -> ReportTable.Row {
    var name = RichText.record("\(result.criterion.code) \(result.criterion.name)")
    if result.criterion.isEssential { name += .own(" ") + language.essentialMark }
    guard let levels = result.levels, let frontier = result.frontierLevel else {
      return ReportTable.Row(
        [ReportTable.Cell(name)]
          + ["-", "-", "-", "", label(.notApplicableShort)].map(ReportTable.Cell.own))
    }
    let (low, high, top) = (
      levels.demonstrated.rawValue, levels.possible.rawValue, frontier.rawValue
    )
    let blocking =
      result.blocking.map { blocking in
        .record(blocking.condition.text) + .own(" ") + mark(blocking.standing)
      } ?? RichText()
    return ReportTable.Row([
      ReportTable.Cell(name), .count(low), .count(high), .count(top),
      ReportTable.Cell(
        RichText(),
        strip: LevelStrip(
          demonstrated: low, possible: high, frontier: top)),
      ReportTable.Cell(blocking),
    ])
  }

  /// The index of a section, or that it is not scorable.
  private func index(of index: MaturityIndex) -> RichText {
    let coverage = Finding.Argument.share(index.coverage, roundsDown: true)
    guard index.isScorable, let low = index.demonstrated, let high = index.possible else {
      return say(.indexNotScorable, ["coverage": coverage])
    }
    return say(
      .indexRange, ["low": .share(low), "high": .share(high), "coverage": coverage])
  }

  /// The one number across the phases.
  var overall: ReportSection {
    let index = card.programmeProfile.overall
    let text: RichText
    if index.isScorable, let low = index.demonstrated, let high = index.possible {
      text = say(
        .overallRange,
        ["low": .oneDecimal(low), "high": .oneDecimal(high)])
    } else {
      text = say(.overallNotScorable, ["coverage": .share(index.coverage, roundsDown: true)])
    }
    return ReportSection(id: "overall", title: say(.overallTitle), [.paragraph(text)])
  }

  /// The essential criteria that are flagged.
  var essentials: ReportSection {
    let flagged = card.programmeProfile.sections.flatMap(\.flaggedEssentials)
    let entries = [(EssentialFlag.weak, Phrase.weakLabel), (.notShown, .askLabel)].compactMap {
      flag, name -> ReportEntry? in
      let names = flagged.filter { $0.essentialFlag == flag }.map {
        RichText.record("\($0.criterion.code) \($0.criterion.name)")
      }
      return names.isEmpty ? nil : ReportEntry(label(name), .joined(names, by: "; "))
    }
    return ReportSection(
      id: "essentials", title: say(.essentialsTitle),
      [entries.isEmpty ? .paragraph(say(.noneFlagged)) : .entries(entries)])
  }

  /// The mark of a standing.
  func mark(_ standing: ConditionStanding) -> RichText { language.mark(standing) }
}

extension ReportLanguage {
  /// The mark of an essential criterion.
  var essentialMark: RichText { RichText([.mark(Mark(label(.essentialMark), .essential))]) }

  /// The mark of a standing.
  func mark(_ standing: ConditionStanding) -> RichText {
    let style: Mark.Style =
      switch standing {
      case .shown: .shown
      case .shownLocally: .local
      case .formerlyShown: .former
      case .unknown: .unknown
      case .lacking: .lacking
      case .notApplicable: .neutral
      }
    return RichText([.mark(Mark(term(standing), style))])
  }
}
