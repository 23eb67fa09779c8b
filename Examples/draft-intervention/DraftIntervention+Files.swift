import CommandLineSupport
import Foundation
import PracticeExchange

extension DraftIntervention {
  /// The scorecard of the shipped records, or of the user's own files.
  static func scorecard(
    _ arguments: ParsedArguments, _ records: ShippedRecords, _ output: inout ProgramOutput
  ) throws -> Scorecard {
    let sheets = arguments.values("--assessment")
    if sheets.count > 2 { throw UsageProblem("--assessment can be given once or twice") }
    let own = programmePath(arguments, sheets: sheets)
    let code = arguments.value("--territory")?.uppercased()
    if own == nil, sheets.isEmpty { return try records.scorecard(for: code ?? "ITI1") }
    let territory = try code.map { code in
      guard let territory = TerritoryCode(code) else {
        throw UsageProblem(
          "--territory: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
      }
      return territory
    }
    let scoring = try records.scoring(
      of: OwnFiles(
        programme: try own.map(file), assessments: try sheets.map(file), territory: territory,
        today: today ?? records.rubric.date))
    for warning in scoring.warnings { output.note("\(warning)") }
    return scoring.scorecard
  }

  /// The programme file: the one that was given, or else the one beside the first assessment.
  private static func programmePath(_ arguments: ParsedArguments, sheets: [String]) -> String? {
    if let path = arguments.value("--programme") { return path }
    guard arguments.value("--territory") == nil, let sheet = sheets.first else { return nil }
    let beside = URL(filePath: sheet).deletingLastPathComponent()
      .appending(path: StarterKit.programmeFileName).path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: beside) ? beside : nil
  }

  private static func file(_ path: String) throws -> OwnFiles.File {
    OwnFiles.File(name: path, bytes: try InputFile.read(path))
  }

  /// The day by the clock, in UTC.
  private static var today: PartialDate? { PartialDate(Today.text) }
}
