import SafeFiles

/// What is at a path where a store is, or is to be made.
enum StoreStart: Equatable {
  /// Nothing.
  case missing
  /// An empty folder, or one in which a program was stopped that made a store.
  case unmade
  /// A store.
  case store
  /// Records, but no `store.json`.
  case records
  /// Something that is not the store's, by its name.
  case foreign(String)

  init(of path: String) throws(StoreProblem) {
    self = try StoreProblem.ofFiles { () throws(FileProblem) in
      guard try FolderListing.kind(of: path) != nil else { return .missing }
      return try Self.start(in: path)
    }
  }

  private static func start(in path: String) throws(FileProblem) -> StoreStart {
    let (entries, isComplete) = try FolderListing.entries(of: path, limit: 1_000)
    if entries.contains(where: { $0.name == FileNames.settings }) { return .store }
    var foreign = isComplete ? nil : "more than a thousand files"
    for entry in entries {
      switch (entry.kind, RecordKind(rawValue: entry.name)) {
      case (.folder, let kind?):
        let (inner, isWhole) = try FolderListing.entries(
          of: path + "/" + kind.rawValue, limit: 10_000)
        if inner.contains(where: isRecord) { return .records }
        let other = inner.first { $0.kind != .file || !FileNames.isUnfinishedRecord($0.name) }
        foreign =
          foreign ?? other.map { kind.rawValue + "/" + $0.name } ?? (isWhole ? nil : kind.rawValue)
      case (.file, nil)
      where entry.name == FileNames.lock || FileNames.isUnfinishedSettings(entry.name):
        break
      default: foreign = foreign ?? entry.name
      }
    }
    return foreign.map(StoreStart.foreign) ?? .unmade
  }

  private static func isRecord(_ entry: FolderListing.Item) -> Bool {
    guard entry.kind == .file, case .record = FileNames.meaning(of: entry.name) else {
      return false
    }
    return true
  }

  /// Why there is no store to be opened.
  func problem(at path: String) -> StoreProblem {
    switch self {
    case .missing: .file(path: path, found: "nothing", expected: "the folder of a library")
    case .records: Self.withoutSettings(path)
    case .unmade, .store, .foreign:
      .file(
        path: path, found: "a folder without store.json", expected: "the folder of a library")
    }
  }

  /// Why no store can be made there; nil if one can.
  func obstacle(at path: String) -> StoreProblem? {
    let expected = "a new or empty folder"
    return switch self {
    case .missing, .unmade: nil
    case .store: .file(path: path, found: "a library", expected: expected)
    case .records: Self.withoutSettings(path)
    case .foreign(let name):
      .file(path: path, found: "a folder in use: \(name)", expected: expected)
    }
  }

  private static func withoutSettings(_ path: String) -> StoreProblem {
    .file(
      path: path, found: "records of a library, but no store.json beside them",
      expected:
        "store.json too: copy it from where the folder came from; or make a new library and "
        + "take the records in one by one")
  }
}
