import PolicyCycle
public import StructuredText

extension SupportedOperation {
  /// The version of the file format that this release reads and writes.
  public static let schemaVersion = "1.0"
  /// The greatest length of a file that is read, in bytes.
  ///
  /// A judgement: twenty times what the largest shipped record needs.
  public static let maximumBytes = 1_048_576

  /// Reads the record of an operation from JSON and checks every reference in it.
  ///
  /// - Parameters:
  ///   - json: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - warnings: Gets the doubts about a file that could be read.
  /// - Throws: `InputProblems` with every fault of the file.
  public init(
    json: [UInt8], source: String, warnings: inout [LocatedProblem]
  ) throws(InputProblems) {
    if json.count > SupportedOperation.maximumBytes {
      throw InputProblems([
        LocatedProblem(
          source: source, position: nil, path: "", found: "\(json.count) bytes",
          expected: "at most \(SupportedOperation.maximumBytes)")
      ])
    }
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    self.init(reader: JSONObjectReader(document.root, log: log))
    try log.throwIfErrors()
    warnings += log.problems
  }

  /// Reads a record from one object, logging its faults.
  package init(reader file: JSONObjectReader) {
    file.schemaVersion(supported: SupportedOperation.schemaVersion)
    let asOf = file.value("asOf", expected: PartialDate.expectedForm, PartialDate.init(_:))
    var names = OperationNames(asOf: asOf)
    var ids: Set<String> = []
    let sources = names.objects("sources", of: file).map { reader in
      OperationSource(reader: reader, id: names.newIdentifier(of: reader, among: &ids))
    }
    names.sources = ids

    // Identifiers first: the parts of a file name each other in any order.
    func part<Part>(
      _ name: String, _ read: (JSONObjectReader, String, inout OperationNames) -> Part
    ) -> (ids: Set<String>, parts: [Part]) {
      var ids: Set<String> = []
      let parts = names.objects(name, of: file).map { reader in
        read(reader, names.newIdentifier(of: reader, among: &ids), &names)
      }
      return (ids, parts)
    }
    let figures = OperationFigures(owner: file, names: &names)
    let activities = part("activities") {
      OperationActivity(reader: $0, id: $1, names: &$2)
    }
    names.activities = activities.ids
    let deliverables = part("deliverables") { Deliverable(reader: $0, id: $1, names: &$2) }
    names.deliverables = deliverables.ids
    let interventions = part("interventions") {
      OperationIntervention(reader: $0, id: $1, names: &$2)
    }.parts
    let grants = file.optionalObject("grants").map { GrantScheme(reader: $0, names: &names) }
    let inputs = OperationFigures.list("inputs", .input, file, &names)
    let period = file.partialPeriod("period")
    let identification = Identification(reader: file)
    self.init(
      id: file.string("id"), identification: identification, asOf: asOf ?? .unreadable,
      period: period,
      objective: file.optionalString("objective"), purposes: file.strings("purposes"),
      targetGroups: file.strings("targetGroups"), figures: figures, interventions: interventions,
      activities: activities.parts, deliverables: deliverables.parts,
      changes: part("changes") { OperationChange(reader: $0, id: $1, names: $2) }.parts,
      recommendations: part("recommendations") {
        OperationRecommendation(reader: $0, id: $1, names: $2)
      }.parts, grants: grants, inputs: inputs,
      contradictions: part("contradictions") {
        ContradictoryFigures(reader: $0, id: $1, names: $2)
      }.parts, unknowns: file.strings("unknown"), notes: file.strings("notes"), sources: sources)
    file.finish()
  }
}

extension OperationSource {
  /// Reads a source; logs what is wrong with it.
  fileprivate init(reader: JSONObjectReader, id: String) {
    self.init(
      id: id, title: reader.string("title"), address: reader.optionalString("address"),
      kind: reader.choice("kind", SourceKind.self) ?? .pressOrWebPage,
      stateOf: reader.partialDate("stateOf"), note: reader.optionalString("note"))
    reader.finish()
  }
}

extension SupportedOperation.Identification {
  /// Reads the identification from the members of the file itself.
  fileprivate init(reader file: JSONObjectReader) {
    self.init(
      title: file.string("title"), code: file.optionalString("code"),
      programme: file.string("programme"), activity: file.optionalString("programmeActivity"),
      beneficiary: file.string("beneficiary"),
      territory: file.value(
        "territory", expected: TerritoryCode.expectedForm, TerritoryCode.init(_:)) ?? .unnamed)
  }
}
