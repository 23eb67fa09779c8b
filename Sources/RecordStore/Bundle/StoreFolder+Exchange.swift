public import PolicyCycle

extension StoreFolder {
  /// Puts records into a bundle, with their versions, and deletions too.
  ///
  /// A record that was edited without the store counts as an edit, under a version that follows from what
  /// it says: so it is the same one each time. In an own folder that version is written down, so that
  /// the next edit without the store is known to come after it.
  ///
  /// - Parameters:
  ///   - ids: The records; all if nil.
  ///   - created: The day.
  ///   - includesContacts: Whether contact persons' data go with them; only if the receiver may have
  ///     them. That contacts were deleted always goes with them, with the identifier only.
  ///   - writesNothing: Whether the folder stays as it is, since it is somebody else's; that of a newer
  ///     release always does.
  /// - Returns: The bundle, and what was left alone in the folder and is not in it.
  /// - Throws: ``StoreProblem`` if the store cannot be read, or a record that was asked for is missing.
  public func bundle(
    of ids: Set<RecordIdentifier>? = nil, created: PartialDate, includesContacts: Bool = false,
    writesNothing: Bool = false
  ) throws(StoreProblem) -> (bundle: ExchangeBundle, leftAlone: [LeftAlone]) {
    let contents = try contents()
    let countsInFolder = writesNothing ? false : try !isReadOnly()
    var records: [RecordPlace: StoredRecord] = [:]
    for (place, record) in contents.records where ids?.contains(place.id) ?? true {
      if place.kind == .practices || includesContacts {
        let isWritten = countsInFolder && record.isEditedOutside
        records[place] = isWritten ? try counted(place) : record.counted
      } else if let deletion = record.deletion {
        records[place] = deletion
      }
    }
    for id in ids?.sorted() ?? [] where records[RecordPlace(.practices, id)] == nil {
      throw .missing(RecordPlace(.practices, id))
    }
    for kind in RecordKind.allCases {
      let count = records.keys.filter { $0.kind == kind }.count
      guard count <= ExchangeBundle.countLimit else {
        throw .file(
          path: path, found: "\(count) \(kind.rawValue)",
          expected: "at most \(ExchangeBundle.countLimit) in a bundle: export a selection")
      }
    }
    let bundle = ExchangeBundle(records: records, replica: try replica(), created: created)
    return (bundle, contents.leftAlone)
  }

  /// Compares a bundle with the store and writes nothing.
  ///
  /// - Returns: What importing it would change.
  /// - Throws: ``StoreProblem`` if the store's `store.json` cannot be read.
  public func plan(importing bundle: ExchangeBundle) throws(StoreProblem) -> ImportPlan {
    let replica = try replica()
    var sharesReplica = false
    var changes: [ImportPlan.Change] = []
    for (place, incoming) in bundle.records.sorted(by: { $0.key < $1.key }) {
      let change = change(importing: incoming, at: place, replica: replica)
      if let local = change.local {
        let isNew = change.merged?.hasReusedVersion == true && !local.hasReusedVersion
        sharesReplica = sharesReplica || isNew || local.usesReplicaTwice(incoming, replica)
      }
      changes.append(change)
    }
    return ImportPlan(bundle: bundle, changes: changes, sharesReplica: sharesReplica)
  }

  /// Does what a plan says, record by record, each as a whole.
  ///
  /// Each record is merged with what is there at that moment, so nothing is lost that was saved since
  /// the plan was made. Applying a plan again changes nothing.
  ///
  /// - Returns: What was done, by place; it differs from the plan where the store has changed since.
  /// - Throws: ``StoreProblem`` if the store cannot be written at all. What was done before stays done
  ///   and applying the plan again does the rest.
  @discardableResult
  public func apply(_ plan: ImportPlan) throws(StoreProblem) -> [ImportPlan.Change] {
    let before = try replica()
    if plan.sharesReplica {
      try locked { () throws(StoreProblem) in _ = try take(.random()) }
    }
    var done: [ImportPlan.Change] = []
    for planned in plan.changes {
      guard let incoming = plan.bundle.records[planned.place] else { continue }
      done.append(
        try locked { () throws(StoreProblem) in
          guard try !isReadOnly() else { throw .newerRelease(nil) }
          let change = change(importing: incoming, at: planned.place, replica: before)
          guard let merged = change.merged, change.effect.isChange else { return change }
          _ = try write(merged, at: planned.place)
          return change
        })
    }
    return done
  }

  /// What importing one record does to what is there now.
  private func change(
    importing stated: StoredRecord, at place: RecordPlace, replica: ReplicaIdentifier?
  ) -> ImportPlan.Change {
    let local: StoredRecord?
    do throws(StoreProblem) {
      local = try record(at: place)
    } catch {
      return ImportPlan.Change(
        place: place, effect: .blocked(error.description), local: nil, merged: nil)
    }
    // A file that somebody filled in by hand may be in it, such as a copy that a cloud service made.
    let incoming = stated.counted.kept(as: place.kind)
    let ready = local?.ready(for: incoming, replica: replica)
    let merged = ready.map { RecordMerge.merged($0, incoming) } ?? incoming
    let bytes = merged.bytes.count
    guard bytes <= StoredRecord.fileLimit, merged.versions.count <= StoredRecord.versionLimit else {
      let problem = StoreProblem.tooLarge(place, bytes: bytes, limit: StoredRecord.fileLimit)
      return ImportPlan.Change(
        place: place, effect: .blocked(problem.description), local: local, merged: nil)
    }
    return ImportPlan.Change(
      place: place, effect: ImportEffect(local: ready, incoming: incoming, merged: merged),
      local: local, merged: merged)
  }

  /// Writes down an edit that was made without the store.
  private func counted(_ place: RecordPlace) throws(StoreProblem) -> StoredRecord {
    try locked { () throws(StoreProblem) in
      guard let record = try record(at: place) else { throw .missing(place) }
      return record.isEditedOutside ? try write(record.counted, at: place) : record
    }
  }
}
