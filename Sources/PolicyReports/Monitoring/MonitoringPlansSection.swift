import ServiceDelivery

/// How far action plans were made in time, reviewed and carried out, by office.
struct MonitoringPlansSection {
  let words: MonitoringWords

  var section: ReportSection {
    var blocks: [ReportBlock] = [.table(made), .table(followed), .table(offices)]
    if let count = words.release.leftOut[.offices] {
      blocks.append(words.leftOut(.offices, count))
    }
    blocks.append(.paragraph(words.say(.monitoringPlansNote)))
    return ReportSection(id: "plans", title: words.say(.monitoringPlansTitle), blocks)
  }

  private var groups: [(RichText, ReleasedGroup)] {
    [(.own(words.label(.monitoringAll)), .all)]
      + words.release.offices.map { (words.name($0), .office($0)) }
  }

  private var made: ReportTable {
    ReportTable(
      caption: words.say(.monitoringPlansTable),
      columns: words.columns(.monitoringPlanLabel, numbers: [.monitoringStartsLabel]),
      rows: PlanStanding.allCases.map {
        ReportTable.Row([.own(words.term($0)), words.cell(words.release.plans($0))])
      })
  }

  private var followed: ReportTable {
    ReportTable(
      caption: words.say(.monitoringFollowedTable),
      columns: words.columns(
        .monitoringFollowingLabel, numbers: [.monitoringYesLabel, .monitoringNoLabel]),
      rows: PlanFollowing.allCases.map {
        ReportTable.Row([
          .own(words.term($0)), words.cell(words.release.plans(with: $0)),
          words.cell(words.release.plans(without: $0)),
        ])
      })
  }

  private var offices: ReportTable {
    let release = words.release
    return ReportTable(
      caption: words.say(.monitoringOfficesTable),
      columns: words.columns(.monitoringOfficeLabel, numbers: [.monitoringStartsLabel])
        + PlanTimeliness.allCases.map { .number(words.term($0)) }
        + [.number(words.label(.monitoringInTimeLabel))]
        + PlanFollowing.allCases.map { .number(words.term($0)) },
      rows: groups.map { name, group in
        ReportTable.Row(
          [ReportTable.Cell(name), words.cell(release.starts(group))]
            + PlanTimeliness.allCases.map { words.cell(release.plans($0, group)) }
            + [words.cell(release.planInTime(group))]
            + PlanFollowing.allCases.map { words.cell(release.plans(with: $0, group)) })
      })
  }
}
