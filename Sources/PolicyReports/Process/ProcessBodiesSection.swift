import CollectiveLearning
import PolicyCycle

/// Partners and stakeholders, by group and kind.
struct ProcessBodiesSection {
  let words: ProcessWords

  var section: ReportSection {
    let summary = words.project.summary
    let groups = StakeholderGroup.allCases.map(Optional.some) + [nil]
    let rows = groups.flatMap { group -> [ReportTable.Row] in
      guard let count = summary.bodies[group] else { return [] }
      let name = group.map(words.language.term) ?? words.label(.groupUnknown)
      return [ReportTable.Row(heading: .own("\(name) (\(count))"))]
        + words.project.bodies.filter { $0.group == group }.map(row)
    }
    return ReportSection(
      id: "bodies", title: words.say(.bodiesTitle),
      rows.isEmpty
        ? [.paragraph(words.say(.noBodies))]
        : [
          .table(
            ReportTable(
              caption: words.say(.bodiesTable),
              columns: [.bodyLabel, .territoryLabel, .partLabel, .kindOfBodyLabel].map {
                ReportTable.Column(words.label($0))
              }, rows: rows)), .legend(words.say(.groupsExplained)),
        ])
  }

  private func row(_ body: ProjectBody) -> ReportTable.Row {
    let part: String
    let kind: String
    switch body.part {
    case .partner(let role, let own):
      (part, kind) = (words.language.term(role), words.language.term(own))
    case .stakeholder(let own):
      (part, kind) = (words.label(.stakeholderWord), words.language.term(own))
    }
    return ReportTable.Row([
      ReportTable.Cell(.quoted(body.name)),
      ReportTable.Cell(body.territory.map { .own(words.name(of: $0)) } ?? words.unknown),
      .own(part),
      ReportTable.Cell(
        .own(kind) + (body.isGroupStated ? words.say(.groupStatedRemark) : RichText())),
    ])
  }
}
