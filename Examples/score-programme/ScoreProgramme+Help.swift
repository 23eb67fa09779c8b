import CommandLineSupport
import PolicyReports

extension ScoreProgramme {
  /// The help page.
  static let help = HelpPage(
    name: "score-programme",
    summary:
      "Shows where an ESF+ programme stands against what practices of other territories have "
      + "shown to be possible: phase by phase, what to change first, whom to learn from. Without "
      + "options: Tuscany.",
    usage: ["[OPTIONS]"],
    options: [
      .value("--territory", "CODE", "The territory, such as ITI1 or HR; --list shows all."),
      .value("--programme", "FILE", "Your own programme (JSON, as --template writes it)."),
      .value(
        "--assessment", "FILE", repeatable: true,
        "Your own answers (CSV or JSON). Twice for two readers: where they differ is listed. A "
          + "programme.json in the same folder is taken as the programme."),
      .value(
        "--eurostat", "FILE", repeatable: true,
        "A file of Eurostat (TSV, SDMX-CSV or JSON) named after its data set, such as "
          + "edat_lfse_22.tsv: its figures stand in the context before the shipped ones."),
      .value(
        "--cohesion", "FILE",
        "A file of planned finances of the Commission's cohesion open data (hgyj-gyin, CSV): the "
          + "programme's money for young people follows the report."),
      .value(
        "--what-if", "FILE",
        "In place of the report: what would follow from the suppositions in the file (CSV, as "
          + "--what-if-template writes it), condition by condition."),
      .value(
        "--what-if-template", "FILE",
        "Write a new file to fill in: answers, weights and practices to suppose otherwise."),
      .value(
        "--since", "FILE",
        "In place of the report: what changed since an earlier assessment (CSV or JSON), and what "
          + "only became known."),
      .value("--since-day", "DATE", "The day of an earlier CSV, such as 2025-06-30."),
      .value(
        "--since-rubric", "FILE",
        "The rubric (JSON) that the earlier assessment was read with, if it was another version."),
      .flag("--quick-scan", "Only the ten essentials: gap, practices, whom to call; no score."),
      .value("--explain", "CONDITION", "From what one standing follows, down to the sources."),
      .flag(
        "--details",
        "All gaps, each criterion with its levels and what holds it down, each answer with its "
          + "facts; markdown and html always have them."),
      .flag("--overall", "Also the one number across the phases, last."),
      .choice(
        "--format", ["text", "markdown", "html", "csv", "json"],
        "The format of the result; html is a page to read and print."),
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "The language of text, markdown and html; records stay in English."),
      .value("--output", "FILE", "Write the result to a file, safely."),
      .choice("--separator", ["semicolon", "comma"], "The separator of CSV that is written."),
      .flag("--list", "List the territories whose programmes are shipped."),
      .value(
        "--template", "FOLDER",
        "Write a starter kit for your own territory: programme file, sheets to fill in, a page to "
          + "read first. With --territory it begins with the shipped programme."),
    ],
    examples: [
      ("swift run score-programme", "Tuscany's programme."),
      ("swift run score-programme --territory HR --quick-scan", "A first talk about Croatia's."),
      (
        "swift run score-programme --explain outreach.strategy.number-set",
        "From what one answer follows."
      ),
      (
        "swift run score-programme --format html --output tuscany.html",
        "A page for the monitoring committee."
      ),
      ("swift run score-programme --template kit", "Begin with your own programme."),
      (
        "swift run score-programme --what-if-template what-if.csv",
        "Begin with suppositions on Tuscany's programme."
      ),
      (
        "swift run score-programme --what-if what-if.csv",
        "What would follow, condition by condition."
      ),
      (
        "swift run score-programme --assessment kit/assessment.csv",
        "Score what you have answered so far."
      ),
    ])
}
