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
      } else {
        try score(arguments, records, &output)
      }
    }
  }

  private static func score(
    _ arguments: ParsedArguments, _ records: ShippedRecords, _ output: inout ProgramOutput
  ) throws {
    let (card, readings) = try scorecard(arguments, records, &output)
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
    if let path = arguments.value("--output") {
      try FileReplacement.write(
        bytes, to: path,
        madeFrom: ["--programme", "--assessment", "--eurostat", "--cohesion"]
          .flatMap(arguments.values))
      output.note("Wrote \(path).")
    } else {
      output.write(bytes)
    }
  }

  /// Refuses options that would silently cancel one another.
  private static func checkView(_ arguments: ParsedArguments) throws {
    let views = ["--quick-scan", "--explain"].filter {
      arguments.has($0) || arguments.value($0) != nil
    }
    let extras = ["--details", "--overall"].filter(arguments.has)
    if views.count == 2 || (!views.isEmpty && !extras.isEmpty) {
      throw UsageProblem("\((views + extras).joined(separator: " and ")) cannot go together")
    }
    if arguments.value("--cohesion") != nil,
      !views.isEmpty || arguments.has("--list")
        || ["csv", "json"].contains(arguments.value("--format") ?? "text")
    {
      throw UsageProblem("--cohesion goes with the report as text, markdown or html only")
    }
    if let format = arguments.value("--format"), ["csv", "json"].contains(format),
      let view = (views + extras).first
    {
      throw UsageProblem("\(view) is for reading; --format \(format) holds every number anyway")
    }
  }

  private static func scorecard(
    _ arguments: ParsedArguments, _ records: ShippedRecords, _ output: inout ProgramOutput
  ) throws -> (Scorecard, TwoReadings?) {
    let sheets = arguments.values("--assessment")
    if sheets.count > 2 { throw UsageProblem("--assessment can be given once or twice") }
    let own = try programmePath(arguments, sheets: sheets)
    let code = arguments.value("--territory")?.uppercased()
    if own == nil, sheets.isEmpty {
      return (try records.scorecard(for: code ?? "ITI1"), nil)
    }
    let scoring = try records.scoring(
      of: OwnFiles(
        programme: try own.map(file), assessments: try sheets.map(file),
        territory: try code.map(territory), today: today ?? records.rubric.date))
    for warning in scoring.warnings { output.note("\(warning)") }
    return (scoring.scorecard, scoring.readings)
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
    // The shipped answers are in English; in which language others answer, nobody says.
    let isShipped =
      arguments.values("--assessment").isEmpty && arguments.value("--programme") == nil
    let answersLanguage = isShipped ? ShippedRecords.language : nil
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

  private static func file(_ path: String) throws -> OwnFiles.File {
    OwnFiles.File(name: path, bytes: try InputFile.read(path))
  }

  private static func territory(_ code: String) throws -> TerritoryCode {
    guard let territory = TerritoryCode(code.uppercased()) else {
      throw UsageProblem("--territory: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
    }
    return territory
  }

  private static func language(_ arguments: ParsedArguments) -> ReportLanguage {
    arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english
  }

  private static func separator(_ arguments: ParsedArguments) -> AssessmentSheet.Separator {
    arguments.value("--separator") == "comma" ? .comma : .semicolon
  }

  /// The day by the clock, in UTC.
  private static var today: PartialDate? { PartialDate(Today.text) }
}
