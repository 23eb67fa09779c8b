import CommandLineSupport
import PracticeExchange

/// Writes a linked set of pages for all territories and practices.
@main
struct PracticePages {
  static func main() {
    Program.run(help) { arguments, output in
      let folder = try arguments.words("the folder to write to", count: 1...1)[0]
      let records = try ShippedRecords.load()
      let scorecards = records.scorecards
      let set = ReportSet(
        scorecards: scorecards,
        contexts: Dictionary(
          scorecards.map { ($0.territory, records.context(for: $0.territory)) },
          uniquingKeysWith: { first, _ in first }),
        library: records.library, rubric: records.rubric,
        language: arguments.value("--language").flatMap(ReportLanguage.init(code:)) ?? .english)
      let stale = try FileReplacement.writeSet(
        files: set.files.map { ($0.name, $0.bytes) }, in: folder,
        mark: ReportSet.mark)
      output.line("Wrote \(set.files.count) files to \(folder). Begin with \(folder)/index.html.")
      if !stale.isEmpty {
        output.note(
          "Left from an earlier set, not in this one: \(stale.joined(separator: ", ")).")
      }
    }
  }

  private static let help = HelpPage(
    name: "practice-pages",
    summary: "Writes a set of linked pages that need no program and no network: where each "
      + "territory's programme stands, and every good practice.",
    usage: ["FOLDER [OPTIONS]"],
    options: [
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "The language of the pages; records stay in English.")
    ],
    examples: [
      ("swift run practice-pages pages", "All pages, in the new folder pages."),
      ("swift run practice-pages pagine --language it", "The same in Italian."),
    ])
}
