import CommandLineSupport
import PracticeExchange

/// Suppositions and earlier assessments: reports that stand alone.
extension ScoreProgramme {
  /// The options that ask for such a report.
  static let changeOptions = ["--what-if", "--since"]

  static func writeWhatIfTemplate(
    to path: String, _ arguments: ParsedArguments, _ records: ShippedRecords,
    _ output: inout ProgramOutput
  ) throws {
    let card = try scorecard(arguments, records, &output).card
    let sheet = WhatIfSheet.template(for: card, separator: separator(arguments))
    try FileReplacement.writeNew(sheet, to: path)
    output.line("Wrote \(path).")
    output.line("Fill in the column value where something is supposed, then give it to --what-if.")
  }

  static func changeDocument(
    _ arguments: ParsedArguments, _ records: ShippedRecords, _ output: inout ProgramOutput
  ) throws -> ReportDocument {
    let (card, assessment, _) = try scorecard(arguments, records, &output)
    guard let assessment else {
      throw ChangeProblem.withoutAnswers(
        card.programmeProfile.subject, asOf: card.programmeProfile.asOf)
    }
    guard let path = arguments.value("--what-if") else {
      return try sinceDocument(card.programme, assessment, arguments, records, &output)
    }
    let whatIf = try WhatIf(
      sheet: InputFile.read(path), source: path, scorer: records.scorer)
    return ReportDocument(
      whatIf: try whatIf.result(
        for: card.programme, assessment: assessment,
        system: records.systemAssessment(for: card.territory), context: card.context),
      answersLanguage: answersLanguage(arguments), language: language(arguments))
  }

  private static func sinceDocument(
    _ programme: Programme, _ assessment: Assessment, _ arguments: ParsedArguments,
    _ records: ShippedRecords, _ output: inout ProgramOutput
  ) throws -> ReportDocument {
    let file = try file(arguments.required("--since"))
    let rubric = try arguments.value("--since-rubric").map {
      try Rubric(json: InputFile.read($0), source: $0)
    }
    let earlier = try EarlierAssessment(
      file, of: programme, rubric: rubric ?? records.rubric,
      sheetOf: try sheetDay(of: file, arguments))
    for warning in earlier.warnings { output.note("\(warning)") }
    return ReportDocument(
      change: try AssessmentChange(
        from: earlier.assessment, readWith: earlier.rubric, to: assessment,
        readWith: records.rubric, library: records.library),
      name: programme.title, answersLanguage: answersLanguage(arguments),
      language: language(arguments))
  }

  /// The day of an earlier sheet; an earlier JSON file says its own.
  private static func sheetDay(
    of file: OwnFiles.File, _ arguments: ParsedArguments
  ) throws -> PartialDate? {
    let text = arguments.value("--since-day")
    if file.isJSON {
      if text != nil {
        throw UsageProblem("--since-day is for a sheet; \(file.name) says its own day (asOf)")
      }
      return nil
    }
    guard let text else {
      throw UsageProblem(
        "\(file.name) is a sheet, which does not say of which day it is: give --since-day DATE")
    }
    guard let day = PartialDate(text) else {
      throw UsageProblem("--since-day: found \"\(text)\"; expected \(PartialDate.expectedForm)")
    }
    return day
  }
}
