import CommandLineSupport
import PracticeExchange
import RecordStore
import StructuredText

/// `edit`: changes records by single places, a sheet or a whole file; deletes them; keeps contacts.
enum EditCommand {
  static let command = ProgramCommand(help) { arguments, output in
    _ = try arguments.required("--folder")
    let ways = ["--set", "--sheet", "--evidence-sheet", "--record", "--contact", "--delete"]
    let given = ways.filter(arguments.has)
    guard given.count == 1 else {
      throw UsageProblem("give one of \(ways.joined(separator: ", "))")
    }
    let folder = try OwnFolder(arguments, &output, mayBeMade: true)
    switch given[0] {
    case "--contact": try keepContact(arguments, folder, &output)
    case "--delete": try delete(arguments, folder, &output)
    default: try save(edits(arguments, folder), arguments, folder, &output)
    }
  }

  static let setOption = Option.value(
    "--set", "PLACE=VALUE", repeatable: true,
    "What is to stand at a place: title=..., resources.note=..., evidence.evidence-3.figure=..., "
      + "evidence.new.statement=..., it:title=... for a translation. Empty takes it away.")

  static func assignments(_ arguments: ParsedArguments) throws(UsageProblem) -> [PracticeAssignment]
  {
    var assignments: [PracticeAssignment] = []
    for text in arguments.values("--set") {
      guard let assignment = PracticeAssignment(text) else {
        throw UsageProblem("--set: found \"\(text)\"; expected PLACE=VALUE")
      }
      assignments.append(assignment)
    }
    return assignments
  }

  private static func edits(
    _ arguments: ParsedArguments, _ folder: OwnFolder
  ) throws -> [PracticeEdit] {
    let all = folder.shelf.entries.map(\.record)
    let rubric = folder.records.rubric
    if let path = arguments.value("--sheet") {
      _ = try arguments.words("arguments", count: 0...0)
      return try PracticeTable.changes(
        inPractices: InputFile.read(path), source: path, records: all, rubric: rubric)
    }
    if let path = arguments.value("--evidence-sheet") {
      _ = try arguments.words("arguments", count: 0...0)
      return try PracticeTable.changes(
        inEvidence: InputFile.read(path), source: path, records: all, rubric: rubric)
    }
    let record = try folder.entry(arguments.words("ID of a practice", count: 1...1)[0]).record
    guard let path = arguments.value("--record") else {
      return try record.edits(assignments(arguments))
    }
    let bytes = try InputFile.read(path)
    let other = try PracticeRecord(json: bytes, source: path, rubric: rubric)
    guard other.id == record.id else {
      throw UsageProblem("\(path): found the practice \(other.id); expected \(record.id)")
    }
    try checkVersion(of: bytes, path, stored: folder.entry(record.id).stored)
    return record.edits(to: other)
  }

  /// Refuses a text that was made from an older state of the record: it would undo what came since.
  private static func checkVersion(
    of bytes: [UInt8], _ path: String, stored: StoredRecord?
  ) throws {
    guard let stored else { return }
    let stated = try StoredRecord.statedVersion(json: bytes, source: path)
    guard let stated, stored.isTakenIn(by: stated) else {
      throw FileProblem(
        path: path,
        what: stated == nil ? "a text without its version" : "a text made from an older version",
        advice: "begin with what show --record prints now, so that nobody's edit is undone")
    }
  }

  /// Makes all edits first, and writes only when all can be made.
  private static func save(
    _ edits: [PracticeEdit], _ arguments: ParsedArguments, _ folder: OwnFolder,
    _ output: inout ProgramOutput
  ) throws {
    let day = try OwnFolder.day(arguments, "--on")
    let store = try folder.isThere ? folder.store() : nil
    var ids: [String] = []
    for edit in edits where !ids.contains(edit.practice) { ids.append(edit.practice) }
    var edited: [(entry: PracticeShelf.Entry, record: PracticeRecord)] = []
    for id in ids {
      let entry = try folder.entry(id)
      if let stored = entry.stored, stored.isInConflict { throw StoreProblem.unsettled(stored) }
      let record = try entry.record.edited(
        by: arguments.value("--by") ?? "", on: day, because: arguments.value("--because"),
        rubric: folder.records.rubric, edits.filter { $0.practice == id })
      edited.append((entry, record))
    }
    for (entry, record) in edited {
      if let stored = entry.stored {
        try store?.check(
          saving: record.value, at: RecordPlace(practice: entry.id), basedOn: stored)
      } else {
        try store?.check(saving: record.value, takingIn: entry.record)
      }
    }
    for edit in edits { output.plain("\(edit)") }
    if arguments.has("--dry-run") || edited.isEmpty {
      output.plain(edited.isEmpty ? "Nothing to change." : "Nothing was written: --dry-run.")
      return
    }
    let toWrite = try folder.storeToWrite(&output)
    var saved: [String] = []
    for (entry, record) in edited {
      do {
        let read = try entry.stored ?? toWrite.takeIn(entry.record)
        try toWrite.save(record.value, at: RecordPlace(practice: entry.id), basedOn: read)
      } catch {
        // What was saved stays saved; the rest can be done again.
        let before = saved.isEmpty ? "nothing was" : saved.joined(separator: ", ") + " was"
        output.note("\(before) saved before this:")
        output.note("\(error)")
        output.exitStatus = .problem
        return
      }
      saved.append("\(entry.id) (\(record.review.state.rawValue))")
    }
    output.plain("Saved \(saved.joined(separator: ", ")).")
  }

