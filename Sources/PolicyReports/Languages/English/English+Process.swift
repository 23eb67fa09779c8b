extension ReportLanguage {
  /// The English of the learning process of a project.
  static let englishProcess: [Phrase: String] = [
    .processTitle: "The learning process of {name}",
    .processLead: """
    A project of {programme}: who takes part, what was done, which practices were \
    carried on, what changed in policy instruments, and what is unknown.
    """,
    .processCounts: """
    Recorded up to {date}: {n|activity|activities}, {practices|practice|practices} \
    shown, compared, chosen or tried, {pilots|pilot action|pilot actions}.
    """,
    .plannedActivities: "Planned, and not counted here: {n|activity|activities}.",
    .plannedRemark: " (planned)",
    .changeCounts: """
    Policy changes: {achieved} achieved with proof, {claimed} claimed without proof, \
    {underway} under way, {intended} intended.
    """,
    .readingsCount: "Stakeholders' own answers: {n|reading|readings}, beside those of the desk.",
    .processUnknown: "unknown",
    .frameTitle: "The project in short",
    .frameTable: "Time, money and partners, with who says so",
    .frameUnknown: "Time, money and number of partners are unknown.",
    .statedByLabel: "Stated by",
    .notVerifiedMark: "not verified against a page of the programme",
    .partnersListed: "Partners listed by name: {n} ({roles}).",
    .noPartnersListed: "No partner is listed by name.",
    .bodiesTitle: "Partners and stakeholders",
    .bodiesTable: "Who takes part, by group",
    .bodyLabel: "Body",
    .partLabel: "Part in the project",
    .kindOfBodyLabel: "Kind of body",
    .stakeholderWord: "stakeholder",
    .stakeholderLabel: "Stakeholder",
    .groupUnknown: "Group unknown: the kind of body does not tell it",
    .groupStatedRemark: " (group stated by the record)",
    .groupsExplained: """
    Institutional: makes the policy or runs the service. Territorial: lives with it, \
    such as municipalities, schools, businesses and associations. The group follows from \
    the kind of body unless the record states it; that rule is a judgement.
    """,
    .noBodies: "Nobody is recorded.",
    .activitiesTitle: "What was done",
    .activitiesTable: "Activities in the order of time; those without a date stand last",
    .activityLabel: "Activity",
    .practicesLabel: "Practices",
    .activityDetailsTitle: "Activity by activity",
    .participantsLabel: "Took part",
    .hostLabel: "Host",
    .themeLabel: "About",
    .learnedLabel: "Learned",
    .noActivities: "No activity is recorded.",
    .carriedOnTitle: "Practices carried on",
    .noPilots: "No practice is recorded as tried in another territory.",
    .evidenceStays: """
    Evidence of the original does not carry over. What a practice achieved at home says \
    nothing yet of its result elsewhere; the pilot has to show its own.
    """,
    .triesLabel: "Tries",
    .recordedAsLabel: "Recorded as",
    .practicesTable: "Each practice with what it led to, as far as it is recorded",
    .practicesTableNote: """
    One row for each practice that was shown, compared, chosen or tried. A change in the \
    last column may come by way of an activity or a pilot; the changes below say by \
    which.
    """,
    .shownInLabel: "Shown or tried in",
    .triedAsLabel: "Recorded elsewhere as",
    .ledToLabel: "Policy changes",
    .nothingRecorded: "nothing recorded",
    .nothingRecordedSentence: "Nothing is recorded.",
    .changesTitle: "Policy changes",
    .proofRule: """
    A change that is said to be made counts as achieved only with a document that shows \
    it: the programme, a call or guidance, a law or agreement, a monitoring report or an \
    evaluation. That list is a judgement. Without such a document it stays claimed, \
    without proof.
    """,
    .instrumentLabel: "Instrument",
    .ownerRemark: "; in charge: {owner}",
    .ownerUnknownRemark: "; in charge: unknown",
    .changeTypeLabel: "Type",
    .recalledTypeRemark: " (the types are those of Interreg Europe, recalled)",
    .proofLabel: "Proof",
    .noProof: "none",
    .goesBackLabel: "Goes back to",
    .namedRemark: " (named by the record)",
    .wayRemark: " (by way of: {way})",
    .wayCaution: """
    A way shows what the record joins, not that one caused the other. Where it says "named by the \
    record", the record itself states that step.
    """,
    .stakeholderAnswersTitle: "Stakeholders' own answers, beside the desk's",
    .stakeholderAnswersLead: """
    Neither changes the other: stakeholders' answers enter no score. Where they differ, \
    talk about it, and look for the document.
    """,
    .systemOf: "The system of {territory}",
    .differencesCount:
      "Conditions that stakeholders answered: {all}. Not the same as the desk: {n}.",
    .deskStatus: " The desk's answers: {status}.",
    .deskLabel: "Desk",
    .deskSilent: "unknown, no answer",
    .unknownTitle: "What is unknown",
    .nothingOpen: "Nothing was found open.",
    .openFigureUnknown: "Unknown: {figure}.",
    .openFigureNotVerified: "Not verified against a page of the programme: {figure}.",
    .openPartnerCount: "Stated are {stated|partner|partners}, listed by name {listed}.",
    .openActivities: "{detail}, unknown of {n|activity|activities}: {titles}.",
    .openKinds:
      "No activity is recorded of these kinds: {kinds}. That they did not take place is not known.",
    .openNoReadings: """
    No stakeholder's own answer is recorded; every answer on programmes and systems is \
    the desk's.
    """,
    .openNoChanges: "No policy change is recorded.",
    .openClaimed: "Claimed, without proof, {n|change|changes}: {titles}.",
    .openChanges: "{detail}, unknown of {n|change|changes}: {titles}.",
    .openInstruments: "No change is recorded in these programmes of the partners: {titles}.",
    .traceTitle: "What came of: {practice}",
    .nothingKnownOfPractice:
      "Nothing is known: the record of {name}, kept up to {date}, names this practice nowhere.",
    .noChangeTraced: "No policy change is recorded that goes back to it.",
    .originsTitle: "Where changes come from: {scope}",
    .territoryScope:
      "What lies in the territory and what it lies in counts too; each entry names its own place.",
    .nothingKnownOfScope: """
    Nothing is known: the record of {name}, kept up to {date}, holds no change and no \
    pilot here.
    """,
    .changesOfOthers: "In the same territory, of other instruments:",
    .pilotsTitle: "Pilot actions",
    .ownPilotsTitle: "It is itself the record of a pilot",
    .onlyShown: """
    Of {n|further practice|further practices} nothing more is recorded than that {n:it was|they were} \
    shown, compared or chosen: {practices}.
    """,
    .participantsNote: """
    Who took part is told as far as the sources name them; others may have been there.
    """,
    .openAllActivities: "{detail}, unknown of all {n|activity|activities}.",
  ]

  static let englishProcessTerms: [String: String] = [
    "activity-kind.study-visit": "study visit",
    "activity-kind.tutoring-visit": "tutoring visit",
    "activity-kind.thematic-workshop": "thematic workshop",
    "activity-kind.peer-review": "peer review",
    "activity-kind.practice-selection": "selection of practices",
    "activity-kind.pilot-action": "pilot action",
    "activity-kind.project-meeting": "project meeting",
    "activity-kind.stakeholder-meeting": "stakeholder meeting",
    "activity-kind.online-meeting": "online meeting",
    "activity-kind.unknown": "kind unknown",
    "activity-detail.date": "Date",
    "activity-detail.kind": "Kind",
    "activity-detail.place": "Place",
    "activity-detail.host": "Host",
    "activity-detail.participants": "Who took part",
    "activity-detail.practices": "Practices",
    "activity-detail.learned": "What was learned",
    "activity-detail.source": "Source",
    "change-type.new-project": "new project financed by the instrument",
    "change-type.governance": "governance of the instrument",
    "change-type.strategic-focus": "strategic focus of the instrument",
    "change-standing.intended": "intended",
    "change-standing.under-way": "under way",
    "change-standing.claimed-without-proof": "claimed, without proof",
    "change-standing.achieved-with-proof": "achieved, with proof",
    "change-detail.date": "Date",
    "change-detail.kind": "Type",
    "change-detail.origin": "What led to it",
    "change-detail.source": "Source",
    "stakeholder-group.institutional": "Institutional",
    "stakeholder-group.territorial": "Territorial",
    "stakeholder.public-authority": "public authority",
    "stakeholder.employment-service": "public employment service",
    "stakeholder.education-provider": "school, training centre or university",
    "stakeholder.business": "business or association of businesses",
    "stakeholder.local-authority": "municipality or association of municipalities",
    "stakeholder.youth-ngo": "youth organisation or other association",
    "stakeholder.trade-union": "trade union",
    "stakeholder.other": "another body",
    "partner-role.lead": "lead partner",
    "partner-role.partner": "partner",
    "partner-role.associated-policy-authority": "associated policy authority",
    "partner-kind.employment-service": "public employment service",
    "partner-kind.ministry": "ministry",
    "partner-kind.region": "regional administration",
    "partner-kind.local-authority": "municipality or association of municipalities",
    "answers-compared.same": "the same as the desk",
    "answers-compared.desk-open": "the desk left it unknown",
    "answers-compared.stakeholder-open": "the stakeholder does not know",
    "answers-compared.different": "different from the desk",
    "frame.period": "time",
    "frame.budget": "budget",
    "frame.partner-count": "number of partners",
  ]
}
