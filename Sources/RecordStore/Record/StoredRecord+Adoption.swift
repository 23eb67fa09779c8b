import StructuredText

// Edits that were made without the store: in an editor, or in a folder that used the same replica. Each
// is given a replica of its own before it meets other versions, so that it cannot pass for one that
// they have taken in.

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

  /// The record with its first version as an edit of its own.
  func adopted(by replica: ReplicaIdentifier) -> StoredRecord {
    guard let first = versions.first, let version = first.version.advanced(by: replica) else {
      return self
    }
    let adopted = RecordVersion(version: version, content: first.content)
    return StoredRecord(id: id, versions: [adopted] + versions.dropFirst()) ?? self
  }

  /// The record as it has to be before it meets another state of itself.
  ///
  /// - Parameters:
  ///   - incoming: The other state.
  ///   - replica: The replica of the folder that holds this one; nil if it has none.
  /// - Returns: The record with each version that the other state cannot know of under its own name.
  func ready(for incoming: StoredRecord, replica: ReplicaIdentifier?) -> StoredRecord {
    guard let first = versions.first, !incoming.holds(first) else { return self }
    if isEditedOutside || usesReplicaTwice(incoming, replica) { return adopted(by: .random()) }
    return self
  }

  /// Whether another state has edits under the folder's own name that the folder knows nothing of.
  func usesReplicaTwice(_ incoming: StoredRecord, _ replica: ReplicaIdentifier?) -> Bool {
    guard let replica else { return false }
    return incoming.version[replica] > version[replica]
  }

  /// The versions that an edit made without knowing them must not take in.
  func unknown(to read: StoredRecord?, beside edit: VersionVector) -> [RecordVersion] {
    versions.map { version in
      guard edit.includes(version.version), read?.holds(version) != true,
        let own = version.version.advanced(by: .random())
      else { return version }
      return RecordVersion(version: own, content: version.content)
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
