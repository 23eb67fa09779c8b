public import StructuredText

extension StoredRecord {
  /// The largest file of a record: 1 MiB.
  public static let fileLimit = 1_048_576
  /// The largest content that is saved, 128 KiB, so that a conflict of several fits into one file.
  public static let contentLimit = 131_072

  /// Reads a record from its file.
  ///
  /// Only the identifier and what belongs to the store is checked; all other members are kept as they
  /// are, known or not.
  ///
  /// - Parameters:
  ///   - json: The bytes of the file.
  ///   - source: Its name, for messages.
  ///   - id: The identifier that it has to have; nil if any will do.
  /// - Throws: `InputProblems` with every fault of the file.
  public init(
    json: [UInt8], source: String, id: RecordIdentifier? = nil
  ) throws(InputProblems) {
    guard json.count <= Self.fileLimit else {
      throw InputProblems([
        LocatedProblem(
          source: source, found: "\(json.count) bytes", expected: "at most \(Self.fileLimit)")
      ])
    }
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    let record = StoredRecord(node: document.root, path: "", id: id, log: log)
    try log.throwIfErrors()
    // Without an error there is a record.
    guard let record else { throw InputProblems(log.problems) }
    self = record
  }

  /// Reads a record from a node, logging its faults; nil if there is one.
  init?(node: JSONNode, path: String, id expected: RecordIdentifier?, log: ProblemLog) {
    let before = log.problems.count
    let file = JSONObjectReader(node, path: path, log: log)
    let id = file.value("id", expected: RecordIdentifier.expected, RecordIdentifier.init)
    if let id, let expected, id != expected {
      file.problem(
        "id", found: "\"\(id)\" in the file of \"\(expected)\"", expected: "the name of the file")
    }
    KeptValue.check(node, path: path, log: log)
    let exchange = node.member("exchange")
    let reader = ExchangeReading(log: log)
    let placeOfExchange = path.isEmpty ? "exchange" : path + ".exchange"
    var versions: [RecordVersion] = []
    if let exchange, !exchange.isNull {
      versions = reader.versions(exchange, of: node, id: id, path: placeOfExchange)
    } else {
      versions = [
        RecordVersion(version: VersionVector(), content: Self.content(of: JSONValue(node)))
      ]
    }
    guard log.problems.count == before, let id else { return nil }
    // A text without its check may have been changed: it never counts as what the version said.
    var check = ""
    if case .string(let text) = exchange?.member("check")?.value { check = text }
    self.init(id: id, versions: versions, statedCheck: check)
  }
}

extension JSONNode {
  /// The value of a member; nil if this is no object or has no such member.
  func member(_ name: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.node
  }

  var isNull: Bool {
    if case .null = value { return true }
    return false
  }
}
