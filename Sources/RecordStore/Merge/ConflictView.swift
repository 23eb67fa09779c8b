public import StructuredText

/// The versions of a record side by side, field by field, to be settled by a person.
///
/// A field is a member of the record, a member of an object in it, or one item of a list whose items all
/// have an `id`; `exchange` is one field. Where the versions have a known ancestor, a field that only one
/// of them has changed is proposed in that version's words, and of a list of texts that several have
/// changed what all changes make together; the others have to be chosen.
///
/// The items of a list with an `id` stand in the first side's order, then those that the others add.
/// That the order alone differs is no field: it is not asked for, and the first side's order stays.
public struct ConflictView: Sendable {
  /// The record.
  public let record: StoredRecord
  /// The versions that were not deleted: the sides of a choice, the folder's own first.
  public let sides: [RecordVersion]
  /// The side with the latest edit of the folder that it is looked at in; nil if none has it alone.
  public let ownSide: Int?
  /// What all versions were made from; nil if that is not known.
  public let base: RecordVersion.Base?
  /// The fields in which the sides differ, in the order of the record.
  public let fields: [ConflictField]

  /// The versions that are deletions, in the record's order.
  public let deletions: [RecordVersion]
  /// Whether a deletion was made in the folder that it is looked at in; nil if there is none, or if it
  /// cannot be told.
  ///
  /// It cannot be told without a replica, nor where a deletion has taken in edits of several replicas
  /// that no other version knows. One that was kept beside an edit (``ChangedMeanwhile/keepBoth``)
  /// counts as another folder's.
  public let deletedHere: Bool?

  /// Whether one of the versions is a deletion: then it has to be decided first whether the record stays.
  public var hasDeletion: Bool { !deletions.isEmpty }

  private let merge: FieldMerge

  /// The view of a record; without fields if it is in no conflict.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - replica: The replica of the folder it is looked at in, whose edits come first; nil leaves the
  ///     versions in the record's order.
  public init(_ record: StoredRecord, seenFrom replica: ReplicaIdentifier? = nil) {
    self.record = record
    let sides = record.versions.filter { !$0.isDeleted }
    let own = replica.flatMap { replica in
      sides.firstIndex { $0.version.isLatest(of: replica, among: sides) }
    }
    ownSide = own == nil ? nil : 0
    self.sides =
      own.map { own in [sides[own]] + sides.enumerated().filter { $0.offset != own }.map(\.element)
      }
      ?? sides
    deletions = record.versions.filter(\.isDeleted)
    deletedHere = replica.flatMap { replica in
      ConflictView.isDeleted(by: replica, in: record.versions)
    }
    base = ConflictView.commonBase(of: record.versions)
    merge = FieldMerge(sides: self.sides.compactMap(\.content), base: base?.content)
    fields = merge.fields
  }

  /// The record that choices make, for ``StoreFolder/settle(_:with:basedOn:)``.
  ///
  /// - Parameter choices: A choice for each field, by its path; a field with a proposal may be left out.
  /// - Returns: The content.
  /// - Throws: ``OpenFields`` if a field has neither a choice nor a proposal, or a choice has no field.
  public func settled(by choices: [String: FieldChoice]) throws(OpenFields) -> JSONValue {
    let known = Set(fields.map(\.path))
    let unknown = choices.compactMap { path, choice in
      known.contains(path) && choice.isPossible(sides: sides.count) ? nil : path
    }
    let open = fields.filter { $0.proposal == nil && choices[$0.path] == nil }.map(\.path)
    guard open.isEmpty, unknown.isEmpty else {
      throw OpenFields(open: open, unknown: unknown.sorted())
    }
    return merge.result(choices)
  }

  /// Whether a replica made one of the deletions.
  ///
  /// Who made a version counted up: nobody else's version has so many of his edits.
  private static func isDeleted(
    by replica: ReplicaIdentifier, in versions: [RecordVersion]
  ) -> Bool? {
    let answers = versions.indices.filter { versions[$0].isDeleted }.map { number -> Bool? in
      let deletion = versions[number].version
      let makers = deletion.counters.keys.filter { maker in
        versions.indices.allSatisfy {
          $0 == number || versions[$0].version[maker] < deletion[maker]
        }
      }
      guard makers.contains(replica) else { return false }
      return makers.count == 1 ? true : nil
    }
    if answers.contains(true) { return true }
    return answers.isEmpty || answers.contains(nil) ? nil : false
  }

  /// The latest base that every version has taken in: a common ancestor.
  private static func commonBase(of versions: [RecordVersion]) -> RecordVersion.Base? {
    let common = versions.compactMap(\.base).filter { base in
      versions.allSatisfy { $0.version.includes(base.version) }
    }
    let latest = common.filter { base in
      !common.contains { $0.version.dominates(base.version) }
    }
    // Two bases of equal counters differ only if a replica was used twice: then neither is sure.
    guard let first = latest.first, latest.allSatisfy({ $0.content.isWritten(like: first.content) })
    else { return nil }
    return first
  }
}

extension VersionVector {
  /// Whether no other side has taken in as many edits of a replica.
  fileprivate func isLatest(of replica: ReplicaIdentifier, among sides: [RecordVersion]) -> Bool {
    sides.allSatisfy { $0.version == self || $0.version[replica] < self[replica] }
  }
}
