import StructuredText

/// Makes the version that an edit leaves behind.
struct RecordEdit {
  let replica: ReplicaIdentifier
  let place: RecordPlace

  /// The record after an edit; the current one if it says so already.
  ///
  /// - Parameters:
  ///   - content: What it is to say; nil to delete it.
  ///   - read: The record as it was read before the edit; nil for a new one.
  ///   - current: The record as it is now.
  ///   - changed: What to do if the two differ.
  /// - Returns: The record to be written.
  /// - Throws: ``StoreProblem`` if the edit is refused.
  func record(
    saying content: JSONValue?, basedOn read: StoredRecord?, current: StoredRecord?,
    ifChanged changed: ChangedMeanwhile
  ) throws(StoreProblem) -> StoredRecord {
    let isChanged = current != read
    guard !isChanged || changed == .keepBoth else { throw .changedMeanwhile(place, now: current) }
    for record in [read, current].compactMap({ $0 }) where record.isFromNewerRelease {
      throw .newerRelease(place)
    }
    if let read, read.isInConflict { throw .unsettled(read) }
    if !isChanged, let current, Self.changesNothing(content, in: current) { return current }
    // Under the folder's own name the edit would seem to come after the one that it does not know.
    let edit = isChanged ? RecordEdit(replica: .random(), place: place) : self
    let new = try edit.version(after: read, content)
    let others = isChanged ? current?.unknown(to: read, beside: new.version) ?? [] : []
    guard let record = StoredRecord(id: place.id, versions: [new] + others) else {
      throw .missing(place)
    }
    return record
  }

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
    // An edit made outside is counted first: who took that in has to see that this one follows it.
    let read = read?.counted
    guard let version = (read?.version ?? VersionVector()).advanced(by: replica) else {
      throw .countersUsedUp(place)
    }
    // What was deleted is to be gone, and not to live on as the base of its deletion; nor are contact
    // persons' data that were taken away.
    let keepsBase = content != nil && place.kind != .contacts
    let kept = keepsBase ? base ?? self.base(of: read) : nil
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
  private static func changesNothing(_ content: JSONValue?, in record: StoredRecord) -> Bool {
    guard record.versions.count == 1, let version = record.versions.first else { return false }
    return version.says(sameAs: RecordVersion(version: version.version, content: content))
      && !version.version.counters.isEmpty
  }
}
