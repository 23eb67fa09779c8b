public import CollectiveLearning
public import GoodPractices

extension ReportDocument {
  /// What a practice led to: activities, pilots, policy changes.
  ///
  /// - Parameters:
  ///   - practice: The practice.
  ///   - project: The project in whose record it is looked for.
  ///   - library: The practices that the project names.
  ///   - recordLanguage: The language of the record's own words, or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    traceOf practice: GoodPractice, in project: LearningProject, library: PracticeLibrary,
    recordLanguage: String? = nil, language: ReportLanguage = .english
  ) {
    let words = ProcessWords(project: project, library: library, language: language)
    let report = TraceReport(
      practice: practice, trace: project.trace(ofPractice: practice.id),
      ownPilots: project.pilots(recordedAs: practice.id), words: words)
    self.init(
      language: language, quotedLanguage: recordLanguage,
      title: words.say(.traceTitle, ["practice": .record(practice.title)]), lead: report.lead,
      sections: report.sections)
  }
}

/// The parts of the report on what a practice led to.
private struct TraceReport {
  let practice: GoodPractice
  let trace: LearningTrace
  /// The pilots that the practice itself is the record of.
  let ownPilots: [LearningActivity]
  let words: ProcessWords

  var lead: [ReportBlock] {
    var blocks = [ReportBlock.paragraph(words.practiceWithEvidence(practice.id))]
    if !trace.practices.isEmpty { blocks.append(.callout(words.say(.evidenceStays))) }
    blocks.append(
      trace.found.isEmpty && ownPilots.isEmpty
        ? .callout(
          words.say(
            .nothingKnownOfPractice,
            ["name": .quoted(words.project.name), "date": .date(words.project.asOf)]))
        : .paragraph(words.say(.wayCaution)))
    return blocks
  }

  var sections: [ReportSection] {
    var sections: [ReportSection] = []
    if !ownPilots.isEmpty {
      sections.append(
        ReportSection(
          id: "own-pilots", title: words.say(.ownPilotsTitle),
          [
            .items(
              ownPilots.map {
                words.pilot($0, trace: words.project.trace(backFromActivity: $0.id))
              }, isNumbered: false)
          ]))
    }
    if !trace.found.isEmpty { sections += [activities, pilotRecords, changes] }
    return sections
  }

  private var activities: ReportSection {
    list("activities", .activitiesTitle) { found in
      guard case .activity(let id) = found.node, let activity = words.project.activity(id) else {
        return nil
      }
      return words.when(activity) + .own(", ") + words.place(activity) + .own(": ")
        + words.found(found, isForward: true)
    }
  }

  private var pilotRecords: ReportSection {
    list("pilots", .triedAsLabel) { found in
      guard case .practice = found.node else { return nil }
      return words.found(found, isForward: true)
    }
  }

  private var changes: ReportSection {
    let changes = trace.changes.compactMap(words.project.change)
    return ReportSection(
      id: "changes", title: words.say(.changesTitle),
      changes.isEmpty
        ? [.paragraph(words.say(.noChangeTraced))]
        : [
          .items(changes.map { ProcessChangesSection(words: words).item($0) }, isNumbered: false)
        ])
  }

  private func list(
    _ id: String, _ title: Phrase, _ text: (TracedNode) -> RichText?
  ) -> ReportSection {
    let texts = trace.found.compactMap(text)
    return ReportSection(
      id: id, title: words.say(title),
      texts.isEmpty ? [.paragraph(words.say(.nothingRecordedSentence))] : [.list(texts)])
  }
}
