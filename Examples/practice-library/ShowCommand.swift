import CommandLineSupport
import PracticeExchange
import RecordStore
import StructuredText

/// `show`: one practice, as a report, as its file, as the text of the form, with its review.
enum ShowCommand {
  static let command = ProgramCommand(help) { arguments, output in
    let id = try arguments.words("ID of a practice", count: 1...1)[0]
    let kinds = ["--form", "--record", "--history", "--contact"].filter(arguments.has)
    guard kinds.count < 2 else {
      throw UsageProblem("\(kinds.joined(separator: " and ")): give one of them")
    }
    let folder = try OwnFolder(arguments, &output)
    let entry = try folder.entry(id)
    let language = arguments.value("--language").flatMap(LanguageTag.init(_:))
    let text: String
    switch kinds.first {
    case "--record": text = entry.stored?.textToEdit ?? entry.record.text
    case "--history": text = history(entry.record.review)
    case "--contact":
      guard let contact = try folder.store().contact(ofPractice: id) else {
        output.note("Nobody is named for \(id).")
        return
      }
      text = contact.text
    case "--form":
      let form = PracticeForm(entry.record.practice, in: language.map { [$0] } ?? [])
      if let language, !form.entries.contains(where: { $0.languages.contains(language) }) {
        output.note("Nothing of \(id) is translated into \(language); its own words follow.")
      }
      text = form.text
    default: return try report(practice(of: entry, arguments, folder), folder, arguments, &output)
    }
    output.write(PrintableText.escaped(text))
  }

  /// The practice as it is being written, or as it was published last.
  private static func practice(
    of entry: PracticeShelf.Entry, _ arguments: ParsedArguments, _ folder: OwnFolder
  ) throws -> GoodPractice {
    guard arguments.has("--published") else { return entry.record.practice }
    guard let published = try entry.publishedPractice(rubric: folder.records.rubric) else {
      throw UsageProblem("--published: found no published text of \(entry.id)")
    }
    return published
  }

  private static func report(
    _ practice: GoodPractice, _ folder: OwnFolder, _ arguments: ParsedArguments,
    _ output: inout ProgramOutput
  ) throws {
    let code = arguments.value("--language") ?? "en"
    guard let language = ReportLanguage(code: code) else {
      throw UsageProblem(
        "--language: found \"\(code)\"; expected one of "
          + ReportLanguage.all.map(\.code).joined(separator: ", ")
          + "; the form can be had in any language that the record has")
    }
    let document = ReportDocument(
      practice: practice, in: folder.library, rubric: folder.records.rubric, language: language)
    switch arguments.value("--format") {
    case "markdown": output.write(document.markdown())
    case "html": output.write(document.html())
    default: output.write(document.text())
    }
  }

  private static func history(_ review: ReviewHistory) -> String {
    if review.events.isEmpty { return "A draft; no step of a review was taken.\n" }
    return review.events.map { event in
      "\(event.when)  \(event.state.rawValue), revision \(event.revision), by \(event.who)"
        + (event.why.map { ": " + $0 } ?? "") + "\n"
    }.joined()
  }

  private static let help = HelpPage(
    name: "practice-library show",
    summary: "Shows one practice complete; or its file, the text for the Interreg Europe form, its "
      + "review, whom to ask.",
    usage: ["ID [OPTIONS]"],
    options: [
      OwnFolder.option,
      .flag("--published", "The text published last, not the one being written."),
      .flag("--form", "The text for the form, field by field, with its lengths."),
      .flag("--record", "The record's file (JSON), to be changed and given to edit --record."),
      .flag("--history", "The steps of its review."),
      .flag("--contact", "Whom to ask about it: personal data, for you only."),
      .choice("--format", ["text", "markdown", "html"], "The format of the report."),
      .value(
        "--language", "LANGUAGE",
        "The language: en or it of the report; of the form any that the record is translated into."),
    ],
    examples: [
      ("swift run practice-library show si-pum-o-plus", "One practice complete."),
      ("swift run practice-library show si-pum-o-plus --form", "The text to paste."),
    ])
}
