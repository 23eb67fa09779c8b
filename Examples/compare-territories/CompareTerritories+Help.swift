import CommandLineSupport
import PracticeExchange

extension CompareTerritories {
  /// The help page.
  static let help = HelpPage(
    name: "compare-territories",
    summary:
      "Sets what territories do for NEETs, or their ESF+ programmes, side by side: context, "
      + "profiles, who is certainly or probably ahead, what would narrow the ranges most. With "
      + "--learning: who could learn what from whom. Without options: the systems of all partner "
      + "territories.",
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
      .flag(
        "--learning",
        "Who could learn what from whom, by phase, and three study visits for all together."),
      .value(
        "--receiver", "CODE",
        "Learning for one territory: the conditions it lacks or may lack, who shows them, visits."),
      .value("--visits", "NUMBER", "How many study visits are planned; 3 without it."),
      .value(
        "--transferability", "PRACTICE", repeatable: true,
        "With --receiver: what to settle before this practice is taken over there."),
      .value("--form", "FILE", repeatable: true, "The form of that practice, filled in (CSV)."),
      .value("--template", "FILE", "Only writes the empty form of --transferability."),
      .value(
        "--eurostat", "FILE", repeatable: true,
        "A file of Eurostat named after its data set: its figures stand before the shipped ones."),
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
        "swift run compare-territories --receiver ITI1 --visits 2",
        "From whom Tuscany could learn, and two visits."
      ),
      (
        "swift run compare-territories --annex --format html --output comparison.html",
        "A page for the committee, with the annex."
      ),
    ])
}
