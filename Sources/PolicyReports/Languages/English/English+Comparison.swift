extension ReportLanguage {
  static let englishComparison: [Phrase: String] = [
    .comparisonOfSystems: "What territories do for NEETs, side by side",
    .comparisonOfProgrammes: "ESF+ programmes side by side",
    .comparisonLead: """
    Each is held against what practices of other territories have shown to be possible. \
    Where answers are missing a score is a range, and often nobody can be said to be ahead: \
    that is a result, not a fault.
    """,
    .comparisonAlone: """
    {territory} is the only {level} subject: there is nobody to compare it with.
    """,
    .comparisonMixed: "national or regional",
    .comparisonSummary: """
    {n|subject|subjects}, {level}: of {all|comparison|comparisons} of two in a section or \
    across the phases, {certain} certain, {probable} probable, {band} in one band, {other} \
    not comparable.
    """,
    .comparisonWrong: """
    Of the certain and probable ones about {wrong} are to be expected wrong, each by its own \
    share of the draws.
    """,
    .comparisonNoRanks: """
    No ranks are printed: not every assessment is agreed with the body assessed.
    """,
    .comparisonCertain: """
    {first} is certainly ahead of {second} across the phases: its score on {n|common \
    condition|common conditions} is higher than {second} could reach at best.
    """,
    .comparisonProbable: """
    {first} is probably ahead of {second} across the phases, in {probability} of the draws \
    on {n|common condition|common conditions}.
    """,
    .comparisonAcross: "across the five phases (1 to 100)",
    .comparisonContextTable: "Young people and labour market: the newest figure of each territory",
    .comparisonNoFigures: "Unknown for all of them: {what}.",
    .comparisonAssessedTable: "What was assessed, by whom, how far it is settled",
    .comparisonStatus: "Status",
    .comparisonReader: "Reader",
    .comparisonDay: "Facts as of",
    .comparisonAnswered: "Answered",
    .comparisonFrontier: "On its frontier",
    .comparisonFrontierAnswered: "Of these answered",
    .comparisonAssessedNote: """
    Answered: of {all|condition|conditions} of rubric {version}, by fresh facts. The \
    frontier of a territory leaves its own practices out, so the frontiers differ a little.
    """,
    .comparisonProfilesTitle: "Profiles side by side",
    .comparisonProfilesLead: """
    Read the profile first: where each shows what is possible, and where answers are \
    missing. What a document shows (design) and what records show (delivery) stand apart \
    below.
    """,
    .comparisonAspect: "One aspect alone: {aspect}",
    .comparisonAspectTable: "Standings of the conditions of one aspect: {aspect}",
    .comparisonFigure: "Standings by section and territory",
    .comparisonFigureText: """
    One bar for each territory in each section; its length is the number of conditions on \
    the frontier that apply.
    """,
    .comparisonRanges: """
    What each shows, could show at best, and where its score lies in the draws; "of": the \
    conditions that count
    """,
    .comparisonMiddle: "median",
    .comparisonLow: "low (5 %)",
    .comparisonHigh: "high (95 %)",
    .comparisonPairsTitle: "Who can be said to be ahead",
    .comparisonPairsLead: """
    Certainly: the score of one is higher than the other could reach at best, and the draws \
    bear it out. Probably: ahead in at least {threshold} of {n} draws (seed {seed}). \
    Otherwise both stand in one band. Each pair is compared on the conditions that are on \
    both frontiers and apply to both. In brackets: in how many draws the row is ahead of the \
    column, ties counted half.
    """,
    .comparisonPairsBySection: "The same section by section",
    .comparisonMatrix: "The territory of the row against that of the column: {scope}",
    .comparisonCertainlyAhead: "certainly ahead ({probability})",
    .comparisonCertainlyBehind: "certainly behind ({probability})",
    .comparisonProbablyAhead: "probably ahead ({probability})",
    .comparisonProbablyBehind: "probably behind ({probability})",
    .comparisonSameBand: "one band ({probability})",
    .comparisonNothing: "nothing in common",
    .comparisonOneBand: "one band: nobody can be said to be ahead",
    .comparisonDoubted: """
    {scope}: by the answers as given {first} would be certainly ahead of {second}, but the \
    answers are too weak for that (ahead in {probability} of the draws).
    """,
    .comparisonNarrowTitle: "What would narrow the ranges most",
    .comparisonNarrowLead: """
    For each territory and section the one open question whose answer would narrow the range \
    of levels most, yes and no taken as equally likely (a judgement).
    """,
    .comparisonNarrow: """
    {section}: answering {id} would narrow it most: {question} The levels are open over \
    {now} of 5 on average, after the answer over about {then}. Where to look: {where}
    """,
    .comparisonAllOneBand: """
    One band everywhere: in no section, and not across the phases, can anybody be said to be \
    ahead.
    """,
    .comparisonMiddleNote: """
    A score in the draws may lie below what is shown, since an answer may be wrong. Where \
    most answers are open its median lies near one half because nothing is known, not \
    because half of it is there; where few conditions count it says nothing.
    """,
    .comparisonOnlyAspect: "Only conditions of one aspect are compared: {aspect}.",
    .comparisonUnequalNote: """
    Where one territory is known from documents alone and the other from records too, the \
    rubric allows a comparison of design alone (--aspect design).
    """,
    .comparisonUnequal: "known from different sources",
    .comparisonAheadOf: "{first} is ahead of {others}",
    .comparisonPlaces: "Places that follow: {places}",
    .comparisonOfRubric: "rubric, a judgement",
    .comparisonGiven: "given for this comparison",
    .comparisonEffectsNote: """
    Settling one of them may leave the scores as wide or a little wider: errors of answers \
    pull every score towards the middle, and most of the width is in the open answers.
    """,
    .comparisonNothingOpen: "{section}: no open answer would narrow the levels.",
    .comparisonCriterionTable: "All answers to this criterion, each with the facts it rests on",
    .comparisonMethodTitle: "How it was compared",
    .comparisonBoundsLabel: "Bounds",
    .comparisonBoundsText: """
    Shown counts open answers as not met, "up to" as met. Sections: the share of the \
    frontier's applicable conditions. Across the phases: the geometric mean of 1 + 99 times \
    the share; the rubric takes this mean of levels, here it is taken of shares (a \
    judgement).
    """,
    .comparisonCommonLabel: "Pairs",
    .comparisonCommonText: """
    Compared on common conditions, so that no third territory changes what is said of two.
    """,
    .comparisonDrawsLabel: "Draws",
    .comparisonDrawsText: """
    {n} draws, seed {seed}. Probably ahead from {threshold} of the draws on ({basis}). A \
    probability is a share of draws: it says how far a statement rests on what was varied, \
    nothing about what was not.
    """,
    .comparisonNotDrawn: "Not drawn in this comparison.",
    .comparisonAnswersText: """
    Each answer is wrong with the probability of its confidence, at mean leniency: {grades} \
    (rubric; judgements, not estimates). "Only locally" errs to either side with half of it. \
    An answer without confidence counts as D.
    """,
    .comparisonLeniencyText: """
    One error shared by all answers of a reader on a subject: normal on the log-odds scale \
    with the standard deviation {spread}, {basis}
    """,
    .comparisonJudgement: """
    a judgement. Two readings of the same facts exist for some answers; nothing is estimated \
    from them.
    """,
    .comparisonEstimate: "estimated from independent readings of {n|subject|subjects}.",
    .comparisonOpenText: """
    Of a subject's open answers any share may be met, each share as likely as any other (a \
    judgement: nothing is known of it). The rubric leaves open answers undrawn and shows \
    their range; that range is the bounds above.
    """,
    .comparisonWeightsText: """
    Equal weights of criteria and phases, each times a number drawn evenly within {spread} \
    of 1 (a judgement, as in the sensitivity analyses of COINr).
    """,
    .comparisonMeansText: """
    Arithmetic, geometric or harmonic mean across the phases, each as likely (a judgement). \
    The rubric names them, and Copeland, which hangs on who else is compared and is not \
    used.
    """,
    .comparisonLeftOutText: """
    One criterion or none is left out, each as likely (a judgement). A draw that leaves out \
    the only criterion of a section has no score there, and across the phases leaves that \
    phase out.
    """,
    .comparisonCaution: """
    The shipped answers are desk readings of public facts, not statements of any \
    organisation. Much that is unknown here is known to those who run the services. Nothing \
    links a high score to fewer NEETs until data say so.
    """,
    .comparisonAnnexTitle: "Annex: probabilities of ranks and pairs",
    .comparisonAnnexCaution: """
    For those who check the method. A probability of a rank is no rank: as long as the \
    assessments are not agreed, no order follows from it.
    """,
    .comparisonRanksTable: """
    In how many draws each holds each place across the phases, on its own frontier; equal \
    scores share the better place: {level}
    """,
    .comparisonHeatMap: """
    In how many draws the row is ahead of the column, ties counted half: {scope}
    """,
    .comparisonEffectsTable: """
    How wide the scores across the phases are (middle 90 %, mean over the territories, \
    points), and how wide they would be if one thing were certain
    """,
    .comparisonChoiceLabel: "what is uncertain",
    .comparisonWidthLabel: "width, all drawn",
    .comparisonWithoutLabel: "width without it",
  ]

  static let englishComparisonTerms: [String: String] = [
    "uncertain-choice.answers": "Errors of answers",
    "uncertain-choice.leniency": "Leniency of readers",
    "uncertain-choice.open-answers": "Open answers",
    "uncertain-choice.weights": "Weights",
    "uncertain-choice.aggregation": "Mean across phases",
    "uncertain-choice.criterion-left-out": "Criterion left out",
  ]
}
