import CommandLineSupport
import PracticeExchange

extension CompareTerritories {
  /// The help page.
  static let help = HelpPage(
    name: "compare-territories",
    summary:
      "Sets what territories do for NEETs, or their ESF+ programmes, side by side: context, "
      + "profiles, who is certainly or probably ahead, what would narrow the ranges most. Without "
      + "options: the systems of all partner territories.",
    usage: ["[OPTIONS]"],
    options: [
      .choice(
        "--subjects", ["systems", "programmes"],
        "Systems (all that a territory does) or ESF+ programmes; they are never mixed."),
      .value(
        "--territory", "CODE", repeatable: true,
        "Only these territories, one after the other, such as SI and HR."),
      .value(
        "--assessment", "FILE", repeatable: true,
        "Answers of your own (JSON, or CSV with --programme) beside the shipped ones, or in place of "
          + "those of the same subject."),
      .value("--programme", "FILE", "The programme (JSON) of a sheet of answers."),
      .value(
        "--criterion", "ID",
        "All answers to one criterion with the facts they rest on, such as outreach.funnel."),
      .choice(
        "--aspect", ["design", "delivery"], "Only what a text shows, or only what records show."),
      .flag("--mix-levels", "Compare national with regional subjects too."),
      .flag(
        "--details",
        "All of it as text: who assessed what, aspects apart, pairs by section, how it was compared; "
          + "other formats always have it."),
      .flag("--annex", "Also probabilities of ranks, heat maps, what each choice does."),
      .value("--draws", "NUMBER", "How often uncertain choices are drawn; 10000 without it."),
      .value("--seed", "NUMBER", "The seed of the draws: the same seed, the same report."),
      .value("--threads", "NUMBER", "How many draws are made side by side; no result changes."),
      .choice(
        "--format", ["text", "markdown", "html", "csv"],
        "The format of the result; html is a page to read and print."),
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "The language of the result; records stay in English."),
      .value("--output", "FILE", "Write the result to a file, safely."),
    ],
    examples: [
      ("swift run compare-territories", "All partner systems side by side."),
      (
        "swift run compare-territories --territory SI --territory HR --criterion outreach.funnel",
        "Two territories, and their answers on one criterion."
      ),
      (
        "swift run compare-territories --annex --format html --output comparison.html",
        "A page for the committee, with the annex."
      ),
    ])
}
