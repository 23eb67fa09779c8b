import PolicyCycle
public import StructuredText

extension ExchangeBundle {
  /// The most commas in a bundle: each may stand for a value, which takes far more memory than text.
  static let commaLimit = 4_000_000

  /// Reads a bundle and compares its digest.
  ///
  /// - Parameters:
  ///   - json: The bytes of the file.
  ///   - source: Its name, for messages.
  /// - Throws: `InputProblems` with every fault of the file, damage among them.
  public init(json: [UInt8], source: String) throws(InputProblems) {
    try Self.checkSize(json, source: source)
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    let file = JSONObjectReader(document.root, log: log)
    let kind = file.string("kind")
    guard kind == Self.kind else {
      // No use in a thousand faults of a file that is something else.
      file.problem("kind", found: Quoting.quoted(kind), expected: "\"\(Self.kind)\", a bundle")
      throw InputProblems(log.problems)
    }
    file.schemaVersion(supported: Self.schemaVersion)
    let created = file.value("created", expected: PartialDate.expectedForm, PartialDate.init(_:))
    let replica = file.optionalValue(
      "replica", expected: ReplicaIdentifier.expected, ReplicaIdentifier.init)
    var records: [RecordPlace: StoredRecord] = [:]
    for kind in RecordKind.allCases {
      Self.read(kind, of: document.root, into: &records, log: log)
    }
    let stated = file.value("digest", expected: "64 hexadecimal digits") { text in
      text.utf8.count == 64 ? text : nil
    }
    let body = JSONValue(document.root).members.filter { $0.name != "digest" }
    let digest = Self.digest(of: body)
    if let stated, stated != digest {
      file.problem(
        "digest", found: "the digest \(digest) of what is in the file",
        expected: "the stated one: the file was damaged or changed on its way; ask for it again")
    }
    try log.throwIfErrors()
    // Without an error there is a day.
    guard let created else { throw InputProblems(log.problems) }
    self.init(records: records, replica: replica, created: created, body: body, digest: digest)
  }

  /// Whether a file says that it is a bundle, sound or not.
  ///
  /// Bundles are written with that member first, so that nothing has to be read for the answer.
  public static func isBundle(_ json: [UInt8]) -> Bool {
    String(decoding: json.prefix(200), as: UTF8.self).contains("\"\(kind)\"")
  }

  private static func read(
    _ kind: RecordKind, of root: JSONNode, into records: inout [RecordPlace: StoredRecord],
    log: ProblemLog
  ) {
    guard let node = root.member(kind.rawValue), !node.isNull else { return }
    guard case .array(let items) = node.value, items.count <= countLimit else {
      log.add(
        at: node.offset, path: kind.rawValue, found: "no list, or one that is too long",
        expected: "a list of at most \(countLimit) records")
      return
    }
    for (number, item) in items.enumerated() {
      // Who has seen a hundred faults asks for another file.
      guard log.problems.count < 100 else { return }
      let path = "\(kind.rawValue)[\(number)]"
      guard let record = StoredRecord(node: item, path: path, id: nil, log: log) else { continue }
      if record.versions.contains(where: \.version.counters.isEmpty) {
        log.add(
          at: item.offset, path: path, found: "a record without a version",
          expected: "one that a store has exported")
      }
      if records.updateValue(record.kept(as: kind), forKey: RecordPlace(kind, record.id)) != nil {
        log.add(
          at: item.offset, path: path, found: "a second record \"\(record.id)\"",
          expected: "each record once")
      }
    }
  }

  private static func checkSize(_ json: [UInt8], source: String) throws(InputProblems) {
    let commas = json.withUnsafeBufferPointer { bytes in
      var count = 0
      var index = 0
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: ",") { count += 1 }
        index += 1
      }
      return count
    }
    guard json.count <= sizeLimit, commas <= commaLimit else {
      throw InputProblems([
        LocatedProblem(
          source: source, found: "\(json.count) bytes and \(commas) commas",
          expected: "at most \(sizeLimit) bytes and \(commaLimit) commas: export in parts")
      ])
    }
  }
}
