extension ReportLanguage {
  /// The English of the reports on monitoring: what was read, Youth Guarantee, common indicators.
  static let englishMonitoring: [Phrase: String] = [
    .monitoringTitle: "Monitoring of a service for young people",
    .monitoringTitleOf: "Monitoring: {name}",
    .monitoringLead: "Counted from {from} to {to}, by what was known on {day}.",
    .monitoringNoEffect: """
    These figures count what happened. None of them shows that the service brought it about.
    """,
    .monitoringStartsLine: """
    Youth Guarantee, ages 15 to 29: starts {starts}, average stock {stock}, exits {exits}.
    """,
    .monitoringTimelyLine: """
    Timely and positive exits: {share} of all exits. Waiting beyond four months: {wait} of the \
    average stock.
    """,
    .monitoringFollowUpLine: """
    Six months after leaving: {share} in work, education, an apprenticeship or a traineeship; of \
    {unknown} nothing is known.
    """,
    .monitoringParticipantsLine: """
    ESF+ participants: {n}, in {operations|supported operation|supported operations}.
    """,
    .monitoringPlansLine: """
    Plans within four weeks: {share} of the starts whose four weeks have passed.
    """,
    .monitoringOtherAgesLine: """
    Left out of these figures for their age at the start: {n} starts, of them {unknown} of unknown \
    age.
    """,
    .monitoringReachedLine: "Outreach: persons reached {n}; of them with an offer {offers}.",
    .monitoringRowsLine: "Rows left out: {n}; the reasons stand below.",
    .monitoringNoCoverageLine: """
    Coverage cannot be said: no number of NEETs with its source was given.
    """,
    .monitoringLessDetail: """
    Groups are left out: beside them more totals would have to be hidden. Level of detail: {detail}.
    """,
    .monitoringNotShown: "not shown",
    .monitoringInterval: "({low} to {high} %)",
    .monitoringPointsInterval: "({low} to {high})",
    .monitoringShareOf: "{share} of {n}",
    .monitoringRowsLaterLine: """
    Rows left out: {n}, and {later} with a day after the day of counting; the reasons stand below.
    """,
    .monitoringFollowUpHiddenLine: "Situation six months after leaving: not shown.",
    .monitoringNotNamed: "not named",
    .monitoringAll: "All",
    .monitoringReadingTitle: "What was read and left out",
    .monitoringNoReading: """
    The histories were handed over by a program; what it left out is not known here.
    """,
    .monitoringReadingTable: "Rows of the files, and why rows do not count",
    .monitoringRowsLabel: "Rows",
    .monitoringParticipantsFile: "Participants",
    .monitoringEventsFile: "Events",
    .monitoringRowsLeftOut: "Left out",
    .monitoringPersonsLabel: "Persons reached by outreach or registered",
    .monitoringSorted: "The events did not stand together by participant and were sorted first.",
    .monitoringRejectsNote: """
    Everything below counts without the rows left out. Mend them in the files and count again: \
    what they tell of is missing here.
    """,
    .monitoringRowsNote: """
    Rows that were left out are told as they are, small numbers too, whoever they are of. How many rows were \
    read, and how many persons are past their time of retention or in no figure, is told to whoever counts: \
    in a report it would tell small counts.
    """,
    .monitoringGuaranteeTitle: "Youth Guarantee",
    .monitoringEveryStart: """
    People aged 15 to 29 on the day of registration, whom the Youth Guarantee addresses. Every start \
    counts: who comes back is counted again.
    """,
    .monitoringCoverageAboveAll: """
    Coverage is above 100 %: more people were registered than there are NEETs by the number given. It \
    may be of another area, period or age, or miswritten. Do not use it before that is settled.
    """,
    .monitoringUnmetSegments: """
    No start has a segment that was named as "at risk": {segments}. If the word is mistyped, all errors \
    below are wrong.
    """,
    .monitoringOtherAgesTable: "Starts that are left out here, by age",
    .monitoringAgeLabel: "Age",
    .monitoringIndicatorsTable: "Indicators with what they are computed from",
    .monitoringIndicatorLabel: "Indicator",
    .monitoringNumeratorLabel: "Numerator",
    .monitoringDenominatorLabel: "Denominator",
    .monitoringShareLabel: "Share",
    .monitoringFormulaLabel: "Formula",
    .monitoringRecalled: """
    "Recalled" means that the formula was not compared with the text of the framework; "recalled, \
    with a choice" that it also rests on a choice of ours, told at the end. Check both before the \
    figure goes to anybody.
    """,
    .monitoringNEETNumber: "Number of NEETs: {n}. Source: {source}.",
    .monitoringNoNEETNumber: """
    Coverage needs the average number of NEETs of the same area, ages and period, from a survey. \
    It was not given.
    """,
    .monitoringBySex: "By sex",
    .monitoringByAge: "By age at the start",
    .monitoringByOffice: "By office",
    .monitoringGroupsTable: "Starts, stock and exits by group",
    .monitoringGroupLabel: "Group",
    .monitoringStartsLabel: "Starts",
    .monitoringStockLabel: "Average stock",
    .monitoringExitsLabel: "Exits",
    .monitoringTimelyLabel: "Timely, positive",
    .monitoringDestinationsTable: "Exits by where to",
    .monitoringDestinationLabel: "Where to",
    .monitoringWithinLabel: "Within four months",
    .monitoringLaterLabel: "Later",
    .monitoringTogetherLabel: "Together",
    .monitoringLeftOut: """
    {what}: {n} were met. More than {most} are not broken down, since most of their counts would \
    have to be hidden.
    """,
    .monitoringFollowUpTitle: "Situation after leaving",
    .monitoringSituationLabel: "Situation",
    .monitoringMonths: "After {n} months",
    .monitoringFollowUpTable: "Exits of the period by situation some months later",
    .monitoringFollowUpShares: """
    Shares of all exits whose follow-up is due, the unknown counted among them
    """,
    .monitoringFollowUpNote: """
    The known situation nearest to the date counts, from {before} days before to {after} days after; \
    this window is a judgement of ours. These shares are recalled, with a choice.
    """,
    .monitoringCommonTitle: "Common indicators of ESF+",
    .monitoringTwoCounters: """
    Do not compare these figures with those of the Youth Guarantee: here a person counts once \
    for each operation, there every start counts.
    """,
    .monitoringOncePerson: """
    In the order of Annex I of Regulation (EU) 2021/1057. Together over several operations a \
    person counts once in each.
    """,
    .monitoringCommonTable: "Indicators with what is not known of them",
    .monitoringCountLabel: "Count",
    .monitoringUnknownLabel: "Unknown",
    .monitoringNotDueLabel: "Not yet due",
    .monitoringNotEndedLabel: "Not ended",
    .monitoringUnknownNote: """
    Unknown is never "no": who is unknown is in none of the indicators of that row's attribute. The \
    share of a result is of those of whom it is known: who is unknown, not yet due or has not ended is in \
    neither part. EECR01 is of the inactive (EECO04), EECR02 and EECR03 are of all participants, EECR04 \
    and EECR05 of the unemployed and the inactive (EECO02 and EECO04) on entry. \
    EECR06 needs records of improvement; "employed" tells nothing of a better job.
    """,
    .monitoringGenderTable: "Counts by gender",
    .monitoringOperationsTable: "Counts by operation",
    .monitoringOperationsGenderTable: "Participants of each operation by gender",
    .monitoringOperationLabel: "Operation",
    .monitoringNoViolations: "All sum rules hold: no part is larger than its whole.",
    .monitoringViolation: "Sum rule broken: {parts} is more than {limit} ({operation}; {sex}).",
    .monitoringInactive: "\"Inactive\" (EECO04) is no measure of NEETs: {reason}.",
  ]
}
