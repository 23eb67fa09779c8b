import CommandLineSupport
import PracticeExchange
import StructuredText

/// Tells how a supported operation stands, and what the files of a service count up to.
@main
struct MonitorOperationProgram {
  static func main() {
    Program.run(help) { arguments, output in
      _ = try arguments.words("arguments", count: 0...0)
      if let folder = arguments.value("--template") {
        return try writeTemplate(to: folder, arguments, &output)
      }
      let files = ["--participants", "--events", "--histories"]
      let bytes =
        arguments.has("--plan")
        ? try PlanCommand.bytes(arguments)
        : files.contains(where: arguments.has)
          ? try MonitoringCommand(arguments).bytes(&output)
          : try operation(arguments, &output)
      try output.save(
        bytes, to: arguments.value("--output"),
        madeFrom: (files + ["--operation", "--key-file", "--plan", "--rejects"])
          .compactMap(arguments.value))
    }
  }

  /// Writes examples of the files, never over what somebody may have filled in.
  private static func writeTemplate(
    to folder: String, _ arguments: ParsedArguments, _ output: inout ProgramOutput
  ) throws {
    for option in help.options.map(\.name) where option != "--template" && arguments.has(option) {
      throw UsageProblem("--template only writes examples: leave out \(option)")
    }
    try FileReplacement.writeNew(
      files: [
        ("participants.csv", ParticipantSheet.template()), ("events.csv", EventSheet.template()),
        ("operation.json", SupportedOperation.template),
        ("plan.json", Array(ActionPlan.template.utf8)),
      ], inNew: folder)
    output.note("Wrote participants.csv, events.csv, operation.json and plan.json in \(folder).")
  }

  /// The report on an operation's record.
  private static func operation(
    _ arguments: ParsedArguments, _ output: inout ProgramOutput
  ) throws -> [UInt8] {
    for option in MonitoringCommand.options where arguments.has(option) {
      throw UsageProblem("\(option) needs --participants and --events, or --histories")
    }
    let record = try OperationRecord.read(arguments, &output)
    let asOf = try arguments.value("--as-of").map { text in
      guard let date = PartialDate(text) else { throw DayText.problem("--as-of", text) }
      return date
    }
    let status = OperationStatus(of: record, asOf: asOf ?? record.asOf)
    let document = ReportDocument(
      operation: status,
      recordLanguage: arguments.has("--operation") ? nil : ShippedRecords.language,
      language: MonitorFormat.language(arguments))
    return MonitorFormat.bytes(of: document, arguments) { status.json }
  }
}
