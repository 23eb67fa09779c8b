import CommandLineSupport
import PracticeExchange
import RecordStore

/// `search`: by words and facets, by likeness, or for a gap.
enum SearchCommand {
  static let command = ProgramCommand(help) { arguments, output in
    let folder = try OwnFolder(arguments, &output)
    let search = PracticeSearch(folder.library, rubric: folder.records.rubric)
    let limit = try arguments.integer("--limit", in: 1...100_000) ?? 10
    if let id = arguments.value("--similar") {
      try refuseOthers(arguments, beside: "--similar")
      _ = try folder.entry(id)
      return similar(search.practices(similarTo: id, limit: limit), folder, &output)
    }
    if let label = arguments.value("--gap") {
      try refuseOthers(arguments, beside: "--gap")
      guard let condition = folder.records.rubric.condition(label) else {
        throw UnknownCondition(id: label, rubric: folder.records.rubric)
      }
      let territory = try arguments.values("--country").map(territory(_:)).first
      let found = search.practices(forGap: condition.id, of: territory, limit: limit)
      return gap(found, condition, folder, &output)
    }
    let query = try query(arguments, folder.records.rubric)
    let results = search.results(for: query, limit: limit)
    output.plain(
      results.total == 1
        ? "1 practice"
        : "\(results.total) practices"
          + " of \(folder.shelf.entries.count)")
    if SearchQuery(arguments.words).isShortened {
      output.note("Only the first words are looked for; the query is too long.")
    }
    for match in results.matches {
      line(of: match.practice, folder, &output)
      if let excerpt = search.excerpt(of: match.practice, for: query) {
        let text =
          (excerpt.isCutBefore ? "... " : "") + excerpt.text + (excerpt.isCutAfter ? " ..." : "")
        for line in TextLayout.wrap(text, width: 96, indent: 6) { output.plain(line) }
      }
    }
    if results.matches.count < results.total {
      output.plain("\(results.total - results.matches.count) more: --limit \(results.total)")
    }
    if arguments.has("--counts") { counts(results, &output) }
  }

  private static func query(
    _ arguments: ParsedArguments, _ rubric: Rubric
  ) throws -> PracticeQuery {
    PracticeQuery(
      words: arguments.words,
      phases: Set(arguments.values("--phase").compactMap(Phase.init(rawValue:))),
      criteria: Set(
        try arguments.values("--criterion").map { text in
          guard let criterion = rubric.criterion(labelled: text) else {
            throw UnknownCriterion(text: text, rubric: rubric)
          }
          return criterion.id
        }),
      territories: try arguments.values("--country").map(territory(_:)),
      evidence: arguments.value("--evidence").flatMap(PracticeStanding.init(rawValue:)),
      reach: arguments.value("--reach").flatMap(Reach.init(rawValue:)),
      subgroups: Set(arguments.values("--subgroup").compactMap(NEETSubgroup.init(rawValue:))))
  }

  private static func territory(_ code: String) throws(UsageProblem) -> TerritoryCode {
    guard let territory = TerritoryCode(code.uppercased()) else {
      throw UsageProblem("--country: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
    }
    return territory
  }

  private static func refuseOthers(
    _ arguments: ParsedArguments, beside option: String
  ) throws(UsageProblem) {
    let others =
      ["--phase", "--criterion", "--evidence", "--reach", "--subgroup", "--counts"]
      + (option == "--gap" ? ["--similar"] : ["--gap", "--country"])
    if let other = others.first(where: arguments.has) {
      throw UsageProblem("\(option) and \(other) cannot be combined")
    }
    if let word = arguments.words.first { throw UsageProblem("\(option) takes no words: \(word)") }
  }

  private static func similar(
    _ found: [SimilarPractice], _ folder: OwnFolder, _ output: inout ProgramOutput
  ) {
    output.plain("Most alike first; the likeness, from 0 to 1, is a judgement for ordering only.")
    for other in found {
      line(of: other.practice, folder, &output)
      let hundredths = Int((other.similarity * 100).rounded())
      let likeness =
        hundredths < 10 ? "0.0\(hundredths)" : hundredths < 100 ? "0.\(hundredths)" : "1"
      let shared = other.conditions.count
      output.plain("      \(likeness)" + (shared == 0 ? "" : "; both show \(shared) conditions"))
    }
  }

  private static func gap(
    _ found: [GapPractice], _ condition: Condition, _ folder: OwnFolder,
    _ output: inout ProgramOutput
  ) {
    output.plain("\(condition.id): \(condition.text)")
    output.plain(found.isEmpty ? "No practice shows it." : "Best evidence of effect first:")
    for practice in found { line(of: practice.practice, folder, &output) }
  }

  private static func line(
    of practice: GoodPractice, _ folder: OwnFolder, _ output: inout ProgramOutput
  ) {
    let standing = folder.shelf[practice.id]?.standing ?? ""
    output.plain(
      "  \(practice.id) (\(practice.territory), \(practice.standing.rawValue), \(standing))")
    output.plain("      \(practice.title)")
  }

  private static func counts(_ results: PracticeResults, _ output: inout ProgramOutput) {
    let shown: [PracticeFacet] = [
      .phase, .country, .standing, .reach, .status, .subgroup, .partner,
    ]
    for facet in shown {
      let counts = results.counts(of: facet).filter { $0.count > 0 }
      output.plain(
        "\(facet.rawValue): " + counts.map { "\($0.value) \($0.count)" }.joined(separator: ", "))
    }
  }

  private static let help = HelpPage(
    name: "practice-library search",
    summary: "Searches your practices and the shipped ones, in all languages of the records and "
      + "whatever the accents. All words have to occur; beginnings of words will do; \"a phrase\" "
      + "has to occur as it is, -- before a word that begins with a dash: -word must not occur.",
    usage: ["[WORD ...] [OPTIONS]", "--similar ID", "--gap CONDITION [--country CODE]"],
    options: [
      OwnFolder.option,
      .choice("--phase", Phase.allCases.map(\.rawValue), repeatable: true, "A phase it serves."),
      .value(
        "--criterion", "CRITERION", repeatable: true, "A criterion of which it shows a condition."),
      .value(
        "--country", "CODE", repeatable: true,
        "A country or region; with --gap the one that has the gap, whose own are left out."),
      .choice(
        "--evidence", PracticeStanding.allCases.reversed().map(\.rawValue),
        "The least evidence of effect."),
      .choice("--reach", Reach.allCases.map(\.rawValue), "The least reach."),
      .choice(
        "--subgroup", NEETSubgroup.allCases.map(\.rawValue), repeatable: true,
        "A group of young people that the record names."),
      .flag("--counts", "How many there are of each phase, country, evidence and so on."),
      .value("--similar", "ID", "The practices most like this one."),
      .value("--gap", "CONDITION", "The practices that show a condition which you lack."),
      .value("--limit", "NUMBER", "How many are listed; 10 unless stated."),
    ],
    examples: [
      ("swift run practice-library search outreach bus", "Both words."),
      ("swift run practice-library search '\"mobile team\"'", "A phrase."),
      ("swift run practice-library search --similar si-pum-o-plus", "What is most like it."),
    ])
}
