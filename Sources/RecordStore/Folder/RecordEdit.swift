import StructuredText

/// Makes the version that an edit leaves behind.
struct RecordEdit {
  let replica: ReplicaIdentifier
  let place: RecordPlace

  /// The version after an edit of a record that was read; nil for a new record.
  func version(
    after read: StoredRecord?, _ content: JSONValue?, base: RecordVersion.Base? = nil
  ) throws(StoreProblem) -> RecordVersion {
    if let content {
      let bytes = content.text().utf8.count
      guard bytes <= StoredRecord.contentLimit else {
        throw .tooLarge(place, bytes: bytes, limit: StoredRecord.contentLimit)
      }
    }
    guard let version = (read?.version ?? VersionVector()).advanced(by: replica) else {
      throw .countersUsedUp(place)
    }
    // What was deleted is to be gone, and not to live on as the base of its deletion.
    let kept = content == nil ? nil : base ?? self.base(of: read)
    return RecordVersion(version: version, content: content, base: kept)
  }

  /// What several edits in a row by one replica started from: others may have built on that too.
  private func base(of read: StoredRecord?) -> RecordVersion.Base? {
    guard let read, let content = read.content else { return nil }
    if read.versions.count == 1, let base = read.versions.first?.base {
      let others = { (version: VersionVector) in version.counters.filter { $0.key != replica } }
      if others(base.version) == others(read.version) { return base }
    }
    return RecordVersion.Base(version: read.version, content: content)
  }

  /// Whether a record says so already.
  static func changesNothing(_ content: JSONValue?, in record: StoredRecord) -> Bool {
    guard record.versions.count == 1, let version = record.versions.first else { return false }
    return version.says(sameAs: RecordVersion(version: version.version, content: content))
      && !version.version.counters.isEmpty
  }
}
