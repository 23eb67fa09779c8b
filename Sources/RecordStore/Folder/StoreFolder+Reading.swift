import SafeFiles
import StructuredText

extension StoreFolder {
  /// The most files that are read of one kind.
  public static let countLimit = 100_000

  /// Reads everything in the store.
  ///
  /// Nothing is written and nothing stops the reading: what cannot be used is in the report.
  ///
  /// - Returns: The records, and what was left alone and why.
  /// - Throws: ``StoreProblem`` if the folder itself cannot be read.
  public func contents() throws(StoreProblem) -> StoreContents {
    var records: [RecordPlace: StoredRecord] = [:]
    var leftAlone = try strangers()
    for kind in RecordKind.allCases {
      guard try isFolder(kind) else { continue }
      let (entries, isComplete) = try listing(folder(of: kind), limit: Self.countLimit)
      if !isComplete { leftAlone.append(LeftAlone(path: kind.rawValue, reason: .beyondCount)) }
      records.reserveCapacity(records.count + entries.count)
      for entry in entries {
        let path = kind.rawValue + "/" + entry.name
        switch look(at: entry, kind) {
        case .record(let record): records[RecordPlace(kind, record.id)] = record
        case .unusable(let reason): leftAlone.append(LeftAlone(path: path, reason: reason))
        // It was removed since the folder was listed.
        case .missing: break
        }
      }
    }
    return StoreContents(records: records, leftAlone: leftAlone)
  }

  /// What stands beside the store's own files.
  private func strangers() throws(StoreProblem) -> [LeftAlone] {
    let own: Set<String> = [FileNames.settings, FileNames.lock]
    let kinds = Set(RecordKind.allCases.map(\.rawValue))
    let (entries, isComplete) = try listing(path, limit: 10_000)
    var strangers = entries.compactMap { entry -> LeftAlone? in
      if own.contains(entry.name), entry.kind == .file { return nil }
      if kinds.contains(entry.name), entry.kind == .folder { return nil }
      if entry.kind == .link { return LeftAlone(path: entry.name, reason: .symbolicLink) }
      if entry.kind == .file, FileNames.isUnfinishedSettings(entry.name) {
        return LeftAlone(path: entry.name, reason: .unfinishedWriting)
      }
      guard case .other(let reason) = FileNames.meaning(of: entry.name),
        reason != .unfinishedWriting
      else {
        return LeftAlone(path: entry.name, reason: .foreignName)
      }
      return LeftAlone(path: entry.name, reason: entry.kind == .file ? reason : .notAFile)
    }
    if !isComplete { strangers.append(LeftAlone(path: "", reason: .beyondCount)) }
    return strangers
  }

  /// Whether the folder of a kind is there; a symbolic link in its place is not followed.
  func isFolder(_ kind: RecordKind) throws(StoreProblem) -> Bool {
    try StoreProblem.ofFiles { () throws(FileProblem) in
      try FolderListing.kind(of: folder(of: kind)) == .folder
    }
  }
}
