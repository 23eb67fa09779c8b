import StructuredText

// Edits that were made without the store: in an editor, or in a folder that used the same replica. Each
// is given a replica of its own before it meets other versions, so that it cannot pass for one that
// they have taken in. The replica follows from what the edit says: whoever meets the same file gives it
// the same version, and nothing has to be written for that.

extension StoredRecord {
  /// Whether the file was changed, or made, without the store: its counters say nothing of that.
  public var isEditedOutside: Bool {
    guard let first = versions.first, let content = first.content else { return false }
    if first.version.counters.isEmpty { return true }
    guard let statedCheck else { return false }
    return statedCheck != StoredRecord.check(of: content)
  }

  /// The first 16 hexadecimal digits of the SHA-256 of the content's canonical text.
  ///
  /// It tells an edit made outside; it protects against nobody.
  static func check(of content: JSONValue) -> String {
    let text = StoredRecord.content(of: content).text(indented: false)
    return String(SHA256.hexadecimal(of: Array(text.utf8)).prefix(16))
  }

  /// The record with an edit that was made outside as a version of its own; the same one if there is
  /// none.
  var counted: StoredRecord { isEditedOutside ? adopted() : self }

  /// The record with its first version as an edit of its own.
  private func adopted() -> StoredRecord {
    guard let first = versions.first, let version = first.countedOutside() else { return self }
    return StoredRecord(id: id, versions: [version] + versions.dropFirst()) ?? self
  }

  /// The record as it has to be before it meets another state of itself.
  ///
  /// - Parameters:
  ///   - incoming: The other state.
  ///   - replica: The replica of the folder that holds this one; nil if it has none.
  /// - Returns: The record with each version that the other state cannot know of under its own name.
  func ready(for incoming: StoredRecord, replica: ReplicaIdentifier?) -> StoredRecord {
    if isEditedOutside { return adopted() }
    guard let first = versions.first, usesReplicaTwice(incoming, replica), !incoming.holds(first)
    else { return self }
    return adopted()
  }

  /// Whether another state has edits under the folder's own name that the folder knows nothing of.
  func usesReplicaTwice(_ incoming: StoredRecord, _ replica: ReplicaIdentifier?) -> Bool {
    guard let replica else { return false }
    return incoming.version[replica] > version[replica]
  }

  /// The versions that an edit made without knowing them must not take in.
  func unknown(to read: StoredRecord?, beside edit: VersionVector) -> [RecordVersion] {
    let known = read?.counted
    return counted.versions.map { version in
      guard edit.includes(version.version), known?.holds(version) != true else { return version }
      return version.countedOutside() ?? version
    }
  }

  /// Whether a version is among the versions or their bases.
  private func holds(_ version: RecordVersion) -> Bool {
    versions.contains { own in
      if own.says(sameAs: version) { return true }
      guard let base = own.base, base.version == version.version else { return false }
      return RecordVersion(version: base.version, content: base.content).says(sameAs: version)
    }
  }
}

extension RecordVersion {
  /// The version as one more edit, by a replica that follows from what it says; nil when nothing greater
  /// can be counted.
  fileprivate func countedOutside() -> RecordVersion? {
    let said = content.map { StoredRecord.content(of: $0).text(indented: false) } ?? "deleted"
    return version.advanced(by: ReplicaIdentifier(derived: "outside-", from: said))
      .map { RecordVersion(version: $0, content: content) }
  }
}
