public import StructuredText

// A record as a text that a person edits somewhere else and hands back.

extension StoredRecord {
  /// What the first version says, as a text to be edited; nil if the record was deleted.
  ///
  /// Its `exchange` holds the `version` that the text was made from and what does not belong to the
  /// store, such as `review`. So the program that takes the text back can tell whether somebody has
  /// changed the record in between: see ``statedVersion(json:source:)`` and ``isTakenIn(by:)``.
  public var textToEdit: String? {
    guard let first = counted.versions.first, let content = first.content else { return nil }
    let rest = content["exchange"]?.members ?? []
    let own = content.members.filter { $0.name != "exchange" }
    let exchange = [JSONValue.Member("version", first.version.json)] + rest
    return JSONValue.object(own + [.init("exchange", .object(exchange))]).text()
  }

  /// The version that a text states to be made from.
  ///
  /// - Parameters:
  ///   - json: The bytes of the text.
  ///   - source: Its name, for messages.
  /// - Returns: The version; nil if the text states none.
  /// - Throws: `InputProblems` if the text is no JSON, or what it states is no version.
  public static func statedVersion(
    json: [UInt8], source: String
  ) throws(InputProblems) -> VersionVector? {
    guard json.count <= fileLimit else {
      throw InputProblems([
        LocatedProblem(
          source: source, found: "\(json.count) bytes", expected: "at most \(fileLimit)")
      ])
    }
    let document = try JSONDocument(parsing: json, source: source)
    guard let node = document.root.member("exchange")?.member("version"), !node.isNull else {
      return nil
    }
    let log = ProblemLog(source: source, bytes: document.bytes)
    let version = ExchangeReading(log: log).vector(node, path: "exchange.version")
    try log.throwIfErrors()
    return version
  }

  /// Whether a text that states a version was made from what the record says now.
  ///
  /// False if somebody has edited the record since, also without the store, or if there are versions
  /// that the text does not know.
  public func isTakenIn(by stated: VersionVector) -> Bool { stated.includes(counted.version) }
}
