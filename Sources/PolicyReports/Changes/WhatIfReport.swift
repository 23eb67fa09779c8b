import ESFProgrammes
import GoodPractices
import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// What would follow from suppositions on a programme, beside what is.
  ///
  /// - Parameters:
  ///   - whatIf: The result of the suppositions.
  ///   - answersLanguage: The language of the programme's own words (BCP 47), or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    whatIf: WhatIfResult, answersLanguage: String? = nil, language: ReportLanguage = .english
  ) {
    let report = WhatIfReport(result: whatIf, language: language)
    self.init(
      language: language, quotedLanguage: answersLanguage, title: report.title,
      lead: [.callout(language.say(.whatIfCaution)), .paragraph(report.basis)],
      sections: report.sections)
  }
}

/// The parts of the report on suppositions.
private struct WhatIfReport {
  let result: WhatIfResult
  let language: ReportLanguage

  private func say(
    _ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]
  ) -> RichText { language.say(phrase, arguments) }

  private var tables: DifferenceTables {
    DifferenceTables(
      difference: result.difference, language: language, heads: (.nowColumn, .supposedColumn))
  }

  var title: RichText {
    say(
      .whatIfTitle,
      [
        "territory": .own(language.name(of: result.actual.territory)),
        "programme": .quoted(result.actual.programme.title),
      ])
  }

  var basis: RichText {
    let profile = result.actual.programmeProfile
    return say(
      .whatIfBasis,
      [
        "n": .count(profile.answeredCount), "all": .count(profile.conditionCount),
        "reader": .quoted(profile.reader), "date": .date(profile.asOf),
        "status": .own(language.term(profile.status)),
        "version": .record(result.actual.rubric.version),
      ])
  }

  var sections: [ReportSection] {
    var sections = [inShort, suppositions]
    sections.append(
      ReportSection(
        id: "shares", title: say(.sharesDifferenceTitle), [.table(tables.shares)]))
    if !result.difference.conditions.isEmpty { sections.append(conditions) }
    sections.append(tables.levels)
    sections.append(
      PointScoreTables(
        difference: result.difference, language: language, heads: (.nowColumn, .supposedColumn),
        minimumCoverage: result.actual.rubric.minimumCoverage
      ).section)
    sections.append(
      ReportSection(id: "caution", title: say(.cautionTitle), [.paragraph(say(.whatIfLimits))]))
    return sections
  }

  private var inShort: ReportSection {
    let share = result.difference.share
    var lines: [RichText] = []
    if share.before == nil || share.after == nil {
      lines.append(say(.nothingToExplain))
    } else {
      lines.append(
        say(
          .whatIfShare,
          [
            "before": .precise(share.before, name: "before", language),
            "after": .precise(share.after, name: "after", language),
            "difference": .points(share.difference, name: "difference", language),
          ]))
      if !share.contributions.isEmpty {
        lines.append(
          say(
            .whatIfParts,
            [
              "answers": .points(share.byAnswers, name: "answers", language),
              "scope": .points(share.byScope, name: "scope", language),
            ]))
      }
    }
    lines.append(say(.whatIfChanged, ["n": .count(result.difference.conditions.count)]))
    if result.whatIf.weights != .equal { lines.append(say(.whatIfWeights)) }
    return ReportSection(id: "short", title: say(.inShort), [.list(lines)])
  }

  // MARK: What is supposed

  private var suppositions: ReportSection {
    var blocks: [ReportBlock] = []
    let idle = Set(result.answersWithoutEffect.map(\.condition.id))
    if !result.whatIf.answers.isEmpty {
      blocks.append(
        .table(
          ReportTable(
            caption: say(.supposedAnswersTable),
            columns: [
              ReportTable.Column(language.label(.conditionLabel)),
              ReportTable.Column(language.label(.nowColumn)),
              ReportTable.Column(language.label(.supposedColumn)),
              ReportTable.Column(language.label(.remarkLabel)),
            ],
            rows: result.whatIf.answers.map { row($0, isIdle: idle.contains($0.condition.id)) })))
    }
    let others = weights + practices
    if !others.isEmpty { blocks.append(.list(others)) }
    if blocks.isEmpty { blocks.append(.paragraph(say(.nothingSupposed))) }
    return ReportSection(id: "supposed", title: say(.supposedTitle), blocks)
  }

  private func row(_ answer: SupposedAnswer, isIdle: Bool) -> ReportTable.Row {
    let now = result.actual.programmeProfile.result(for: answer.condition.id)
    var remarks: [RichText] = []
    if isIdle { remarks.append(say(.supposedIdle)) }
    if now?.isOnFrontier == false { remarks.append(say(.offFrontier)) }
    return ReportTable.Row([
      ReportTable.Cell(
        .record(answer.condition.text) + RichText([.reference(answer.condition.id)])),
      .own(language.term(now?.standing ?? .unknown)), .own(language.term(answer.value)),
      ReportTable.Cell(.joined(remarks, by: "; ")),
    ])
  }

  private var weights: [RichText] {
    let weights = result.whatIf.weights
    let phases = Phase.allCases.compactMap { phase in
      weights.phases[phase].map { (RichText.own(language.term(RubricSection.phase(phase))), $0) }
    }
    let criteria = result.actual.programmeProfile.sections.flatMap(\.criteria).map(\.criterion)
      .compactMap { criterion in
        weights.criteria[criterion.id].map {
          (RichText.record("\(criterion.code) \(criterion.name)"), $0)
        }
      }
    return (phases + criteria).map { name, weight in
      say(.supposedWeight, ["name": .text(name), "weight": .number(weight, unit: "")])
    }
  }

  private var practices: [RichText] {
    let idle = Set(result.practicesWithoutEffect.map(\.id))
    return result.whatIf.withoutPractices.map { practice in
      say(
        idle.contains(practice.id) ? .supposedWithoutIdle : .supposedWithout,
        ["practice": .text(.link(to: practice))])
    }
      + result.whatIf.addedPractices.map { practice in
        say(.supposedAdded, ["practice": .record(practice.title)])
      }
  }

  private var conditions: ReportSection {
    ReportSection(
      id: "conditions", title: say(.conditionsDifferenceTitle),
      [
        .paragraph(say(.conditionsDifferenceIntroduction)),
        .table(
          tables.conditions(
            caption: say(.conditionsDifferenceTable), result.difference.conditions,
            total: result.difference.share.difference,
            reasons: (
              .whyLabel,
              { condition in
                .joined(condition.causes.map { .own(language.term($0)) }, by: "; ")
              }
            ))),
      ])
  }
}
