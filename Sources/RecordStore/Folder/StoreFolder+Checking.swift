public import GoodPractices
public import StructuredText

extension StoreFolder {
  /// Looks whether an edit could be saved, and writes nothing.
  ///
  /// For programs that save several records and want to save all or none. Another program may change
  /// the folder right after, and the disk may be full: saving can still fail.
  ///
  /// - Parameters:
  ///   - content: The whole record with its `id`; nil to delete it.
  ///   - place: Its place.
  ///   - read: The record as it was read before the edit; nil for a new one.
  /// - Throws: What ``save(_:at:basedOn:ifChanged:)`` would throw: ``StoreProblem``.
  public func check(
    saving content: JSONValue?, at place: RecordPlace, basedOn read: StoredRecord?
  ) throws(StoreProblem) {
    try check(saving: content, at: place, basedOn: read, current: record(at: place))
  }

  /// Looks whether a shipped practice could be taken in and an edit of it be saved, and writes nothing.
  ///
  /// - Parameters:
  ///   - content: The whole edited record.
  ///   - practice: The shipped practice.
  /// - Throws: What ``takeIn(_:)`` or ``save(_:at:basedOn:ifChanged:)`` after it would throw:
  ///   ``StoreProblem``.
  public func check(
    saving content: JSONValue, takingIn practice: PracticeRecord
  ) throws(StoreProblem) {
    let place = try RecordPlace(practice: practice.id)
    let taken = try takenIn(practice, after: record(at: place), by: presentReplica())
    _ = try checked(taken, at: place)
    try check(saving: content, at: place, basedOn: taken, current: taken)
  }

  private func check(
    saving content: JSONValue?, at place: RecordPlace, basedOn read: StoredRecord?,
    current: StoredRecord?
  ) throws(StoreProblem) {
    let edit = RecordEdit(replica: try presentReplica(), place: place)
    let record = try edit.record(
      saying: content.map(StoredRecord.content(of:)), basedOn: read, current: current,
      ifChanged: .refuse)
    if record != current { _ = try checked(record, at: place) }
  }

  /// The replica under which edits would be counted, without writing down a new one.
  private func presentReplica() throws(StoreProblem) -> ReplicaIdentifier {
    let settings = try settings()
    guard !settings.isFromNewerRelease else { throw .newerRelease(nil) }
    return settings.replica(of: try number()) ?? .random()
  }
}
