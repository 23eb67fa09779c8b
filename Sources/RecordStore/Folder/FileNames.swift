import SafeFiles
import StructuredText

/// Tells the file names in a store's folder apart.
enum FileNames {
  static let ending = ".json"
  /// The file without which a folder is no store.
  static let settings = "store.json"
  static let lock = "store.lock"

  /// What a name stands for.
  enum Meaning: Equatable {
    case record(RecordIdentifier)
    case other(LeftAlone.Reason)
  }

  static func meaning(of name: String) -> Meaning {
    if name.utf8.last == UInt8(ascii: "n"), name.hasSuffix(ending),
      let id = RecordIdentifier(String(name.dropLast(ending.count)))
    {
      return .record(id)
    }
    if isUnfinishedRecord(name) { return .other(.unfinishedWriting) }
    if isConflictedCopy(name) { return .other(.conflictedCopy(of: original(of: name))) }
    return .other(.foreignName)
  }

  /// Whether a name is one that safe replacement gives while it writes a record.
  static func isUnfinishedRecord(_ name: String) -> Bool {
    guard let start = unfinished(name) else { return false }
    if start.hasSuffix(ending), RecordIdentifier(String(start.dropLast(ending.count))) != nil {
      return true
    }
    // Of a long name only the beginning stands there, with a part of the ending or none.
    guard start.utf8.count == FileReplacement.temporaryNameLimit else { return false }
    return (0..<ending.count).contains { kept in
      start.hasSuffix(ending.prefix(kept))
        && RecordIdentifier.isPlain(String(start.dropLast(kept)), lengths: 1...100)
    }
  }

  /// Whether a name is one that safe replacement gives while it writes `store.json`.
  static func isUnfinishedSettings(_ name: String) -> Bool {
    unfinished(name) == settings
  }

  /// The name, or its beginning, before the mark of safe replacement: `.NAME.tmp-12` or
  /// `.NAME.tmp-12-3`; nil for other names.
  private static func unfinished(_ name: String) -> String? {
    guard name.hasPrefix("."), let mark = name.range(ofText: ".tmp-") else { return nil }
    let numbers = name[mark.upperBound...].split(separator: "-", omittingEmptySubsequences: false)
    let areNumbers = numbers.allSatisfy { number in
      !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard numbers.count <= 2, areNumbers, mark.lowerBound > name.startIndex else { return nil }
    return String(name[name.index(after: name.startIndex)..<mark.lowerBound])
  }

  /// Whether a name looks like a copy that a service or a file manager made (patterns recalled).
  ///
  /// Dropbox, Nextcloud: `x (Ana's conflicted copy 2026-01-31).json`; Syncthing:
  /// `x.sync-conflict-20260131-101500-ABCDEFG.json`; Google Drive and browsers: `x (1).json`; OneDrive:
  /// `x-LAPTOP-7.json`; iCloud: `x 2.json`; file managers: `x - Copy.json`, `x copy.json`.
  private static func isConflictedCopy(_ name: String) -> Bool {
    let lower = name.lowercased()
    guard lower.hasSuffix(ending) || lower.contains(".json") else { return false }
    if ["conflict", "conflit", "konflikt"].contains(where: lower.contains) { return true }
    guard let original = original(of: name) else { return false }
    let rest = lower.dropFirst(original.text.count).dropLast(ending.count)
    return !rest.isEmpty && (rest.first == " " || rest.first == "-" || rest.first == "(")
  }

  /// The identifier that a name begins with, up to the first character that no identifier has.
  private static func original(of name: String) -> RecordIdentifier? {
    var start = name.utf8.prefix { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    while start.last == UInt8(ascii: "-") { start.removeLast() }
    return RecordIdentifier(String(decoding: start, as: UTF8.self))
  }
}

extension String {
  /// The last place of a text within this one.
  fileprivate func range(ofText text: String) -> Range<Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      guard self[start...].hasPrefix(text) else { continue }
      if let end = index(start, offsetBy: text.count, limitedBy: endIndex) {
        return start..<end
      }
    }
    return nil
  }
}
