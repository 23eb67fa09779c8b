import CommandLineSupport
import Foundation
import PracticeExchange

/// Scores a region's ESF+ programme against what practices elsewhere have shown to be possible.
@main
struct ScoreProgramme {
  static func main() {
    Program.run(help) { arguments, output in
      _ = try arguments.words("arguments", count: 0...0)
      try checkView(arguments)
      let files = try InputFile.tables(arguments.values("--eurostat"))
      let records = try ShippedRecords.load().with(YouthStatistics(eurostatFiles: files))
      if arguments.has("--list") {
        let format = arguments.value("--format") ?? "text"
        if ["csv", "json"].contains(format) {
          throw UsageProblem("--list is for reading; --format \(format) is of one territory")
        }
        let list = ReportDocument(
          programmes: records.programmes, answersLanguage: ShippedRecords.language,
          language: language(arguments))
        try write(Array(rendered(list, format).utf8), arguments, &output)
      } else if let folder = arguments.value("--template") {
        try writeTemplate(to: folder, arguments, records, &output)
      } else if let path = arguments.value("--what-if-template") {
        try writeWhatIfTemplate(to: path, arguments, records, &output)
      } else if changeOptions.contains(where: arguments.has) {
        let document = try changeDocument(arguments, records, &output)
        let format = arguments.value("--format") ?? "text"
        let bytes =
          format == "csv"
          ? document.numbers(separator: separator(arguments))
          : Array(rendered(document, format).utf8)
        try write(bytes, arguments, &output)
      } else {
        try score(arguments, records, &output)
      }
    }
  }

  private static func score(
    _ arguments: ParsedArguments, _ records: ShippedRecords, _ output: inout ProgramOutput
  ) throws {
    let (card, _, readings) = try scorecard(arguments, records, &output)
    for line in records.statistics.use(
      ofFiles: arguments.values("--eurostat"), for: card.territory)
    {
      output.note(line)
    }
    let bytes: [UInt8]
    switch arguments.value("--format") ?? "text" {
    case "json": bytes = Array(ScorecardJSON(card).text.utf8)
    case "csv": bytes = ScorecardCSV(card, separator: separator(arguments)).bytes
    case let format:
      var document = try document(of: card, arguments, records, isText: format == "text")
      if let readings {
        document = document.followed(
          by: ReportDocument(readings: readings, language: document.language))
      }
      if let path = arguments.value("--cohesion") {
        let finances = try PlannedFinances(
          csv: InputFile.read(path, limit: InputFile.tableLimit), source: path)
        for warning in finances.warnings { output.note("\(warning)") }
        document = document.followed(
          by: ReportDocument(
            finances: FinancesFile(name: path, finances: finances, cci: card.programme.cci),
            territory: card.territory, language: document.language))
      }
      bytes = Array(rendered(document, format).utf8)
    }
    try write(bytes, arguments, &output)
  }

  private static func rendered(_ document: ReportDocument, _ format: String) -> String {
    switch format {
    case "html": document.html()
    case "markdown": document.markdown()
    default: document.text()
    }
  }

  private static func write(
    _ bytes: [UInt8], _ arguments: ParsedArguments, _ output: inout ProgramOutput
  ) throws {
    try output.save(
      bytes, to: arguments.value("--output"),
      madeFrom: [
        "--programme", "--assessment", "--eurostat", "--cohesion", "--what-if", "--since",
        "--since-rubric",
      ].flatMap(arguments.values))
  }

  /// The scorecard, the answers it was made from, and the two readings if there were two.
  static func scorecard(
    _ arguments: ParsedArguments, _ records: ShippedRecords, _ output: inout ProgramOutput
  ) throws -> (card: Scorecard, assessment: Assessment?, readings: TwoReadings?) {
    let sheets = arguments.values("--assessment")
    if sheets.count > 2 { throw UsageProblem("--assessment can be given once or twice") }
    let own = try programmePath(arguments, sheets: sheets)
    let code = arguments.value("--territory")?.uppercased()
    if own == nil, sheets.isEmpty {
      let card = try records.scorecard(for: code ?? "ITI1")
      return (card, records.assessment(of: .programme(card.programme.id)), nil)
    }
    let scoring = try records.scoring(
      of: OwnFiles(
        programme: try own.map(file), assessments: try sheets.map(file),
        territory: try code.map(territory), today: today ?? records.rubric.date))
    for warning in scoring.warnings { output.note("\(warning)") }
    return (scoring.scorecard, scoring.assessment, scoring.readings)
  }

  /// The programme file: the one that was given, or else the one beside the first assessment.
  private static func programmePath(
    _ arguments: ParsedArguments, sheets: [String]
  ) throws -> String? {
    if let path = arguments.value("--programme") { return path }
    guard arguments.value("--territory") == nil, let sheet = sheets.first else { return nil }
    let beside = URL(filePath: sheet).deletingLastPathComponent()
      .appending(path: StarterKit.programmeFileName).path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: beside) ? beside : nil
  }

  private static func document(
    of card: Scorecard, _ arguments: ParsedArguments, _ records: ShippedRecords, isText: Bool
  ) throws -> ReportDocument {
    let language = language(arguments)
    let answersLanguage = answersLanguage(arguments)
    if arguments.has("--quick-scan") {
      return ReportDocument(
        quickScan: card, answersLanguage: answersLanguage, language: language)
    }
    guard let condition = arguments.value("--explain") else {
      return ReportDocument(
        scorecard: card, context: records.context(for: card.territory),
        detail: isText && !arguments.has("--details") ? .brief : .full,
        showsOverall: arguments.has("--overall"), answersLanguage: answersLanguage,
        language: language)
    }
    guard let explanation = card.explanation(of: condition) else {
      throw UnknownCondition(id: condition, rubric: records.rubric)
    }
    return ReportDocument(
      explaining: explanation, in: card, rubric: records.rubric,
      answersLanguage: answersLanguage, language: language)
  }

  private static func writeTemplate(
    to folder: String, _ arguments: ParsedArguments, _ records: ShippedRecords,
    _ output: inout ProgramOutput
  ) throws {
    let territory = try arguments.value("--territory").map(territory)
    let kit = StarterKit(
      rubric: records.rubric, programme: territory.flatMap(records.programme(for:)),
      separator: separator(arguments))
    try FileReplacement.writeNew(files: kit.files.map { ($0.name, $0.bytes) }, inNew: folder)
    output.line("Wrote \(kit.files.map(\.name).joined(separator: ", ")) to \(folder).")
    output.line("Begin with \(folder)/read-me-first.txt.")
  }

  static func file(_ path: String) throws -> OwnFiles.File {
    OwnFiles.File(name: path, bytes: try InputFile.read(path))
  }

  private static func territory(_ code: String) throws -> TerritoryCode {
    guard let territory = TerritoryCode(code.uppercased()) else {
      throw UsageProblem("--territory: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
    }
    return territory
  }

  /// The shipped answers are in English; in which language others answer, nobody says.
  static func answersLanguage(_ arguments: ParsedArguments) -> String? {
    let isShipped = ["--assessment", "--programme", "--since"].allSatisfy { !arguments.has($0) }
    return isShipped ? ShippedRecords.language : nil
  }

  static func language(_ arguments: ParsedArguments) -> ReportLanguage {
    arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english
  }

  static func separator(_ arguments: ParsedArguments) -> AssessmentSheet.Separator {
    arguments.value("--separator") == "comma" ? .comma : .semicolon
  }

  /// The day by the clock, in UTC.
  static var today: PartialDate? { PartialDate(Today.text) }
}
