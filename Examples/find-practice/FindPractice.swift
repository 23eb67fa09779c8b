import CommandLineSupport
import PracticeExchange

/// Finds good practices by words and facets, and shows them complete.
@main
struct FindPractice {
  static func main() {
    Program.run(help) { arguments, output in
      let records = try ShippedRecords.load()
      let document = try document(arguments, records)
      let bytes: [UInt8] =
        switch arguments.value("--format") ?? "text" {
        case "html": Array(document.html().utf8)
        case "markdown": Array(document.markdown().utf8)
        case "csv": document.numbers()
        default: Array(document.text().utf8)
        }
      try output.save(bytes, to: arguments.value("--output"))
    }
  }

  private static func document(
    _ arguments: ParsedArguments, _ records: ShippedRecords
  ) throws -> ReportDocument {
    let language =
      arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english
    if let id = arguments.value("--show") {
      _ = try arguments.words("arguments", count: 0...0)
      guard let practice = records.library[id] else {
        throw UnknownPractice(id: id, library: records.library)
      }
      return ReportDocument(
        practice: practice, in: records.library, rubric: records.rubric, language: language)
    }
    if arguments.value("--format") == "csv" {
      throw UsageProblem("--format csv holds the figures of one practice: name it with --show ID")
    }
    let query = try query(arguments, records.rubric)
    let matches = records.library.matches(for: query, rubric: records.rubric)
    let unknown =
      matches.isEmpty ? records.library.unknownWords(in: query, rubric: records.rubric) : []
    return ReportDocument(
      matches: matches, in: records.library, limit: arguments.has("--all") ? nil : 8,
      unknownWords: unknown, language: language)
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
      territories: try arguments.values("--country").map { code in
        guard let territory = TerritoryCode(code) else {
          throw UsageProblem("--country: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
        }
        return territory
      },
      evidence: arguments.value("--evidence").flatMap(PracticeStanding.init(rawValue:)),
      reach: arguments.value("--reach").flatMap(Reach.init(rawValue:)))
  }

  private static let help = HelpPage(
    name: "find-practice",
    summary: "Finds good practices for young people not in employment, education or training: by "
      + "words, by phase, by what they show, by evidence of effect. All words have to occur, whatever "
      + "their accents; beginnings of words will do, and '\"a phrase\"' has to occur as it is.",
    usage: ["[WORD ...] [OPTIONS]", "--show ID"],
    options: [
      .choice(
        "--phase", Phase.allCases.map(\.rawValue), repeatable: true,
        "A phase that the practice serves."),
      .value(
        "--criterion", "CRITERION", repeatable: true,
        "A criterion of which it shows a condition: outreach.funnel or RIN-6."),
      .value(
        "--country", "CODE", repeatable: true, "A country or region, such as SI or ITI1."),
      .choice(
        "--evidence", PracticeStanding.allCases.reversed().map(\.rawValue),
        "The least evidence of effect; lesson finds what was studied and showed no gain."),
      .choice("--reach", Reach.allCases.map(\.rawValue), "The least reach."),
      .flag("--all", "List all that match, not only the first eight."),
      .value("--show", "ID", "Show one practice complete."),
      .choice(
        "--format", ["text", "markdown", "html", "csv"],
        "The format of the result; csv holds the figures of one practice."),
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "The language of the result; records stay in English."),
      .value("--output", "FILE", "Write the result to a file, safely."),
    ],
    examples: [
      ("swift run find-practice outreach funnel", "Practices that count the steps of outreach."),
      ("swift run find-practice --phase placement --evidence proven", "Placement that worked."),
      ("swift run find-practice --evidence lesson", "What was tried and did not help."),
      ("swift run find-practice --show tr-neet-pro", "One practice complete."),
    ])
}
