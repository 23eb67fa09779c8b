import SafeFiles
public import StructuredText

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
      if read.isFromNewerRelease { throw .newerRelease(place) }
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
      let current = try record(at: place)
      let edit = RecordEdit(replica: try writingReplica(), place: place)
      let record = try edit.record(
        saying: content, basedOn: read, current: current, ifChanged: changed)
      return try record == current ? record : write(record, at: place)
    }
  }

  /// Writes a record in its place; the caller holds the lock and has looked at what is there.
  func write(_ stated: StoredRecord, at place: RecordPlace) throws(StoreProblem) -> StoredRecord {
    let record = stated.kept(as: place.kind)
    let reread = try checked(record, at: place)
    let hasFolder = try isFolder(place.kind)
    try StoreProblem.ofFiles { () throws(FileProblem) in
      if !hasFolder { try FileReplacement.createFolder(folder(of: place.kind)) }
      try FileReplacement.write(record.bytes, to: file(of: place))
    }
    return reread
  }

  /// The record as it will be read again; whatever would keep it from being so is refused.
  func checked(_ record: StoredRecord, at place: RecordPlace) throws(StoreProblem) -> StoredRecord {
    let bytes = record.bytes
    guard bytes.count <= StoredRecord.fileLimit else {
      throw .tooLarge(place, bytes: bytes.count, limit: StoredRecord.fileLimit)
    }
    let folder = folder(of: place.kind)
    try StoreProblem.ofFiles { () throws(FileProblem) in
      let kind = try FolderListing.kind(of: folder)
      guard kind == nil || kind == .folder else {
        throw FileProblem(path: folder, what: "no folder of the store", advice: "move it away")
      }
    }
    do throws(InputProblems) {
      return try StoredRecord(json: bytes, source: place.description, id: place.id)
    } catch {
      throw .faults(error)
    }
  }
}
