public import CollectiveLearning
public import GoodPractices
import PolicyCycle

extension ReportDocument {
  /// From what the changes of an instrument or a territory come.
  ///
  /// - Parameters:
  ///   - origins: The changes and pilots with what they go back to.
  ///   - project: The project that they were looked for in.
  ///   - library: The practices that the project names.
  ///   - recordLanguage: The language of the record's own words, or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    origins: ChangeOrigins, in project: LearningProject, library: PracticeLibrary,
    recordLanguage: String? = nil, language: ReportLanguage = .english
  ) {
    let words = ProcessWords(project: project, library: library, language: language)
    let report = OriginsReport(origins: origins, words: words)
    self.init(
      language: language, quotedLanguage: recordLanguage,
      title: words.say(.originsTitle, ["scope": .text(report.scope)]), lead: report.lead,
      sections: report.sections)
  }
}

/// The parts of the report on origins.
private struct OriginsReport {
  let origins: ChangeOrigins
  let words: ProcessWords

  var scope: RichText {
    switch origins.scope {
    case .instrument(let instrument): words.instrument(instrument.id)
    case .territory(let territory): .own(words.name(of: territory))
    }
  }

  var lead: [ReportBlock] {
    var blocks: [ReportBlock] = []
    if case .territory = origins.scope {
      blocks.append(.paragraph(words.say(.territoryScope)))
    }
    blocks.append(
      origins.isEmpty
        ? .callout(
          words.say(
            .nothingKnownOfScope,
            ["name": .quoted(words.project.name), "date": .date(words.project.asOf)]))
        : .paragraph(words.say(.wayCaution)))
    if !origins.changesOfOthers.isEmpty {
      blocks.append(.paragraph(words.say(.changesOfOthers)))
      blocks.append(
        .list(
          origins.changesOfOthers.map {
            words.change($0) + .own("; ") + words.instrument($0.instrument)
          }))
    }
    return blocks
  }

  var sections: [ReportSection] {
    var sections: [ReportSection] = []
    if !origins.changes.isEmpty {
      sections.append(
        ReportSection(
          id: "changes", title: words.say(.changesTitle),
          [
            .items(
              origins.changes.map { ProcessChangesSection(words: words).item($0.subject) },
              isNumbered: false)
          ]))
    }
    if !origins.pilots.isEmpty {
      sections.append(
        ReportSection(
          id: "pilots", title: words.say(.pilotsTitle),
          [
            .items(
              origins.pilots.map { words.pilot($0.subject, trace: $0.trace) }, isNumbered: false)
          ]))
    }
    return sections
  }
}
