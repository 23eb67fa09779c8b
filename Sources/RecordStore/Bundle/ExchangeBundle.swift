public import PolicyCycle
import StructuredText

/// Records in one file, to be sent to another replica.
public struct ExchangeBundle: Sendable {
  /// The version of the format that this release writes.
  public static let schemaVersion = "1.0"
  /// The largest bundle that is read: 64 MiB.
  public static let sizeLimit = 67_108_864
  /// The most records of a kind in a bundle.
  public static let countLimit = 20_000
  /// What tells a bundle from other JSON files.
  static let kind = "practice-exchange"

  /// The replica that it comes from, if that had edits of its own.
  public let replica: ReplicaIdentifier?
  /// The day on which it was made, as its maker stated it.
  public let created: PartialDate
  /// The records by place, deleted ones too.
  ///
  /// Contacts only if they were asked for, but always that they were deleted: who has got them earlier
  /// has to learn it.
  public let records: [RecordPlace: StoredRecord]
  /// The SHA-256 of everything else in it, in hexadecimal digits.
  ///
  /// It stands in the file, so it shows damage on the way but no forgery: whoever changes a bundle can
  /// write a new digest into it. Against forgery, compare it with what the sender says over the phone.
  public let digest: String

  private let body: [JSONValue.Member]

  /// Makes a bundle of records.
  public init(
    records stated: [RecordPlace: StoredRecord], replica: ReplicaIdentifier?, created: PartialDate
  ) {
    let records = Dictionary(
      uniqueKeysWithValues: stated.map { ($0, $1.kept(as: $0.kind)) })
    var body = [
      JSONValue.Member("kind", .string(Self.kind)),
      .init("schemaVersion", .string(Self.schemaVersion)),
      .init("created", .string(created.description)),
    ]
    if let replica { body.append(.init("replica", .string(replica.text))) }
    for kind in RecordKind.allCases {
      let own = records.filter { $0.key.kind == kind }.sorted { $0.key < $1.key }
      // Without contacts there is not even an empty list.
      if own.isEmpty, kind == .contacts { continue }
      body.append(.init(kind.rawValue, .array(own.map(\.value.json))))
    }
    self.init(
      records: records, replica: replica, created: created, body: body,
      digest: Self.digest(of: body))
  }

  init(
    records: [RecordPlace: StoredRecord], replica: ReplicaIdentifier?, created: PartialDate,
    body: [JSONValue.Member], digest: String
  ) {
    self.records = records
    self.replica = replica
    self.created = created
    self.body = body
    self.digest = digest
  }

  /// Whether the bundle has contact persons' data; that some were deleted is none.
  public var hasContacts: Bool {
    records.contains { $0.key.kind == .contacts && !$0.value.isDeleted }
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    Array(JSONValue.object(body + [.init("digest", .string(digest))]).text().utf8)
  }

  /// The digest of all members but the digest itself, as canonical text on one line.
  static func digest(of body: [JSONValue.Member]) -> String {
    SHA256.hexadecimal(of: Array(JSONValue.object(body).text(indented: false).utf8))
  }
}
