import SafeFiles
public import StructuredText

/// What happens to an edit of a record that another program has changed since it was read.
public enum ChangedMeanwhile: Sendable, Hashable {
  /// Nothing is written, and the error tells what is there now.
  case refuse
  /// Both versions are kept side by side, to be settled.
  case keepBoth
}

extension StoreFolder {
  /// Saves what a record says from now on.
  ///
  /// When it returns, the record is on the disk. Saving what is there already changes nothing.
  ///
  /// - Parameters:
  ///   - content: The whole record with its `id`; what belongs to the store in `exchange` is replaced.
  ///   - place: Its place.
  ///   - read: The record as it was read before the edit; nil for a new one.
  ///   - changed: What to do if somebody else changed it in between.
  /// - Returns: The record as it is now.
  /// - Throws: ``StoreProblem``; then nothing was written.
  @discardableResult
  public func save(
    _ content: JSONValue, at place: RecordPlace, basedOn read: StoredRecord?,
    ifChanged changed: ChangedMeanwhile = .refuse
  ) throws(StoreProblem) -> StoredRecord {
    try replace(
      with: StoredRecord.content(of: content), at: place, basedOn: read, ifChanged: changed)
  }

  /// Deletes a record; that it was deleted is remembered, so that no import brings it back.
  ///
  /// The contact persons of a practice are a record of their own, to be deleted of their own.
  ///
  /// - Parameters:
  ///   - place: Its place.
  ///   - read: The record as it was read.
  ///   - changed: What to do if somebody else changed it in between.
  /// - Returns: The record as it is now.
  /// - Throws: ``StoreProblem``; then nothing was written.
  @discardableResult
  public func delete(
    _ place: RecordPlace, basedOn read: StoredRecord, ifChanged changed: ChangedMeanwhile = .refuse
  ) throws(StoreProblem) -> StoredRecord {
    try replace(with: nil, at: place, basedOn: read, ifChanged: changed)
  }

  /// Settles a conflict: what the record says from now on takes in all its versions.
  ///
  /// - Parameters:
  ///   - place: Its place.
  ///   - content: What it says; nil to let it be deleted. See ``ConflictView/settled(by:)``.
  ///   - read: The record with its versions, as it was read.
  /// - Returns: The record as it is now.
  /// - Throws: ``StoreProblem``; then nothing was written.
  @discardableResult
  public func settle(
    _ place: RecordPlace, with content: JSONValue?, basedOn read: StoredRecord
  ) throws(StoreProblem) -> StoredRecord {
    try locked { () throws(StoreProblem) in
      let replica = try writingReplica()
      let current = try record(at: place)
      guard current == read else { throw .changedMeanwhile(place, now: current) }
      let base = content == nil ? nil : ConflictView(read).base
      let new = try RecordEdit(replica: replica, place: place)
        .version(after: read, content.map(StoredRecord.content(of:)), base: base)
      guard let settled = StoredRecord(id: place.id, versions: [new]) else { throw .missing(place) }
      return try write(settled, at: place)
    }
  }

  private func replace(
    with content: JSONValue?, at place: RecordPlace, basedOn read: StoredRecord?,
    ifChanged changed: ChangedMeanwhile
  ) throws(StoreProblem) -> StoredRecord {
    try locked { () throws(StoreProblem) in
      var replica = try writingReplica()
      let current = try record(at: place)
      let isChanged = current != read
      if isChanged {
        guard changed == .keepBoth else { throw .changedMeanwhile(place, now: current) }
        // Under the folder's own name this edit would seem to come after the other one.
        replica = .random()
      }
      for record in [read, current].compactMap({ $0 }) {
        if record.isFromNewerRelease { throw .newerRelease(place) }
      }
      if let read, read.isInConflict { throw .unsettled(read) }
      if !isChanged, let current, RecordEdit.changesNothing(content, in: current) { return current }
      let new = try RecordEdit(replica: replica, place: place).version(after: read, content)
      let others = isChanged ? current?.unknown(to: read, beside: new.version) ?? [] : []
      let versions = [new] + others
      guard let record = StoredRecord(id: place.id, versions: versions) else {
        throw .missing(place)
      }
      return try write(record, at: place)
    }
  }

  /// Writes a record in its place; the caller holds the lock and has looked at what is there.
  func write(_ record: StoredRecord, at place: RecordPlace) throws(StoreProblem) -> StoredRecord {
    let bytes = record.bytes
    guard bytes.count <= StoredRecord.fileLimit else {
      throw .tooLarge(place, bytes: bytes.count, limit: StoredRecord.fileLimit)
    }
    // What is written has to be readable again, and just so.
    let reread: StoredRecord
    do throws(InputProblems) {
      reread = try StoredRecord(json: bytes, source: place.description, id: place.id)
    } catch {
      throw .faults(error)
    }
    let path = file(of: place)
    if try !isFolder(place.kind) {
      try StoreProblem.ofFiles { () throws(FileProblem) in
        guard try FolderListing.kind(of: folder(of: place.kind)) == nil else {
          throw FileProblem(
            path: folder(of: place.kind), what: "no folder of the store",
            advice: "move it away")
        }
        try FileReplacement.createFolder(folder(of: place.kind))
      }
    }
    try StoreProblem.ofFiles { () throws(FileProblem) in
      try FileReplacement.write(bytes, to: path)
    }
    return reread
  }
}
