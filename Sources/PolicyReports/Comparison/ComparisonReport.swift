import PolicyCycle
public import ProgrammeScoring

extension ReportDocument {
  /// The report on programmes, or systems, of several territories side by side.
  ///
  /// Context comes first, then the profiles, then what can be said of who is ahead; ranks only where
  /// every assessment is agreed.
  ///
  /// - Parameters:
  ///   - comparison: The comparison.
  ///   - criterion: The identifier of a criterion on which all answers are set side by side with the
  ///     facts they rest on; nil for none.
  ///   - effects: What each uncertain choice does to the scores, for the annex with rank probabilities
  ///     and heat maps; nil leaves the annex out.
  ///   - detail: How much is told.
  ///   - answersLanguage: The language of the answers' own words (BCP 47), or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    comparison: TerritoryComparison, criterion: String? = nil, effects: [ChoiceEffect]? = nil,
    detail: ReportDetail = .full, answersLanguage: String? = nil,
    language: ReportLanguage = .english
  ) {
    let report = ComparisonReport(comparison: comparison, detail: detail, language: language)
    var sections = [report.inShort, report.context]
    if detail == .full { sections.append(report.assessed) }
    sections.append(report.profiles)
    sections += criterion.flatMap(report.sideBySide).map { [$0] } ?? []
    sections += [report.whoIsAhead, report.narrowing]
    sections.append(detail == .full ? report.method : report.caution)
    if let effects { sections.append(report.annex(effects)) }
    self.init(
      language: language, quotedLanguage: answersLanguage, title: report.title,
      lead: [.paragraph(language.say(.comparisonLead))], sections: sections,
      hasContents: detail == .full)
  }
}

/// The parts of the report on several territories.
///
/// Each part stands in a file of its own.
struct ComparisonReport {
  let comparison: TerritoryComparison
  let detail: ReportDetail
  let language: ReportLanguage

  var title: RichText {
    guard let aspect = comparison.aspect else { return kind }
    return kind + .own(": ") + say(.comparisonAspect, ["aspect": .own(language.term(aspect))])
  }

  private var kind: RichText {
    let isOfSystems = comparison.subjects.contains {
      if case .system = $0.subject { true } else { false }
    }
    return say(isOfSystems ? .comparisonOfSystems : .comparisonOfProgrammes)
  }

  /// What can be said in a few lines.
  var inShort: ReportSection {
    var lines: [RichText] = []
    if let aspect = comparison.aspect {
      lines.append(say(.comparisonOnlyAspect, ["aspect": .own(language.term(aspect))]))
    }
    for group in comparison.groups {
      lines += statements(of: group)
      lines.append(summary(of: group))
      if !group.areRanksAllowed, group.subjects.count > 1 { lines.append(say(.comparisonNoRanks)) }
    }
    return ReportSection(id: "in-short", title: say(.inShort), [.list(lines)])
  }

  /// How many pairs were compared and what came of it.
  private func summary(of group: ComparisonGroup) -> RichText {
    if group.subjects.count < 2 {
      return say(
        .comparisonAlone, ["territory": .own(names(group.subjects)), "level": .own(level(group))])
    }
    let verdicts = group.relations.map(\.verdict)
    let certain = verdicts.count { if case .certainly = $0 { true } else { false } }
    let probable = verdicts.count { if case .probably = $0 { true } else { false } }
    var text = say(
      .comparisonSummary,
      [
        "n": .count(group.subjects.count), "level": .own(level(group)),
        "all": .count(group.relations.count), "certain": .count(certain),
        "probable": .count(probable),
        "band": .count(verdicts.count { $0 == .oneBand }),
        "other": .count(verdicts.count { $0 == .unequalBasis || $0 == .nothingInCommon }),
      ])
    if certain + probable > 0 {
      text +=
        .own(" ")
        + say(.comparisonWrong, ["wrong": .oneDecimal(group.expectedWrongStatements)])
    }
    return text
  }

  /// The pairs of which one is ahead across the phases, in words.
  private func statements(of group: ComparisonGroup) -> [RichText] {
    let across = group.relations.filter { $0.scope == .acrossPhases && $0.verdict.ahead != nil }
    return across.map { relation in
      let seen = relation.verdict.ahead == .first ? relation : relation.reversed
      var arguments: [String: Finding.Argument] = [
        "first": .own(name(of: seen.first)), "second": .own(name(of: seen.second)),
        "n": .count(seen.conditionCount),
      ]
      if case .certainly = seen.verdict { return say(.comparisonCertain, arguments) }
      arguments["probability"] = .share(seen.lead?.first, roundsDown: true)
      return say(.comparisonProbable, arguments)
    }
  }

  /// The name of a subject's territory.
  func name(of subject: AssessmentSubject) -> String {
    comparison.subjects.first { $0.subject == subject }.map(name(of:)) ?? subject.description
  }

  /// The name of the territory; of two programmes of one territory with their identifiers.
  func name(of subject: ComparedSubject) -> String {
    let name = language.name(of: subject.territory)
    let isShared = comparison.subjects.count { $0.territory.isSame(as: subject.territory) } > 1
    guard isShared, case .programme(let id) = subject.subject else { return name }
    return "\(name) (\(id))"
  }

  func names(_ subjects: [ComparedSubject]) -> String {
    subjects.map { name(of: $0) }.joined(separator: ", ")
  }

  /// The word for the level of a group.
  func level(_ group: ComparisonGroup) -> String {
    group.level.map { language.term($0) } ?? label(.comparisonMixed)
  }

  /// The word for a scope.
  func words(for scope: ComparisonScope) -> String {
    switch scope {
    case .section(let section): language.term(section)
    case .acrossPhases: label(.comparisonAcross)
    }
  }

  func label(_ phrase: Phrase) -> String { language.label(phrase) }

  func say(_ phrase: Phrase, _ arguments: [String: Finding.Argument] = [:]) -> RichText {
    language.say(phrase, arguments)
  }
}
