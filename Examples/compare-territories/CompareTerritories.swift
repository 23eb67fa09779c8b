import CommandLineSupport
import PracticeExchange

/// Sets programmes, or systems, of several territories side by side.
@main
struct CompareTerritories {
  static func main() async {
    await Program.run(help) { arguments, output in
      _ = try arguments.words("arguments", count: 0...0)
      try checkView(arguments)
      let files = try InputFile.tables(arguments.values("--eurostat"))
      let records = try ShippedRecords.load().with(YouthStatistics(eurostatFiles: files))
      if let path = arguments.value("--template") {
        let form = try LearningView.template(learningOptions(arguments, records), records)
        try FileReplacement.writeNew(form, to: path)
        return output.note("Wrote \(path).")
      }
      let document: ReportDocument
      if isLearning(arguments) {
        var notes: [String] = []
        document = try LearningView.document(learningOptions(arguments, records), records) {
          notes.append($0)
        }
        for note in notes { output.note(note) }
      } else {
        document = try await comparison(arguments, records)
      }
      let bytes: [UInt8] =
        switch arguments.value("--format") ?? "text" {
        case "html": Array(document.html().utf8)
        case "markdown": Array(document.markdown().utf8)
        case "csv": document.numbers()
        default: Array(document.text().utf8)
        }
      try output.save(
        bytes, to: arguments.value("--output"),
        madeFrom: ["--assessment", "--programme", "--eurostat", "--form"].flatMap(
          arguments.values))
    }
  }

  /// The options of the learning view; the others are of the comparison.
  private static let learningOptionNames = [
    "--learning", "--receiver", "--visits", "--transferability", "--form", "--template",
  ]
  private static let comparisonOptionNames = [
    "--territory", "--criterion", "--aspect", "--mix-levels", "--annex", "--draws", "--seed",
    "--threads",
  ]

  private static func isLearning(_ arguments: ParsedArguments) -> Bool {
    learningOptionNames.contains(where: arguments.has)
  }

  /// Refuses options that would silently have no effect.
  private static func checkView(_ arguments: ParsedArguments) throws {
    guard isLearning(arguments) else { return }
    if let other = comparisonOptionNames.first(where: arguments.has) {
      let own = learningOptionNames.first(where: arguments.has) ?? ""
      throw UsageProblem(
        "\(own) and \(other) cannot go together: one is of learning, one of comparing")
    }
    if arguments.has("--template"), let other = ["--form", "--output"].first(where: arguments.has) {
      throw UsageProblem("--template writes an empty form; \(other) does not go with it")
    }
  }

  private static func learningOptions(
    _ arguments: ParsedArguments, _ records: ShippedRecords
  ) throws -> LearningView.Options {
    LearningView.Options(
      assessments: try assessments(arguments, records), receiver: arguments.value("--receiver"),
      kind: try comparesProgrammes(arguments, records) ? .programme : .system,
      visits: try arguments.integer("--visits", in: 1...100) ?? 3,
      practices: arguments.values("--transferability"), forms: arguments.values("--form"),
      detail: detail(arguments), language: language(arguments))
  }

  private static func detail(_ arguments: ParsedArguments) -> ReportDetail {
    (arguments.value("--format") ?? "text") == "text" && !arguments.has("--details")
      ? .brief : .full
  }

  private static func language(_ arguments: ParsedArguments) -> ReportLanguage {
    arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english
  }

  private static func comparison(
    _ arguments: ParsedArguments, _ records: ShippedRecords
  ) async throws -> ReportDocument {
    let assessments = try assessments(arguments, records)
    let criterion = try arguments.value("--criterion").map { text in
      guard let criterion = records.rubric.criterion(labelled: text) else {
        throw UnknownCriterion(text: text, rubric: records.rubric)
      }
      return criterion.id
    }
    let threads = try arguments.integer("--threads", in: 1...64) ?? 2
    let comparison = try await records.scorer.comparison(
      of: assessments,
      contexts: Dictionary(
        assessments.map { ($0.territory, records.context(for: $0.territory)) },
        uniquingKeysWith: { first, _ in first }),
      aspect: arguments.value("--aspect").flatMap(ConditionAspect.init(rawValue:)),
      mixesLevels: arguments.has("--mix-levels"),
      settings: try ComparisonSettings(
        draws: arguments.integer("--draws", in: ComparisonSettings.fewestDraws...1_000_000)
          ?? 10_000,
        seed: UInt64(arguments.integer("--seed", in: 0...Int.max) ?? 1)),
      threads: threads)
    let effects =
      arguments.has("--annex")
      ? try await records.scorer.choiceEffects(on: comparison, of: assessments, threads: threads)
      : nil
    return ReportDocument(
      comparison: comparison, criterion: criterion, effects: effects,
      detail: detail(arguments),
      answersLanguage: arguments.values("--assessment").isEmpty ? ShippedRecords.language : nil,
      language: language(arguments))
  }

  /// The assessments of the kind that was asked for, of the territories that were asked for; files of
  /// one's own take the place of the shipped ones of the same subject.
  private static func assessments(
    _ arguments: ParsedArguments, _ records: ShippedRecords
  ) throws -> [Assessment] {
    let own = try own(arguments, records)
    let codes = try arguments.values("--territory").map { code in
      guard let territory = TerritoryCode(code.uppercased()) else {
        throw UsageProblem("--territory: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
      }
      return territory
    }
    let shipped = records.assessments(
      ofProgrammes: try comparesProgrammes(arguments, records))
    for code in codes where !(shipped + own).contains(where: { $0.territory.isSame(as: code) }) {
      throw UnknownTerritory(code: code.code, known: shipped.map(\.territory))
    }
    return own
      + shipped.filter { assessment in
        !own.contains { $0.subject.isSame(as: assessment.subject) }
          && (codes.isEmpty || codes.contains { $0.isSame(as: assessment.territory) })
      }
  }

  private static func own(
    _ arguments: ParsedArguments, _ records: ShippedRecords
  ) throws -> [Assessment] {
    try arguments.values("--assessment").map { try read($0, arguments, records) }
  }

  /// What was asked for; if nothing, what the files of one's own are of.
  private static func comparesProgrammes(
    _ arguments: ParsedArguments, _ records: ShippedRecords
  ) throws -> Bool {
    if let kind = arguments.value("--subjects") { return kind == "programmes" }
    return try own(arguments, records).contains {
      if case .programme = $0.subject { true } else { false }
    }
  }

  /// The answers of a file: JSON of any subject, or the sheet of the programme that --programme names.
  private static func read(
    _ path: String, _ arguments: ParsedArguments, _ records: ShippedRecords
  ) throws -> Assessment {
    let bytes = try InputFile.read(path)
    guard path.lowercased().hasSuffix(".csv") else {
      return try Assessment(json: bytes, source: path, rubric: records.rubric)
    }
    guard let programme = arguments.value("--programme") else {
      throw UsageProblem("\(path) is a sheet: give its programme too, --programme FILE")
    }
    return try records.scoring(
      of: OwnFiles(
        programme: OwnFiles.File(name: programme, bytes: InputFile.read(programme)),
        assessments: [OwnFiles.File(name: path, bytes: bytes)], today: today ?? records.rubric.date)
    ).assessment
  }

  /// The day by the clock, in UTC.
  private static var today: PartialDate? { PartialDate(Today.text) }
}
