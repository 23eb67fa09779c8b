public import StructuredText

extension Rubric {
  /// The version of the file format that this release reads.
  static let supportedSchema = "2.0"

  /// Reads and validates a rubric.
  ///
  /// - Parameters:
  ///   - json: The bytes of a `rubric.json`.
  ///   - source: The name of the file, for messages.
  /// - Throws: `InputProblems` with every fault: unknown sections or kinds of
  ///   source, repeated identifiers, levels that fall or lie outside 1 to 5, criteria without
  ///   conditions, a quick scan that asks for conditions that do not exist.
  public init(json: [UInt8], source: String) throws(InputProblems) {
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    let file = JSONObjectReader(document.root, log: log)
    file.schemaVersion(supported: Rubric.supportedSchema)

    var criteria: [Criterion] = []
    var names: [RubricSection: String] = [:]
    for section in file.objects("phases") + (file.object("crossCutting").map { [$0] } ?? []) {
      guard
        let id = section.value(
          "id", expected: RubricSection.allCases.map(\.id).joined(separator: ", "),
          RubricSection.init(id:))
      else { continue }
      if names[id] != nil {
        section.problem("id", found: "the section \(id.id) again", expected: "each section once")
      }
      names[id] = section.string("name")
      for reader in section.objects("criteria") {
        criteria.append(Criterion(reader: reader, section: id))
      }
    }
    for section in RubricSection.allCases where names[section] == nil {
      file.problem(nil, found: "no section \(section.id)", expected: "five phases and crossCutting")
    }

    let evidence = file.object("evidenceRules")
    let coverage = file.object("scoring")?.object("minimumCoverage")
    self.init(
      version: file.string("schemaVersion"), title: file.string("title"),
      status: file.string("status"),
      date: file.value("date", expected: PartialDate.expectedForm, PartialDate.init(_:))
        ?? PartialDate.unreadable,
      criteria: criteria.sorted { $0.section < $1.section }, sectionNames: names,
      sourceKinds: file.objects("sourceKinds").compactMap(SourceKindRule.init(reader:)),
      stalenessYears: evidence?.int("stalenessYears") ?? 0,
      minimumCoverage: coverage?.double("share") ?? 0,
      errorProbabilities: Rubric.errorProbabilities(file),
      quickScan: file.object("quickScan")?.objects("items").map(QuickScanQuestion.init(reader:))
        ?? [],
      transferability: TransferabilityItem.items(of: file),
      sources: file.objects("sources").map(RubricSource.init(reader:)))
    checkIdentifiers(file)
    checkCriteria(file)
    checkRules(file)
    try log.throwIfErrors()
  }

  /// How likely answers are wrong, by confidence; a rubric may leave it unsaid.
  private static func errorProbabilities(_ file: JSONObjectReader) -> [Confidence: Double] {
    var probabilities: [Confidence: Double] = [:]
    for reader in file.optionalObject("confidence")?.objects("grades") ?? [] {
      guard let confidence = reader.choice("grade", Confidence.self) else { continue }
      let probability = reader.double("errorProbability")
      if !(0..<0.5).contains(probability) {
        reader.problem(
          "errorProbability", found: "\(probability)", expected: "0 or more, below 0.5")
      }
      probabilities[confidence] = probability
    }
    return probabilities
  }

  private func checkIdentifiers(_ file: JSONObjectReader) {
    var seen: Set<String> = []
    for id in criteria.map(\.id) + conditions.map(\.id) where !seen.insert(id).inserted {
      file.problem(nil, found: "the identifier \(id) twice", expected: "each identifier once")
    }
    for question in quickScan where condition(question.condition)?.criterion != question.criterion {
      file.problem(
        "quickScan", found: "the condition \(question.condition)",
        expected: "a condition of the criterion \(question.criterion)")
    }
  }

