import ServiceDelivery

/// The situation six, twelve and eighteen months after leaving.
struct MonitoringFollowUpSection {
  let words: MonitoringWords

  var section: ReportSection {
    ReportSection(
      id: "follow-up", title: words.say(.monitoringFollowUpTitle),
      [
        .table(counts), .table(shares),
        .paragraph(
          words.say(
            .monitoringFollowUpNote,
            [
              "before": .count(FollowUpWindow.usual.before),
              "after": .count(FollowUpWindow.usual.after),
            ])),
      ])
  }

  private var columns: [ReportTable.Column] {
    [ReportTable.Column(words.label(.monitoringSituationLabel))]
      + FollowUpHorizon.allCases.map { horizon in
        .number(words.say(.monitoringMonths, ["n": .count(horizon.rawValue)]).plain)
      }
  }

  private var counts: ReportTable {
    func row(_ title: String, _ count: (FollowUpHorizon) -> ReleasedCount) -> ReportTable.Row {
      ReportTable.Row([.own(title)] + FollowUpHorizon.allCases.map { words.cell(count($0)) })
    }
    return ReportTable(
      caption: words.say(.monitoringFollowUpTable), columns: columns,
      rows: LabourSituation.allCases.map { situation in
        row(words.term(situation)) { words.release.followUp($0, situation) }
      } + [
        row(words.term(FollowUpOutcome.notYetDue)) { words.release.followUp($0, .notYetDue) }
      ])
  }

  private var shares: ReportTable {
    ReportTable(
      caption: words.say(.monitoringFollowUpShares), columns: columns,
      rows: [FollowUpOutcome.positive, .negative, .unknown].map { outcome in
        ReportTable.Row(
          [.own(words.term(outcome))]
            + FollowUpHorizon.allCases.map {
              words.cell(words.release.followUpShare($0, outcome)?.share)
            })
      })
  }
}
