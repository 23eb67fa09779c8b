public import StructuredText

extension Assessment {
  /// The version of the file format that this release reads and writes.
  public static let schemaVersion = "1.0"

  /// Reads an assessment from JSON and checks each answer against the rubric.
  ///
  /// - Throws: `InputProblems` with every fault of the file.
  public init(json: [UInt8], source: String, rubric: Rubric) throws(InputProblems) {
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    let file = JSONObjectReader(document.root, log: log)
    self.init(reader: file, rubric: rubric)
    try log.throwIfErrors()
  }

  /// Reads an assessment from one object, logging its faults.
  package init(reader file: JSONObjectReader, rubric: Rubric) {
    file.schemaVersion(supported: Assessment.schemaVersion)
    let asOf =
      file.value("asOf", expected: PartialDate.expectedForm, PartialDate.init(_:)) ?? .unreadable
    let facts = file.objects("facts").compactMap(Fact.init(reader:))
    var known: Set<String> = []
    for fact in facts where !known.insert(fact.id).inserted {
      file.problem("facts", found: "the fact \"\(fact.id)\" twice", expected: "each fact once")
    }
    var answers: [Answer] = []
    var answered: Set<String> = []
    for reader in file.objects("answers") {
      guard
        let answer = Answer(
          reader: reader, rubric: rubric, asOf: asOf, knownFacts: known.contains)
      else { continue }
      if answered.insert(answer.condition).inserted {
        answers.append(answer)
      } else {
        reader.problem(
          "condition", found: "a second answer to \(answer.condition)",
          expected: "one answer to each condition")
      }
    }
    self.init(
      subject: file.value(
        "subject", expected: "programme:ID, system:TERRITORY or practice:ID",
        AssessmentSubject.init(_:)) ?? .programme(""),
      territory: file.value(
        "territory", expected: TerritoryCode.expectedForm, TerritoryCode.init(_:)) ?? .unnamed,
      level: file.choice("level", GovernanceLevel.self) ?? .national,
      status: file.choice("status", AssessmentStatus.self) ?? .desk,
      reader: file.string("reader"), asOf: asOf, facts: facts, answers: answers, rubric: rubric)
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
  fileprivate init?(reader: JSONObjectReader) {
    let kind = reader.choice("sourceKind", SourceKind.self)
    self.init(
      id: reader.string("id"), statement: reader.string("statement"),
      figure: reader.optionalDouble("figure"), unit: reader.optionalString("unit"),
      date: reader.optionalInt("year").flatMap(PartialDate.init(year:)),
      basis: reader.optionalString("basis"), derivation: reader.optionalString("derived"),
      sourceKind: kind ?? .pressOrWebPage,
      citation: Citation(
        title: reader.optionalString("publisher"), address: reader.optionalString("url")),
      phases: reader.choices("phases", Phase.self), note: reader.optionalString("note"))
    reader.finish()
    if kind == nil { return nil }
  }
}
