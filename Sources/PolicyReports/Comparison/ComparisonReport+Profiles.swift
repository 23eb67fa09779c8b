import PolicyCycle
import ProgrammeScoring

extension ComparisonReport {
  /// The profiles side by side, section by section.
  var profiles: ReportSection {
    if detail == .brief {
      return ReportSection(
        id: "profiles", title: say(.comparisonProfilesTitle),
        [.table(ranges), .paragraph(say(.comparisonMiddleNote))])
    }
    var blocks: [ReportBlock] = [
      .paragraph(say(.comparisonProfilesLead)), .figure(figure), .table(ranges),
      .paragraph(say(.comparisonMiddleNote)),
    ]
    for aspect in ConditionAspect.allCases
    where comparison.aspect == nil || comparison.aspect == aspect {
      blocks.append(
        .disclosure(
          say(.comparisonAspect, ["aspect": .own(language.term(aspect))]),
          [
            .table(
              counts(
                caption: say(.comparisonAspectTable, ["aspect": .own(language.term(aspect))]),
                { $0.counts(of: aspect) }))
          ]))
    }
    return ReportSection(id: "profiles", title: say(.comparisonProfilesTitle), blocks)
  }

  /// The counts of a section that are compared.
  private func compared(_ section: SectionProfile) -> StandingCounts {
    comparison.aspect.map(section.counts(of:)) ?? section.counts
  }

  private var figure: ReportFigure {
    let words = StandingWords(language: language)
    let parts = RubricSection.allCases.map { section in
      StandingBars.Part(
        label: language.term(section),
        bars: comparison.subjects.compactMap { subject in
          subject.profile[section].map(compared).map { counts in
            StandingBars.Bar(
              label: name(of: subject), words: words.text(of: counts), counts: counts)
          }
        })
    }
    return ReportFigure(
      title: label(.comparisonFigure), description: label(.comparisonFigureText),
      drawing: .bars(StandingBars(parts: parts, legend: words.legend)),
      table: counts(caption: .own(label(.comparisonFigure)), compared))
  }

  private func counts(
    caption: RichText, _ counts: (SectionProfile) -> StandingCounts
  ) -> ReportTable {
    var rows: [(RichText, StandingCounts?)] = []
    for section in RubricSection.allCases {
      rows.append((.own(language.term(section)), nil))
      for subject in comparison.subjects {
        guard let profile = subject.profile[section] else { continue }
        rows.append((.own(name(of: subject)), counts(profile)))
      }
    }
    return StandingWords(language: language).table(
      caption: caption, first: label(.territoryLabel), rows: rows)
  }

  /// Shown, possible and likely, by section and across the phases.
  private var ranges: ReportTable {
    ReportTable(
      caption: say(.comparisonRanges),
      columns: [
        ReportTable.Column(label(.territoryLabel)), .number(label(.ofLabel)),
        .number(label(.shownShort)), .number(label(.localShort)), .number(label(.lackingShort)),
        .number(label(.upToLabel)), .number(label(.comparisonMiddle)),
        .number(label(.comparisonLow)),
        .number(label(.comparisonHigh)),
      ],
      rows: ComparisonScope.allCases.flatMap { scope in
        [ReportTable.Row(heading: .own(words(for: scope)))]
          + comparison.subjects.map { row($0, scope) }
      })
  }

  private func row(_ subject: ComparedSubject, _ scope: ComparisonScope) -> ReportTable.Row {
    guard let range = subject.ranges[scope] else {
      return ReportTable.Row([.own(name(of: subject)), .own(label(.noCondition))])
    }
    var counts: StandingCounts?
    if case .section(let section) = scope { counts = subject.profile[section].map(compared) }
    func share(_ standing: ConditionStanding) -> ReportTable.Cell {
      counts.map { score($0.share(standing), scope) } ?? .own("")
    }
    return ReportTable.Row(
      [
        .own(name(of: subject)), counts.map { .count($0.applicable) } ?? .own(""),
        score(range.shown, scope), share(.shownLocally), share(.lacking),
        score(range.possible, scope),
      ] + [range.median, range.lower, range.upper].map { score($0, scope) })
  }

  /// A share in per cent, or points across the phases.
  private func score(_ value: Double?, _ scope: ComparisonScope) -> ReportTable.Cell {
    guard let value else { return .own("-") }
    if scope == .acrossPhases {
      return ReportTable.Cell(.own(language.oneDecimal(value)), value: value)
    }
    return StandingWords(language: language).share(value)
  }
}
