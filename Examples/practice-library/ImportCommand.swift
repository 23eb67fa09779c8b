import CommandLineSupport
import PracticeExchange
import RecordStore
import StructuredText

/// `import`: shows what a bundle would change, and changes it when asked to.
enum ImportCommand {
  static let command = ProgramCommand(help) { arguments, output in
    let path = try arguments.words("FILE of a bundle", count: 1...1)[0]
    _ = try arguments.required("--folder")
    if try FolderListing.kind(of: path) == .folder {
      throw UsageProblem("\(path) is a folder: take it in with merge")
    }
    let bundle = try ExchangeBundle(
      json: InputFile.read(path, limit: ExchangeBundle.sizeLimit), source: path)
    output.plain("Digest: \(bundle.digest)")
    if let told = arguments.value("--digest") {
      guard told.filter({ !$0.isWhitespace }).lowercased() == bundle.digest else {
        throw FileProblem(
          path: path, what: "another digest than the one you were told",
          advice: "it is not the file that was sent; ask for it again")
      }
      output.plain("It is the digest that you were told.")
    } else {
      output.plain("Compare it with what the sender tells you another way than with the file.")
    }
    _ = try take(in: bundle, arguments, &output)
  }

  /// Shows the plan, and applies it if `--apply` is given.
  ///
  /// - Returns: Whether all that the bundle holds is in the folder now.
  static func take(
    in bundle: ExchangeBundle, _ arguments: ParsedArguments, _ output: inout ProgramOutput
  ) throws -> Bool {
    let applies = arguments.has("--apply")
    let wanted =
      arguments.has("--without-contacts")
      ? ExchangeBundle(
        records: bundle.records.filter { $0.key.kind == .practices }, replica: bundle.replica,
        created: bundle.created) : bundle
    if !applies, try StoreFolder.isEmpty(arguments.required("--folder")) {
      show(ImportPlan(importingIntoEmptyFolder: wanted).changes, &output)
      output.plain("Nothing was written: add --apply to do it.")
      return false
    }
    let folder = try OwnFolder(arguments, &output, mayBeMade: applies, tellsConflicts: false)
    let store = try applies ? folder.storeToWrite(&output) : folder.store()
    let plan = try store.plan(importing: wanted)
    show(plan.changes, &output)
    if plan.sharesReplica {
      output.plain(
        "The bundle has edits under this folder's own name that it does not know: it is a copy, or "
          + "was put back from a backup. It will be given another name, and both are kept.")
    }
    if plan.changes.contains(where: \.effect.isBlocked) { output.exitStatus = .problem }
    guard plan.changes.contains(where: \.effect.isChange) else {
      output.plain("Nothing to change.")
      return applies && output.exitStatus == .success
    }
    guard applies else {
      output.plain("Nothing was written: add --apply to do it.")
      return false
    }
    let done = try store.apply(plan)
    output.plain("Changed \(done.filter(\.effect.isChange).count) of \(done.count).")
    if done.contains(where: \.effect.isBlocked) { output.exitStatus = .problem }
    let open = try store.contents().inConflict
    if !open.isEmpty {
      output.plain(
        "To be settled: \(open.map(\.id.text).joined(separator: ", ")); see practice-library"
          + " conflicts.")
    }
    return output.exitStatus == .success
  }

  private static func show(_ changes: [ImportPlan.Change], _ output: inout ProgramOutput) {
    let width = changes.map(\.effect.description.count).max() ?? 0
    for change in changes {
      // Of a conflict the own title, which is known here; else what there will be.
      let states = [change.merged, change.local]
      let title = (change.effect == .conflict ? states.reversed() : states).compactMap {
        $0?.content?.member("title")?.text
      }
      output.plain(
        "  " + TextLayout.pad(change.effect.description, to: width) + "  "
          + (change.place.kind == .contacts
            ? "whom to ask about \(change.place.id)" : "\(change.place.id)")
          + (title.first.map { "  " + $0 } ?? ""))
      if case .blocked(let why) = change.effect { output.plain("    " + why) }
    }
  }

  static let takingOptions: [Option] = [
    .flag("--apply", "Do it; without it nothing is written."),
    .flag("--without-contacts", "Leave out whom to ask (personal data)."),
  ]

  private static let help = HelpPage(
    name: "practice-library import",
    summary: "Shows what a bundle from a colleague would change in your folder and, with --apply, "
      + "does it. What both of you changed is kept twice until you settle it; nothing is lost. "
      + "Importing a bundle twice changes nothing, and the order of several does not matter.",
    usage: ["FILE --folder FOLDER [--apply] [--digest DIGEST]"],
    options: [
      OwnFolder.option,
      .value("--digest", "DIGEST", "What the sender told you: another file is refused."),
    ] + takingOptions,
    examples: [
      ("swift run practice-library import from-ben.json --folder library", "What would change."),
      ("swift run practice-library import from-ben.json --folder library --apply", "Changes it."),
    ])
}

extension ImportEffect {
  /// Whether it had to be left alone.
  fileprivate var isBlocked: Bool {
    if case .blocked = self { return true }
    return false
  }
}
