import ServiceDelivery

/// Capacity building, field research and outreach campaigns, as far as the operation has them.
struct OperationWorkSections {
  let words: OperationWords

  var sections: [ReportSection] {
    let capacity = CapacityBuilding(of: words.operation)
    let research = FieldResearch(of: words.operation)
    var sections: [ReportSection] = []
    if !capacity.isEmpty { sections.append(section(on: capacity)) }
    if !research.isEmpty { sections.append(section(on: research)) }
    if !words.status.campaigns.isEmpty { sections.append(campaigns) }
    return sections
  }

  private func section(on capacity: CapacityBuilding) -> ReportSection {
    ReportSection(
      id: "capacity", title: words.say(.operationCapacityTitle),
      [
        .entries([
          entry(.operationNeedsLabel, capacity.needsAnalyses),
          entry(.operationTrainingsLabel, capacity.trainings),
          entry(.operationVisitsLabel, capacity.studyVisits),
          entry(.operationEvaluationLabel, capacity.evaluations),
        ]), .paragraph(words.say(.operationCapacityNote)),
      ])
  }

  private func section(on research: FieldResearch) -> ReportSection {
    ReportSection(
      id: "research", title: words.say(.operationResearchTitle),
      [
        .entries([
          entry(.operationFocusLabel, research.focusGroups),
          entry(.operationInterviewsLabel, research.interviews),
          entry(.operationSurveyLabel, research.surveys),
          entry(.operationReportsLabel, research.reports),
          ReportEntry(
            words.label(.operationDeliverablesTitle),
            words.list(research.deliverables.map { words.deliverable($0.id) })),
        ])
      ])
  }

  /// The activities with what was delivered of each.
  private func entry(_ label: Phrase, _ activities: [OperationActivity]) -> ReportEntry {
    ReportEntry(
      words.label(label),
      words.list(
        activities.map { activity in
          let values = words.status.known(activity.figures.delivered).map(words.value)
          return words.activity(activity.id)
            + (values.isEmpty ? RichText() : .own(": ") + .joined(values, by: ", "))
        }))
  }

  private var campaigns: ReportSection {
    ReportSection(
      id: "campaigns", title: words.say(.operationCampaignTitle),
      [
        .items(words.status.campaigns.map(item), isNumbered: false),
        .paragraph(words.say(.operationCampaignNote)),
      ])
  }

  private func item(_ campaign: OutreachCampaign) -> ReportItem {
    var places = words.list(campaign.places.map(words.value))
    if !campaign.activity.places.isEmpty {
      places += .own(": ") + .quoted(campaign.activity.places.joined(separator: ", "))
    }
    return ReportItem(
      title: words.activity(campaign.activity.id),
      entries: [
        ReportEntry(words.label(.operationPlacesLabel), places),
        ReportEntry(words.label(.operationMetLabel), words.figures(campaign.personsMet)),
        ReportEntry(words.label(.operationVisitorsLabel), words.figures(campaign.visitors)),
        ReportEntry(words.label(.operationMediaLabel), words.figures(campaign.media)),
      ])
  }
}
