public import StructuredText

/// A record with all versions that are not yet settled: mostly one.
///
/// Two replicas that edit without knowledge of each other make two versions. Both are kept until
/// somebody settles them; none is dropped for being older by a clock.
public struct StoredRecord: Sendable, Equatable {
  /// The identifier.
  public let id: RecordIdentifier
  /// The versions, none of which has taken in another, in an order that is the same everywhere.
  public let versions: [RecordVersion]
  /// The check of the content that stood in the file, empty if there was none; nil for a record that was
  /// not read from a file.
  let statedCheck: String?

  /// The most versions that are kept side by side.
  static let versionLimit = 100
  /// The newest major version of the records' format that this release may write over.
  static let supportedMajorVersion = 1

  /// A record of versions; those that others have taken in are left out.
  ///
  /// Nil if there is no version.
  public init?(id: RecordIdentifier, versions: [RecordVersion]) {
    self.init(id: id, versions: versions, statedCheck: nil)
  }

  init?(id: RecordIdentifier, versions: [RecordVersion], statedCheck: String?) {
    guard !versions.isEmpty else { return nil }
    self.statedCheck = statedCheck
    self.id = id
    self.versions = LatestVersions.among(versions)
  }

  /// What the record says: its only version, or the first of several; nil if it was deleted.
  public var content: JSONValue? { versions.first?.content }

  /// All edits that the versions have taken in together.
  public var version: VersionVector {
    versions.reduce(VersionVector()) { $0.joined(with: $1.version) }
  }

  /// Whether the record was deleted, and nobody has edited it without knowing so.
  public var isDeleted: Bool { versions.allSatisfy(\.isDeleted) }

  /// Whether there are versions that say different things.
  public var isInConflict: Bool {
    versions.dropFirst().contains { version in versions.first.map(version.says) != true }
  }

  /// Whether different versions bear the same counters, which happens only when two folders use one
  /// replica identifier: one is a copy of the other, or a backup that was put back.
  public var hasReusedVersion: Bool {
    Set(versions.map(\.version)).count < versions.count
  }

  /// Whether a version follows a newer major version of the format: such a record is read-only here.
  public var isFromNewerRelease: Bool {
    versions.contains { version in
      guard case .string(let stated) = version.content?["schemaVersion"],
        let major = stated.split(separator: ".").first.flatMap({ Int($0) })
      else { return false }
      return major > StoredRecord.supportedMajorVersion
    }
  }

  /// The versions that are deletions, without what the others say; nil if there is none.
  var deletion: StoredRecord? {
    StoredRecord(id: id, versions: versions.filter(\.isDeleted))
  }

  /// The record without what its versions were made from.
  ///
  /// What was taken out of personal data is to be gone, and not to live on as the base of an edit.
  var withoutBases: StoredRecord {
    guard versions.contains(where: { $0.base != nil }) else { return self }
    let bare = versions.map { RecordVersion(version: $0.version, content: $0.content) }
    return StoredRecord(id: id, versions: bare, statedCheck: statedCheck) ?? self
  }

  /// The record as it is kept in a place: of contact persons no base is kept.
  func kept(as kind: RecordKind) -> StoredRecord { kind == .contacts ? withoutBases : self }

  /// Whether two records have the same versions, letter for letter.
  public static func == (first: StoredRecord, second: StoredRecord) -> Bool {
    guard first.id == second.id, first.versions.count == second.versions.count else { return false }
    return zip(first.versions, second.versions).allSatisfy { mine, theirs in
      mine.version == theirs.version
        && mine.orderingText.utf8.elementsEqual(theirs.orderingText.utf8)
    }
  }
}
