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
    let trace = project.trace(ofPractice: practice.id)
    self.init(
      language: language, quotedLanguage: recordLanguage,
      title: words.say(.traceTitle, ["practice": .record(practice.title)]),
      lead: [
        .paragraph(words.practiceWithEvidence(practice.id))
      ] + (trace.practices.isEmpty ? [] : [.callout(words.say(.evidenceStays))]) + [
        .paragraph(
          words.say(
            trace.found.isEmpty && project.pilots(recordedAs: practice.id).isEmpty
              ? .nothingKnownOfPractice : .wayCaution,
            ["name": .quoted(project.name), "date": .date(project.asOf)]))
      ],
      sections: TraceReport.own(practice.id, words)
        + (trace.found.isEmpty
          ? []
          : [
            TraceReport.section("activities", .activitiesTitle, trace, words) {
              if case .activity = $0 { true } else { false }
            },
            TraceReport.section("pilots", .triedAsLabel, trace, words) {
              if case .practice = $0 { true } else { false }
            },
            ReportSection(
              id: "changes", title: words.say(.changesTitle),
              trace.changes.isEmpty
                ? [.paragraph(words.say(.noChangeTraced))]
                : [
                  .items(
                    trace.changes.compactMap { id in
                      project.change(id).map { ProcessChangesSection(words: words).item($0) }
                    }, isNumbered: false)
                ]),
          ]))
  }
}

/// The lists of a trace.
private enum TraceReport {
  /// The pilots that the practice itself is the record of.
  static func own(_ id: String, _ words: ProcessWords) -> [ReportSection] {
    let pilots = words.project.pilots(recordedAs: id)
    return pilots.isEmpty
      ? []
      : [
        ReportSection(
          id: "own-pilots", title: words.say(.ownPilotsTitle),
          [
            .items(
              pilots.map {
                words.pilot($0, trace: words.project.trace(backFromActivity: $0.id))
              }, isNumbered: false)
          ])
      ]
  }

  static func section(
    _ id: String, _ title: Phrase, _ trace: LearningTrace, _ words: ProcessWords,
    _ belongs: (LearningNode) -> Bool
  ) -> ReportSection {
    let found = trace.found.filter { belongs($0.node) }
    return ReportSection(
      id: id, title: words.say(title),
      found.isEmpty
        ? [.paragraph(words.say(.nothingRecordedSentence))]
        : [.list(found.map { text($0, trace, words) })])
  }

  /// What was found; of an activity when and where too.
  private static func text(
    _ found: LearningTrace.Found, _ trace: LearningTrace, _ words: ProcessWords
  ) -> RichText {
    let text = words.found(found, isForward: trace.isForward)
    guard case .activity(let id) = found.node, let activity = words.project.activity(id) else {
      return text
    }
    return words.when(activity) + .own(", ") + words.place(activity) + .own(": ") + text
  }
}
