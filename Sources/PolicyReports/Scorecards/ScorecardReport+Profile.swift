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
          StandingWords(language: language).table(
            caption: say(.countsTable), first: "",
            rows: profile.sections.map { (.own(language.term($0.section)), $0.counts) })),
        .figure(bars(of: profile, title: figure)),
      ])
  }

  private func bars(of profile: SubjectProfile, title: Phrase) -> ReportFigure {
    let words = StandingWords(language: language)
    let parts = profile.sections.map { section in
      StandingBars.Part(
        label: language.term(section.section),
        bars: ConditionAspect.allCases.map { aspect in
          let counts = section.counts(of: aspect)
          return StandingBars.Bar(
            label: language.term(aspect), words: words.text(of: counts), counts: counts)
        })
    }
    return ReportFigure(
      title: label(title),
      description: say(
        .barsDescription,
        [
          "all": .count(profile.counts.applicable), "words": .own(words.text(of: profile.counts)),
        ]
      ).plain,
      drawing: .bars(
        StandingBars(
          parts: parts,
          legend: words.legend)),
      table: words.table(
        caption: .own(label(title)), first: "",
        rows: parts.flatMap { part in
          part.bars.map { bar in
            (RichText.own("\(part.label), \(bar.label)"), bar.counts)
          }
        }))
  }
}
