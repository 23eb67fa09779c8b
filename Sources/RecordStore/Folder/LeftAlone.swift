public import StructuredText

/// Something in the store's folder that is no record, or none that can be used: it is never touched.
public struct LeftAlone: Sendable, Hashable {
  /// Why it was left alone.
  public enum Reason: Sendable, Hashable {
    /// The name is not that of a record.
    case foreignName
    /// A copy that a cloud service made because two people wrote at once; somebody's edit may be in it.
    case conflictedCopy(of: RecordIdentifier?)
    /// A symbolic link.
    case symbolicLink
    /// A folder, a pipe or a device.
    case notAFile
    /// A file that a program left behind which was stopped while writing.
    case unfinishedWriting
    /// A file larger than records may be.
    case tooLarge
    /// A file that cannot be read, in words.
    case unreadable(String)
    /// A record with faults.
    case faulty([LocatedProblem])
    /// The folder holds more than can be read.
    case beyondCount
  }

  /// The path within the store, such as `practices/notes.txt`.
  public let path: String
  /// Why it was left alone.
  public let reason: Reason

  /// Whether an edit may be in it, so that somebody has to look.
  public var mayHoldAnEdit: Bool {
    switch reason {
    case .conflictedCopy, .tooLarge, .unreadable, .faulty, .beyondCount: true
    case .foreignName, .symbolicLink, .notAFile, .unfinishedWriting: false
    }
  }
}

/// All that a store holds.
public struct StoreContents: Sendable {
  /// The records by place, deleted ones too.
  public let records: [RecordPlace: StoredRecord]
  /// What was left alone, by path.
  public let leftAlone: [LeftAlone]

  /// The records of a kind that are not deleted, by identifier.
  public func live(_ kind: RecordKind) -> [StoredRecord] {
    records.filter { $0.key.kind == kind && !$0.value.isDeleted }.map(\.value)
      .sorted { $0.id < $1.id }
  }

  /// The records that somebody has to settle, by place.
  public var inConflict: [RecordPlace] {
    records.filter(\.value.isInConflict).map(\.key).sorted()
  }
}
