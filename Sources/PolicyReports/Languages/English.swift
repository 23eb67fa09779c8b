// The words of English. Another language is another such file.

extension ReportLanguage {
  static let englishPhrases: [Phrase: String] = [
    // In short
    .inShort: "In short",
    .answeredOfAll: "Of {all} conditions the programme's own documents answer {n}.",
    .frontierOfAll: """
    Of the {all}, {n} have been shown to be possible by a practice of another territory \
    ({partners} by a partner's): the frontier. All shares below are shares of it.
    """,
    .openOfFrontier:
      "Of the {all} of the frontier that apply, {n} are answered and {open} are unknown.",
    .tooManyOpen: """
    Of the {all} of the frontier that apply, {n} {n:is|are} answered and {open} are \
    unknown: too many for a verdict. Read what follows as a list of what to find out.
    """,
    .nothingToCompare: """
    No practice of another territory shows anything here: there is nothing to compare \
    with.
    """,
    .gapsInShort: """
    {change|thing|things} to change, {find} to find out first; {essentials} of {all} \
    essential criteria are not shown yet.
    """,
    .answersFrom: "The answers rest on: {kinds}.",
    .visitFirst: "Three practices to visit first, and why",
    .visitRule: """
    The rule (a judgement): of all practices that go on, as far as is known, and show \
    something missing here, the one with the best evidence of effect; then, among those \
    with evidence, the one that shows most of what is missing; then the best one of a \
    partner of the project.
    """,
    .visitPlace: "{territory}, {host}. ",
    .visitBestEvidence:
      "Best evidence of effect: {standing}. It shows {n} of the gaps here; reach: {reach}.",
    .visitMostGaps: """
    Shows most of what is missing here: {n} of the gaps. Evidence: {standing}; reach: \
    {reach}.
    """,
    .visitPartner: """
    The best of the project's partners: {standing}. It shows {n} of the gaps here; \
    reach: {reach}.
    """,
    .visitOutcome: " Studied outcome: {outcome}: {direction} ({level}).",
    .visitAskWhetherItGoesOn: " Whether it still goes on is not known: ask first.",
    .notEveryOutcome: ", but not on every outcome studied",
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
    .contextIsNoScore:
      "Beside the score, never part of it. What the records do not hold is unknown.",
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
    .registerNote: "No figure of registered NEETs with the same ages and date is in the records.",
    .thousand: "thousand",
    .percentOfNEETs: "% of NEETs",
    .trendTitle: "NEET rate at ages 15-29, both sexes, per cent ({source})",
    .trendDescription: """
    From {from} % in {first} to {to} % in {last}, with {breaks|break|breaks} in the \
    series (dashed): years before and after a break are not comparable.
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
    // Profile
    .programmeProfileTitle: "The programme: what its own documents and data show",
    .systemProfileTitle: "Beside it, not added to it: the system of the whole territory",
    .systemNotAssessed: "Not assessed in the records: unknown.",
    .profileSummary: """
    Shown {shown}, could be up to {possible} (answers missing), only locally {local}, \
    lacking {lacking}, of {all} conditions. Status: {status}.
    """,
    .countsTable: "Conditions of the frontier, phase by phase",
    .ofLabel: "of",
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
    and the same. The placing of conditions on levels is a judgement of the rubric.
    """,
    .levelsTable: "{section}: levels of each criterion, 0 to 5",
    .criterionLabel: "Criterion",
    .demonstratedLabel: "Demonstrated",
    .possibleLabel: "Possible",
    .frontierLabel: "Frontier",
    .stripLabel: "0 to 5",
    .heldDownLabel: "First condition that holds it down",
    .stripLegend: "Filled dot: demonstrated. Line to the open dot: possible. Diamond: frontier.",
    .indexNotScorable: "Index not scorable: {coverage} of the conditions answered.",
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
    .evidenceGapsTitle: "To find out first: the programme's documents do not say, or not lately",
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
    .otherGaps: "The other {n}, by criterion",
    .anchorOfCriterion: ". Visible as: {place}",
    .leversOfCriterion: ". Who can act: {levers}",
    .liftsCriterion: "alone lifts the criterion by {n|level|levels}",
    .holdsDown: "holds the criterion down",
    .oneOfSection: "1 of the {n} conditions of its section",
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
    .learningTitle: "Whom to learn from",
    .nobodyToLearnFrom: "No practice shows anything that is missing here.",
    .noProvenPartner: "No partner practice with a proven effect shows what is missing here.",
    .learningOrder: "Best evidence of effect first, then those that show most of the gaps.",
    .learningLine: "{territory}: {standing}, reach: {reach}{partner}; shows {n} of the gaps",
    .learningTable: "Practices that show what is missing here",
    .practiceLabel: "Practice",
    .whereLabel: "Where",
    .evidenceLabel: "Evidence of effect",
    .reachLabel: "Reach",
    .gapsLabel: "Gaps",
    .partnerMark: "partner",
    // Answers
    .allAnswersTitle: "Every answer with its facts",
    .answersApart: ": on a page of its own, since it is long.",
    .programmeAnswersTitle: "Every answer of the programme, with its facts",
    .systemAnswersTitle: "Every answer of the system, with its facts",
    .noAnswers: "No answer was given: everything is unknown.",
    .answersIntroduction: "Conditions that are not listed have no answer: they are unknown.",
    .answerLabel: "Answer",
    .restsOnLabel: "Rests on",
    .relayed: "relayed",
    .undated: "undated",
    .confidence: "confidence {grade}",
    .factsLabel: "Facts",
    .factsTitle: "Facts on which several answers rest",
    .sourceNotStated: "source not stated",
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
    .deskCaution: "Desk readings ({reader}), not statements of any organisation. ",
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
    criteria and answers; --format html a page to print, json or csv every number. \
    swift run find-practice --show ID shows a practice complete.
    """,
    .territoryNotNamed: "Territory not named",
    // Quick scan
    .quickScanTitle: "quick scan of {programme}",
    .quickScanIntroduction:
      "Ten questions for a first talk. They give no score; they show where to look.",
    .systemStanding: "; the territory's system: {standing}",
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
    .factLabel: "Fact",
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
    .contradictionMark: "figures disagree",
    .contradictionCallout: """
    The sources contradict themselves in {n|point|points}: see below before you quote a \
    figure.
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
    .servedLabel: "Served",
    .people: "{n|person|people}",
    .amountUnknown: "amount unknown",
    .resourcesLabel: "Resources",
    .goodForLabel: "Good for",
    .recordLabel: "Record",
    .recordConfidence: "{confidence} confidence in the quoted facts",
    .takesPartLabel: "Takes part",
    .contradictionsTitle: "Figures that disagree",
    .notesTitle: "Corrections and cautions",
    .challengesTitle: "What was difficult",
    .transferTitle: "Remarks on taking it over",
    .sourcesTitle: "Sources",
    .noSources: "No source is recorded.",
    .effectsTitle: "Evidence of effect, outcome by outcome",
    .noEffects: "None known.",
    .effectLine: ": {direction} (level {level} of 5, {words})",
    .figuresTitle: "Reported figures and findings",
    .noFigures: "No figure is recorded.",
    .figuresTable: "Each figure with unit, year, kind and how it was found",
    .findingLabel: "Finding",
    .figureLabel: "Figure",
    .kindLabel: "Kind",
    .methodLabel: "How it was found",
    .conditionsTitle: "Conditions it shows",
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
    {n} practices, {partners} of them from the project's partner territories, by the \
    phase that each serves first. Within a phase the better evidence of effect stands \
    first, then the wider reach.
    """,
    .standingsExplained: """
    Proven: a gain shown by a credible comparison. Promising: a measured gain, or a \
    mixed result of a strong study. Inspiration: an idea whose effect nobody has \
    studied in a way that tells. Lesson: studied, no gain; a warning.
    """,
    .withoutPhaseTitle: "Without a phase",
    .noPracticeInPhase: "No practice serves this phase first.",
    .cardPlace: "{territory}; reach: {reach}",
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
    Where ESF+ programmes stand against what {n} good practices have shown to be \
    possible: for the partner territories of the Interreg Europe project atWork4NEETs.
    """,
    .indexLibrary:
      ": all practices, with a filter by phase, criterion, country, evidence and words.",
    .territoriesTitle: "Territories",
    .territoriesTable: """
    In alphabetical order, no ranking: what the programmes' own documents answer, and \
    their conditions of the frontier. National and regional programmes answer for \
    different powers.
    """,
    .noTerritories: "No territory was scored.",
    .territoryLabel: "Territory",
    .answeredLabel: "answers in all",
    .toChangeShort: "to change",
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
    Each number can be counted again: beside each territory's page lies a table (CSV) \
    with all of its numbers.
    """,
    .recordsInEnglish: "Records and the rubric's questions are in English.",
    .skipLink: "Skip to the content",
    .contentsTitle: "On this page",
    .showNumbers: "The numbers of this figure",
    .allNumbers: "All numbers of this page (CSV)",
    .toIndex: "Overview",
    .footerText: """
    Made by PracticeExchange from desk readings of public facts. Every figure names its \
    source; what is unknown says so.
    """,
    .scrollTable: "table, scroll sideways to see all",
    // CSV heads
    .csvSection: "section",
    .csvTable: "table",
    .csvRow: "row",
    .csvColumn: "column",
    .csvValue: "value",
    .csvUnit: "unit",
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
    "practice.lesson": "lesson: studied, no gain",
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
    "record-confidence.high": "high",
    "record-confidence.medium": "medium",
    "record-confidence.low": "low",
    "figure.result": "result",
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
