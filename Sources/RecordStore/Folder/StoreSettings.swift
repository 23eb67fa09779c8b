import StructuredText

/// What stands in `store.json`: the format's version, and the replica of each folder that it served.
struct StoreSettings: Sendable, Equatable {
  /// The version of the format that this release writes.
  static let schemaVersion = "1.0"
  /// The most folders that are remembered; a folder that is forgotten gets a new replica.
  static let placeLimit = 50

  /// A folder with its replica.
  struct Place: Sendable, Equatable {
    /// The folder's number in its file system, which a copy on the same disk does not share.
    let number: String
    let replica: ReplicaIdentifier
  }

  var version = StoreSettings.schemaVersion
  var places: [Place] = []
  /// Members that a newer release has added.
  var unknown: [JSONValue.Member] = []

  var isFromNewerRelease: Bool {
    let major = version.split(separator: ".").first.flatMap { Int($0) }
    return (major ?? Int.max) > 1
  }

  /// The replica of a folder, the latest if it has had several.
  func replica(of number: String) -> ReplicaIdentifier? {
    places.last { $0.number == number }?.replica
  }

  /// The same with a new replica for a folder.
  func adding(_ replica: ReplicaIdentifier, for number: String) -> StoreSettings {
    var settings = self
    settings.places = Array(
      (places + [Place(number: number, replica: replica)]).suffix(StoreSettings.placeLimit))
    return settings
  }

  var bytes: [UInt8] {
    let list = places.map { place in
      JSONValue.object([
        .init("folder", .string(place.number)), .init("replica", .string(place.replica.text)),
      ])
    }
    let value = JSONValue.object(
      [.init("schemaVersion", .string(version)), .init("replicas", .array(list))] + unknown)
    return Array(value.text().utf8)
  }

  init() {}

  init(json: [UInt8], source: String) throws(InputProblems) {
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    let file = JSONObjectReader(document.root, log: log)
    // A newer version is no fault here: such a store is read, only never written.
    version =
      file.value("schemaVersion", expected: "a version such as \"1.0\"") { text in
        text.split(separator: ".").first.flatMap { Int($0) } == nil ? nil : text
      } ?? ""
    for reader in file.objects("replicas") {
      let number = reader.string("folder")
      let replica = reader.value(
        "replica", expected: ReplicaIdentifier.expected, ReplicaIdentifier.init)
      if let replica { places.append(Place(number: number, replica: replica)) }
    }
    let known: Set<String> = ["schemaVersion", "replicas"]
    unknown = JSONValue(document.root).members.filter { !known.contains($0.name) }
    try log.throwIfErrors()
  }
}
