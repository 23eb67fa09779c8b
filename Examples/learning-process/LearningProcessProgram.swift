import CommandLineSupport
import PracticeExchange

/// Tells how partners learn from each other, and follows practices and policy changes both ways.
@main
struct LearningProcessProgram {
  static func main() {
    Program.run(help) { arguments, output in
      _ = try arguments.words("arguments", count: 0...0)
      let questions = ["--practice", "--territory", "--instrument"].filter(arguments.has)
      guard questions.count < 2 else {
        throw UsageProblem("\(questions.joined(separator: " and ")): give one of them")
      }
      let records = try ShippedRecords.load()
      if let path = arguments.value("--template") {
        return try writeTemplate(records, to: path, arguments, &output)
      }
      let document = try document(arguments, records, &output)
      let bytes: [UInt8] =
        switch arguments.value("--format") ?? "text" {
        case "html": Array(document.html().utf8)
        case "markdown": Array(document.markdown().utf8)
        default: Array(document.text().utf8)
        }
      try output.save(
        bytes, to: arguments.value("--output"), madeFrom: arguments.values("--process"))
    }
  }

  /// Writes the example, never over a file that somebody may have filled in.
  private static func writeTemplate(
    _ records: ShippedRecords, to path: String, _ arguments: ParsedArguments,
    _ output: inout ProgramOutput
  ) throws {
    for option in help.options.map(\.name) where option != "--template" && arguments.has(option) {
      throw UsageProblem("--template only writes the example: leave out \(option)")
    }
    try FileReplacement.writeNew(records.learningProcessTemplate, to: path)
    output.note("Wrote \(path).")
  }

  private static func document(
    _ arguments: ParsedArguments, _ records: ShippedRecords, _ output: inout ProgramOutput
  ) throws -> ReportDocument {
    let language = arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english
    var project = records.learning
    if let path = arguments.value("--process") {
      let own = try records.learningProcess(
        of: OwnFiles.File(name: path, bytes: InputFile.read(path)))
      for warning in own.warnings { output.note("\(warning)") }
      project = own.project
    }
    let words = arguments.has("--process") ? nil : ShippedRecords.language
    if let id = arguments.value("--practice") {
      guard let practice = records.library[id] else {
        throw UnknownPractice(id: id, library: records.library)
      }
      return ReportDocument(
        traceOf: practice, in: project, library: records.library, recordLanguage: words,
        language: language)
    }
    if let origins = try origins(arguments, project) {
      return ReportDocument(
        origins: origins, in: project, library: records.library, recordLanguage: words,
        language: language)
    }
    return ReportDocument(
      process: project, library: records.library,
      answers: project.sideBySide(
        with: records.assessments, library: records.library, rubric: records.rubric),
      recordLanguage: words, language: language)
  }

  private static func origins(
    _ arguments: ParsedArguments, _ project: LearningProject
  ) throws -> ChangeOrigins? {
    if let id = arguments.value("--instrument") { return try project.origins(ofInstrument: id) }
    guard let code = arguments.value("--territory") else { return nil }
    guard let territory = TerritoryCode(code.uppercased()) else {
      throw UsageProblem("--territory: found \"\(code)\"; expected \(TerritoryCode.expectedForm)")
    }
    guard territory.isKnownCountry else {
      throw UsageProblem("--territory: found \"\(code)\", a code of no country of NUTS")
    }
    return project.origins(in: territory)
  }

  private static let help = HelpPage(
    name: "learning-process",
    summary: "Tells how the partners of a project learn from each other: who takes part, what was "
      + "done, which practices were carried on, what changed in policy instruments and what proves "
      + "it. Without options: atWork4NEETs, from the shipped record.",
    usage: ["[OPTIONS]"],
    options: [
      .value(
        "--practice", "ID", "What came of a practice: activities, pilots, policy changes."),
      .value(
        "--territory", "CODE",
        "From what the changes and pilots of a country or NUTS region come, such as ITI1."),
      .value(
        "--instrument", "ID",
        "From what the changes of one programme or other instrument come."),
      .value(
        "--process", "FILE",
        "Your own record (JSON) instead of the shipped one; it may name the shipped practices, "
          + "programmes and partners."),
      .value("--template", "FILE", "Only writes a small example of such a record to begin with."),
      .choice(
        "--format", ["text", "markdown", "html"],
        "The format of the result; html is a page to read and print."),
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "The language of the result; records stay in their own."),
      .value("--output", "FILE", "Write the result to a file, safely."),
    ],
    examples: [
      ("swift run learning-process", "The whole process, with what is unknown."),
      (
        "swift run learning-process --practice si-pum-o-plus",
        "What came of the Slovenian project learning: a pilot in Empoli, a change intended there."
      ),
      ("swift run learning-process --territory ITI1", "From what changes in Tuscany come."),
    ])
}
