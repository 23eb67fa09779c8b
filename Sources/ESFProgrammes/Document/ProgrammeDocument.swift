public import StructuredText

/// A programme document as Annex V of Regulation (EU) 2021/1060 lays it out: cover, priorities with
/// their objectives and tables 2 to 8, financing plan (tables 10 and 11), enabling conditions.
///
/// It stands beside ``Programme``: that one is a record of what public sources show, each figure with
/// its source and its doubt, and most of it may be unknown; this one is the document itself, whole
/// and keyed, whose tables have to agree with each other. Both meet in the number (CCI). Layout from
/// section 2 of the annex on is recalled.
public struct ProgrammeDocument: Sendable, Hashable {
  /// The version of the file format that this release reads and writes.
  public static let schemaVersion = "1.0"

  /// The cover.
  public let cover: ProgrammeCover
  /// The programme strategy (section 1), at most 30 000 characters.
  public let strategy: String?
  /// Table 1.
  public let justifications: [ObjectiveJustification]
  /// The priorities (section 2), technical assistance among them.
  public let priorities: [ProgrammePriority]
  /// Table 10.
  public let appropriations: [YearlyAppropriation]
  /// Table 11.
  public let financing: [FinancingRow]
  /// Table 12.
  public let enablingConditions: [EnablingCondition]

  /// Reads a document from JSON; what its tables say is not judged here.
  ///
  /// - Parameters:
  ///   - json: The bytes of the file.
  ///   - source: The name of the file, for messages.
  /// - Throws: `InputProblems` with the faults of the file, each with line and column, the first 100.
  public init(json: [UInt8], source: String) throws(InputProblems) {
    try self.init(document: JSONDocument(parsing: json, source: source))
  }

  init(document: JSONDocument) throws(InputProblems) {
    let log = ProblemLog(source: document.source, bytes: document.bytes)
    let file = JSONObjectReader(document.root, log: log)
    file.schemaVersion(supported: ProgrammeDocument.schemaVersion)
    let cover = file.object("cover").flatMap { ProgrammeCover(reader: $0) }
    strategy = file.optionalString("strategy")
    justifications = file.objects("justifications").map(ObjectiveJustification.init(reader:))
    priorities = file.requiredObjects("priorities").map(ProgrammePriority.init(reader:))
    appropriations = file.objects("appropriations").map(YearlyAppropriation.init(reader:))
    financing = file.objects("financing").map(FinancingRow.init(reader:))
    enablingConditions = file.objects("enablingConditions").map(EnablingCondition.init(reader:))
    file.finish()
    guard let cover, !log.problems.contains(where: { $0.severity == .error }) else {
      throw InputProblems(ProblemBound.cut(log.problems))
    }
    self.cover = cover
  }

  /// The document in canonical JSON, which reads back as an equal document.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("schemaVersion", ProgrammeDocument.schemaVersion)
    members.add("cover", cover.json)
    members.add("strategy", strategy)
    members.add("justifications", justifications.map(\.json))
    members.add("priorities", JSONValue.array(priorities.map(\.json)))
    members.add("appropriations", appropriations.map(\.json))
    members.add("financing", financing.map(\.json))
    members.add("enablingConditions", enablingConditions.map(\.json))
    return members.object
  }
}
