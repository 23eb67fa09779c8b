import CommandLineSupport
import PracticeExchange
import RecordStore
import StructuredText

/// `conflicts`: shows versions side by side, and settles them field by field.
enum ConflictsCommand {
  static let command = ProgramCommand(help) { arguments, output in
    let ids = try arguments.words("arguments", count: 0...1)
    _ = try arguments.required("--folder")
    let folder = try OwnFolder(arguments, &output, tellsConflicts: false)
    let store = try folder.store()
    guard let id = ids.first else {
      let open = folder.contents?.inConflict ?? []
      output.plain(open.isEmpty ? "Nothing to settle." : "To be settled:")
      for place in open {
        output.plain("  \(place.id)\(place.kind == .contacts ? " --contacts" : "")")
      }
      return
    }
    let place = try RecordPlace(arguments.has("--contacts") ? .contacts : .practices, practice: id)
    let contacts = try RecordPlace(.contacts, practice: id)
    guard let record = try store.record(at: place) else { throw StoreProblem.missing(place) }
    guard record.isInConflict else {
      output.plain("\(id): nothing to settle.")
      if place.kind == .practices, folder.contents?.inConflict.contains(contacts) ?? false {
        output.plain("Whom to ask about it has to be settled: add --contacts.")
      }
      return
    }
    let view = ConflictView(record, seenFrom: try store.replica())
    if arguments.has("--delete") {
      if place.kind == .practices {
        // Personal data must not outlive what they belong to.
        try store.save(nil, ofPractice: id, basedOn: store.record(at: contacts))
      }
      try store.settle(place, with: nil, basedOn: record)
      output.plain("Deleted \(id); that is remembered.")
      return
    }
    let isSettled = ["--choose", "--write", "--all", "--settle"].contains(where: arguments.has)
    guard isSettled else { return show(view, &output) }
    let choices = try choices(arguments, view)
    let content: JSONValue =
      place.kind == .contacts
      ? try view.settled(by: choices)
      : try view.settledPractice(
        by: choices, who: try arguments.required("--by"), on: OwnFolder.day(arguments, "--on"),
        rubric: folder.records.rubric
      ).value
    try store.settle(place, with: content, basedOn: record)
    output.plain("Settled \(id).")
  }

  private static func choices(
    _ arguments: ParsedArguments, _ view: ConflictView
  ) throws -> [String: FieldChoice] {
    var choices: [String: FieldChoice] = [:]
    if let side = try arguments.integer("--all", in: 1...max(1, view.sides.count)) {
      for field in view.fields { choices[field.path] = .side(side - 1) }
    }
    for text in arguments.values("--choose") {
      guard let choice = PracticeAssignment(text),
        let side = Int(choice.value), (1...max(1, view.sides.count)).contains(side)
      else {
        throw UsageProblem(
          "--choose: found \"\(text)\"; expected FIELD=NUMBER, 1 to \(view.sides.count)")
      }
      choices[choice.place] = .side(side - 1)
    }
    for text in arguments.values("--write") {
      guard let choice = PracticeAssignment(text) else {
        throw UsageProblem("--write: found \"\(text)\"; expected FIELD=TEXT")
      }
      choices[choice.place] = .value(.string(choice.value))
    }
    return choices
  }

  private static func show(_ view: ConflictView, _ output: inout ProgramOutput) {
    output.plain("\(view.record.id): \(view.record.versions.count) versions side by side")
    if view.ownSide != nil { output.plain("  version 1 was edited in this folder") }
    if view.hasDeletion {
      let place = view.deletedHere.map { $0 ? "in this folder" : "in another folder" } ?? "by one"
      output.plain("  it was deleted \(place): --settle keeps the practice, --delete lets it go")
    }
    output.plain(
      view.base == nil
        ? "What they were made from is not known: choose each field."
        : "Fields that only one of them changed are proposed.")
    for field in view.fields {
      output.plain("")
      output.plain(field.path)
      if view.base != nil { value("before", field.base, &output) }
      for (number, side) in field.values.enumerated() {
        let isUnchanged = view.base != nil && side == field.base
        let mark = field.proposal == .side(number) ? ", proposed" : isUnchanged ? ", as before" : ""
        value("version \(number + 1)\(mark)", side, &output)
      }
      if case .value(let together)? = field.proposal { value("proposed", together, &output) }
    }
    output.plain("")
    let open = view.fields.filter { $0.proposal == nil }
    output.plain(
      open.isEmpty
        ? "Nothing is open; to take the proposals, repeat the command with --settle --by OFFICE."
        : "To settle it, repeat the command with "
          + open.map { "--choose '\($0.path)=NUMBER' " }.joined() + "--by OFFICE.")
  }

  private static func value(
    _ label: String, _ value: JSONValue?, _ output: inout ProgramOutput
  ) {
    let text = value.map { $0.text ?? String($0.text(indented: true).dropLast()) } ?? "(nothing)"
    for line in TextLayout.wrap("\(label): \(text)", width: 100, indent: 2, hanging: 6) {
      output.plain(line)
    }
  }

  private static let help = HelpPage(
    name: "practice-library conflicts",
    summary: "Lists the practices of which there are several versions, because two people edited "
      + "without knowing of each other; shows them side by side; settles them field by field.",
    usage: [
      "--folder FOLDER", "ID --folder FOLDER",
      "ID --folder FOLDER --choose FIELD=NUMBER ... --by WHO",
    ],
    options: [
      OwnFolder.option,
      .value(
        "--choose", "FIELD=NUMBER", repeatable: true,
        "The version whose words a field takes; fields with a proposal may be left out."),
      .value("--write", "FIELD=TEXT", repeatable: true, "A text of your own for a field."),
      .value("--all", "NUMBER", "All fields as in this version."),
      .flag("--settle", "Take all proposals; also keeps a practice that another deleted."),
      .flag("--delete", "Let the practice be deleted."),
      .flag("--contacts", "It is about whom to ask, not about the practice."),
      .value("--by", "WHO", "Who settles it: an office or a role rather than a person."),
      .value("--on", "DAY", "The day; today unless stated."),
    ],
    examples: [
      ("swift run practice-library conflicts --folder library", "What has to be settled."),
      ("swift run practice-library conflicts si-bus --folder library", "The versions of one."),
    ])
}
