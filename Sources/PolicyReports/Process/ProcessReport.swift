public import CollectiveLearning
public import GoodPractices
import PolicyCycle

extension ReportDocument {
  /// The learning process of a project: who takes part, what was done, what changed, what is unknown.
  ///
  /// - Parameters:
  ///   - project: The project.
  ///   - library: The practices that it names.
  ///   - answers: Stakeholders' answers beside the desk's, as `LearningProject.sideBySide` gives them.
  ///   - recordLanguage: The language of the record's own words, or nil if it is unknown.
  ///   - language: The language of the report.
  public init(
    process project: LearningProject, library: PracticeLibrary, answers: [SideBySide] = [],
    recordLanguage: String? = nil, language: ReportLanguage = .english
  ) {
    let words = ProcessWords(project: project, library: library, language: language)
    let report = ProcessReport(words: words, answers: answers)
    self.init(
      language: language, quotedLanguage: recordLanguage,
      title: language.say(.processTitle, ["name": .quoted(project.name)]), lead: report.lead,
      sections: report.sections, hasContents: true)
  }
}

/// The parts of the report on a learning process.
private struct ProcessReport {
  let words: ProcessWords
  let answers: [SideBySide]

  private var project: LearningProject { words.project }

  var lead: [ReportBlock] {
    let summary = project.summary
    func count(_ standing: PolicyChange.Standing) -> Finding.Argument {
      .count(summary.changes[standing, default: 0])
    }
    var lines = [
      words.say(
        .processCounts,
        [
          "date": .date(project.asOf), "n": .count(summary.heldActivities),
          "practices": .count(summary.practicesSeen.count),
          "pilots": .count(summary.activities[.pilotAction, default: 0]),
        ])
    ]
    if summary.planned > 0 {
      lines.append(words.say(.plannedActivities, ["n": .count(summary.planned)]))
    }
    lines.append(
      words.say(
        .changeCounts,
        [
          "achieved": count(.achieved), "claimed": count(.claimed), "underway": count(.underWay),
          "intended": count(.intended),
        ]))
    lines.append(
      project.readings.isEmpty
        ? words.say(.openNoReadings)
        : words.say(.readingsCount, ["n": .count(project.readings.count)]))
    return [
      .paragraph(words.say(.processLead, ["programme": .quoted(project.programme)])), .list(lines),
    ] + (project.notes.isEmpty ? [] : [.list(project.notes.map(RichText.quoted))])
  }

  var sections: [ReportSection] {
    [
      ProcessFrameSection(words: words).section, ProcessBodiesSection(words: words).section,
      ProcessActivitiesSection(words: words).section, ProcessPilotsSection(words: words).section,
      ProcessChangesSection(words: words).section,
      ProcessAnswersSection(words: words, answers: answers).section,
      ProcessOpenSection(words: words).section,
      ReportSection(
        id: "sources", title: words.say(.sourcesTitle),
        project.sources.isEmpty
          ? [.paragraph(words.say(.noSources))]
          : [.list(project.sources.map { RichText([.link($0, .web($0))]) })]),
    ]
  }
}
