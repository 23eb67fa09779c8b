import SafeFiles
import StructuredText

/// A folder of records: `store.json`, `practices/ID.json` and `contacts/ID.json`.
///
/// Every change is made under a lock and replaces one file as a whole, after the disk has it: a program
/// that is stopped at any moment leaves the old record or the new one. What is not the store's own is
/// reported and left alone. A copied folder becomes a replica of its own as soon as something is saved
/// in it, since a copy has another number in its file system; a folder that is put back over itself from
/// a backup is noticed only when edits come in that it has forgotten (see ``ImportPlan``).
public struct StoreFolder: Sendable, Hashable {
  /// Its path, as it was given.
  public let path: String

  static let settingsName = "store.json"
  static let lockName = "store.lock"

  /// Opens a store.
  ///
  /// - Throws: ``StoreProblem`` if there is none, or its `store.json` has faults.
  public init(opening path: String) throws(StoreProblem) {
    self.path = path
    _ = try settings()
  }

  /// Creates an empty store in a folder that is new or empty.
  ///
  /// - Throws: ``StoreProblem`` if the folder holds anything else, or cannot be written.
  public init(creating path: String) throws(StoreProblem) {
    self.path = path
    try StoreProblem.ofFiles { () throws(FileProblem) in
      try FileReplacement.createFolder(path)
    }
    try locked { () throws(StoreProblem) in
      let own = Set(RecordKind.allCases.map(\.rawValue) + [Self.lockName])
      let (entries, _) = try listing(path, limit: 100)
      let foreign = entries.first { !own.contains($0.name) && !FileNames.isUnfinished($0.name) }
      if let foreign {
        throw .file(
          path: path, found: foreign.name == Self.settingsName ? "a store" : "a folder in use",
          expected: "a new or empty folder")
      }
      for kind in RecordKind.allCases {
        try StoreProblem.ofFiles { () throws(FileProblem) in
          try FileReplacement.createFolder(folder(of: kind))
        }
      }
      // Last: a folder without it is no store yet.
      try write(StoreSettings().adding(.random(), for: try number()))
    }
  }

  /// Opens a store, or creates it where there is no folder yet or an empty one.
  ///
  /// - Returns: The store, and whether it is new.
  /// - Throws: ``StoreProblem`` if there is a folder with something else in it, or it cannot be written.
  public static func openedOrCreated(
    at path: String
  ) throws(StoreProblem) -> (store: StoreFolder, isNew: Bool) {
    return try isEmpty(path)
      ? (StoreFolder(creating: path), true) : (StoreFolder(opening: path), false)
  }

  /// Whether there is no folder at a path yet, or an empty one.
  ///
  /// - Throws: ``StoreProblem`` if the path cannot be looked at, or is no folder.
  public static func isEmpty(_ path: String) throws(StoreProblem) -> Bool {
    try StoreProblem.ofFiles { () throws(FileProblem) in
      guard try FolderListing.kind(of: path) != nil else { return true }
      return try FolderListing.entries(of: path, limit: 1).entries.isEmpty
    }
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
    try FolderLock.holding(path + "/" + Self.lockName, problem: StoreProblem.init(_:), body)
  }

  func settings() throws(StoreProblem) -> StoreSettings {
    let file = path + "/" + Self.settingsName
    let found = try StoreProblem.ofFiles { () throws(FileProblem) in
      try OrdinaryFile(at: file, limit: StoredRecord.fileLimit)
    }
    guard case .bytes(let bytes) = found else {
      throw .file(
        path: path, found: "no store: no file store.json", expected: "the folder of a store")
    }
    do throws(InputProblems) {
      return try StoreSettings(json: bytes, source: file)
    } catch {
      throw .faults(error)
    }
  }

  func write(_ settings: StoreSettings) throws(StoreProblem) {
    try StoreProblem.ofFiles { () throws(FileProblem) in
      try FileReplacement.write(settings.bytes, to: path + "/" + Self.settingsName)
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

extension StoreProblem {
  init(_ problem: FileProblem) {
    self = .file(path: problem.path, found: problem.what, expected: problem.advice)
  }

  static func ofFiles<Result>(
    _ work: () throws(FileProblem) -> Result
  ) throws(StoreProblem) -> Result {
    do throws(FileProblem) {
      return try work()
    } catch {
      throw StoreProblem(error)
    }
  }
}
