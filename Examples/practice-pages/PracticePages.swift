import CommandLineSupport
import PracticeExchange

/// Writes a linked set of pages for all territories and practices.
@main
struct PracticePages {
  static func main() {
    Program.run(help) { arguments, output in
      let folder = try arguments.words("the folder to write to", count: 1...1)[0]
      let records = try ShippedRecords.load()
      if let code = arguments.value("--language"), let language = ReportLanguage(code: code) {
        try write(records, language, translations: [], to: folder, &output)
        return
      }
      // English in the folder itself, each further language in one of its own.
      let others = ReportLanguage.all.dropFirst()
      try write(
        records, .english,
        translations: others.map { ReportTranslation(language: $0, folder: $0.code + "/") },
        to: folder, &output)
      for language in others {
        try write(
          records, language,
          translations: [ReportTranslation(language: .english, folder: "../")],
          to: "\(folder)/\(language.code)", &output)
      }
      output.line("Begin with \(folder)/index.html.")
    }
  }

  private static func write(
    _ records: ShippedRecords, _ language: ReportLanguage, translations: [ReportTranslation],
    to folder: String, _ output: inout ProgramOutput
  ) throws {
    let set = ReportSet(
      scorecards: records.scorecards, contexts: records.contexts, library: records.library,
      rubric: records.rubric, answersLanguage: ShippedRecords.language, language: language,
      translations: translations)
    let stale = try FileReplacement.writeSet(
      files: set.files.map { ($0.name, $0.bytes) }, in: folder, isIndex: ReportSet.isIndex,
      mayHaveLeft: ReportSet.mayHaveLeft)
    output.line("Wrote \(set.files.count) files to \(folder) (\(language.name)).")
    if !stale.isEmpty {
      output.note(
        "Left from an earlier set, not in this one: \(stale.joined(separator: ", ")).")
    }
  }

  private static let help = HelpPage(
    name: "practice-pages",
    summary: "Writes a set of linked pages that need no program and no network: where each "
      + "territory's programme stands, and every good practice. English in the folder, Italian in "
      + "a folder it within it.",
    usage: ["FOLDER [OPTIONS]"],
    options: [
      .choice(
        "--language", ReportLanguage.all.map(\.code),
        "Only the pages of this language; records stay in English.")
    ],
    examples: [
      ("swift run practice-pages pages", "All pages, in the new folder pages."),
      ("swift run practice-pages pagine --language it", "Only the Italian ones."),
    ])
}
