import StructuredText

extension LeftAlone: CustomStringConvertible {
  /// The record whose file it is by its name; nil for other names.
  public var place: RecordPlace? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = RecordKind(rawValue: String(parts[0])),
      case .record(let id) = FileNames.meaning(of: String(parts[1]))
    else { return nil }
    return RecordPlace(kind, id)
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
