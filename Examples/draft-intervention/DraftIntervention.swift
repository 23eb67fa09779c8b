import CommandLineSupport
import Foundation
import PracticeExchange

/// Leads from the gaps of a programme to levers, drafts and choices.
@main
struct DraftIntervention {
  static func main() {
    Program.run(help) { arguments, output in
      _ = try arguments.words("arguments", count: 0...0)
      try checkTask(arguments)
      let records = try ShippedRecords.load()
      if arguments.has("--list") {
        let list = ReportDocument(
          programmes: records.programmes, answersLanguage: ShippedRecords.language,
          language: language(arguments))
        return try write(list, arguments, usual: "text", &output)
      }
      let router = try GapRouter(rubric: records.rubric, amendments: amendments(arguments))
      let card = try scorecard(arguments, records, &output)
      if let id = arguments.value("--practice") {
        let draft = try draft(after: id, for: card, records, router)
        let document = ReportDocument(
          draft: draft, from: card, answersLanguage: answersLanguage(arguments),
          language: language(arguments))
        return try write(document, arguments, usual: "markdown", &output)
      }
      let prices = try prices(arguments, records)
      let options = ChoiceOption.options(
        of: card, router: router, means: means(arguments), costs: prices)
      if let path = arguments.value("--costs-template") {
        try writeTemplate(for: options, to: path, &output)
      } else if let limit = try limit(arguments) {
        let choice = MeasureChoice(among: options, limit: limit)
        let document = ReportDocument(
          choice: choice, for: card, answersLanguage: answersLanguage(arguments),
          language: language(arguments))
        try write(document, arguments, usual: "text", &output)
      } else {
        let document = ReportDocument(
          routes: router.routes(of: card), of: card, amendments: router.amendments,
          options: options, answersLanguage: answersLanguage(arguments),
          language: language(arguments))
        try write(document, arguments, usual: "text", &output)
      }
    }
  }

  /// Refuses options that would silently cancel one another.
  private static func checkTask(_ arguments: ParsedArguments) throws {
    let tasks = ["--practice", "--costs-template", "--budget", "--measures", "--list"]
      .filter(arguments.has)
    if tasks.count > 1 {
      throw UsageProblem("\(tasks.joined(separator: " and ")) cannot go together")
    }
    if arguments.has("--budget") != arguments.has("--costs") {
      throw UsageProblem(
        "--budget and --costs need each other: practices are chosen by your prices only")
    }
    if let task = tasks.first, ["--practice", "--list"].contains(task), arguments.has("--route") {
      throw UsageProblem("--route cannot go with \(task)")
    }
    if tasks.first == "--costs-template", arguments.has("--output") || arguments.has("--format") {
      throw UsageProblem("--costs-template names its own file; leave out --output and --format")
    }
  }

  private static func draft(
    after id: String, for card: Scorecard, _ records: ShippedRecords, _ router: GapRouter
  ) throws -> InterventionDraft {
    guard let practice = records.library[id] else {
      throw UnknownPractice(id: id, library: records.library)
    }
    return try InterventionDraft(
      practice: practice, scorecard: card, library: records.library, codes: records.codes,
      router: router)
  }

  private static func prices(
    _ arguments: ParsedArguments, _ records: ShippedRecords
  ) throws -> CostSheet? {
    try arguments.value("--costs").map { path in
      try CostSheet(sheet: try InputFile.read(path), source: path, library: records.library)
    }
  }

  private static func limit(_ arguments: ParsedArguments) throws -> ChoiceLimit? {
    if let text = arguments.value("--budget") {
      do {
        return try ChoiceLimit(budget: text)
      } catch {
        throw UsageProblem("--budget: \(error)")
      }
    }
    return try arguments.integer("--measures", in: 1...1_000).map(ChoiceLimit.measures)
  }

  private static func writeTemplate(
    for options: [ChoiceOption], to path: String, _ output: inout ProgramOutput
  ) throws {
    let count = options.count { !$0.gaps.isEmpty }
    if count == 0 { throw NothingToPrice() }
    try FileReplacement.writeNew(CostSheet.template(for: options), to: path)
    output.line("Wrote \(path) with \(count) practices. Fill in \"cost in euro\".")
  }

  private static func write(
    _ document: ReportDocument, _ arguments: ParsedArguments, usual: String,
    _ output: inout ProgramOutput
  ) throws {
    let text =
      switch arguments.value("--format") ?? usual {
      case "html": document.html()
      case "markdown": document.markdown()
      default: document.text()
      }
    try output.save(
      Array(text.utf8), to: arguments.value("--output"),
      madeFrom: ["--programme", "--assessment", "--costs"].flatMap(arguments.values))
  }

  private static func means(_ arguments: ParsedArguments) -> Set<ChangeRoute>? {
    let routes = arguments.values("--route").compactMap(ChangeRoute.init(rawValue:))
    return routes.isEmpty ? nil : Set(routes)
  }

  private static func amendments(_ arguments: ParsedArguments) throws -> AmendmentWindow {
    guard let text = arguments.value("--last-amendment") else { return .period2021To2027 }
    guard let day = PartialDate(text) else {
      throw UsageProblem(
        "--last-amendment: found \"\(text)\"; expected \(PartialDate.expectedForm)")
    }
    return AmendmentWindow(lastDay: day)
  }

  private static func language(_ arguments: ParsedArguments) -> ReportLanguage {
    arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english
  }

  /// The language of the answers: the shipped ones' own; in which language others answer, nobody says.
  private static func answersLanguage(_ arguments: ParsedArguments) -> String? {
    arguments.has("--assessment") || arguments.has("--programme") ? nil : ShippedRecords.language
  }
}
