import CommandLineSupport
import PracticeExchange
import StructuredText

/// Reads the files of a service and counts them.
struct MonitoringCommand {
  /// The options that only the counting of files has.
  static let options = [
    "--from", "--to", "--date-order", "--key-file", "--keep-months", "--rejects", "--neets",
    "--neets-source", "--at-risk", "--threshold",
  ]

  private let arguments: ParsedArguments
  private let rules: MonitoringRules
  private let reading: ReadingRules
  private let neets: NEETNumber?
  private let rule: SuppressionRule

  /// Checks the options before any file is read.
  init(_ arguments: ParsedArguments) throws {
    self.arguments = arguments
    let today = try Self.today()
    let asOf = try Self.day("--as-of", arguments) ?? today
    if asOf > today {
      throw UsageProblem("--as-of \(asOf) lies after today: what will be known then is not known")
    }
    // A year that ends with the day of counting, unless a period is given.
    let last = try Self.day("--to", arguments) ?? asOf
    let first =
      try Self.day("--from", arguments) ?? last.adding(days: 1)?.adding(months: -12) ?? last
    guard let period = CountingPeriod(from: first, to: last) else {
      throw UsageProblem("--from \(first) lies after --to \(last)")
    }
    do throws(CountingRefusal) {
      rules = try MonitoringRules(
        period: period, asOf: asOf, atRisk: Set(arguments.values("--at-risk")))
    } catch {
      throw UsageProblem("--to \(last) lies after --as-of \(asOf): what will happen is not known")
    }
    reading = try ReadingRules(
      asOf: asOf, dateOrder: arguments.value("--date-order").flatMap(DateOrder.init(rawValue:)),
      pseudonymKey: arguments.value("--key-file").map { path in
        try PseudonymKey(InputFile.read(path), source: path)
      },
      retention: arguments.integer("--keep-months", in: 1...1_200).map(RetentionRule.months),
      today: today)
    neets = try NEETOption.number(arguments)
    let threshold = try arguments.integer("--threshold", in: 2...1_000)
    rule = threshold.flatMap { SuppressionRule(threshold: $0) } ?? .usual
    try Self.checkFiles(arguments)
  }

  /// The report, with the rows left out told or written beside it.
  func bytes(_ output: inout ProgramOutput) throws -> [UInt8] {
    var rejects = RejectedRows(path: arguments.value("--rejects"))
    let result: MonitoringResult
    if let path = arguments.value("--histories") {
      let document = try HistoryDocument(
        json: InputFile.read(path), source: path, rules: reading)
      try rejects.add(document.rejected, of: .participants)
      result = MonitoringResult(document, rules: rules)
    } else {
      var files = try MonitoredFiles(
        participants: arguments.required("--participants"), events: arguments.required("--events"),
        rules: rules, reading: reading, progress: ProgressLine())
      result = try files.result(&rejects)
    }
    if let reading = result.reading {
      // Only here: a report that shows it would tell small counts.
      output.note(
        "Rows read: \(reading.participants.rowsRead) of participants, "
          + "\(reading.events.rowsRead) of events.")
    }
    try tell(&rejects, &output)
    let name =
      arguments.has("--operation")
      ? try OperationRecord.read(arguments, &output).identification.title : nil
    let release = try MonitoringRelease(result, neets: neets, rule: rule)
    for doubt in MonitoringDoubts.lines(of: result, release) { output.note(doubt) }
    return MonitorFormat.bytes(
      of: ReportDocument(
        monitoring: release, of: name, language: MonitorFormat.language(arguments)), arguments
    ) { release.json }
  }

  /// Rows are written where they were asked for, otherwise only their number is told.
  private func tell(_ rejects: inout RejectedRows, _ output: inout ProgramOutput) throws {
    if let path = arguments.value("--rejects") {
      try rejects.write(
        madeFrom: ["--participants", "--events", "--histories", "--key-file", "--operation"]
          .compactMap(arguments.value))
      output.note("Wrote \(path). Rows that are not counted: \(rejects.count).")
    } else if rejects.count > 0 {
      output.note(
        "Rows that are not counted: \(rejects.count). With --rejects FILE each is told with line and "
          + "reason.")
    }
  }

  private static func checkFiles(_ arguments: ParsedArguments) throws {
    if arguments.has("--histories") {
      for option in ["--participants", "--events"] where arguments.has(option) {
        throw UsageProblem("--histories holds both files: leave out \(option)")
      }
    } else {
      _ = try arguments.required("--participants")
      _ = try arguments.required("--events")
    }
    if let path = arguments.value("--rejects"), path == arguments.value("--output") {
      throw UsageProblem("--rejects and --output name the same file")
    }
  }

  static func day(_ option: String, _ arguments: ParsedArguments) throws -> CalendarDay? {
    guard let text = arguments.value(option) else { return nil }
    guard let day = CalendarDay(text: text) else { throw DayText.problem(option, text) }
    return day
  }

  private static func today() throws -> CalendarDay {
    guard let day = CalendarDay(text: Today.text) else {
      throw UsageProblem("the clock tells no day of a known year: give --as-of DAY")
    }
    return day
  }
}
