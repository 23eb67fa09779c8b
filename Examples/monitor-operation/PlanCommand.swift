import CommandLineSupport
import PracticeExchange
import StructuredText

/// Checks one action plan and lays it out as a form.
enum PlanCommand {
  static func bytes(_ arguments: ParsedArguments) throws -> [UInt8] {
    let others = ["--operation", "--participants", "--events", "--histories"]
    for option in others + MonitoringCommand.options where arguments.has(option) {
      throw UsageProblem("--plan is about one plan: leave out \(option)")
    }
    let path = try arguments.required("--plan")
    let today = CalendarDay(text: Today.text)
    guard let day = try MonitoringCommand.day("--as-of", arguments) ?? today else {
      throw UsageProblem("the clock tells no day of a known year: give --as-of DAY")
    }
    // A plan cannot be laid out as it stood earlier: what it tells of later days is refused.
    let plan = try ActionPlan(
      json: InputFile.read(path), source: path, today: today.map { min($0, day) } ?? day,
      textCheck: .patterns)
    let document = ReportDocument(
      plan: plan, asOf: day, language: MonitorFormat.language(arguments))
    return MonitorFormat.bytes(of: document, arguments) { plan.json }
  }
}
