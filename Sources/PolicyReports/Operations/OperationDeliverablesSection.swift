import PolicyCycle
import ServiceDelivery

/// What the operation makes, how its plan changed, and what it recommends.
struct OperationDeliverablesSection {
  let words: OperationWords

  var section: ReportSection {
    let deliverables = words.status.deliverables
    return ReportSection(
      id: "deliverables", title: words.say(.operationDeliverablesTitle),
      [
        deliverables.isEmpty
          ? .paragraph(words.say(.operationNoDeliverables))
          : .items(deliverables.map(item), isNumbered: false)
      ])
  }

  private func item(_ status: DeliverableStatus) -> ReportItem {
    let deliverable = status.deliverable
    let mark = Mark(
      status.last.map { words.language.term($0.state) } ?? words.label(.processUnknown),
      status.isOpen ? .unknown : .shown)
    return ReportItem(
      title: .quoted(deliverable.title), note: RichText([.mark(mark)]),
      entries: [ReportEntry(words.label(.operationDueLabel), words.date(deliverable.due))]
        + status.steps.map { ReportEntry(words.language.term($0.state), text(of: $0)) }
        + deliverable.notes.map { ReportEntry(words.label(.noteLabel), .quoted($0)) })
  }

  private func text(of step: DeliverableStep) -> RichText {
    var text = words.date(step.date) + .own("; ") + words.source(step.source)
    if let reason = step.reason {
      text += words.say(.operationReasonRemark, ["reason": .quoted(reason)])
    }
    return text + (step.note.map { .own(". ") + .quoted($0) } ?? RichText())
  }

  /// How the plan changed and why.
  var changes: ReportSection {
    let changes = words.status.changes
    return ReportSection(
      id: "changes", title: words.say(.operationChangesTitle),
      [
        changes.isEmpty
          ? .paragraph(words.say(.operationNoChanges))
          : .items(changes.map(item), isNumbered: false)
      ])
  }

  private func item(_ change: OperationChange) -> ReportItem {
    ReportItem(
      title: .quoted(change.summary),
      entries: [
        ReportEntry(
          words.label(.operationCausesLabel),
          .own(change.causes.map(words.language.term).joined(separator: "; "))),
        ReportEntry(
          words.label(.operationConcernsLabel), words.list(change.activities.map(words.activity))),
        ReportEntry(words.label(.whenLabel), words.date(change.date)),
      ] + (change.note.map { [ReportEntry(words.label(.noteLabel), .quoted($0))] } ?? [])
        + [ReportEntry(words.label(.sourceLabel), words.source(change.source))])
  }

  /// What is recommended, and whether it was adopted.
  var recommendations: ReportSection {
    let recommendations = words.operation.recommendations
    return ReportSection(
      id: "recommendations", title: words.say(.operationRecommendationsTitle),
      [
        recommendations.isEmpty
          ? .paragraph(words.say(.operationNoRecommendations))
          : .items(recommendations.map(item), isNumbered: false)
      ])
  }

  private func item(_ recommendation: OperationRecommendation) -> ReportItem {
    let adoption = words.status.adoption(of: recommendation)
    let style: Mark.Style =
      switch adoption {
      case .adopted: .shown
      case .notAdopted: .lacking
      case .unknown: .unknown
      }
    var adopted = RichText([.mark(Mark(words.language.term(adoption), style))])
    if adoption != .unknown {
      adopted +=
        .own("; ") + words.date(recommendation.adoptionDate) + .own("; ")
        + (recommendation.adoptionSource.map(words.source) ?? words.unknown)
    }
    return ReportItem(
      title: .quoted(recommendation.text),
      entries: [
        ReportEntry(words.label(.operationAdoptionLabel), adopted),
        ReportEntry(
          words.label(.operationAddresseeLabel), words.quoted(recommendation.addressee)),
      ] + (recommendation.note.map { [ReportEntry(words.label(.noteLabel), .quoted($0))] } ?? [])
        + [ReportEntry(words.label(.sourceLabel), words.source(recommendation.source))])
  }
}
