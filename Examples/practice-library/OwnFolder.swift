import CommandLineSupport
import PracticeExchange
import RecordStore

/// The folder that the user names, with the shipped practices beside it.
struct OwnFolder {
  let records: ShippedRecords
  let shelf: PracticeShelf
  let contents: StoreContents?
  private let path: String?
  /// Nil without a folder, and for one that is still to be made.
  private let opened: StoreFolder?

  static let option = Option.value("--folder", "FOLDER", short: "-f", "The folder of your records.")

  /// Reads the folder, if one is named.
  ///
  /// A folder that may be made may be missing or empty: it becomes a library with the first writing.
  /// What may hold an edit and cannot be used is told, and unless somebody is about to settle them,
  /// which practices have to be settled.
  init(
    _ arguments: ParsedArguments, _ output: inout ProgramOutput, mayBeMade: Bool = false,
    tellsConflicts: Bool = true
  ) throws {
    records = try ShippedRecords.load()
    path = arguments.value("--folder")
    if let path, try !(mayBeMade && StoreFolder.isEmpty(path)) {
      opened = try StoreFolder(opening: path)
    } else {
      opened = nil
    }
    contents = try opened?.contents()
    let shipped = try records.practiceRecords()
    shelf = PracticeShelf(contents, shipped: shipped, rubric: records.rubric)
    for alone in contents?.leftAlone ?? [] where alone.mayHoldAnEdit { output.note("\(alone)") }
    for problems in shelf.unreadable { output.note("\(problems)") }
    let open = contents?.inConflict ?? []
    let orphans = contents.flatMap { opened?.orphanedContacts(in: $0, shipped: shipped) } ?? []
    if !orphans.isEmpty {
      output.note(
        "Contacts are left of practices that were deleted: "
          + orphans.map(\.id.text).joined(separator: ", ")
          + "; take them away with edit ID --contact none.")
    }
    if tellsConflicts, !open.isEmpty {
      output.note(
        "Not settled yet: " + open.map(\.id.text).joined(separator: ", ")
          + "; see practice-library conflicts.")
    }
  }

  /// The folder, for a command that needs one.
  func store() throws(UsageProblem) -> StoreFolder {
    guard let opened else { throw UsageProblem("missing option --folder FOLDER") }
    return opened
  }

  /// The folder, for a command that writes: made if it is not there yet, and rid of what a program left
  /// behind that was stopped while it wrote.
  func storeToWrite(_ output: inout ProgramOutput) throws -> StoreFolder {
    guard let path else { throw UsageProblem("missing option --folder FOLDER") }
    let (store, isNew) = try StoreFolder.openedOrCreated(at: path)
    if isNew { output.note("Made a new library in \(path).") }
    try store.removeUnfinished()
    return store
  }

  /// The practice with an identifier.
  func entry(_ id: String) throws -> PracticeShelf.Entry {
    if let entry = shelf[id] { return entry }
    if let record = try contents?.records[RecordPlace(practice: id)] {
      throw FileProblem(
        path: id, what: record.isDeleted ? "a practice that was deleted" : "a record with faults",
        advice: record.isDeleted
          ? "begin it anew with new" : "correct practices/\(id).json; validate tells its faults")
    }
    throw UnknownPractice(id: id, library: library)
  }

  /// Whether a practice is among the shipped ones.
  func isShipped(_ id: String) -> Bool { records.library[id] != nil }

  /// The practices with these identifiers; those of the folder, or without one all, if there is none.
  func entries(_ ids: [String]) throws -> [PracticeShelf.Entry] {
    if ids.isEmpty { return shelf.entries.filter { path == nil || $0.isOwn } }
    var entries: [PracticeShelf.Entry] = []
    for id in ids { entries.append(try entry(id)) }
    return entries
  }

  /// All practices, to search.
  var library: PracticeLibrary {
    shelf.library(partnerTerritories: records.library.partnerTerritories)
  }

  /// Whether there is a folder already.
  var isThere: Bool { opened != nil }

  /// Whether the folder holds something that may be somebody's edit and cannot be used.
  var hasFaults: Bool {
    !shelf.unreadable.isEmpty || (contents?.leftAlone ?? []).contains(where: \.mayHoldAnEdit)
  }

  /// The day of a step: as stated, or today's.
  static func day(_ arguments: ParsedArguments, _ option: String) throws(UsageProblem)
    -> PartialDate
  {
    let text = arguments.value(option) ?? Today.text
    guard let day = PartialDate(text), day.day != nil else {
      throw UsageProblem("\(option): found \"\(text)\"; expected a day such as 2026-11-28")
    }
    return day
  }
}

extension PracticeShelf.Entry {
  /// Where the practice stands, in a few words.
  var standing: String {
    guard isOwn else { return "shipped" }
    let review = "\(record.review.state.rawValue) \(record.review.revision)"
    if isInConflict { return review + ", NOT SETTLED" }
    return isShippedTextNewer ? review + ", shipped text is newer" : review
  }
}

extension ProgramOutput {
  /// Adds a line of text that may come from others: nothing in it reaches the terminal as a command.
  mutating func plain(_ text: String = "") { line(PrintableText.escaped(text)) }
}
