/// What an import would change; making it writes nothing.
public struct ImportPlan: Sendable {
  /// One record of the bundle and what it would do.
  public struct Change: Sendable {
    /// The record's place.
    public let place: RecordPlace
    /// What would happen to it.
    public let effect: ImportEffect
    /// The record as it is here; nil if there is none.
    public let local: StoredRecord?
    /// The record as it would be; nil if the import would leave it alone.
    public let merged: StoredRecord?
  }

  /// The bundle.
  public let bundle: ExchangeBundle
  /// The changes, by place.
  public let changes: [Change]
  /// Whether the bundle has edits under the folder's own name that the folder knows nothing of.
  ///
  /// Another folder, a copy, uses the same replica, or this one was put back from a backup. Applying
  /// the plan gives the folder a new replica, and keeps the versions of both as conflicts. It is not
  /// noticed when the other folder's edits never come in, or when both made equally many edits of one
  /// record and somebody else has edited the other one since: then the other one seems to be later.
  public let sharesReplica: Bool

  /// What importing a bundle into a folder that is still empty would change: everything is new.
  public init(importingIntoEmptyFolder bundle: ExchangeBundle) {
    self.bundle = bundle
    changes = bundle.records.sorted { $0.key < $1.key }.map { place, stated in
      let record = stated.counted
      return Change(
        place: place, effect: ImportEffect(local: nil, incoming: record, merged: record),
        local: nil, merged: record)
    }
    sharesReplica = false
  }

  init(bundle: ExchangeBundle, changes: [Change], sharesReplica: Bool) {
    self.bundle = bundle
    self.changes = changes
    self.sharesReplica = sharesReplica
  }

  /// The changes with an effect.
  public func changes(_ effect: ImportEffect) -> [Change] {
    changes.filter { $0.effect == effect }
  }
}

/// What an import does to one record.
public enum ImportEffect: Sendable, Hashable, CustomStringConvertible {
  /// It is not here yet.
  case new
  /// It is later than what is here and takes its place.
  case newer
  /// It is earlier than what is here; nothing changes.
  case older
  /// It is here already.
  case same
  /// It and what is here were edited without knowledge of each other; both are kept.
  case conflict
  /// It was deleted.
  case deleted
  /// What is here cannot be read, or the result would be too large; nothing changes. Why, in words.
  case blocked(String)

  /// Whether something is written.
  public var isChange: Bool {
    switch self {
    case .new, .newer, .conflict, .deleted: true
    case .older, .same, .blocked: false
    }
  }

  /// The effect in a few words.
  public var description: String {
    switch self {
    case .new: "new"
    case .newer: "newer"
    case .older: "older than here"
    case .same: "same as here"
    case .conflict: "conflict, both kept"
    case .deleted: "deleted"
    case .blocked: "left alone"
    }
  }

  /// The effect of merging, from the states before and after.
  init(local: StoredRecord?, incoming: StoredRecord, merged: StoredRecord) {
    guard let local else {
      self = incoming.isDeleted ? .deleted : incoming.isInConflict ? .conflict : .new
      return
    }
    if merged == local {
      self = merged == incoming ? .same : .older
    } else if merged.isInConflict {
      self = .conflict
    } else if merged.isDeleted, !local.isDeleted {
      self = .deleted
    } else {
      self = .newer
    }
  }
}
