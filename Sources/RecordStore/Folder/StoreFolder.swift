import SafeFiles
import StructuredText

/// A folder of records: `store.json`, `practices/ID.json` and `contacts/ID.json`.
///
/// Every change is made under a lock and replaces one file as a whole, after the disk has it: a program
/// that is stopped at any moment leaves the old record or the new one. What is not the store's own is
/// reported and left alone. A copied folder becomes a replica of its own as soon as something is saved
/// in it, since a copy on the same disk has another number in its file system. A copy on another disk
/// mostly has another one too, but may by chance share it; that, and a folder that is put back over
/// itself from a backup, is noticed only when edits come in that the folder does not know (see
/// ``ImportPlan``).
public struct StoreFolder: Sendable, Hashable {
  /// Its path, as it was given.
  public let path: String

  init(unchecked path: String) { self.path = path }

  /// Opens a store.
  ///
  /// - Throws: ``StoreProblem`` if there is none, or its `store.json` has faults.
  public init(opening path: String) throws(StoreProblem) {
    self.path = path
    _ = try settings()
  }

  /// The replica that this folder is, if it has been given one: a copied folder gets its own when
  /// something is saved in it.
  ///
  /// - Throws: ``StoreProblem`` if `store.json` cannot be read.
  public func replica() throws(StoreProblem) -> ReplicaIdentifier? {
    try settings().replica(of: number())
  }

  /// Whether the store is of a newer release: then it can be read but not written.
  ///
  /// - Throws: ``StoreProblem`` if `store.json` cannot be read.
  public func isReadOnly() throws(StoreProblem) -> Bool {
    try settings().isFromNewerRelease
  }

  // MARK: Parts

  func folder(of kind: RecordKind) -> String { path + "/" + kind.rawValue }

  func file(of place: RecordPlace) -> String { path + "/" + place.description }

  /// Does something while no other program changes the store.
  func locked<Result>(_ body: () throws(StoreProblem) -> Result) throws(StoreProblem) -> Result {
    try FolderLock.holding(path + "/" + FileNames.lock, problem: StoreProblem.init(_:), body)
  }

  func settings() throws(StoreProblem) -> StoreSettings {
    let file = path + "/" + FileNames.settings
    let found = try StoreProblem.ofFiles { () throws(FileProblem) in
      try OrdinaryFile(at: file, limit: StoredRecord.fileLimit)
    }
    guard case .bytes(let bytes) = found else { throw try noSettings(found) }
    do throws(InputProblems) {
      return try StoreSettings(json: bytes, source: file)
    } catch {
      throw .faults(error)
    }
  }

  private func noSettings(_ found: OrdinaryFile) throws(StoreProblem) -> StoreProblem {
    switch found {
    case .missing, .bytes: return try StoreStart(of: path).problem(at: path)
    case .link, .other, .tooLarge:
      return .file(
        path: path, found: "a store.json that is no ordinary file, or a huge one",
        expected: "the folder of a library")
    }
  }

  func write(_ settings: StoreSettings) throws(StoreProblem) {
    try StoreProblem.ofFiles { () throws(FileProblem) in
      try FileReplacement.write(settings.bytes, to: path + "/" + FileNames.settings)
    }
  }

  func number() throws(StoreProblem) -> String {
    let number = try StoreProblem.ofFiles { () throws(FileProblem) in
      try FolderListing.number(of: path)
    }
    return String(number ?? 0)
  }

  func listing(
    _ folder: String, limit: Int
  ) throws(StoreProblem) -> (entries: [FolderListing.Item], isComplete: Bool) {
    try StoreProblem.ofFiles { () throws(FileProblem) in
      try FolderListing.entries(of: folder, limit: limit)
    }
  }
}
