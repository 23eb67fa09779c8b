import CommandLineSupport
import PolicyReports
import ProgrammeScoring

extension DraftIntervention {
  /// The help page.
  static let help = HelpPage(
    name: "draft-intervention",
    summary:
      "Leads from gaps to the programme: by which lever each gap would be closed and who owns it, "
      + "which practices show how; a draft of an intervention to edit; a choice among practices "
      + "under a budget. Without options: the gaps of Tuscany's programme by lever.",
    usage: ["[OPTIONS]", "--practice ID [OPTIONS]", "--costs FILE --budget EUR", "--measures N"],
    options: [
      .value("--territory", "CODE", "The territory, such as ITI1 or HR; --list shows all."),
      .value("--programme", "FILE", "Your own programme (JSON, as score-programme writes it)."),
      .value(
        "--assessment", "FILE", repeatable: true,
        "Your own answers (CSV or JSON). A programme.json in the same folder is taken as the "
          + "programme."),
      .value("--practice", "ID", "Draft an intervention after this practice."),
      .choice(
        "--route", ChangeRoute.allCases.map(\.rawValue), repeatable: true,
        "Only gaps of this lever count in lists of practices and in choices."),
      .value(
        "--last-amendment", "DATE",
        "The last day on which the programme is still amended; without it 2028, a judgement."),
      .value(
        "--costs-template", "FILE", "Write a new sheet to fill in with your prices of practices."),
      .value("--costs", "FILE", "Your prices: the sheet of --costs-template, filled in (CSV)."),
      .value("--budget", "EUR", "With --costs: the practices that close most gaps within it."),
      .value("--measures", "N", "The practices, at most so many, that close most gaps."),
      .choice(
        "--format", ["text", "markdown", "html"],
        "The format of the result; without it a draft is markdown, all else text."),
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "The language of the result; records stay in English."),
      .value("--output", "FILE", "Write the result to a file, safely."),
      .flag("--list", "List the territories whose programmes are shipped."),
    ],
    examples: [
      ("swift run draft-intervention", "Tuscany's gaps by lever, and practices that show how."),
      (
        "swift run draft-intervention --practice tr-neet-pro --format html --output draft.html",
        "A draft to copy into a word processor."
      ),
      ("swift run draft-intervention --measures 2", "Two measures that close most gaps."),
      ("swift run draft-intervention --costs-template prices.csv", "A sheet for your prices."),
      (
        "swift run draft-intervention --costs prices.csv --budget 2000000",
        "What closes most gaps within two million euro."
      ),
    ])
}
