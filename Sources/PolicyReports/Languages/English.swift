// The words of English. Another language is another such file.

extension ReportLanguage {
  static let englishPhrases: [Phrase: String] = [
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
    // Context
    .contextTitle: "Context: young people and money",
    .contextIsNoScore: """
    Beside the score, never part of it. Figures of different sources and years do not \
    join. What the records do not hold is unknown.
    """,
    .contextTable: "Young people aged 15-29 not in employment, education or training",
    .whatLabel: "What",
    .valueLabel: "Value",
    .yearLabel: "Year",
    .sourceLabel: "Source",
    .rateLabel: "NEET rate",
    .countLabel: "NEETs",
    .inactiveLabel: "of them inactive",
    .seekingLabel: "of them looking for work",
    .registerLabel: "Registered with the employment service",
    .registerNote: "The statistics of this release hold no figures of registers.",
    .thousand: "thousand",
    .percentOfNEETs: "% of NEETs",
    .trendTitle: "NEET rate at ages 15-29, both sexes, per cent ({source})",
    .trendDescription: "From {from} % in {first} to {to} % in {last}",
    .trendBreaks: """
    , with {breaks|break|breaks} in the series (dashed): years before and after a break \
    are not comparable.
    """,
    .trendWithoutBreak: ", without a break in the series.",
    .trendBreaksUnknown: """
    ; the copy does not carry the publisher's flags, so breaks in the series are \
    unknown.
    """,
    .trendTable: "NEET rate by year ({source})",
    .rateColumn: "Per cent",
    .remarkLabel: "Remark",
    .breakRemark: "break in the series",
    .unreliableRemark: "unreliable",
    .moneyUnknown: "Money of the programme: unknown, no amount is in the records.",
    .moneyTable: """
    Money of the programme, as far as sources show it; amounts of different bases are \
    never added up
    """,
    .whatForLabel: "What for",
    .euroLabel: "Euro",
    .whoseMoneyLabel: "Whose money",
    .derivedRemark: "computed",
    // Context of a territory, by itself
    .contextPageTitle: "{territory}: young people, in context",
    .contextPageLead: """
    What statistics say of the young people for whom a policy is made. Context, never a \
    score. What no file and no record holds is unknown.
    """,
    .contextPageTable: "Each figure is the newest there is",
    .contextFiguresTitle: "Figures and sources",
    .flagLabel: "Flag",
    .nutsChange: """
    With NUTS {edition}, {before} became {after} ({kind}): figures of before and after \
    stand under different codes, and the line is of one code only.
    """,
    .joinedExactly: "{year}: {value} %, of {codes}, which is the same area.",
    .joinedEstimated: """
    {year}: {value} %, estimated from {codes} by their people of all ages.
    """,
    .notJoined: "{year}: not joined; {reasons}.",
    .rateNow: """
    Of those aged 15 to 29, {value} % were neither in employment nor in education or \
    training in {year}{whose} {source}.
    """,
    .rateNowUnknown: "The NEET rate at ages 15 to 29 is unknown.",
    .targetAbove: """
    That is {points} percentage points above the Union's aim of {rate} % by {year}, \
    which binds no region.
    """,
    .targetReached: """
    That is {points} percentage points below the Union's aim of {rate} % by {year}, \
    which binds no region.
    """,
    .changeSince: "From {from} to {to} the rate changed by {points} percentage points.",
    .changeBroken: """
    From {from} to {to} the figure changed by {points} percentage points, but the series \
    was broken in between: the two years are not comparable.
    """,
    .changeBreaksUnknown: """
    From {from} to {to} the rate changed by {points} percentage points; whether the \
    series was broken in between is unknown.
    """,
    .ofCountryRemark: ", in {country} as a whole",
    .forWhomColumn: "Of",
    .itselfLabel: "the territory",
    .indicatorNotes: """
    Unemployed and inactive are parts of the NEET rate in per cent of the age group. \
    Flags: b break in the series, u unreliable, e estimated, p provisional, d definition \
    differs.
    """,
    .similarTitle: "Territories with like figures",
    .similarBy: "Compared with {n|territory|territories} of the same NUTS level by: {indicators}.",
    .similarDistance: """
    The distance is the root of the mean squared difference of the figures, each in \
    deviations from the mean of all these territories. Like figures do not mean that \
    like policies work.
    """,
    .similarNone: """
    Nothing to compare: give a file with figures of territories of the same NUTS level.
    """,
    .similarTable: "The territories most alike",
    .distanceLabel: "Distance",
    .percentUnit: "%",
    .thousandUnit: "thousand",
    .countryTrendRemark:
      "There is no line of the territory itself; this is of the territory that it lies in.",
    // Planned money and transmitted tables
    .financesTitle: "Planned money, from {file}",
    .financesOf: "{title} ({cci}), version {version}, adopted {date}: {choice}.",
    .chosenOnly: "the only adopted version in the file",
    .chosenByVersion: "the highest of the adopted versions in the file",
    .chosenByDate: "the version in the file that was adopted last",
    .financesTable: """
    {fund} for young people by three measures, which differ: none of them is the youth \
    money, and they are never added up
    """,
    .measureLabel: "Measure",
    .unionEuroLabel: "Union, euro",
    .totalEuroLabel: "Union and national, euro",
    .rowsLabel: "Rows",
    .noSuchRows: "no such row in the file",
    .noRowsOfFund: "unknown: the file holds no row of the fund",
    .noPriorityTypes: "unknown: the file does not say which priorities are dedicated",
    .noInterventionFields: "unknown: the file holds no intervention fields",
    .onlyOverlappingRows: "unknown: the file holds overlapping themes only",
    .financesNone: """
    The file holds no adopted version of the programme with the number {cci}.
    """,
    .financesNoNumber: """
    The number of this territory's programme is not known; name it with --cci.
    """,
    .financesHolds: "It holds {n|programme|programmes}:",
    .financesHoldsOfCountry: "Of {country} it holds {n|programme|programmes}:",
    .financesCut: """
    The file has exactly {n} rows, at which the portal cuts an answer off: download it \
    again with a higher limit.
    """,
    .concentrationNotBinding: """
    The youth share of 12.5 % of a Member State's whole ESF+ does not bind {country} \
    (recalled, to be verified).
    """,
    .concentrationMet: """
    {country} keeps the youth share of 12.5 % of its whole ESF+: {share} of the Union's \
    money (rule recalled, to be verified).
    """,
    .concentrationNotMet: """
    {country} does not keep the youth share of 12.5 % of its whole ESF+: {share} of the \
    Union's money (rule recalled, to be verified).
    """,
    .concentrationUnknown: """
    Whether {country} keeps the youth share of 12.5 % of its whole ESF+ is unknown: \
    {reasons}.
    """,
    .obligationUnknown: "nobody has said whether the rule binds it",
    .programmesNotStated: """
    nobody has said which programmes make up its ESF+, so the file may not hold them all
    """,
    .programmesMissing: "the file lacks {programmes}",
    .programmesNotNamed: "the file holds further programmes: {programmes}",
    .programmesNotWhole: "the file holds only a part of {programmes}",
    .transmittedTitle: "Check of the transmitted tables in {file}",
    .transmittedClean: "{n|row|rows}: no rule is broken.",
    .transmittedFindings: "{n|row|rows}, {errors|error|errors}; warnings may be right.",
    .transmittedTable: "What was found, in the order of the rows",
    .rowLabel: "Row",
    .severityLabel: "Kind",
    .ruleLabel: "Rule",
    .columnLabel: "Column",
    .foundLabel: "Found",
    .expectedLabel: "Expected",
    .errorLabel: "error",
    .warningLabel: "warning",
    .noCommonDimension: "unknown: no dimension has rows of all the priorities concerned",
    .dimensionLabel: "Added up by",
    .financesMayBePartial: """
    A file that was filtered when it was downloaded holds a part of the programme, and \
    then these sums are parts too.
    """,
    .financesOfOther: "This programme is none of {country}.",
    .financesMore: "and {n} more",
    .technicalAssistance: """
    it depends on whether technical assistance is part of the whole, which is to be \
    verified
    """,
    .concentrationInFile: """
    What the file holds of the country: {youth} euro of the Union's money in priorities \
    dedicated to youth employment, of {whole} euro.
    """,
    .transmittedNothing: "The file has no rows: nothing was checked.",
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
    // Answers
    .allAnswersTitle: "Every answer with its facts",
    .answersApart: ": on a page of its own, since it is long.",
    .programmeAnswersTitle: "Every answer of the programme, with its facts",
    .systemAnswersTitle: "Every answer of the system, with its facts",
    .noAnswers: "No answer was given: everything is unknown.",
    .answersIntroduction: """
    Conditions that are not listed have no answer: they are unknown. Off the frontier: \
    no practice of another territory shows it yet, so it enters no share. Enough here: \
    reach does not matter for the condition.
    """,
    .answerLabel: "Answer",
    .restsOnLabel: "Rests on",
    .relayed: "relayed",
    .undated: "undated",
    .confidence: "confidence {grade}",
    .factsLabel: "Facts",
    .factsTitle: "Facts on which several answers rest",
    .sourceNotStated: "source not stated",
    .offFrontierShort: "(off the frontier)",
    .enoughHere: " (enough here)",
    .offFrontier: "no practice shows it yet, it enters no share",
    // Crosswalks
    .enablingTitle: "By element of the enabling condition (CPR Annex IV, 4.1)",
    .enablingCaution: """
    The elements are those the rubric recalls ({mark}); check the Regulation before you \
    cite them. Conditions of the rubric shown are no proof that the enabling condition \
    is fulfilled.
    """,
    .enablingTable:
      "The programme's conditions of the frontier by element of the enabling condition",
    .elementLabel: "Element (criteria)",
    .youthGuaranteeTitle: "By phase of the reinforced Youth Guarantee",
    .youthGuaranteeIntroduction: """
    The pairing of the project's five phases with the Recommendation's four is a \
    reading of this project; cross-cutting criteria belong to none.
    """,
    .youthGuaranteeTable:
      "The programme's conditions of the frontier by phase of the Youth Guarantee",
    .phaseLabel: "Phase",
    // What it is not
    .cautionTitle: "What this is not",
    .deskCaution: """
    {reader}: no statement of any organisation. The second reading that the rubric asks \
    for before publication has not taken place.\u{20}
    """,
    .readerCaution: "The answers are those of {reader}. ",
    .cautionText: """
    The rubric's levels and thresholds are judgements. Silence is unknown, neither bad \
    nor good. Nothing links a high score to fewer NEETs until data say so. The \
    practices show that something can be done; whether it fits another territory stays \
    to be settled with those who would run it.
    """,
    .leftOut: """
    Left out of the frontier: {own|practice|practices} of the territory itself, and \
    {lessons|lesson|lessons} (studied, no gain)
    """,
    .unnamedCaution:
      " The territory is not named (ZZ), so practices of its own may stand in the frontier.",
    .howToGoOn: """
    From what? --explain CONDITION shows answer, facts and sources; --details all gaps, \
    criteria and answers; --format html a page to print, json or csv a row for each \
    condition. swift run find-practice --show ID shows a practice complete.
    """,
    .territoryNotNamed: "Territory not named",
    // Quick scan
    .quickScanTitle: "quick scan of {programme}",
    .quickScanIntroduction:
      "Ten questions for a first talk. They give no score; they show where to look.",
    .systemStanding: "; the territory's system: {standing}",
    .inProgrammeLabel: "Programme",
    .becauseLabel: "Because",
    .whyAskLabel: "Why ask",
    .callLabel: "Call",
    .callAtHome: "at home: {levers}",
    .callElsewhere: ". Elsewhere: {hosts}",
    // Explanation
    .conditionLabel: "Condition",
    .stepLabel: "Step",
    .stepWhole: "level {level} of 5, {aspect}; only locally does not count",
    .stepLocal: "level {level} of 5, {aspect}; locally counts too",
    .canBeShownLabel: "Can be shown",
    .byAnyKind: "by any kind of source",
    .byKinds: "by {kinds}",
    .planIsEnough: "; a written rule, plan or target is enough, since it asks what is foreseen",
    .lawLabel: "Law",
    .explainProgramme: "The programme: {standing}",
    .explainSystem: "The system of the territory: {standing}",
    .localIsEnough: " (only locally, which is enough here)",
    .noAnswer: "No answer: no admissible fact was found. Silence is unknown.",
    .practicesThatShow: "Practices of other territories that show it: {n}",
    .noPracticeNoShare: "No practice shows it yet; it enters no share.",
    .onePracticeOnly: "The frontier rests on this one practice here.",
    .otherPractices: "And {n} more: {ids}.",
    .practiceLine: "{territory}: {standing}, reach: {reach}",
    .partOfRecord: "the record's part \"{part}\"",
    .moreSources: " and {n} more in the record",
    .placeTitle: "Where it would stand in the programme",
    // Two readers, programmes
    .readersTitle: "Two readers",
    .readersSummary: """
    Conditions that at least one reader answered: {either}. Both gave the same answer \
    to {alike} of them. Where they differ the answer counts as unknown until they have \
    settled it with a written reason. This is a count, no measure of reliability.
    """,
    .firstReader: "First",
    .secondReader: "Second",
    .programmesTitle: "Programmes that can be scored",
    // Practices
    .noUnit: "(no unit)",
    .noYear: "no year",
    .lessonCallout:
      "A lesson: it was studied, and no gain was found. A warning, never a benchmark.",
    .contradictionMark: "figures to check",
    .contradictionCallout: """
    In {n|point|points} the figures of the sources disagree or may count the same thing \
    twice. Before you quote one:
    """,
    .targetCallout: "{n|figure is a target, not a result|figures are targets, not results}.",
    .partnerOfProject: "partner of atWork4NEETs",
    .noPartner: "not a partner",
    .startUnknown: "start unknown",
    .untilWord: " to ",
    .inChargeLabel: "In charge",
    .phasesLabel: "Phases",
    .forWhomLabel: "For whom",
    .whenLabel: "When",
    .servedLabel: "People counted",
    .people: "{n|person|people}",
    .amountUnknown: "amount unknown",
    .euros: "EUR {n}",
    .resourcesLabel: "Resources",
    .goodForLabel: "Good for",
    .recordLabel: "Sources",
    .takesPartLabel: "Takes part",
    .contradictionsTitle: "Figures that disagree or may be counted twice",
    .notesTitle: "Corrections and cautions",
    .challengesTitle: "What was difficult",
    .transferTitle: "Remarks on taking it over",
    .sourcesTitle: "Where it was read",
    .noSources: "No source is recorded.",
    .effectsTitle: "Evidence of effect, outcome by outcome",
    .noEffects: "None known.",
    .effectLine: ": {direction} (level {level} of 5, {words}; studied: {study})",
    .figuresTitle: "Reported figures and findings",
    .noFigures: "No figure is recorded.",
    .figuresTable: "Each figure with unit, year, kind and how it was found",
    .findingLabel: "Finding",
    .figureLabel: "Figure",
    .kindLabel: "Kind",
    .methodLabel: "How it was found",
    .conditionsTitle: "Conditions it shows",
    .notMetTitle: "What its record says it does not do",
    .noConditions: "It shows no condition of the rubric.",
    .answerBasis: "; {date}; confidence {grade}",
    .notStated: "not stated",
    // Search and library
    .matchesTitle: "{n|practice|practices} of {all}",
    .tryFewerWords: "Try fewer or shorter words, or leave out a filter.",
    .wordsInNoPractice: "In no practice at all: {words}.",
    .moreMatches: "… and {n} more: --all lists them.",
    .showOne: "One practice complete: swift run find-practice --show ID",
    .aboutLabel: "About",
    .showsLabel: "Shows",
    .andMoreShown: " And {n} more.",
    .matchLine: "{territory}; {partner}; {standing}; reach: {reach}",
    .libraryTitle: "Good practices",
    .libraryIntroduction: """
    {n|practice|practices}, {partners} of them from the project's partner territories, \
    by the phase that each serves first. Within a phase the better evidence of effect \
    stands first, then the wider reach.
    """,
    .standingsExplained: """
    Of a practice, by its best outcome. Proven: a gain shown by a credible comparison. \
    Promising: a measured gain, or a mixed result of a strong study. Inspiration: an \
    idea whose effect nobody has studied in a way that tells. Lesson: studied, no gain \
    or a loss; a warning, never a benchmark.
    """,
    .withoutPhaseTitle: "Without a phase",
    .noPracticeInPhase: "No practice serves this phase first.",
    .cardPlace: "{territory}; reach: {reach}; {status}",
    .cardOtherPhases: "Also: {phases}",
    .cardShows: "Shows conditions of: {codes}",
    .countryLabel: "Country",
    .partnerFacetLabel: "Partner",
    .byCriterionTitle: "By criterion",
    .noPracticeShowsIt: "no practice yet",
    .filterTitle: "Find practices",
    .filterWords: "Words",
    .filterAny: "any",
    .filterClear: "Clear",
    .filterResult: "practices shown",
    // Index and page furniture
    .indexTitle: "Good practices for young people not in employment, education or training",
    .indexIntroduction: """
    Where ESF+ programmes stand against what good practices of other territories have \
    shown to be possible. The library holds {n|practice|practices}.
    """,
    .indexLibrary:
      ": all practices, with a filter by phase, criterion, country, evidence and words.",
    .territoriesTitle: "Territories",
    .territoriesTable: """
    In alphabetical order, no ranking. Answers in all: of the programmes' own \
    documents, on the frontier or not; then the conditions of the frontier. Where \
    little is answered, little can be found lacking. National and regional programmes \
    answer for different powers.
    """,
    .noTerritories: "No territory was scored.",
    .territoryLabel: "Territory",
    .answeredLabel: "answers in all",
    .toChangeShort: "found to change",
    .openShort: "unknown",
    .howToReadTitle: "How to read it",
    .howToReadUnknown: """
    Unknown is no reproach: nobody has found a document that says it. It is where to \
    look.
    """,
    .howToReadFrontier: """
    The frontier is what practices of other territories have shown; a territory's own \
    practices and lessons without gain are left out of its frontier, so it differs from \
    page to page.
    """,
    .howToReadSystem: "A programme is not the system it belongs to: each page shows both, apart.",
    .howToReadNumbers: """
    Numbers can be counted again: beside each territory's page lies a table (CSV) with \
    the numbers of its tables and sentences.
    """,
    .recordsInEnglish: "Records and the rubric's questions are in English.",
    .skipLink: "Skip to the content",
    .contentsTitle: "On this page",
    .showNumbers: "The numbers of this figure",
    .allNumbers: "The numbers of this page as a table (CSV)",
    .toIndex: "Overview",
    .footerText:
      "Made by PracticeExchange. What is unknown says so; judgements are marked as such.",
    .scrollTable: "table, scroll sideways to see all",
    // CSV heads
    .csvSection: "section",
    .csvTable: "table",
    .csvRow: "row",
    .csvColumn: "column",
    .csvValue: "value",
    .csvUnit: "unit",
    .csvRemarks: "remarks",
  ]

