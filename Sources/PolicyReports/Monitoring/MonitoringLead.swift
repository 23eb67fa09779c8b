import ServiceDelivery

/// In a few lines what can be said and what cannot.
struct MonitoringLead {
  let words: MonitoringWords

  var blocks: [ReportBlock] {
    let rules = words.release.rules
    return [
      .paragraph(
        words.say(
          .monitoringLead,
          [
            "from": .own(words.day(rules.period.first)), "to": .own(words.day(rules.period.last)),
            "day": .own(words.day(rules.asOf)),
          ])),
      .list(lines), .callout(words.say(.monitoringNoEffect)),
    ]
      + (words.release.detail == .full
        ? []
        : [
          .callout(
            words.say(
              .monitoringLessDetail, ["detail": .own(words.term(words.release.detail))]))
        ])
  }

  private var lines: [RichText] {
    let release = words.release
    var lines = [
      words.say(
        .monitoringStartsLine,
        [
          "starts": words.argument(release.starts()), "exits": words.argument(release.exits()),
          "stock": release.averageStock().map { .oneDecimal($0) } ?? .own(words.hidden),
        ]),
      words.say(
        .monitoringTimelyLine,
        [
          "share": words.argument(release.timelyPositiveExits().share),
          "wait": words.argument(release.waitingBeyondLimit.share),
        ]),
      words.say(
        .monitoringParticipantsLine,
        [
          "n": words.argument(release.commonIndicator(.participants).count),
          "operations": .count(release.operationsJoined),
        ]),
      words.say(
        .monitoringPlansLine,
        ["share": words.argument(release.planInTime())]),
      words.say(
        .monitoringReachedLine,
        [
          "n": words.argument(release.reached(.identified)),
          "offers": words.argument(release.reached(.offer)),
        ]),
    ]
    // Where nobody is due yet there is nothing to say.
    if release.followUpShare(.six, .positive)?.share != .unknown(.nobodyCounted) {
      lines.insert(followUp, at: 2)
    }
    if release.startsOfOtherAges() != .count(0) {
      lines.insert(
        words.say(
          .monitoringOtherAgesLine,
          [
            "n": words.argument(release.startsOfOtherAges()),
            "unknown": words.argument(release.startsOfOtherAges(.unknown)),
          ]), at: 1)
    }
    if let reading = release.reading {
      let later = reading.events[.dayAfterAsOf] ?? 0
      let others =
        (Array(reading.participants.values) + reading.events.values).reduce(0, +) - later
      lines.append(
        words.say(
          later == 0 ? .monitoringRowsLine : .monitoringRowsLaterLine,
          ["n": .count(others), "later": .count(later)]))
    }
    if release.neets == nil { lines.append(words.say(.monitoringNoCoverageLine)) }
    return lines
  }

  private var followUp: RichText {
    let share = { (outcome: FollowUpOutcome) in
      self.words.release.followUpShare(.six, outcome).map { self.words.argument($0.share) }
        ?? .own(self.words.unknown)
    }
    let isHidden = [FollowUpOutcome.positive, .unknown].contains {
      words.release.followUpShare(.six, $0)?.share == .suppressed
    }
    return isHidden
      ? words.say(.monitoringFollowUpHiddenLine)
      : words.say(
        .monitoringFollowUpLine, ["share": share(.positive), "unknown": share(.unknown)])
  }
}
