public import PolicyCycle
public import StructuredText

/// A practice with all that its file holds, known to this release or not: what is exchanged.
///
/// The truth is the JSON ``value``; ``practice`` is what this release makes of it. Two records are equal
/// if they are written alike; the order of members does not count, that of lists does.
public struct PracticeRecord: Sendable, Identifiable {
  /// The whole record, the members of every object in canonical order.
  public let value: JSONValue
  /// What this release reads in it.
  public let practice: GoodPractice
  /// Who has reviewed it, and how far.
  public let review: ReviewHistory
  /// Doubts about the file that did not keep it from being read.
  public let warnings: [LocatedProblem]

  /// The identifier of the practice.
  public var id: String { practice.id }

  /// Reads a record from the bytes of its file.
  ///
  /// - Throws: `InputProblems` with every fault. At most 2 MiB, 64 levels of nesting and 2,000 members
  ///   of an object or items of a list are taken.
  public init(json: [UInt8], source: String, rubric: Rubric) throws(InputProblems) {
    let text = try TextEncodingCheck.utf8(json, source: source, limit: RecordBounds.bytes)
    let document = try JSONDocument(parsing: text, source: source)
    try self.init(
      root: document.root, log: ProblemLog(source: source, bytes: document.bytes), rubric: rubric)
  }

  /// Reads a record from the node of a document that holds it.
  ///
  /// - Throws: `InputProblems` with every fault.
  package init(root: JSONNode, log: ProblemLog, rubric: Rubric) throws(InputProblems) {
    RecordBounds.check(root, log: log)
    try log.throwIfErrors()
    let reader = JSONObjectReader(root, log: log)
    practice = GoodPractice(reader: reader, rubric: rubric)
    review =
      reader.optionalObject("exchange")?.optionalObject("review").map(ReviewHistory.init(reader:))
      ?? .none
    try log.throwIfErrors()
    value = CanonicalOrder.ordered(JSONValue(root))
    warnings = log.problems
  }

  /// Reads a record from a JSON value.
  ///
  /// - Throws: `InputProblems` with every fault; lines are those of the canonical text.
  public init(_ value: JSONValue, source: String, rubric: Rubric) throws(InputProblems) {
    try self.init(
      json: Array(CanonicalOrder.ordered(value).text().utf8), source: source, rubric: rubric)
  }

  /// The text of its file: UTF-8, two spaces, known members in their order, then unknown ones.
  public var text: String { value.text() }

  /// The value at a place; nil if nothing is there.
  public func value(at place: PracticePlace) -> JSONValue? { value.value(at: place.steps) }

  /// The record without what belongs to the exchange: version, review, conflicts.
  package var contents: JSONValue { value.with("exchange", nil) }
}

extension PracticeRecord: Hashable {
  /// Whether two records are written alike.
  public static func == (left: PracticeRecord, right: PracticeRecord) -> Bool {
    left.value == right.value
  }

  /// Feeds the record to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
