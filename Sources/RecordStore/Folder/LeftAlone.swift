public import StructuredText

/// Something in the store's folder that is no record, or none that can be used: it is never touched.
public struct LeftAlone: Sendable, Hashable, CustomStringConvertible {
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

  /// The record whose file it is by its name; nil for other names.
  public var place: RecordPlace? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = RecordKind(rawValue: String(parts[0])),
      case .record(let id) = FileNames.meaning(of: String(parts[1]))
    else { return nil }
    return RecordPlace(kind, id)
  }

  /// Whether an edit may be in it, so that somebody has to look.
  public var mayHoldAnEdit: Bool {
    switch reason {
    case .conflictedCopy, .tooLarge, .unreadable, .faulty, .beyondCount: true
    case .foreignName, .symbolicLink, .notAFile, .unfinishedWriting: false
    }
  }

  /// What was found, in one line, and what to do about it; a record's faults line by line.
  public var description: String {
    let whose =
      switch place?.kind {
      case .practices: " in the place of the practice \"\(place?.id.text ?? "")\""
      case .contacts: " in the place of whom to ask about \"\(place?.id.text ?? "")\""
      case nil: ""
      }
    let (found, expected) =
      switch reason {
      case .foreignName: ("a file of another name", "records only; it is not read")
      case .conflictedCopy(let id):
        (
          "a copy of \(id?.text ?? "a record") that a cloud service made; an edit may be in it",
          "it taken in by the program and then moved away"
        )
      case .symbolicLink: ("a symbolic link\(whose)", "ordinary files; it is not followed")
      case .notAFile: ("a folder or a device\(whose)", "ordinary files; it is not read")
      case .unfinishedWriting: ("a file that a stopped program left behind", "nothing; it may go")
      case .tooLarge:
        ("a file larger than a record may be\(whose)", "at most \(StoredRecord.fileLimit) bytes")
      case .unreadable(let words): (words + whose, "a file that can be read")
      case .faulty(let problems):
        (
          "faults\(whose):\n  " + problems.map(\.description).joined(separator: "\n  ") + "\n ",
          "a record of the store"
        )
      case .beyondCount: ("more files than are read", "fewer; the rest is passed over")
      }
    return "\(path.isEmpty ? "." : path): found \(found); expected \(expected)"
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
