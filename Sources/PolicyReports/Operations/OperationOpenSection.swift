import PolicyCycle
import ServiceDelivery

/// What slipped, what is overdue, and what is not known to be finished.
struct OperationOpenSection {
  let words: OperationWords

  var section: ReportSection {
    let status = words.status
    let slips = status.slipped.flatMap(told)
    let late =
      status.overdueActivities.map { overdue(words.activity($0.activity.id), $0.overdueSince) }
      + status.overdueDeliverables.map { overdue(.quoted($0.deliverable.title), $0.overdueSince) }
    let open = status.open.activities.map { open in
      words.activity(open.activity.id) + .own(": \(words.language.term(open.standing))")
    }
    let hasNoPlannedDate = status.activitiesWithoutPlannedDate == status.activities.count
    let hasNoDueDate = status.deliverablesWithoutDueDate == status.deliverables.count
    return ReportSection(
      id: "open", title: words.say(.operationOpenTitle), [],
      sections: [
        part(
          "slips", .operationSlipsTitle, slips,
          none: hasNoPlannedDate ? .operationNoPlannedDates : .operationNoSlips),
        part(
          "overdue", .operationOverdueTitle, late,
          none: hasNoPlannedDate && hasNoDueDate ? .operationNoDueDates : .operationNoOverdue),
      ]
        + (open.isEmpty
          ? []
          : [
            ReportSection(
              id: "unfinished", title: words.say(.operationOpenActivities), [.list(open)])
          ]))
  }

  private func part(
    _ id: String, _ title: Phrase, _ lines: [RichText], none: Phrase
  ) -> ReportSection {
    ReportSection(
      id: id, title: words.say(title),
      [lines.isEmpty ? .paragraph(words.say(none)) : .list(lines)])
  }

  private func told(_ status: ActivityStatus) -> [RichText] {
    let title = Finding.Argument.text(words.activity(status.activity.id))
    return [
      status.startSlip.map {
        words.say(.operationStartSlip, ["title": title, "slip": .text(words.slip($0))])
      },
      status.endSlip.map {
        words.say(.operationEndSlip, ["title": title, "slip": .text(words.slip($0))])
      },
    ].compactMap { $0 }
  }

  private func overdue(_ title: RichText, _ since: PartialDate?) -> RichText {
    words.say(.operationOverdue, ["title": .text(title), "date": .text(words.date(since))])
  }
}
