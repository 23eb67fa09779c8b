extension ReportLanguage {
  /// The English of scorecards: results, levels and gaps.
  static let englishScorecards: [Phrase: String] = [
    // In short
    .inShort: "In short",
    .answeredOfAll: "Of {all|condition|conditions} {n} {n:is|are} answered for the programme.",
    .frontierOfAll: """
    Of the {all}, {n} {n:has|have} been shown to be possible by a practice of another \
    territory ({partners} of them by one of a partner's): the frontier. All shares on \
    this page are shares of it.
    """,
    .openOfFrontier: """
    Of the {all} of the frontier that {all:applies|apply}, {n} {n:is|are} answered and \
    {open} {open:is|are} unknown.
    """,
    .tooManyOpen: """
    Of the {all} of the frontier that {all:applies|apply}, {n} {n:is|are} answered and \
    {open} {open:is|are} unknown: too many for a verdict. Read what follows as a list \
    of what to find out.
    """,
    .nothingToCompare: """
    No practice of another territory shows anything here: there is nothing to compare \
    with.
    """,
    .noneApplies: "None of the conditions that practices elsewhere show applies here.",
    .gapsInShortUnknown: """
    Found to change (not met, or only locally): {change}; to find out first: {find}; \
    essential criteria not shown yet, most of them because too little is known: \
    {essentials} of {all}.
    """,
    .gapsInShort: """
    Found to change (not met, or only locally): {change}; to find out first: {find}; \
    essential criteria at level 0 or 1: {essentials} of {all}.
    """,
    .answersFrom: "The answers rest on: {kinds}.",
    .visitFirst: "{n|practice|practices} to visit first, and why",
    .visitRule: """
    The rule (a judgement): of the practices that have not ended, as far as is known, \
    and show something in the five phases that neither the programme nor the \
    territory's system shows, the one with the best evidence of effect (proven before \
    promising); then, of the others with evidence, the one that shows most of that; \
    then the best one of a partner of the project, if none is named yet. What is not \
    shown is mostly unknown, not found missing.
    """,
    .whyLabel: "Why",
    .studiedLabel: "Studied",
    .nothingStudied: "nothing that tells",
    .visitPlace: "{territory}; {host}",
    .visitBestEvidence: """
    No other that goes on and shows something new here has better evidence of effect: \
    {standing}; reach: {reach}.
    """,
    .visitMostNew: """
    Of the other practices with evidence of effect it shows most that is not shown \
    here. Evidence: {standing}; reach: {reach}.
    """,
    .visitMostNewUnstudied: """
    Of all others it shows most that is not shown here; its effect: {standing}; reach: \
    {reach}.
    """,
    .visitGaps: """
    {n|condition|conditions} not shown for the programme; {new} of them, in the five \
    phases, new to the territory's system too, as far as known
    """,
    .whatToSee: "What {practice} shows and your programme does not ({n})",
    .otherOutcomeWithoutGain: ", but another outcome showed no clear gain",
    .otherOutcomeWorse: ", but another outcome got worse",
    .reportKind: """
    An ESF+ programme against good practices for young people not in employment, \
    education or training (NEETs)
    """,
    .ladderLabel: "Levels of evidence",
    .ladderMeaning: "{levels}",
    .wordsTitle: "The words used on this page",
    .conditionMeaning: "A question of the rubric with yes or no, answered from facts.",
    .frontierMeaning: """
    The conditions that some practice of another territory has shown; the territory's \
    own practices and lessons without gain are left out.
    """,
    .gapLabel: "Gap",
    .gapMeaning: """
    A condition of the frontier that is not shown for the programme. Most gaps are \
    unknown: nobody has found a source that says it.
    """,
    .standingsLabel: "Standings",
    .standingsMeaning: """
    Shown; shown only locally (one place, project or group, where reach matters); \
    formerly shown (the fact is old or undated); unknown; lacking (a fact says so).
    """,
    .confidenceLabel: "Confidence",
    .confidenceMeaning: """
    How surely an answer is right, by the reader's judgement. A: the settling passage \
    was read in the original. B: a document or data of the body in charge was read, \
    without full text or method. C: self-reported, relayed, or read in summary only. D: \
    interview, presentation, or a conclusion drawn from other facts.
    """,
    .visitPartner: """
    Of the partners' practices that go on, the one with the best evidence and most \
    gaps: {standing}; reach: {reach}.
    """,
    .visitEnded: "Left out because they have ended: {practices}.",
    .hereIs: "Here: ",
    .visitAskWhetherItGoesOn: "whether it still goes on is not known: ask first",
    // What was assessed
    .assessedTitle: "What was assessed, by whom, from what",
    .cciUnknown: "CCI unknown",
    .cciNotFound: "CCI not found",
    .levelOfProgramme: "{level} programme",
    .versionAsOf: "version as of {date}",
    .versionUnknown: "version unknown",
    .factsAsOf: "facts as of {date}",
    .rubricVersion: "rubric {version}",
    .rateLine: """
    Context, no part of the score: NEET rate at ages 15-29 {value} % in {year} \
    ({source}).
    """,
    .rateUnknown: "Context: the NEET rate at ages 15-29 is unknown.",
    .flagged: ", flag {flag}",
    .flagUnknown: ", flags not given in the copy",
    .vintage: ", version of {date}",
    .readAt: ", read at: {place}",
    .copyNotVerified: "; a copy, not verified against the publisher",
    .programmeLabel: "Programme",
    .cciLabel: "CCI number",
    .levelLabel: "Level",
    .ownerLabel: "Managing authority",
    .versionLabel: "Version as of",
    .programmeAnswersLabel: "Its answers",
    .systemAnswersLabel: "The system's answers",
    .rubricLabel: "Rubric",
    .unknownLabel: "unknown",
    .notAssessed: "not assessed",
    .basisOfAnswers: """
    {n} of {all} conditions answered by facts that are fresh on {date}. Reader: \
    {reader}. Status: {status}.
    """,
    // Profile
    .programmeProfileTitle: "The programme: what documents, data and pages on it show",
    .systemProfileTitle: "Beside it, not added to it: the system of the whole territory",
    .systemNotAssessed: "Not assessed in the records: unknown.",
    .profileSummary: """
    Shown {shown}, could be up to {possible} (answers missing), only locally {local}, \
    lacking {lacking}, of {all|condition|conditions}. Status: {status}.
    """,
    .shownByLocal: """
     {n} of those shown {n:rests|rest} on an answer "only locally", which is enough \
    where reach does not matter.
    """,
    .countsTable: "Conditions of the frontier, phase by phase",
    .ofLabel: "of",
    .shownPercent: "shown %",
    .upToLabel: "up to",
    .shownShort: "shown",
    .localShort: "local",
    .formerShort: "formerly",
    .unknownShort: "unknown",
    .lackingShort: "lacking",
    .notApplicableShort: "not applicable",
    .localLegend: "only locally",
    .formerLegend: "formerly shown (old or undated fact)",
    .noCondition: "no condition of the frontier",
    .programmeFigure: "The programme, phase by phase: design and delivery",
    .systemFigure: "The system of the territory, phase by phase: design and delivery",
    .barsDescription: "Bars of {all} conditions, one condition as long as any other: {words}.",
    .markLegend: "one mark = one condition",
    // Criteria
    .criteriaTitle: "Criteria: levels demonstrated, possible and on the frontier",
    .criteriaIntroduction: """
    Levels run from 0 to 5 and follow from the answers. Demonstrated: all conditions up \
    to it are shown. Possible: if every open answer turned out to be met. Frontier: all \
    conditions up to it are shown by practices of other territories, not always by one \
    and the same, and not only locally where reach matters. The placing of conditions \
    on levels is a judgement of the rubric.
    """,
    .levelsTable: "{section}: levels of each criterion, 0 to 5",
    .criterionLabel: "Criterion",
    .demonstratedLabel: "Demonstrated",
    .possibleLabel: "Possible",
    .frontierLabel: "Frontier",
    .stripLabel: "0 to 5",
    .heldDownLabel: "First condition that holds it down",
    .stripLegend: "Filled dot: demonstrated. Line to the open dot: possible. Diamond: frontier.",
    .indexNotScorable: """
    Index not scorable: {coverage} of all its conditions answered, on the frontier or \
    not.
    """,
    .indexRange: "Index {low} to {high} ({coverage} answered).",
    .overallTitle: "One number, last",
    .overallRange: "Geometric mean across the five phases, 1 to 100: {low} to {high}.",
    .overallNotScorable: """
    Not scorable: too few conditions are answered ({coverage} of those of the five \
    phases).
    """,
    .essentialsTitle: "Essential criteria",
    .essentialMark: "essential",
    .weakLabel: "Weak",
    .askLabel: "Not shown: ask",
    .noneFlagged: "None is flagged.",
    // Gaps
    .policyGapsTitle: "To change: not met, or met only locally",
    .evidenceGapsTitle: "To find out first: not answered for the programme, or not lately",
    .noPolicyGaps: """
    No answer says "not met" or "only locally". That is no praise: where nothing is \
    answered, nothing can be found missing.
    """,
    .noEvidenceGaps: "No open answer: each condition of the frontier is answered.",
    .gapOrder: """
    In the order of what closing each would lift: levels gained, essential criteria, \
    answers that hold a level down, then evidence and reach of the practices that show \
    it.
    """,
    .moreGaps: "… and {n} more: --details lists them all.",
    .otherGaps: "{n|more|more}, by criterion",
    .anchorOfCriterion: ". Visible as: {place}",
    .leversOfCriterion: ". Who can act: {levers}",
    .liftsCriterion: "alone lifts the criterion by {n|level|levels}",
    .holdsDown: "holds the criterion down",
    .oneOfSection: "1 of the {n|condition|conditions} of the frontier in its section",
    .soFarLabel: "So far",
    .oldFact: "a fact of {date}, too old to count, so a newer one is needed.",
    .undatedFact: "a fact without a date, which does not count, so a dated one is needed.",
    .lookInLabel: "Look in",
    .nowLabel: "Now",
    .visibleAsLabel: "Visible as",
    .anchor: "{visible} Type of action: {action} Where: {place}",
    .interventionField: "; intervention field {codes}",
    .judgementRemark: " (judgement).",
    .whoCanActLabel: "Who can act",
    .holderNotConfirmed: "holder not confirmed",
    .shownByLabel: "Shown by",
    .noPracticeYet: "no practice of another territory yet",
    .practiceInBrackets: " ({territory}; {standing}; reach: {reach}{partner})",
    .andMore: "; and {n} more",
    .noPartnerYet: ". No partner practice yet",
    .noteLabel: "Note",
    .systemHasIt: "the territory's system has it {standing}; the programme does not say so.",
    .systemHasItToo: "the territory's system has it {standing}.",
    .learningTitle: "Whom to learn from",
    .nobodyToLearnFrom: "No practice shows anything that is not shown for the programme.",
    .noProvenPartner: "No partner practice with a proven effect shows any of these conditions.",
    .learningOrder: "Best evidence of effect first, then those that show most of the gaps.",
    .learningLine: "{territory}: {standing}, reach: {reach}{partner}; shows {n|gap|gaps}",
    .learningTable: """
    Practices that show conditions not shown for the programme; new: not shown by the \
    territory's system either, as far as known
    """,
    .practiceLabel: "Practice",
    .whereLabel: "Where",
    .evidenceLabel: "Evidence of effect",
    .reachLabel: "Reach",
    .gapsLabel: "Gaps",
    .newLabel: "New",
    .partnerMark: "partner",
  ]
}
