import CommandLineSupport
import PracticeExchange
import RecordStore
import StructuredText

/// `merge`: takes in another folder, or a copy of a record that a cloud service made.
enum MergeCommand {
  static let command = ProgramCommand(help) { arguments, output in
    let path = try arguments.words("OTHER folder or copy of a record", count: 1...1)[0]
    _ = try arguments.required("--folder")
    let day = try OwnFolder.day(arguments, "--on")
    if try FolderListing.kind(of: path) == .folder {
      let other = try StoreFolder(opening: path)
      let (bundle, leftAlone) = try other.bundle(
        created: day, includesContacts: arguments.has("--contacts"), writesNothing: true)
      for alone in leftAlone where alone.mayHoldAnEdit { output.note("\(path)/\(alone)") }
      _ = try ImportCommand.take(in: bundle, arguments, &output)
      return
    }
    let bytes = try InputFile.read(path, limit: ExchangeBundle.sizeLimit)
    if ExchangeBundle.isBundle(bytes) {
      throw UsageProblem("\(path) is a bundle: take it in with import")
    }
    let record = try StoredRecord(json: bytes, source: path)
    let isTakenIn = try ImportCommand.take(
      in: ExchangeBundle(
        records: [RecordPlace(kind(of: record), record.id): record], replica: nil, created: day),
      arguments, &output)
    if isTakenIn {
      output.plain("What is in \(path) is taken in; you can move that file away.")
    }
  }

  /// Whether a copy is one of a practice or of its contacts: contacts name their practice.
  private static func kind(of record: StoredRecord) -> RecordKind {
    record.content?.member("practice") != nil && record.content?.member("title") == nil
      ? .contacts : .practices
  }

  private static let help = HelpPage(
    name: "practice-library merge",
    summary: "Takes another folder into yours, such as one on a stick or a shared drive; or a copy "
      + "of a record that a cloud service made because two people wrote at once. Shows first what "
      + "would change; --apply does it. The other folder's records stay as they are.",
    usage: ["OTHER --folder FOLDER [--apply]"],
    options: [
      OwnFolder.option, .flag("--contacts", "Take whom to ask too (personal data)."),
      .value("--on", "DAY", "The day; today unless stated."),
    ] + ImportCommand.takingOptions,
    examples: [
      (
        "swift run practice-library merge /media/stick/library --folder library",
        "What would change."
      )
    ])
}
