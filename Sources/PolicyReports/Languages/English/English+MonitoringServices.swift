extension ReportLanguage {
  /// The English of the reports on monitoring: plans, outreach, segments, method.
  static let englishMonitoringServices: [Phrase: String] = [
    .monitoringPlansTitle: "Action plans",
    .monitoringPlansTable: "Starts of the period by when a plan was made",
    .monitoringPlanLabel: "Plan",
    .monitoringOfficesTable: "Plans of the starts of the period by office",
    .monitoringOfficeLabel: "Office",
    .monitoringInTimeLabel: "In time",
    .monitoringFollowedTable: "Starts of the period with a plan, by what followed on it",
    .monitoringYesLabel: "Yes",
    .monitoringNoLabel: "No",
    .monitoringOtherOrUnknown: "other or unknown",
    .monitoringPlansNote: """
    Starts of people aged 15 to 29. "In time" is within four weeks, of the starts whose four weeks \
    have passed: earlier neither a plan nor a missing one is judged. No legal deadline for plans was \
    read. A plan that was not recorded counts as not made.
    """,
    .monitoringOutreachTitle: "Outreach",
    .monitoringNoOutreach: "No event of outreach is recorded.",
    .monitoringFunnelFigure: "From being known to an offer",
    .monitoringFunnelDescription: """
    A bar for each stage: who came so far or further, and who was lost before. Lengths are \
    rounded. A white bar is a count that is not shown.
    """,
    .monitoringMarkLegend: "one mark = 1/{n} of all",
    .monitoringPersonsShort: "Persons",
    .monitoringHereLabel: "came so far or further",
    .monitoringGoneLabel: "lost before",
    .monitoringLossesTable: "Stages with losses to the next one, and intervals of 95 %",
    .monitoringStageLabel: "Stage",
    .monitoringCameLabel: "Came so far",
    .monitoringLostLabel: "Not further",
    .monitoringLostShareLabel: "Share not further",
    .monitoringChannelsTable: "Persons at each stage by the channel that reached them first",
    .monitoringChannelLabel: "Channel",
    .monitoringPlacesTable: "Persons at each stage by place of residence",
    .monitoringPlaceLabel: "Place",
    .monitoringSubgroupsTable: "Persons at each stage by subgroup of NEETs",
    .monitoringSubgroupLabel: "Subgroup",
    .monitoringOffersTable: "What followed on an offer, six months after taking it up",
    .monitoringFollowingLabel: "What followed",
    .monitoringDirect: """
    Came by themselves, without outreach: registered {n}, with an offer {offers}.
    """,
    .monitoringOutreachNote: """
    Persons count once, up to the day of counting and not for the period alone. A person of a \
    later stage counts in all earlier ones.
    """,
    .monitoringAuditTitle: "Segments of profiling",
    .monitoringNoAudit: "Not audited: which segments mean \"at risk\" was not told.",
    .monitoringAuditCaution: """
    This counts and shows no fairness. Who was placed in a segment got other help because of it: \
    help that works makes a right "at risk" look like a false alarm.
    """,
    .monitoringProfiledLine: """
    Starts of the period of people aged 15 to 29 with a profiling and a known outcome: {yes}; all \
    others: {no}. An outcome counts within {months} months of the profiling, and is judged once they \
    have passed.
    """,
    .monitoringSegmentsTable:
      "Segments, and positive outcomes in time, of those whose outcome is known",
    .monitoringSegmentLabel: "Segment",
    .monitoringAtRiskLabel: "At risk",
    .monitoringProfiledLabel: "Outcome known",
    .monitoringExitShareLabel: "Positive in time",
    .monitoringYes: "yes",
    .monitoringNo: "no",
    .monitoringErrorsTable: "Errors by group, with intervals of 95 %",
    .monitoringFalseAlarmsLabel: "False alarms",
    .monitoringMissedLabel: "Missed cases",
    .monitoringRightLabel: "Right",
    .monitoringComparisonsTable: "Groups beside the largest group of the same kind",
    .monitoringBesideLabel: "Beside",
    .monitoringMeasureLabel: "Measure",
    .monitoringDifferenceLabel: "Difference (percentage points)",
    .monitoringAuditNote: """
    False alarms: of those with an outcome in time, who had been placed at risk. Missed cases: \
    of those without, who had not. Ages are those of the day of profiling. With many groups some \
    intervals miss their true value by chance.
    """,
    .monitoringLawNote: """
    Recalled, verify: GDPR Article 22 lets nobody be subject to a decision of great effect by \
    automated processing alone; profiling for public services can fall under the AI Act, Annex \
    III.
    """,
    .monitoringMethodTitle: "How it was counted",
    .monitoringMethodSpell: """
    A spell lasts from registration to leaving. The day of registration counts in the stock, the \
    day of leaving does not.
    """,
    .monitoringMethodStock: """
    The average stock is the sum of the daily stocks over the days of the period. A spell is \
    beyond four months from the day after the same day of the month four months later.
    """,
    .monitoringMethodExit: """
    Positive are employment, education, an apprenticeship or a traineeship. An exit to an \
    unknown place is an exit and never positive.
    """,
    .monitoringMethodAge: """
    Of birthdays month and year are known at most: in the month of birth two ages are possible, and \
    all year where only the year is known. Where they belong to different groups the age is unknown.
    """,
    .monitoringMethodParticipation: """
    Who leaves an operation and comes back stays one participation: data of the first joining, \
    results after the last leaving.
    """,
    .monitoringMethodLeaving: """
    Results upon leaving: the last situation that is known from leaving to 28 days later, once they \
    have passed. Who was in training on joining is not newly in training; where the status on joining is \
    unknown, so is EECR02. A qualification counts until the same day, unless it names another operation.
    """,
    .monitoringMethodChoices: """
    Choices of ours: an apprenticeship counts as employment, a traineeship as training; people in \
    training are among the inactive.
    """,
    .monitoringMethodObserved: """
    After leaving every recorded situation is looked at, also that of a later registration, joining or \
    offer taken up.
    """,
    .monitoringMethodLength: """
    Long-term unemployed (recalled): more than six months under 25, more than twelve from 25. Months \
    without work are completed ones: at exactly six or twelve, and at one less, it can be open, unless \
    the days since the registration settle it; then it counts as unknown.
    """,
    .monitoringMethodInterval: """
    Intervals are those of Wilson and Newcombe. They cover chance alone, not missing records.
    """,
    .monitoringMethodFunnel: """
    In place: in a positive situation six months after taking up an offer, found as after leaving.
    """,
    .monitoringProtectionTitle: "How persons are protected",
    .monitoringProtection: """
    Counts of persons below {threshold} and above 0 are not shown, nor others from which they \
    could be computed. Which of the two it is, is not told. Of every count not shown all that is \
    shown leaves open values at least {width} apart.
    """,
    .monitoringProtectionShares: """
    Shares, averages and intervals stand only where the counts behind them are shown.
    """,
    .monitoringProtectionEarlier: """
    What was released earlier is not known here. Two reports whose files, periods or thresholds \
    differ a little can give a person away together: publish one of them.
    """,
    .monitoringProtectionKnowledge: """
    Zeros and whole groups are shown: where nobody of a group, or everybody, is in one cell, that is told of \
    each of them. \
    Who knows some of the persons knows more than is shown here; that cannot be prevented.
    """,
    .monitoringProtectionCodes: """
    Codes of offices, places, channels, segments and operations stand as they are in the files: they \
    must name no person.
    """,
  ]
}
