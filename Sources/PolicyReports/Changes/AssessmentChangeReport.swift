import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// What changed between two assessments of one subject, and what only became known.
  ///
  /// - Parameters:
  ///   - change: The two assessments compared.
  ///   - name: The name of the subject, such as a programme's title; nil for its identifier.
  ///   - answersLanguage: The language of the answers' own words (BCP 47), or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    change: AssessmentChange, name: String? = nil, answersLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let report = AssessmentChangeReport(change: change, language: language)
    self.init(
      language: language, quotedLanguage: answersLanguage,
      title: language.say(
        .changeTitle,
        [
          "territory": .own(language.name(of: change.territory)),
          "subject": name.map { .quoted($0) } ?? .record(change.subject.description),
        ]),
      lead: [
        .entries([
          ReportEntry(language.label(.earlierColumn), report.basis(of: change.before)),
          ReportEntry(language.label(.laterColumn), report.basis(of: change.after)),
        ])
      ],
      sections: report.sections)
  }
}

/// The parts of the report on two assessments.
private struct AssessmentChangeReport {
  let change: AssessmentChange
  let language: ReportLanguage

  private func say(
    _ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]
  ) -> RichText { language.say(phrase, arguments) }

  private var tables: DifferenceTables {
    DifferenceTables(
      difference: change.difference, language: language, heads: (.earlierColumn, .laterColumn))
  }

  func basis(of reading: AssessmentChange.Reading) -> RichText {
    say(
      .readingBasis,
      [
        "date": .date(reading.asOf), "n": .count(reading.answeredCount),
        "all": .count(reading.conditionCount), "reader": .quoted(reading.reader),
        "status": .own(language.term(reading.status)),
        "version": .record(reading.rubric.version), "day": .date(reading.rubric.date),
      ])
  }

  var sections: [ReportSection] {
    var sections = [inShort]
    sections.append(
      ReportSection(
        id: "shares", title: say(.sharesDifferenceTitle),
        [.table(tables.shares), .table(kinds)]))
    sections += ConditionChange.Kind.allCases.compactMap(changes)
    if change.isWholeRubric {
      sections.append(tables.levels)
      sections.append(
        PointScoreTables(
          difference: change.difference, language: language,
          heads: (.earlierColumn, .laterColumn),
          minimumCoverage: change.after.rubric.minimumCoverage
        ).section)
    } else {
      sections.append(leftOut)
    }
    sections.append(
      ReportSection(id: "caution", title: say(.cautionTitle), [.paragraph(say(.changeLimits))]))
    return sections
  }

  private var inShort: ReportSection {
    let share = change.difference.share
    var lines = [
      say(
        change.isWholeRubric ? .comparedAll : .comparedSome,
        ["n": .count(change.compared.count), "out": .count(change.leftOut.count)])
    ]
    if share.before == nil || share.after == nil {
      lines.append(say(.nothingToExplain))
    } else {
      lines.append(
        say(
          .changeShare,
          [
            "before": .precise(share.before, name: "before", language),
            "after": .precise(share.after, name: "after", language),
            "difference": .points(share.difference, name: "difference", language),
          ]))
      lines.append(
        say(
          .changeParts,
          [
            "changed": part(.changed, "changed"), "known": part(.becameKnown, "known"),
            "old": part(.grewOld, "old"), "lost": part(.noLongerKnown, "lost"),
          ]))
    }
    lines.append(
      say(
        .knownOnBothDays,
        [
          "n": .count(change.knownOnBothDays), "before": .count(change.shownBeforeOfKnown),
          "after": .count(change.shownAfterOfKnown),
        ]))
    return ReportSection(
      id: "short", title: say(.inShort),
      [.list(lines), .callout(say(.knownIsNoImprovement))])
  }

  private func part(_ kind: ConditionChange.Kind, _ name: String) -> Finding.Argument {
    .points(
      change.contribution(of: kind, to: change.difference.share), name: name, language)
  }

  /// What each kind of change adds to the share of each section.
  private var kinds: ReportTable {
    let kinds = [ConditionChange.Kind.changed, .becameKnown, .grewOld, .noLongerKnown]
    let rows =
      change.difference.sections.map { (RichText.own(language.term($0.section)), $0.share) }
      + [(say(.allSections), change.difference.share)]
    return ReportTable(
      caption: say(.kindsTable),
      columns: [ReportTable.Column(language.label(.sectionColumn))]
        + kinds.map { .number(language.term($0)) } + [.number(language.label(.differenceColumn))],
      rows: rows.map { name, share in
        let parts = kinds.map { kind in
          ReportTable.Cell.points(
            share.difference.map { _ in change.contribution(of: kind, to: share) }, language)
        }
        return ReportTable.Row(
          [ReportTable.Cell(name)] + parts + [.points(share.difference, language)])
      })
  }

  private func changes(of kind: ConditionChange.Kind) -> ReportSection? {
    let own = change.changes.filter { $0.kind == kind }.map(\.difference)
    if own.isEmpty { return nil }
    let share = change.difference.share
    return ReportSection(
      id: kind.rawValue,
      title: say(.kindTitle, ["kind": .own(language.term(kind)), "n": .count(own.count)]),
      [
        .paragraph(say(.introduction(to: kind))),
        .table(
          tables.conditions(
            caption: say(.kindTable, ["kind": .own(language.term(kind))]), own,
            total: share.difference.map { _ in change.contribution(of: kind, to: share) },
            reasons: (
              .laterAnswerColumn,
              { condition in
                condition.after.answer.map(AnswerWords(language: language).text) ?? RichText()
              }
            ))),
      ])
  }

  private var leftOut: ReportSection {
    ReportSection(
      id: "left-out", title: say(.leftOutTitle, ["n": .count(change.leftOut.count)]),
      [
        .paragraph(say(.leftOutIntroduction)),
        .table(
          ReportTable(
            caption: say(.leftOutTable),
            columns: [
              ReportTable.Column(language.label(.conditionLabel)),
              ReportTable.Column(language.label(.revisionColumn)),
            ],
            rows: change.leftOut.map { revised in
              ReportTable.Row([
                ReportTable.Cell(
                  .record((revised.after ?? revised.before)?.text ?? "")
                    + RichText([.reference(revised.id)])),
                .own(revised.revisions.map(language.term).joined(separator: "; ")),
              ])
            })),
      ])
  }
}

extension Phrase {
  /// What is said before the conditions that changed in one way.
  fileprivate static func introduction(to kind: ConditionChange.Kind) -> Phrase {
    switch kind {
    case .changed: .changedMeaning
    case .becameKnown: .becameKnownMeaning
    case .noLongerKnown: .noLongerKnownMeaning
    case .grewOld: .grewOldMeaning
    case .stillOpen: .stillOpenMeaning
    case .confidence: .confidenceChangeMeaning
    }
  }
}
