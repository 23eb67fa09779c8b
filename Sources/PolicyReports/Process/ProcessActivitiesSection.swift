import CollectiveLearning

/// What was done, in the order of time: first a table, then each activity with its details.
struct ProcessActivitiesSection {
  let words: ProcessWords

  var section: ReportSection {
    let activities = words.project.activities
    guard !activities.isEmpty else {
      return ReportSection(
        id: "activities", title: words.say(.activitiesTitle),
        [.paragraph(words.say(.noActivities))])
    }
    return ReportSection(
      id: "activities", title: words.say(.activitiesTitle),
      [
        .table(
          ReportTable(
            caption: words.say(.activitiesTable),
            columns: [
              .activityLabel, .whenLabel, .kindLabel, .whereLabel, .practicesLabel,
            ].map { ReportTable.Column(words.label($0)) },
            rows: activities.map { activity in
              ReportTable.Row([
                ReportTable.Cell(words.activity(activity.id)),
                ReportTable.Cell(words.when(activity)), .own(words.language.term(activity.kind)),
                ReportTable.Cell(words.place(activity)),
                ReportTable.Cell(words.practices(activity.practices)),
              ])
            }))
      ],
      sections: [
        ReportSection(
          id: "activity-details", title: words.say(.activityDetailsTitle),
          [
            .legend(words.say(.participantsNote)), .items(activities.map(item), isNumbered: false),
          ])
      ])
  }

  private func item(_ activity: LearningActivity) -> ReportItem {
    var entries = [
      ReportEntry(words.label(.participantsLabel), words.bodies(activity.participants)),
      ReportEntry(words.label(.hostLabel), activity.host.map(words.body) ?? words.unknown),
    ]
    if let theme = activity.theme {
      entries.append(ReportEntry(words.label(.themeLabel), .quoted(theme)))
    }
    entries.append(
      ReportEntry(
        words.label(.learnedLabel), activity.learned.map(RichText.quoted) ?? words.unknown))
    entries += activity.notes.map { ReportEntry(words.label(.noteLabel), .quoted($0)) }
    entries.append(ReportEntry(words.label(.sourceLabel), words.sources(activity.sources)))
    return ReportItem(
      title: .quoted(activity.title) + RichText([.reference(activity.id)]),
      note: words.when(activity), entries: entries)
  }
}
