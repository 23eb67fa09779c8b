import CommandLineSupport
import PracticeExchange

extension MonitorOperationProgram {
  static let help = HelpPage(
    name: "monitor-operation",
    summary: "Tells how a supported operation stands, and counts the files of a service for young "
      + "people: Youth Guarantee, common indicators of ESF+, action plans, outreach, segments. "
      + "Small counts are not shown, nor what they could be computed from. Without options: the "
      + "operation NEET PRO, from the shipped record.",
    usage: [
      "[--operation FILE] [OPTIONS]", "--participants FILE --events FILE [OPTIONS]",
      "--histories FILE [OPTIONS]", "--plan FILE [OPTIONS]", "--template FOLDER",
    ],
    options: [
      .value(
        "--operation", "FILE",
        "Another operation's record (JSON); with files of a service its title names the report."),
      .value("--participants", "FILE", "The participants (CSV), under pseudonyms."),
      .value(
        "--events", "FILE",
        "What happened (CSV). Where the rows of a participant do not stand together the file is "
          + "sorted on the disk first; nothing of that is left."),
      .value("--histories", "FILE", "Both in one JSON file of at most 16 MiB."),
      .value(
        "--plan", "FILE",
        "One individual action plan (JSON), checked and laid out as a form with the clock of four "
          + "months."),
      .value(
        "--template", "FOLDER",
        "Only writes participants.csv, events.csv, operation.json and plan.json to begin with."),
      .value(
        "--as-of", "DAY",
        "Count by what was known on a day; today unless given, and for a record its own date."),
      .value("--from", "DAY", "The first day of the period; a year before its last unless given."),
      .value("--to", "DAY", "The last day of the period; the day of --as-of unless given."),
      .choice(
        "--date-order", DateOrder.allCases.map(\.rawValue),
        "How 02/03/2024 is read; without it such rows are left out."),
      .value(
        "--key-file", "FILE",
        "Make pseudonyms of the participants' identifiers by the secret key in a file."),
      .value(
        "--keep-months", "N",
        "Drop histories whose last event lies longer back, seen from today or from --as-of, whichever "
          + "is later."),
      .value(
        "--rejects", "FILE",
        "Where rows that are not counted are told, with line and reason and nothing of what they "
          + "say; without it only their number is told."),
      .value("--neets", "NUMBER", "The average number of NEETs, for coverage, such as 61000."),
      .value("--neets-source", "TEXT", "Where that number was read, with its year and ages."),
      .value(
        "--at-risk", "SEGMENT", repeatable: true,
        "A segment of profiling that means \"at risk\", for the audit; may be given more than once."
      ),
      .value("--threshold", "N", "The smallest count of persons that is shown; 5 unless given."),
      .choice(
        "--format", ["text", "markdown", "html", "csv", "json"],
        "The format of the result; csv has its numbers for a spreadsheet in the language of the "
          + "result, html is a page to read and print."),
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "The language of the result; records stay in their own."),
      .value("--output", "FILE", "Write the result to a file, safely."),
    ],
    examples: [
      ("swift run monitor-operation", "NEET PRO: plan against delivery, and what is unknown."),
      ("swift run monitor-operation --template mine", "Files to fill in."),
      (
        "swift run monitor-operation --participants mine/participants.csv --events mine/events.csv "
          + "--from 2024-01-01 --to 2024-12-31 --as-of 2025-06-30 --rejects left-out.csv",
        "The year 2024 by what was known in the middle of 2025."
      ),
    ])
}
