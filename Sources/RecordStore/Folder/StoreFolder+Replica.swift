import SafeFiles

extension StoreFolder {
  /// The replica under which edits are counted; the caller holds the lock.
  ///
  /// A folder that has none, since it was copied or moved to another disk, is given a new one: a
  /// needless one costs a few bytes, one used twice could cost an edit.
  func writingReplica() throws(StoreProblem) -> ReplicaIdentifier {
    let settings = try settings()
    guard !settings.isFromNewerRelease else { throw .newerRelease(nil) }
    if let replica = settings.replica(of: try number()) { return replica }
    return try take(.random())
  }

  /// Makes a replica the folder's own; the caller holds the lock.
  func take(_ replica: ReplicaIdentifier) throws(StoreProblem) -> ReplicaIdentifier {
    try write(try settings().adding(replica, for: number()))
    return replica
  }

  /// Removes files that programs left behind which were stopped while they wrote to this store.
  ///
  /// Under the lock nobody is writing, so none of them is in use. Only names that this program gives are
  /// removed: other hidden files are left alone.
  ///
  /// - Returns: The number of files that were removed.
  /// - Throws: ``StoreProblem`` if the store cannot be read or another program keeps it locked.
  @discardableResult
  public func removeUnfinished() throws(StoreProblem) -> Int {
    try locked { () throws(StoreProblem) in
      var count = 0
      for folder in [path] + RecordKind.allCases.map(folder(of:)) {
        guard
          try StoreProblem.ofFiles({ () throws(FileProblem) in
            try FolderListing.kind(of: folder) == .folder || folder == path
          })
        else { continue }
        for entry in try listing(folder, limit: Self.countLimit).entries
        where entry.kind == .file
          && (folder == path
            ? FileNames.isUnfinishedSettings(entry.name)
            : FileNames.isUnfinishedRecord(entry.name))
        {
          SystemCall.removeFile(folder + "/" + entry.name)
          count += 1
        }
      }
      return count
    }
  }
}
