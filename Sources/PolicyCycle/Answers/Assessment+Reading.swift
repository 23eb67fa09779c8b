public import StructuredText

extension Assessment {
  /// The version of the file format that this release reads and writes.
  public static let schemaVersion = "1.1"

  /// Reads an assessment from JSON and checks each answer against the rubric.
  ///
  /// - Throws: `InputProblems` with every fault of the file.
  public init(json: [UInt8], source: String, rubric: Rubric) throws(InputProblems) {
    var warnings: [LocatedProblem] = []
    try self.init(json: json, source: source, rubric: rubric, warnings: &warnings)
  }

  /// The same, which also hands out the warnings of a file that could be read.
  package init(
    json: [UInt8], source: String, rubric: Rubric, warnings: inout [LocatedProblem]
  ) throws(InputProblems) {
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    let file = JSONObjectReader(document.root, log: log)
    self.init(reader: file, rubric: rubric)
    try log.throwIfErrors()
    warnings += log.problems
  }

  /// Reads an assessment from one object, logging its faults.
  package init(reader file: JSONObjectReader, rubric: Rubric) {
    file.schemaVersion(supported: Assessment.schemaVersion)
    let asOf =
      file.value("asOf", expected: PartialDate.expectedForm, PartialDate.init(_:)) ?? .unreadable
    var known: [String: Fact] = [:]
    var ids: Set<String> = []
    let facts = file.objects("facts").compactMap { reader in
      let (id, fact) = Fact.read(reader)
      if !id.isEmpty, !ids.insert(id).inserted {
        reader.problem(
          "id", found: "the fact \(Quoting.quoted(id)) twice", expected: "each fact once")
      }
      if let fact, known[id] == nil { known[id] = fact }
      return fact
    }
    var answers: [Answer] = []
    var answered: Set<String> = []
    for reader in file.objects("answers") {
      guard
        let answer = Answer(
          reader: reader, rubric: rubric, asOf: asOf, knownFacts: ids.contains, facts: { known[$0] }
        )
      else { continue }
      if answered.insert(answer.condition).inserted {
        answers.append(answer)
      } else {
        reader.problem(
          "condition", found: "a second answer to \(answer.condition)",
          expected: "one answer to each condition")
      }
    }
    let status = file.choice("status", AssessmentStatus.self) ?? .desk
    self.init(
      subject: file.value(
        "subject", expected: "programme:ID, system:TERRITORY or practice:ID",
        AssessmentSubject.init(_:)) ?? .programme(""),
      territory: file.value(
        "territory", expected: TerritoryCode.expectedForm, TerritoryCode.init(_:)) ?? .unnamed,
      level: file.choice("level", GovernanceLevel.self) ?? .national,
      status: status, reader: file.string("reader"), asOf: asOf, facts: facts, answers: answers,
      replies: SettlingReader.replies(file, rubric: rubric),
      history: SettlingReader.history(file, status: status), rubric: rubric)
    file.finish()
  }
}

extension TerritoryCode {
  /// `ZZ`, the code that stands for a territory that was not named.
  ///
  /// ISO 3166 leaves ZZ to users; no country or NUTS region bears it.
  public static let unnamed = TerritoryCode(unchecked: "ZZ")
}

extension Fact {
  /// Reads a fact; the identifier is given even where the fact cannot be, so that answers which cite
  /// it are not told off too.
  fileprivate static func read(_ reader: JSONObjectReader) -> (id: String, fact: Fact?) {
    let id = reader.string("id")
    let kind = reader.choice("sourceKind", SourceKind.self)
    let fact = Fact(
      id: id, statement: reader.string("statement"),
      figure: reader.optionalDouble("figure"), unit: reader.optionalString("unit"),
      date: reader.optionalYear("year"),
      basis: reader.optionalString("basis"), derivation: reader.optionalString("derived"),
      sourceKind: kind ?? .pressOrWebPage,
      citation: Citation(
        title: reader.optionalString("publisher"), address: reader.optionalString("url")),
      phases: reader.choices("phases", Phase.self), note: reader.optionalString("note"))
    reader.finish()
    return (id, kind == nil ? nil : fact)
  }
}

extension JSONObjectReader {
  /// The year of a member that may be absent; logs one outside 1900 to 2100.
  package func optionalYear(_ name: String) -> PartialDate? {
    guard let number = optionalInt(name) else { return nil }
    let year = PartialDate(year: number)
    if year == nil { problem(name, found: "\(number)", expected: "a year from 1900 to 2100") }
    return year
  }
}
