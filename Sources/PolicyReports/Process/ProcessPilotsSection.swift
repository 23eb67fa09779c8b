import CollectiveLearning

/// Practices carried on: what was tried elsewhere, and what each practice shown has led to.
struct ProcessPilotsSection {
  let words: ProcessWords

  var section: ReportSection {
    let project = words.project
    var blocks: [ReportBlock] =
      project.pilots.isEmpty
      ? [.paragraph(words.say(.noPilots))]
      : [
        .items(project.pilots.map(item), isNumbered: false),
        .callout(words.say(.evidenceStays)),
      ]
    let traces = project.summary.practicesSeen.map(project.trace(ofPractice:))
    let (ledOn, others) = (traces.filter(\.ledOn), traces.filter { !$0.ledOn })
    if !ledOn.isEmpty {
      blocks += [
        .table(
          ReportTable(
            caption: words.say(.practicesTable),
            columns: [.practiceLabel, .shownInLabel, .triedAsLabel, .ledToLabel].map {
              ReportTable.Column(words.label($0))
            }, rows: ledOn.map(row))), .legend(words.say(.practicesTableNote)),
      ]
    }
    if !others.isEmpty {
      blocks.append(
        .paragraph(
          words.say(
            .onlyShown,
            [
              "n": .count(others.count),
              "practices": .text(.joined(others.map { words.node($0.start) }, by: "; ")),
            ])))
    }
    return ReportSection(id: "carried-on", title: words.say(.carriedOnTitle), blocks)
  }

  private func item(_ pilot: LearningActivity) -> ReportItem {
    func evidence(_ ids: [String]) -> RichText {
      ids.isEmpty ? words.unknown : .joined(ids.map(words.practiceWithEvidence), by: "; ")
    }
    return ReportItem(
      title: .quoted(pilot.title) + RichText([.reference(pilot.id)]),
      note: words.when(pilot) + .own(", ") + words.place(pilot),
      entries: [
        ReportEntry(words.label(.triesLabel), evidence(pilot.practices)),
        ReportEntry(
          words.label(.recordedAsLabel), evidence(pilot.pilotRecord.map { [$0] } ?? [])),
        ReportEntry(words.label(.participantsLabel), words.bodies(pilot.participants)),
      ])
  }

  /// A practice with what it led to.
  private func row(_ trace: LearningTrace) -> ReportTable.Row {
    func cell(_ texts: [RichText]) -> ReportTable.Cell {
      ReportTable.Cell(
        texts.isEmpty ? .own(words.label(.nothingRecorded)) : .joined(texts, by: "; "))
    }
    return ReportTable.Row([
      ReportTable.Cell(words.node(trace.start)),
      cell(trace.directActivities.map(words.activity)), cell(trace.practices.map(words.practice)),
      cell(trace.changes.compactMap(words.project.change).map(words.change)),
    ])
  }
}

extension LearningTrace {
  /// Whether it reaches more than activities.
  fileprivate var ledOn: Bool { !practices.isEmpty || !changes.isEmpty }
}
