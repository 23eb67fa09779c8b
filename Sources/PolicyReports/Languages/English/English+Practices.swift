extension ReportLanguage {
  /// The English of practices, the library, the index and the heads of tables.
  static let englishPractices: [Phrase: String] = [
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
    .csvLowerEnd: "lower end of the interval",
    .csvUpperEnd: "upper end of the interval",
    .csvInstead: "instead of a number",
  ]
}
