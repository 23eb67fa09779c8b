extension ReportLanguage {
  /// The English of answers, crosswalks, cautions, quick scans, explanations and readings.
  static let englishAnswers: [Phrase: String] = [
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
  ]
}