  private static func delete(
    _ arguments: ParsedArguments, _ folder: OwnFolder, _ output: inout ProgramOutput
  ) throws {
    let id = try arguments.words("ID of a practice", count: 1...1)[0]
    let entry = try folder.entry(id)
    guard let stored = entry.stored else {
      throw UsageProblem("\(id) is shipped and cannot be deleted")
    }
    guard try entry.publishedPractice(rubric: folder.records.rubric) == nil else {
      throw UsageProblem("\(id) was published: withdraw it first (review \(id) withdrawn)")
    }
    let store = try folder.storeToWrite(&output)
    // First whom to ask: personal data must not outlive what they belong to.
    try store.save(
      nil, ofPractice: id, basedOn: store.record(at: RecordPlace(.contacts, practice: id)))
    try store.delete(RecordPlace(practice: id), basedOn: stored)
    output.plain("Deleted \(id), and whom to ask about it; both are remembered as deleted.")
    if folder.isShipped(id) { output.plain("The shipped practice stands in its place again.") }
  }

  private static func keepContact(
    _ arguments: ParsedArguments, _ folder: OwnFolder, _ output: inout ProgramOutput
  ) throws {
    let id = try arguments.words("ID of a practice", count: 1...1)[0]
    let path = try arguments.required("--contact")
    let place = try RecordPlace(.contacts, practice: id)
    if path == "none" {
      let store = try folder.storeToWrite(&output)
      try store.save(nil, ofPractice: id, basedOn: store.record(at: place))
      output.plain("Nobody is named for \(id) any more.")
      return
    }
    _ = try folder.entry(id)
    let contact = try PracticeContact(json: InputFile.read(path), source: path)
    guard contact.practice == id else {
      throw UsageProblem("\(path): found another practice in it; expected \(id)")
    }
    let store = try folder.storeToWrite(&output)
    try store.save(contact, ofPractice: id, basedOn: store.record(at: place))
    output.plain("Saved whom to ask about \(id), in contacts/\(id).json.")
  }

  private static let help = HelpPage(
    name: "practice-library edit",
    summary: "Changes practices in your folder. A shipped practice that you change is taken into "
      + "the folder first. A practice that was submitted, validated or published becomes a draft "
      + "again and needs --by and --because; what was published stays public meanwhile.",
    usage: [
      "ID --folder FOLDER --set PLACE=VALUE ...", "--folder FOLDER --sheet FILE",
      "--folder FOLDER --evidence-sheet FILE", "ID --folder FOLDER --record FILE",
      "ID --folder FOLDER --contact FILE", "ID --folder FOLDER --delete",
    ],
    options: [
      OwnFolder.option, setOption,
      .value(
        "--sheet", "FILE",
        "The sheet of practices (export --as sheet) with your changes. Empty cells take values "
          + "away, missing rows and columns change nothing."),
      .value(
        "--evidence-sheet", "FILE",
        "The sheet of evidence items with your changes; a row without an item adds one."),
      .value("--record", "FILE", "The whole record (show --record) with your changes."),
      .value(
        "--contact", "FILE",
        "Whom to ask: JSON such as {\"practice\": \"si-bus\", \"name\": \"...\"}, if you like with "
          + "organisation, role, email, telephone, agreedTo; the word none takes it away."),
      .flag("--delete", "Delete the practice and whom to ask about it."),
      .value("--by", "WHO", "Who edits: an office or a role rather than a person."),
      .value("--because", "WHY", "Why; needed unless the practice is a draft."),
      .value("--on", "DAY", "The day of the edit; today unless stated."),
      .flag("--dry-run", "Only show what would change."),
    ],
    examples: [
      (
        "swift run practice-library edit si-bus --folder library --set title=\"Bus for all\"",
        "Another title."
      ),
      (
        "swift run practice-library edit --folder library --sheet practices.csv --dry-run",
        "What a sheet would change."
      ),
    ])
}
