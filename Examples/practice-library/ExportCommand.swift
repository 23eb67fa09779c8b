import CommandLineSupport
import PracticeExchange
import RecordStore
import StructuredText

/// `export`: records in one file, as a bundle or a sheet.
enum ExportCommand {
  static let command = ProgramCommand(help) { arguments, output in
    guard let path = arguments.words.first else { throw UsageProblem("missing FILE to write") }
    let ids = Array(arguments.words.dropFirst())
    let kind = arguments.value("--as") ?? "bundle"
    if kind != "bundle", arguments.has("--contacts") {
      throw UsageProblem("--contacts goes with a bundle only")
    }
    if [".xlsx", ".xls", ".ods"].contains(where: path.lowercased().hasSuffix) {
      throw UsageProblem("\(path): a sheet is written as CSV; name it .csv")
    }
    let folder = try OwnFolder(arguments, &output)
    let bytes: [UInt8]
    switch kind {
    case "sheet": bytes = PracticeTable.practices(try folder.entries(ids).map(\.record))
    case "evidence-sheet": bytes = PracticeTable.evidence(try folder.entries(ids).map(\.record))
    default: return try bundle(ids, to: path, folder, arguments, &output)
    }
    try write(bytes, to: path, arguments)
    output.plain("Wrote \(path).")
  }

  private static func bundle(
    _ ids: [String], to path: String, _ folder: OwnFolder, _ arguments: ParsedArguments,
    _ output: inout ProgramOutput
  ) throws {
    let store = try folder.store()
    let wanted = try ids.map { id in try RecordPlace(practice: id).id }
    for id in ids where folder.shelf[id]?.isOwn == false {
      throw UsageProblem("\(id) is shipped: everybody has it already")
    }
    let (bundle, _) = try store.bundle(
      of: ids.isEmpty ? nil : Set(wanted), created: OwnFolder.day(arguments, "--on"),
      includesContacts: arguments.has("--contacts"))
    try write(bundle.bytes, to: path, arguments)
    let practices = bundle.records.keys.filter { $0.kind == .practices }.count
    let contacts = bundle.records.filter { $0.key.kind == .contacts && !$0.value.isDeleted }.count
    output.plain(
      "Wrote \(path): \(practices == 1 ? "1 practice" : "\(practices) practices")"
        + (contacts == 0
          ? ", without contacts." : ", \(contacts) of them with contacts (personal data)."))
    output.plain("Digest: \(bundle.digest)")
    output.plain("Tell it to the receiver another way than the file, who can compare it.")
  }

  /// Never into the folder itself, and over another file only when asked to: it may be filled in.
  private static func write(
    _ bytes: [UInt8], to path: String, _ arguments: ParsedArguments
  ) throws {
    if let folder = arguments.value("--folder"), try StoreFolder(opening: folder).holds(file: path)
    {
      throw FileProblem(
        path: path, what: "a place in the library itself", advice: "give a name outside of it")
    }
    if arguments.has("--replace") {
      try FileReplacement.write(bytes, to: path)
    } else {
      try FileReplacement.writeNew(bytes, to: path)
    }
  }

  private static let help = HelpPage(
    name: "practice-library export",
    summary:
      "Writes practices into one file: a bundle to send to a colleague, who imports it; or a "
      + "sheet to work on in a spreadsheet program and to give back to edit.",
    usage: ["FILE [ID ...] --folder FOLDER [--contacts]", "FILE [ID ...] --as sheet"],
    options: [
      OwnFolder.option,
      .choice(
        "--as", ["bundle", "sheet", "evidence-sheet"],
        "What is written; a bundle unless stated, with deletions and unsettled versions."),
      .flag(
        "--contacts",
        "Put whom to ask into the bundle: personal data, only if the receiver may "
          + "have them."),
      .flag("--replace", "Write over a file of that name."),
      .value("--on", "DAY", "The day that the bundle bears; today unless stated."),
    ],
    examples: [
      ("swift run practice-library export to-send.json --folder library", "Everything."),
      (
        "swift run practice-library export practices.csv --folder library --as sheet",
        "A sheet, a row a practice."
      ),
    ])
}
