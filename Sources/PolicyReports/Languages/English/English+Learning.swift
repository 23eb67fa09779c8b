extension ReportLanguage {
  /// The English of the learning matrix, study visits and forms of transferability.
  static let englishLearning: [Phrase: String] = [
    // Who from whom
    .matrixTitle: "Who could learn what from whom",
    .matrixKind: "Receivers on this page: {kind}. Programmes and systems are never mixed.",
    .matrixLead: """
    A receiver can learn a condition from a territory if a practice there shows it, if \
    only locally, and the receiver does not. Found lacking: a fact says that it is not \
    met, or met only locally where reach matters. May lack: unknown, or shown once by \
    an old or undated fact. Most of what may be lacking is unknown because nobody has \
    found a source yet: it is a list of what to find out, not of faults. Lessons \
    without gain give nothing. The counts are no ranking.
    """,
    .matrixOwnShort: "own",
    .matrixOwnMeaning: """
    "own": all practices recorded there are of the receiver's own territory, of a part \
    of it or of what it lies in, and do not count. Practices outside the partners' \
    territories stand under their country; so a practice of all Italy, or of another \
    Italian region, stands under Italy and not under Tuscany. Territories without a \
    recorded practice, and those from which nothing of a table is to be learnt, are not \
    listed.
    """,
    .matrixNoReceivers: "No subject of this kind is assessed: there is nobody to learn.",
    .matrixNoGivers: "No practice is recorded that could be learnt from.",
    .matrixReceiversTitle: "The receivers",
    .matrixReceiversTable: """
    What practices of other territories show and the receiver does not, each condition \
    counted once
    """,
    .matrixLackingLabel: "found lacking",
    .matrixOpenLabel: "may lack",
    .matrixPairsTitle: "From whom to whom",
    .matrixLackingTable: "Found lacking: conditions that the row shows and the column lacks",
    .matrixOpenTable: "May lack: conditions that the row shows and the column may lack",
    .matrixNothingLacking: "Found lacking: nothing.",
    .matrixNothingOpen: "May lack: nothing.",
    .matrixGiverLabel: "Shown in",
    .matrixOnce: "All, each once",
    .matrixPhaseTables: "The same for one phase: {phase}",
    .matrixReceiverTitle: "What {territory} could learn, phase by phase",
    .matrixReceiverCounts: """
    Found lacking: {lacking}. May lack: {open}. Answered in all: {answered} of the \
    rubric's conditions. Status of the assessment: {status}.
    """,
    .matrixNothingToLearn: """
    Nothing: no practice of another territory shows a condition that is not shown here.
    """,
    .matrixPhaseGivers: "{territory}, {what}: conditions by giver and phase (blank: none)",
    .matrixAllPhases: "all",
    .matrixMoreConditions: "… and {n} more: the full report lists them.",
    .matrixOtherConditions: "{n|further condition|further conditions} that may be lacking",
    // Study visits
    .planTitle: "Study visits for {territory}",
    .planTogetherTitle: "Study visits for all together",
    .planShows: """
    {n|visit shows|visits show} {lacking} of {allLacking|condition|conditions} found \
    lacking and {open} of {allOpen} that may be lacking. Counted are those of the five phases that \
    a practice elsewhere shows which has not ended, as far as is known.
    """,
    .planCounting: "Each condition is counted once for each receiver who does not show it.",
    .planNothing: """
    No visit is planned: nothing that is not shown here can be seen at a practice that \
    goes on, or no visit was asked for.
    """,
    .planExact: """
    No other choice of up to {n|visit|visits} among {hosts|territory|territories} shows \
    more found lacking, or as many and more that may be lacking: all were searched.
    """,
    .planStepwise: """
    There are too many choices of up to {n|visit|visits} among {hosts} territories to \
    search them all. The visits were chosen one by one, each where it adds most. They \
    show at least 63 % of what the best choice shows of the conditions found lacking. No choice shows more than \
    {lacking} found lacking or more than {open} that may be lacking.
    """,
    .planVisitAdds: """
    adds {lacking} found lacking and {open} that may be lacking to what earlier visits \
    show; shows {all} in all
    """,
    .planSeeLabel: "What to see",
    .planPractice: " ({standing}; reach: {reach}; shows {n} of them)",
    .planForWhomLabel: "For whom",
    .planForWhom: "{territory} ({n})",
    .planWhatToSee: "Conditions to see in {territory}",
    .planEnded: """
    {n|practice|practices} that would show something {n:has|have} ended and \
    {n:is|are} left out.
    """,
    .planEndedStudied: "With evidence of effect: {practices}.",
    .planRule: """
    The rule: as many conditions found lacking as possible; then as many that may be \
    lacking; then those shown by practices of proven effect, then of promising effect; \
    then fewer visits; then the order of the codes. Visits go to territories, so all \
    practices of a territory count together, however far apart they are. Cross-cutting \
    conditions are left out: that a practice was evaluated cannot be seen at work. The \
    order is a judgement. It says where most is to be seen, not what works best: read \
    the evidence of each practice.
    """,
    // Transferability
    .formTitle: "Can it be taken over? {practice}, in {territory}",
    .formLead: """
    A list of questions to settle with those who would run it, not a score. The items \
    are never averaged. Only the receiving side may answer "ready".
    """,
    .formCounts: "Of {all|item|items} {n} {n:is|are} unknown{others}.",
    .formBlocks: "{n|item blocks|items block} the transfer until removed.",
    .formNoItems: "The rubric has no form of transferability.",
    .formAskLabel: "Whom to ask",
    .formQuestionsLabel: "Questions",
    .formPrompt: "{question} {answer}.",
    .formReasonLabel: "Why",
    .formFilledLabel: "Answered by",
    .formFilled: "{party}, {date}",
    .formProposalLabel: "Proposal from data, to be confirmed",
    .formProposal: "{value}.",
    .formNoProposal: """
    None: fewer than {n} of the figures are known for both territories and can be \
    compared.
    """,
    .formComparison: """
    {what}: {there} there, {here} here; {difference} points apart (up to {alike} count \
    as alike, up to {near} as near).
    """,
    .formFigure: "{value} % ({territory}, {year}, {source}",
    .formFigureOfLarger: ", of the larger territory",
    .formFigureDerived: ", computed from two rates",
    .formNotCompared: "Not compared: {what}.",
    .formProposalRule: """
    The proposal is no answer and is not counted. It compares all young people of the \
    two territories, not those whom the practice serves. The worst of the single \
    comparisons is proposed, never "blocks". Figures and limits were chosen by \
    judgement.
    """,
    .formCompareTitle: "Side by side: {first}; {second}",
    .formCompareTable: "Items that both forms answer. First: {first}. Second: {second}.",
    .formLeftOut: "Left out, since one form or both leave them unknown: {items}.",
    .formNothingBoth: "No item is answered in both forms: nothing can be compared.",
    .formItemLabel: "Item",
    .formFirstLabel: "First practice",
    .formSecondLabel: "Second practice",
  ]

  static let englishLearningTerms: [String: String] = [
    "subject-kind.programme": "programmes",
    "subject-kind.system": "systems of whole territories",
    "transferability.ready": "ready",
    "transferability.small-change": "small change",
    "transferability.large-change": "large change",
    "transferability.blocks": "blocks",
    "transferability.unknown": "unknown",
    "prompt.yes": "Yes",
    "prompt.no": "No",
    "prompt.unknown": "Unknown",
    "party.owner": "the owner of the practice",
    "party.receiving": "the receiving side",
    "party.both": "both sides",
    "not-compared.unknown-there": "no figure there",
    "not-compared.unknown-here": "no figure here",
    "not-compared.same-territory": "one figure for both",
    "not-compared.different-ages": "different age bands",
    "not-compared.years-apart": "years too far apart",
    "not-compared.unreliable": "a figure is unreliable",
  ]
}
