import CollectiveLearning

/// What is unknown: found by going through the record, and said by the record itself.
struct ProcessOpenSection {
  let words: ProcessWords

  var section: ReportSection {
    let points = words.project.openPoints.map(text) + words.project.unknowns.map(RichText.quoted)
    return ReportSection(
      id: "unknown", title: words.say(.unknownTitle),
      points.isEmpty ? [.paragraph(words.say(.nothingOpen))] : [.list(points)])
  }

  private func text(_ point: OpenPoint) -> RichText {
    switch point {
    case .figureUnknown(let figure):
      words.say(.openFigureUnknown, ["figure": .own(words.language.term(figure))])
    case .figureNotVerified(let figure):
      words.say(.openFigureNotVerified, ["figure": .own(words.language.term(figure))])
    case .partnerCountDiffers(let stated, let listed):
      words.say(.openPartnerCount, ["stated": .count(stated), "listed": .count(listed)])
    case .activitiesWithout(let detail, let ids) where ids.count == words.project.activities.count:
      words.say(
        .openAllActivities,
        ["detail": .own(words.language.term(detail)), "n": .count(ids.count)])
    case .activitiesWithout(let detail, let ids):
      words.say(
        .openActivities,
        [
          "detail": .own(words.language.term(detail)), "n": .count(ids.count),
          "titles": .text(.joined(ids.map(words.activity), by: "; ")),
        ])
    case .kindsNotRecorded(let kinds):
      words.say(
        .openKinds, ["kinds": .own(kinds.map(words.language.term).joined(separator: ", "))])
    case .noReadings: words.say(.openNoReadings)
    case .noChanges: words.say(.openNoChanges)
    case .changesClaimed(let ids):
      words.say(
        .openClaimed,
        [
          "n": .count(ids.count),
          "titles": .text(.joined(ids.map { words.node(.change($0)) }, by: "; ")),
        ])
    case .changesWithout(let detail, let ids):
      words.say(
        .openChanges,
        [
          "detail": .own(words.language.term(detail)), "n": .count(ids.count),
          "titles": .text(.joined(ids.map { words.node(.change($0)) }, by: "; ")),
        ])
    case .instrumentsWithoutChange(let ids):
      words.say(
        .openInstruments, ["titles": .text(.joined(ids.map(words.instrument), by: "; "))])
    }
  }
}