  private func checkCriteria(_ file: JSONObjectReader) {
    for criterion in criteria {
      if criterion.conditions.isEmpty {
        file.problem(
          nil, found: "no condition under \(criterion.id)", expected: "at least one condition")
      }
      let levels = criterion.conditions.map(\.level)
      if levels != levels.sorted() {
        file.problem(
          nil, found: "falling levels under \(criterion.id)",
          expected: "conditions in the order of their levels")
      }
      if levels.contains(.nothingShown) {
        file.problem(
          nil, found: "a condition of level 0 under \(criterion.id)", expected: "levels 1 to 5")
      }
    }
  }

  private func checkRules(_ file: JSONObjectReader) {
    for kind in SourceKind.allCases where rule(for: kind) == nil {
      file.problem(
        "sourceKinds", found: "no rule for \(kind.rawValue)", expected: "a rule for each kind")
    }
    if !(0...1).contains(minimumCoverage) {
      file.problem("scoring", found: "\(minimumCoverage)", expected: "a share between 0 and 1")
    }
    if !(1...100).contains(stalenessYears) {
      file.problem("evidenceRules", found: "\(stalenessYears)", expected: "1 to 100 years")
    }
  }
}

extension PartialDate {
  /// Stands for a date that could not be read, while the rest of a faulty file is checked; a value
  /// that holds it is never handed out, because its reading throws.
  package static let unreadable = PartialDate(uncheckedYear: 1900)
}

extension Criterion {
  fileprivate init(reader: JSONObjectReader, section: RubricSection) {
    let id = reader.string("id")
    self.id = id
    self.section = section
    code = reader.string("code")
    name = reader.string("name")
    question = reader.string("question")
    isEssential = reader.bool("essential", default: false)
    competences = reader.choices("competence", Competence.self)
    enablingCondition = reader.optionalObject("enablingCondition").map {
      LegalReference(
        text: $0.string("reference") + ": " + $0.string("element"), mark: $0.string("mark"))
    }
    notApplicableWhen = reader.optionalString("notApplicableWhen")
    conditions = reader.objects("conditions").map {
      Condition(reader: $0, criterion: id, section: section)
    }
    sources = reader.objects("sources").map {
      RubricSourceReference(source: $0.string("ref"), basis: $0.string("basis"))
    }
  }
}

extension Condition {
  fileprivate init(reader: JSONObjectReader, criterion: String, section: RubricSection) {
    id = reader.string("id")
    self.criterion = criterion
    self.section = section
    let level = reader.int("level")
    self.level = MaturityLevel(rawValue: level) ?? .nothingShown
    if MaturityLevel(rawValue: level) == nil {
      reader.problem("level", found: "\(level)", expected: "a level from 1 to 5")
    }
    aspect = reader.choice("aspect", ConditionAspect.self) ?? .design
    text = reader.string("text")
    evidenceHint = reader.string("evidenceHint")
    reachMatters = reader.bool("reachMatters", default: false)
    alsoShownBy = Set(reader.choices("alsoShownBy", SourceKind.self))
    ownThreshold = reader.optionalString("ownThreshold")
    legalReference = reader.optionalObject("legalReference").map {
      LegalReference(text: $0.string("text"), mark: $0.string("mark"))
    }
    notApplicableWhen = reader.optionalString("notApplicableWhen")
  }
}

extension SourceKindRule {
  fileprivate init?(reader: JSONObjectReader) {
    guard let kind = reader.choice("id", SourceKind.self) else { return nil }
    self.kind = kind
    name = reader.string("name")
    mayShow = Set(reader.choices("mayShow", ConditionAspect.self))
    isSelfReported = reader.bool("selfReported", default: false)
    usualConfidence = reader.choice("usualGrade", Confidence.self) ?? .d
    note = reader.string("note")
  }
}

extension QuickScanQuestion {
  fileprivate init(reader: JSONObjectReader) {
    criterion = reader.string("criterion")
    condition = reader.string("condition")
    reason = reader.string("why")
  }
}

extension RubricSource {
  fileprivate init(reader: JSONObjectReader) {
    id = reader.string("id")
    title = reader.string("title")
    address = reader.optionalString("url")
    verification = reader.optionalString("verification")
  }
}
