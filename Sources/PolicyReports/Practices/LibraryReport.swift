public import GoodPractices
public import PolicyCycle

extension ReportDocument {
  /// All practices: cards by phase with a filter, then by criterion.
  ///
  /// - Parameters:
  ///   - library: The library.
  ///   - rubric: The rubric.
  ///   - language: The language of the report.
  public init(library: PracticeLibrary, rubric: Rubric, language: ReportLanguage = .english) {
    let report = LibraryReport(library: library, rubric: rubric, language: language)
    self.init(
      language: language, page: .library, title: language.say(.libraryTitle),
      lead: [
        .paragraph(
          language.say(
            .libraryIntroduction,
            [
              "n": .count(library.practices.count),
              "partners": .count(library.practices.count(where: library.isPartnerPractice)),
            ])), .paragraph(language.say(.standingsExplained)), .filter(report.filter),
      ],
      sections: report.phases + [report.byCriterion])
  }
}

/// The parts of the page of the library.
private struct LibraryReport {
  let library: PracticeLibrary
  let rubric: Rubric
  let language: ReportLanguage

  /// The facets that are offered, with those values that some practice has.
  var filter: ReportFilter {
    typealias Value = ReportFilter.Value
    let countries = Set(library.practices.map(\.territory.country)).sorted().compactMap { code in
      TerritoryCode(code).map { Value(id: code, label: language.name(of: $0)) }
    }
    let shown = Set(library.practices.flatMap { criteria(of: $0) })
    return ReportFilter(facets: [
      facet(
        "phase", .phaseLabel,
        Phase.allCases.map {
          Value(id: $0.rawValue, label: language.term(RubricSection.phase($0)))
        }),
      facet(
        "criterion", .criterionLabel,
        rubric.criteria.filter { shown.contains($0.code) }.map {
          Value(id: $0.code, label: "\($0.code) \($0.name)", isRecord: true)
        }),
      facet("country", .countryLabel, countries.sorted { $0.label < $1.label }),
      facet(
        "evidence", .evidenceLabel,
        PracticeStanding.allCases.reversed().map {
          Value(id: $0.rawValue, label: language.term($0))
        }),
      facet(
        "reach", .reachLabel,
        Reach.allCases.reversed().map {
          Value(id: $0.rawValue, label: language.term($0))
        }),
      facet(
        "partner", .partnerFacetLabel,
        [
          Value(id: "yes", label: language.label(.partnerOfProject)),
          Value(id: "no", label: language.label(.noPartner)),
        ]),
    ])
  }

  private func facet(
    _ name: String, _ label: Phrase, _ values: [ReportFilter.Value]
  ) -> ReportFilter.Facet {
    ReportFilter.Facet(name: name, label: language.label(label), values: values)
  }

  /// The practices by the phase that their record names first.
  var phases: [ReportSection] {
    Phase.allCases.map { phase in
      let own = library.practices.filter { $0.phases.first == phase }.sorted { $0.precedes($1) }
      return ReportSection(
        id: "phase-" + phase.rawValue, title: .own(language.term(RubricSection.phase(phase))),
        own.isEmpty
          ? [.paragraph(language.say(.noPracticeInPhase))] : [.cards(own.map(card))])
    } + withoutPhase
  }

  private var withoutPhase: [ReportSection] {
    let own = library.practices.filter(\.phases.isEmpty).sorted { $0.precedes($1) }
    return own.isEmpty
      ? []
      : [
        ReportSection(
          id: "phase-none", title: language.say(.withoutPhaseTitle), [.cards(own.map(card))])
      ]
  }

  private func card(_ practice: GoodPractice) -> ReportCard {
    let isPartner = library.isPartnerPractice(practice)
    let codes = criteria(of: practice)
    var marks = [language.mark(of: practice)]
    if isPartner { marks.append(Mark(language.label(.partnerMark), .partner)) }
    if !practice.contradictions.isEmpty {
      marks.append(Mark(language.label(.contradictionMark), .contradiction))
    }
    let others = practice.phases.dropFirst().map { language.term(RubricSection.phase($0)) }
    var lines: [RichText] = [
      language.say(
        .cardPlace,
        [
          "territory": .own(language.name(of: practice.territory)),
          "reach": .own(language.term(practice.reach)),
          "status": .own(language.term(practice.status)),
        ]),
      .record(ReportLanguage.opening(of: practice.summary)),
    ]
    if !others.isEmpty {
      lines.append(
        language.say(.cardOtherPhases, ["phases": .own(others.joined(separator: ", "))]))
    }
    lines.append(
      codes.isEmpty
        ? language.say(.noConditions)
        : language.say(.cardShows, ["codes": .record(codes.joined(separator: ", "))]))
    return ReportCard(
      title: .link(to: practice), marks: marks,
      lines: lines, words: words(for: practice),
      facets: [
        "phase": practice.phases.map(\.rawValue), "criterion": codes,
        "country": [practice.territory.country], "evidence": [practice.standing.rawValue],
        "reach": [practice.reach.rawValue], "partner": [isPartner ? "yes" : "no"],
      ])
  }

  /// What else a reader may look for: names in the practice's own language, target groups, territory, the
  /// criteria that it shows a condition of.
  private func words(for practice: GoodPractice) -> String {
    let codes = Set(criteria(of: practice))
    let country = TerritoryCode(practice.territory.country)
    return
      ([
        practice.originalTitle, language.name(of: practice.territory),
        country.map(language.name), practice.organisation,
      ].compactMap { $0 } + practice.targetGroups
      + practice.phases.map { rubric.name(of: .phase($0)) }
      + rubric.criteria.filter { codes.contains($0.code) }.map(\.name)).joined(separator: " ")
  }

  /// The labels of the criteria of which a practice shows a condition, in the rubric's order.
  private func criteria(of practice: GoodPractice) -> [String] {
    let shown = Set(practice.shownConditions.compactMap { rubric.condition($0)?.criterion })
    return rubric.criteria.filter { shown.contains($0.id) }.map(\.code)
  }

  /// Every criterion with the practices that show a condition of it.
  var byCriterion: ReportSection {
    let shown = library.practices.sorted { $0.precedes($1) }.map { practice in
      (practice, Set(practice.shownConditions.compactMap { rubric.condition($0)?.criterion }))
    }
    return ReportSection(
      id: "by-criterion", title: language.say(.byCriterionTitle), [],
      sections: RubricSection.allCases.map { section in
        ReportSection(
          id: "criteria-" + section.id, title: .own(language.term(section)),
          [
            .entries(
              rubric.criteria(in: section).map { criterion in
                let links = shown.filter { $0.1.contains(criterion.id) }.map {
                  RichText.link(to: $0.0)
                }
                return ReportEntry(
                  "\(criterion.code) \(criterion.name)", isRecordLabel: true,
                  links.isEmpty ? language.say(.noPracticeShowsIt) : .joined(links, by: "; "))
              })
          ])
      })
  }
}