  static let englishTerms: [String: String] = [
    "standing.shown": "shown",
    "standing.shown-locally": "shown only locally",
    "standing.formerly-shown": "unknown, formerly shown",
    "standing.unknown": "unknown",
    "standing.lacking": "lacking",
    "standing.not-applicable": "not applicable",
    "answer.met": "met",
    "answer.local": "met only locally",
    "answer.not-met": "not met",
    "answer.unknown": "unknown",
    "answer.not-applicable": "not applicable",
    "practice.proven": "proven effect",
    "practice.promising": "promising",
    "practice.inspiration": "inspiration, effect not studied",
    "practice.lesson": "lesson: studied, no gain or a loss",
    "direction.positive": "better",
    "direction.mixed": "mixed",
    "direction.none": "no clear effect",
    "direction.negative": "worse",
    "direction.unknown": "not known",
    "evidence-level.0": "assertion",
    "evidence-level.1": "reasoned account",
    "evidence-level.2": "measured change",
    "evidence-level.3": "adjusted comparison",
    "evidence-level.4": "credible comparison group",
    "evidence-level.5": "randomised or replicated",
    "reach.site": "one site",
    "reach.local": "local",
    "reach.part": "part of the territory",
    "reach.whole": "whole territory",
    "practice-status.ongoing": "ongoing",
    "practice-status.ended": "ended",
    "practice-status.unknown": "whether it goes on is unknown",
    "record-confidence.high": "operator, public body or evaluator",
    "record-confidence.medium": "press, mirror copy, self-reported or contradictory",
    "record-confidence.low": "hardly more than a name",
    "figure.result": "reported",
    "figure.target": "target",
    "figure.baseline": "baseline",
    "figure.context": "context",
    "competence.programme": "managing authority",
    "competence.employment-service": "employment service",
    "competence.ministry": "ministry",
    "competence.municipality": "municipalities",
    "competence.education": "education authorities and providers",
    "competence.other-fund": "another fund",
    "assessment-status.desk": "desk reading, not yet agreed with anybody",
    "assessment-status.sent": "sent to the body assessed",
    "assessment-status.replied": "the body assessed has replied",
    "assessment-status.agreed": "agreed with the body assessed",
    "cci.confirmed": "confirmed",
    "cci.recalled": "recalled, not confirmed",
    "cci.not-found": "not found",
    "source-kind.programmeDocument": "programme document",
    "source-kind.callOrGuidance": "call or guidance",
    "source-kind.legalAct": "law or agreement",
    "source-kind.monitoringReport": "monitoring report",
    "source-kind.officialStatistic": "official statistic",
    "source-kind.evaluationReport": "evaluation",
    "source-kind.goodPracticeForm": "good-practice form",
    "source-kind.pressOrWebPage": "press or web page",
    "level.national": "national",
    "level.regional": "regional",
    "aspect.design": "design",
    "aspect.delivery": "delivery",
    "youth-guarantee.mapping": "Mapping",
    "youth-guarantee.outreach": "Outreach",
    "youth-guarantee.preparation": "Preparation",
    "youth-guarantee.offer": "Offer",
    "nuts-change.recoded": "another code, the same area",
    "nuts-change.split": "split",
    "nuts-change.merged": "merged",
    "nuts-change.boundaryShift": "a boundary moved",
    "context.rate": "NEET rate, ages 15-29",
    "context.womenRate": "the same, women",
    "context.menRate": "the same, men",
    "context.rate15To24": "NEET rate, ages 15-24",
    "context.count": "NEETs, ages 15-29",
    "context.unemployedRate": "unemployed NEETs, ages 15-29",
    "context.inactiveRate": "inactive NEETs, ages 15-29",
    "context.inactiveShare": "share of NEETs who are inactive",
    "context.seekingShare": "share of NEETs who look for work",
    "context.earlyLeavers": "early leavers from education and training, ages 18-24",
    "context.youthUnemployment": "youth unemployment, of the active",
    "youth-money.dedicatedPriority": "priorities dedicated to youth employment (YE)",
    "youth-money.accessToEmployment":
      "objective ESO4.1, access to employment, for young people or not",
    "youth-money.youthField": "intervention field 136, youth employment",
    "money.EU": "Union contribution",
    "money.national": "national contribution",
    "money.total": "Union and national together",
    "money.not-stated": "not stated",
    "section.data-collection": "Data collection and analysis",
    "section.profiling": "Profiling",
    "section.customised-support": "Training and customised support",
    "section.placement": "Job placement",
    "section.outreach": "Reaching the inactive",
    "section.cross-cutting": "Cross-cutting conditions",
  ]

  static let englishTerritories: [String: String] = [
    "AT": "Austria", "BE": "Belgium", "BG": "Bulgaria", "CY": "Cyprus",
    "CZ": "Czechia", "DE": "Germany", "DK": "Denmark", "EE": "Estonia",
    "EL": "Greece", "ES": "Spain", "FI": "Finland", "FR": "France",
    "HR": "Croatia", "HU": "Hungary", "IE": "Ireland", "IT": "Italy",
    "LT": "Lithuania", "LU": "Luxembourg", "LV": "Latvia", "MT": "Malta",
    "NL": "Netherlands", "PL": "Poland", "PT": "Portugal", "RO": "Romania",
    "SE": "Sweden", "SI": "Slovenia", "SK": "Slovakia", "TR": "Türkiye",
    "ITI1": "Tuscany", "ITH2": "Trento, Italy", "ITC4": "Lombardy, Italy",
  ]
}
