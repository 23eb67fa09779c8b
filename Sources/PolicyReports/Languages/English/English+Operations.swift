extension ReportLanguage {
  /// The English of the reports on supported operations.
  static let englishOperations: [Phrase: String] = [
    .operationTitle: "The operation {name}",
    .operationLead: "{beneficiary} is responsible for it, in {programme}.",
    .operationUpTo: """
    The record tells up to {date}. What it does not tell stays unknown; nothing is filled in.
    """,
    .operationBeyond: """
    You asked for {asked}: as of {asked} the operation {phase} (from {start} to {end}). The \
    record tells nothing of the time after {date}: everything else below is told as of {date}.
    """,
    .operationEarlier: """
    Told as of {date}; the record tells up to {record}. Figures of a month or year that had only \
    begun then are included. An end or a state counts as reached only if its whole date, be it a \
    month or a year, had passed.
    """,
    .operationPhaseLine: "Time: {start} to {end}; as of {asked} the operation {phase}.",
    .operationFigureCounts: """
    Figures: {delivered} of delivery, {planned} of plans, {context} of context, {inputs} of \
    inputs.
    """,
    .operationNoEffect: "Figures of delivery count what was done. None of them shows an effect.",
    .operationSharesLine: """
    Plan against delivery can be said of {n} of {all|plan with a figure|plans with a figure}.
    """,
    .operationActivitiesLine: """
    Activities: {all}, of which {done} done, {begun} begun without a known end, {ahead} not yet \
    begun, {unknown} unknown.
    """,
    .operationUnplannedLine: """
    No planned date is known of {n|activity|activities}: whether {n:it|they} slipped cannot be \
    said.
    """,
    .operationNoActivities: "No activity is recorded.",
    .operationDeliverablesLine: """
    Deliverables: {all}, of which {open} not approved as far as is known, {overdue} known to be \
    overdue.
    """,
    .operationUndueLine: """
    No due date is known of {n|deliverable|deliverables}: whether {n:it is|they are} overdue \
    cannot be said.
    """,
    .operationRecommendationsLine: """
    Recommendations: {all}; of {open} no source tells whether {open:it was|they were} adopted.
    """,
    .operationRecommendationsTold: """
    Recommendations: {all}; a source tells of each whether it was adopted.
    """,
    .operationRecordEnglish: """
    The texts of the record are in English and stay in their own language.
    """,
    .operationRecordOwn: "The texts of the record stay in the language in which they were written.",
    .operationContradictionsLine: """
    Contradictions: {n}. Their figures stand side by side; none is preferred.
    """,
    .operationFrameTitle: "What it is",
    .operationCodeLabel: "Number",
    .operationPartLabel: "Programme part",
    .operationBeneficiaryLabel: "Beneficiary",
    .operationPeriodLabel: "Period",
    .operationObjectiveLabel: "Objective",
    .operationPurposesLabel: "Purposes",
    .operationTargetsLabel: "Target groups",
    .operationChainsTitle: "From activity to expected result",
    .operationChainsTable: "Interventions with their activities, outputs and expected results",
    .operationActivitiesLabel: "Activities",
    .operationOutputsLabel: "Outputs",
    .operationExpectedLabel: "Expected result",
    .operationExpectedNote: "An expected result is an expectation, not a finding.",
    .operationNoChains: "No intervention is recorded.",
    .operationPlanTitle: "Plan against delivery",
    .operationPlanTable: "Figures with a plan, and what was delivered of it",
    .operationPlannedLabel: "Planned",
    .operationDeliveredLabel: "Delivered",
    .operationShareLabel: "Share",
    .operationPlanNote: """
    A share is given only where one planned and one delivered figure have the same unit. \
    Otherwise the reason stands in its place.
    """,
    .operationNoPlans: "No plan with a figure is recorded.",
    .operationDoneTitle: "What was delivered",
    .operationDoneTable: "Every figure of delivery, with the date it is about and its source",
    .operationNothingDone: "No figure of delivery is recorded.",
    .operationPartOfRemark: "; part of: {whole}",
    .operationContradictedMark: "contradicted",
    .operationWhole: "The operation as a whole",
    .operationTimelineTitle: "Timeline",
    .operationTimelineFigure: "Activities and deliverables in time",
    .operationTimelineDescription: """
    The activities and deliverables of which a date is planned or has surely passed.
    """,
    .operationTimelineLeftOut: """
    {n|activity or deliverable is|activities or deliverables are} left out: no date of \
    {n:it|them} is planned or has surely passed.
    """,
    .operationTimelineTable: "Planned and actual dates",
    .operationTookPlaceLabel: "Took place",
    .operationNoTimeline: "No date is recorded.",
    .operationRecordDate: "state of {date}",
    .operationOpenTitle: "Slips, open, overdue",
    .operationStartSlip: "{title}: began {slip}",
    .operationEndSlip: "{title}: ended {slip}",
    .operationDaysLate: "{n|day|days} later than planned",
    .operationDaysEarly: "{n|day|days} earlier than planned",
    .operationMonthsLate: "{n|calendar month|calendar months} later than planned",
    .operationMonthsEarly: "{n|calendar month|calendar months} earlier than planned",
    .operationYearsLate: "{n|calendar year|calendar years} later than planned",
    .operationYearsEarly: "{n|calendar year|calendar years} earlier than planned",
    .operationSameDay: "on the planned day",
    .operationSameMonth: "in the planned month",
    .operationSameYear: "in the planned year",
    .operationNoSlips: """
    No slip can be told: no activity has both a planned date and an actual one that has surely \
    passed.
    """,
    .operationNoPlannedDates: """
    No slip can be told: the record holds no planned date of any activity with which its actual \
    dates could be compared. That an activity is done does not say that it was done in time.
    """,
    .operationOverdue: "{title}: due {date}, not known to be done",
    .operationNoOverdue: "Nothing is known to be overdue.",
    .operationNoDueDates: """
    Nothing can be called overdue: the record holds no planned date of an activity and no due \
    date of a deliverable.
    """,
    .operationOpenActivities: "Not known to be finished",
    .operationSlipsTitle: "Slips against the plan",
    .operationOverdueTitle: "Overdue",
    .operationDeliverablesTitle: "Deliverables",
    .operationNoDeliverables: "No deliverable is recorded.",
    .operationDueLabel: "Due",
    .operationStateLabel: "State",
    .operationReasonRemark: "; reason for going back: {reason}",
    .operationChangesTitle: "How the plan changed",
    .operationNoChanges: "No change of plan is recorded.",
    .operationCausesLabel: "Cause",
    .operationConcernsLabel: "Concerns",
    .operationRecommendationsTitle: "Recommendations",
    .operationNoRecommendations: "No recommendation is recorded.",
    .operationAddresseeLabel: "Meant for",
    .operationAdoptionLabel: "Adopted",
    .operationGrantsTitle: "Grants to local projects",
    .operationNoGrants: "No grant is recorded.",
    .operationRequirementsLabel: "Requirements",
    .operationPlaceLabel: "Place",
    .operationFiguresLabel: "Figures",
    .operationEvaluationLabel: "Evaluation",
    .operationCapacityTitle: "Capacity building",
    .operationNeedsLabel: "Needs analysis",
    .operationTrainingsLabel: "Trainings",
    .operationVisitsLabel: "Study visits",
    .operationCapacityNote: """
    Participants are counted, not what they learned. Figures of several trainings are not added \
    up: one person may stand in more than one.
    """,
    .operationResearchTitle: "Field research",
    .operationFocusLabel: "Focus groups",
    .operationInterviewsLabel: "Interviews",
    .operationSurveyLabel: "Survey",
    .operationReportsLabel: "Reports",
    .operationCampaignTitle: "Outreach campaign",
    .operationPlacesLabel: "Places",
    .operationMetLabel: "Persons",
    .operationVisitorsLabel: "Bodies",
    .operationMediaLabel: "Media",
    .operationCampaignNote: """
    Persons met are no participants: nothing here says that any of them registered or got an \
    offer.
    """,
    .operationContradictionsTitle: "Figures that do not agree",
    .operationContradictionsRule: """
    They are shown as the sources give them. Nothing here chooses among them, adds them up or \
    takes their mean.
    """,
    .operationNoContradictions: "No contradiction is recorded.",
    .operationInputsTitle: "Inputs",
    .operationInputsTable: "What was bought or made for the work",
    .operationInputsRule: """
    These are means, not results: how many articles were made says nothing of whom they reached.
    """,
    .operationNoInputs: "No input is recorded.",
    .operationContextTitle: "Figures of context",
    .operationContextTable: "What frames the operation and is neither plan nor delivery",
    .operationNothingUnknown: "The record names nothing that was looked for and not found.",
    .operationStateOfLabel: "State of",
    .operationSourcesTable: "Where the record was read",
    .operationNoAddress: "no address recorded",
  ]

  /// The English of the values of supported operations.
  static let englishOperationsTerms: [String: String] = [
    "operation-phase.not-begun": "has not begun",
    "operation-phase.running": "runs",
    "operation-phase.ended": "has ended",
    "operation-phase.unknown": "may or may not run: its dates do not tell",
    "activity-standing.not-begun": "not yet begun",
    "activity-standing.begun": "begun, end unknown",
    "activity-standing.done": "done",
    "activity-standing.unknown": "unknown",
    "deliverable-state.drafted": "drafted",
    "deliverable-state.under-evaluation": "under evaluation",
    "deliverable-state.approved": "approved",
    "deliverable-state.published": "published or in use",
    "adoption.adopted": "adopted",
    "adoption.not-adopted": "not adopted",
    "adoption.unknown": "unknown",
    "change-cause.earthquake": "earthquake",
    "change-cause.other-disaster": "another disaster",
    "change-cause.elections": "elections",
    "change-cause.law": "a law or rule changed",
    "change-cause.procurement": "a contract or purchase",
    "change-cause.staff": "staff or experts lacking",
    "change-cause.money": "money lacking or late",
    "change-cause.demand": "fewer or other people than planned for",
    "change-cause.other": "another cause",
    "change-cause.unknown": "cause unknown",
    "project-evaluation.own-report": "the project's own report",
    "project-evaluation.by-authority": "by the operation or the authority",
    "project-evaluation.external": "by somebody from outside",
    "figure-bound.exactly": "exactly",
    "figure-bound.more-than": "more than",
    "figure-bound.at-least": "at least",
    "figure-bound.about": "about",
    "plan-obstacle.no-plan": "unknown: no plan stated",
    "plan-obstacle.no-delivery": "unknown: no source tells what was delivered",
    "plan-obstacle.several-plans": "unknown: more than one plan is stated",
    "plan-obstacle.several-deliveries": "unknown: more than one delivered figure is stated",
    "plan-obstacle.different-units": "unknown: plan and delivery have different units",
    "plan-obstacle.plan-of-nothing": "no share: nothing was planned",
    "timeline.planned": "planned",
    "timeline.exact": "took place, known to the day",
    "timeline.rough": "took place, known to the month or year only",
    "timeline.state": "state of a deliverable reached",
    "figure-measure.participants": "participants",
    "figure-measure.sessions": "sessions",
    "figure-measure.events": "events and meetings",
    "figure-measure.places": "places",
    "figure-measure.media": "media",
    "figure-measure.deliverables": "things made",
    "figure-measure.institutions": "institutions",
    "figure-measure.articles": "articles",
    "figure-measure.money": "money",
    "figure-measure.duration": "length of time",
    "figure-measure.rate": "rate",
    "figure-measure.other": "other",
  ]
}
