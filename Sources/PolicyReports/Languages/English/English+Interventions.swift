extension ReportLanguage {
  /// The English of gaps by lever, drafts of interventions and choices.
  static let englishInterventions: [Phrase: String] = [
    .draftTitle: "Draft of an intervention",
    // Gaps by lever
    .routesPageTitle: "{territory}: from gap to programme",
    .routesLead: """
    For the programme {programme}, {date}: by what means each gap would be closed, who \
    owns the means, and which practices show how.
    """,
    .routesRule: """
    How a gap comes to its lever is a judgement of this project and no legal advice. \
    What is done and recorded follows those who do the work; what is planned or set \
    follows the place where it would stand. Each gap has one main lever; others may have \
    a part.
    """,
    .routesAmendment: """
    An amendment of the programme is taken for sensible up to and including {date} \
    ({basis}); later it becomes a matter of the next period. Expenditure is eligible \
    until 31 December 2029 (Article 63 of Regulation (EU) 2021/1060, recalled).
    """,
    .routesAmendmentGiven: "the day you gave",
    .routesAmendmentJudged: "a judgement: one year before the end",
    .routesSectionTitle: "To change: by which lever, and whose",
    .routesTable: "Gaps that are known, by lever",
    .routeLabel: "Lever",
    .routeOwnerLabel: "Owner",
    .routeOthersLabel: "To be agreed with",
    .routeNobody: "nobody is named",
    .routesOpenTitle: "To find out first, and whom to ask",
    .routesOpenLead: """
    {n|answer is|answers are} open. Nothing is changed before it is known whether there \
    is a gap.
    """,
    .routesOpenTable: "Open answers by criterion",
    .candidatesTitle: "Practices that show how",
    .candidatesTable: """
    What each practice would close. Only what it shows in full counts; open answers do \
    not count.
    """,
    .candidatesNone: "No gap is known that a practice shows in full how to close.",
    .candidatesOpenTable: """
    The first practices that show what is not known here, best evidence of effect first
    """,
    .candidatesNext: "A draft from one of them: swift run draft-intervention --practice ID",
    .closesLabel: "Would close",
    .notKnownHereLabel: "Not known here",
    .closesCriteriaLabel: "Criteria",
    .costLabel: "Your price",
    // Drafts
    .draftCallout: """
    A draft made from records. What nobody has told yet is marked and stays open. That \
    something worked elsewhere does not tell that it would work here.
    """,
    .blankMark: "to be filled in",
    .silentRecord: "the record does not say",
    .draftAfterLabel: "After the practice",
    .draftOwnPractice: """
    It is carried out in this territory already: the draft is about extending it.
    """,
    .draftGapTitle: "What gap it closes",
    .draftCloses: "Not met here, or met only locally, and shown by the practice ({n}):",
    .draftClosesPart: """
    Not met here, and shown by the practice only locally, so that it closes the gap in \
    part ({n}):
    """,
    .draftClosesNothing: """
    It closes no gap that is known here: what it shows is in place or not known.
    """,
    .draftOpenHere: "Not known here ({n}): find out first, they may be in place:",
    .draftInPlace: "In place already, as far as known: {n|condition|conditions} that it shows.",
    .draftTargetTitle: "For whom",
    .draftOriginLabel: "At the origin",
    .draftStepsTitle: "What has to be in place",
    .draftStepsNote: """
    Derived from the questions of the checklist that the practice answers with yes, in \
    the order of phases and levels; not from a manual of the practice. Ask its owner for \
    that.
    """,
    .draftStepNote: "level {level}; here: {standing}",
    .draftStepLocal: "; at the origin only locally",
    .draftBodiesTitle: "Who could run it, and with whom",
    .draftBodiesNote: """
    The kinds of body that take part at the origin. Names of the origin are examples \
    only; who may apply here has to be decided.
    """,
    .draftInCharge: "; in charge there",
    .draftExamplesLabel: "Examples there",
    .draftKnownHereLabel: "Partners of the project here",
    .draftCapacityTitle: "Capacity and cost",
    .draftStaffLabel: "Staff there",
    .draftMoneyLabel: "Money there",
    .draftUnitLabel: "Amounts per unit there",
    .draftOtherAmountsLabel: "Other amounts there",
    .draftUnitOpen: """
    The record states no amount in euro per person or place: left open, to be priced.
    """,
    .draftCostNote: """
    Amounts of the record are remarks with their derivation and no price list. A total \
    is not divided by the people counted: that both cover the same people and years is \
    not stated.
    """,
    .draftSelectionTitle: "Questions for selection criteria",
    .draftSelectionNote: """
    Questions that an evaluator can check in a proposal, from the conditions of the \
    phases that are not shown here and in which calls have a part. What the law or a \
    whole service sets is left out, and so is level 5, which asks what was learnt from \
    results.
    """,
    .draftSelectionNone: """
    None: no condition that it shows and that a call can ask for is missing or unknown \
    here.
    """,
    .draftSelectionDesign: "The proposal sets out, with the page where it stands:",
    .draftSelectionDelivery: "The proposal says by which records this will be answered:",
    .draftIndicatorsTitle: "Indicators",
    .draftIndicatorsTable: """
    Common indicators of ESF+ that it would feed; the choice follows target group and \
    phase and is a judgement
    """,
    .draftIndicatorsNone: "No common indicator follows from its phases and target group.",
    .codeLabel: "Code",
    .nameLabel: "Name",
    .checkedLabel: "How far checked",
    .draftInactiveCaution: """
    EECO04 counts the inactive, people in education among them: it is no measure of \
    NEETs, and none of outreach.
    """,
    .draftRecalledNote: """
    Codes and names marked as recalled were not compared with the legal text: do so \
    before use. Participants are counted by gender.
    """,
    .draftProposed: "Proposed in words, specific to the programme and without a code:",
    .draftRisksTitle: "Risks, as far as records tell",
    .riskChallenge: "What was difficult there",
    .riskContradiction: "Figures that disagree: check before quoting",
    .riskWithoutGain: "An outcome without clear gain",
    .riskNotStudied: "Its effect was not studied in a way that tells",
    .riskReach: """
    It was shown with this reach: {reach}. Whether it holds for a whole territory is not \
    known.
    """,
    .riskEnded: "It has ended: ask why",
    .riskRecord: "The record rests on this: {confidence}",
    .riskLesson: "A lesson elsewhere, studied and without gain: {practice}",
    .riskShared: "In common: {parts}",
    .riskSharedConditions: "{n|condition|conditions} of the checklist",
    .draftEffectNote: """
    These results belong to the origin and do not carry over: plan from the start how \
    the effect is measured here.
    """,
    .draftAgreedTitle: "What must be agreed with whom",
    .draftNothingToAgree: "No known gap is closed, so nothing is led to a lever yet.",
    .draftQuestionsTitle: "Open questions",
    .draftFitUnknown: """
    Whether it fits here is unknown: settle it with those who run it there and those who \
    would run it here.
    """,
    .draftAskManual: """
    Which parts must be kept? Is there a manual or a form that can be handed over?
    """,
    .draftAskWhetherItGoesOn: "Does it still go on? The record does not say.",
    .draftAskOpen: """
    {n|condition|conditions} that it shows {n:is|are} not known here: who can tell?
    """,
    // Choices
    .choiceTitle: "{territory}: a choice within {limit}",
    .choiceMeasures: "{n|measure|measures}",
    .choiceCaution: """
    The number of gaps closed is no measure of effect: one gap may weigh more than ten. \
    What two practices close counts once.
    """,
    .choicePrices: "Prices are yours. An option without a price is listed and never chosen.",
    .choiceResult: """
    {n|practice|practices} of {options|option|options} would close {closed} of \
    {all|gap|gaps}.
    """,
    .choiceCost: "They cost EUR {cost} by your prices; EUR {rest} of the budget are left.",
    .choiceProven: """
    Proven by branch and bound: no other choice among these options closes more, or as \
    many for less.
    """,
    .choiceNotProven: """
    The best that was found, without proof: at most {bound|gap|gaps} could be closed, \
    {gap} more than here.
    """,
    .choiceEqual: "Another choice is as good: let what the numbers do not tell decide.",
    .choiceNoEqual: "No other choice is as good.",
    .choiceEqualUnknown: "Whether another choice is as good was not settled.",
    .choiceChosenTitle: "Chosen",
    .choiceChosenTable: "The practices chosen; what several of them would close counts in each row",
    .choiceNothing: "Nothing can be chosen within this limit.",
    .choiceNoPrice: "No practice has a price yet: fill in the sheet of prices.",
    .choiceValueProven: """
    No other choice among these options closes more. Whether as many can be closed for \
    less was not searched.
    """,
    .choiceNoGap: """
    No gap is known that a practice would close in full: there is nothing to choose \
    from. Find out first what is not known.
    """,
    .choiceClosedTitle: "Gaps that the choice would close",
    .choiceLeftTitle: "Gaps left open that some option would close",
    .choiceUnpricedTitle: "Without a price: never chosen",
    .choiceTooDearTitle: "Dearer than the whole budget",
  ]

  static let englishInterventionsTerms: [String: String] = [
    "route.call": "call, selection criteria or conditions of grants",
    "route.programme-amendment": "amendment of the programme",
    "route.service-standard": "standard or rule of one body",
    "route.agreement": "agreement between bodies",
    "route.law": "law, national rules or budget",
    "route.next-period": "next programming period",
    "route-reason.not-known": "it is not known whether there is a gap",
    "route-reason.records-of-several":
      "several bodies do the work and have the records only together",
    "route-reason.records-of-beneficiaries":
      "beneficiaries do the work; what they must do and report stands in calls and grants",
    "route-reason.records-of-service": "one service does the work and keeps the records",
    "route-reason.visible-in-calls": "it would be visible in calls, selection criteria or guidance",
    "route-reason.matter-of-partnership": "it is a matter of the partnership",
    "route-reason.plan-beside-programme":
      "it stands in a plan of the managing authority beside the programme",
    "route-reason.text-of-programme": "it would stand in the text or the tables of the programme",
    "route-reason.not-named-yet": "the programme does not name the action yet",
    "route-reason.detail-of-action": "it is a detail of an action, for a call to set",
    "route-reason.national-rule": "a ministry is named first and the programme has no part in it",
    "route-reason.rule-of-several": "several bodies have to set the rule together",
    "route-reason.rule-of-service": "one body sets the rule for itself",
    "route-reason.nobody-named": "nobody who could act in this period is named",
    "route-reason.too-late-to-amend": "an amendment would be right, but its time is over",
    "code-check.attested-data": "code and name read in the Commission's open data",
    "code-check.attested-text": "code and meaning read in a published page",
    "code-check.attested-translation": "read in another language, English recalled",
    "code-check.attested-partly": "name read in the annex, code elsewhere or by its order",
    "code-check.recalled": "recalled: compare with the legal text",
    "indicator-kind.output": "output",
    "indicator-kind.result": "result",
    "indicator-reason.everybody": "every operation that supports people counts them",
    "indicator-reason.under-thirty": "its target group is young people (under 30)",
    "indicator-reason.unemployed": "young people without work are supported",
    "indicator-reason.inactive": "it reaches out to the inactive",
    "indicator-reason.subgroup": "the record names this group",
    "indicator-reason.phase-result": "a result that one of its phases aims at",
    "indicator-reason.administrations": "data and profiling support a service first",
    "proposed.neet-on-entry":
      "Participants who, on entry, are neither in employment nor in education or training",
    "proposed.known-to-service":
      "NEETs of the territory who are known to a service, as a share of all NEETs",
    "proposed.profiled-in-month":
      "Young registrants profiled within one month of registration, as a share",
    "proposed.plan-in-month": "Young participants with a written plan within one month, as a share",
    "proposed.outreach-steps":
      "Young people first met through outreach, by step: contacted, met, entered a service, took up an offer",
    "proposed.offer-in-four-months":
      "Young people with an offer within four months of registration, as a share",
    "proposed.twelve-months-after":
      "Participants in work, education or training twelve months after leaving, as a share",
    "blank.area": "Area within the territory",
    "blank.target-group": "Target group here: age, status, need",
    "blank.persons": "Number of people to be reached",
    "blank.duration": "Beginning and end",
    "blank.responsible-body": "Responsible body here",
    "blank.eligible-bodies": "Who may apply or is commissioned here",
    "blank.staff": "Staff and places here",
    "blank.unit-cost": "Unit cost here, and of what",
    "blank.budget": "Budget and its source",
    "blank.targets": "Baselines, milestones and targets",
    "blank.participant-data": "Participants' data: source and legal basis",
    "blank.agreed": "Who was asked, and what was agreed",
  ]
}
