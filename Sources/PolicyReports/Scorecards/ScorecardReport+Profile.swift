import PolicyCycle
import ProgrammeScoring

extension ScorecardReport {
  /// The programme's profile, and apart from it the system's.
  var profiles: [ReportSection] {
    let own = profile(
      card.programmeProfile, id: "programme", title: .programmeProfileTitle,
      figure: .programmeFigure)
    guard let system = card.systemProfile else {
      return [
        own,
        ReportSection(
          id: "system", title: say(.systemProfileTitle), [.paragraph(say(.systemNotAssessed))]),
      ]
    }
    return [
      own, profile(system, id: "system", title: .systemProfileTitle, figure: .systemFigure),
    ]
  }

  private func profile(
    _ profile: SubjectProfile, id: String, title: Phrase, figure: Phrase
  ) -> ReportSection {
    let counts = profile.counts
    if counts.applicable == 0 {
      return ReportSection(
        id: id, title: say(title),
        [.paragraph(say(card.frontier.count == 0 ? .nothingToCompare : .noneApplies))])
    }
    var summary = say(
      .profileSummary,
      [
        "shown": .share(counts.share(.shown)), "possible": .share(counts.possibleShare),
        "local": .share(counts.share(.shownLocally)), "lacking": .share(counts.share(.lacking)),
        "all": .count(counts.applicable), "status": .own(language.term(profile.status)),
      ])
    if profile.shownByLocalAnswers > 0 {
      summary += say(.shownByLocal, ["n": .count(profile.shownByLocalAnswers)])
    }
    return ReportSection(
      id: id, title: say(title),
      [
        .paragraph(summary),
        .table(
          countsTable(
            caption: say(.countsTable), first: "",
            rows: profile.sections.map { (.own(language.term($0.section)), $0.counts) })),
        .figure(bars(of: profile, title: figure)),
      ])
  }

  /// A table of standings with shares, one row for each part.
  func countsTable(
    caption: RichText, first: String, rows: [(RichText, StandingCounts)]
  ) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: [ReportTable.Column(first)]
        + ConditionStanding.sharing.map { .number(language.label(.short($0))) }
        + [
          .number(label(.ofLabel)), .number(label(.shownPercent)),
          .number(label(.upToLabel)),
        ],
      rows: rows.map { name, counts in
        ReportTable.Row(
          [ReportTable.Cell(name)] + ConditionStanding.sharing.map { .count(counts[$0]) }
            + [
              .count(counts.applicable), share(counts.share(.shown)), share(counts.possibleShare),
            ])
      })
  }

  private func share(_ share: Double?) -> ReportTable.Cell {
    ReportTable.Cell(.own(language.percent(share)), value: share.map { $0 * 100 }, unit: "%")
  }

  private func bars(of profile: SubjectProfile, title: Phrase) -> ReportFigure {
    let parts = profile.sections.map { section in
      StandingBars.Part(
        label: language.term(section.section),
        bars: ConditionAspect.allCases.map { aspect in
          let counts = section.counts(of: aspect)
          return StandingBars.Bar(
            label: language.term(aspect), words: words(for: counts), counts: counts)
        })
    }
    return ReportFigure(
      title: label(title),
      description: say(
        .barsDescription,
        [
          "all": .count(profile.counts.applicable), "words": .own(words(for: profile.counts)),
        ]
      ).plain,
      drawing: .bars(
        StandingBars(
          parts: parts,
          legend: ConditionStanding.sharing.map {
            StandingBars.Segment(standing: $0, word: label(.legend($0)))
          })),
      table: countsTable(
        caption: .own(label(title)), first: "",
        rows: parts.flatMap { part in
          part.bars.map { bar in
            (RichText.own("\(part.label), \(bar.label)"), bar.counts)
          }
        }))
  }

  /// The counts above zero in words.
  private func words(for counts: StandingCounts) -> String {
    let parts = ConditionStanding.sharing.filter { counts[$0] > 0 }.map {
      "\(counts[$0]) \(label(.short($0)))"
    }
    return parts.isEmpty ? label(.noCondition) : parts.joined(separator: ", ")
  }
}

extension Phrase {
  /// The short word for a standing, for heads of columns.
  static func short(_ standing: ConditionStanding) -> Phrase {
    switch standing {
    case .shown: .shownShort
    case .shownLocally: .localShort
    case .formerlyShown: .formerShort
    case .unknown: .unknownShort
    case .lacking: .lackingShort
    case .notApplicable: .notApplicableShort
    }
  }

  /// The words for a standing in the legend of a figure.
  static func legend(_ standing: ConditionStanding) -> Phrase {
    switch standing {
    case .shownLocally: .localLegend
    case .formerlyShown: .formerLegend
    case .shown, .unknown, .lacking, .notApplicable: .short(standing)
    }
  }
}
