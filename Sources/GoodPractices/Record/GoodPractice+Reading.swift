public import PolicyCycle
public import StructuredText

extension GoodPractice {
  /// The version of the file format that this release reads.
  public static let schemaVersion = "1.0"

  /// Reads a practice from JSON and checks it.
  ///
  /// - Throws: `InputProblems` with every fault of the file.
  public init(json: [UInt8], source: String, rubric: Rubric) throws(InputProblems) {
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    self.init(reader: JSONObjectReader(document.root, log: log), rubric: rubric)
    try log.throwIfErrors()
  }

  /// The parts of a record, besides its evidence items, that an answer can rest on.
  static let citableParts: Set<String> = [
    "summary", "stakeholders", "resources", "targetGroups", "challenges", "organisation", "sources",
    "transfer",
  ]

  /// Reads a practice from one object, logging its faults.
  package init(reader file: JSONObjectReader, rubric: Rubric) {
    file.schemaVersion(supported: GoodPractice.schemaVersion)
    var known = GoodPractice.citableParts
    let evidence = file.objects("evidence").map { reader in
      let item = EvidenceItem(reader: reader)
      if !known.insert(item.id).inserted {
        reader.problem(
          "id", found: "the item \(Quoting.quoted(item.id)) twice", expected: "each item once")
      }
      return item
    }
    var answered: Set<String> = []
    var answers: [Answer] = []
    for reader in file.objects("answers") {
      // Without a day: the facts of a practice do not go stale (what was shown to be possible stays
      // possible).
      guard
        let answer = Answer(
          reader: reader, rubric: rubric, asOf: nil, knownFacts: known.contains)
      else { continue }
      if answer.formerlyMet {
        reader.problem(
          "formerlyMet", found: "it in a practice",
          expected: "\"met\" with its date: what a practice has shown stays possible")
      }
      if answered.insert(answer.condition).inserted {
        answers.append(answer)
      } else {
        reader.problem(
          "condition", found: "a second answer to \(answer.condition)",
          expected: "one answer to each condition")
      }
    }
    let date = { (name: String) in
      file.optionalValue(name, expected: PartialDate.expectedForm, PartialDate.init(_:))
    }
    let territory =
      file.value("territory", expected: TerritoryCode.expectedForm, TerritoryCode.init(_:))
      ?? .unnamed
    if let country = file.optionalString("country"), country != territory.country {
      file.problem(
        "country", found: "\"\(country)\" with the territory \(territory)",
        expected: "the country of the territory, \(territory.country)")
    }
    self.init(
      id: file.string("id"), title: file.string("title"),
      originalTitle: file.optionalString("originalTitle"), territory: territory,
      organisation: file.string("organisation"),
      stakeholders: file.objects("stakeholders").map {
        Stakeholder(
          name: $0.string("name"), kind: $0.choice("kind", Stakeholder.Kind.self) ?? .other)
      },
      phases: file.choices("phases", Phase.self), targetGroups: file.strings("targetGroups"),
      subgroups: file.choices("subgroups", NEETSubgroup.self), start: date("start"),
      end: date("end"), status: file.choice("status", Status.self) ?? .unknown,
      summary: file.string("summary"),
      resources: file.optionalObject("resources").map(Resources.init(reader:)),
      evidence: evidence, challenges: file.optionalString("challenges"),
      transfer: file.optionalString("transfer"), contradictions: file.strings("contradictions"),
      notes: file.strings("notes"), lineage: file.optionalString("lineage"),
      sources: file.strings("sources"),
      recordConfidence: file.choice("recordConfidence", RecordConfidence.self) ?? .low,
      reach: file.choice("reach", Reach.self) ?? .site,
      served: file.optionalObject("served").map(Served.init(reader:)),
      effects: file.objects("effects").map { EffectEvidence(reader: $0, known: known) },
      answers: answers)
    if let start, let end, start.isAfter(end) {
      file.problem("end", found: "\(end), before the start \(start)", expected: "a later end")
    }
    file.finish()
  }
}

extension EvidenceItem {
  fileprivate init(reader: JSONObjectReader) {
    id = reader.string("id")
    kind = reader.choice("kind", Kind.self) ?? .context
    statement = reader.string("statement")
    figure = reader.optionalDouble("figure")
    unit = reader.optionalString("unit")
    year = reader.optionalYear("year")
    method = reader.string("method")
    source = reader.optionalString("source")
    reader.finish()
  }
}

extension Resources {
  fileprivate init(reader: JSONObjectReader) {
    amountEUR = reader.optionalDouble("amount")
    if let amountEUR, amountEUR < 0 {
      reader.problem("amount", found: "\(amountEUR)", expected: "an amount of zero or more euro")
    }
    if let currency = reader.optionalString("currency"), currency != "EUR" {
      reader.problem(
        "currency", found: "\"\(currency)\"", expected: "EUR; name other currencies in the note")
    }
    staff = reader.optionalString("staff")
    fundingSource = reader.optionalString("fundingSource")
    note = reader.optionalString("note")
    reader.finish()
  }
}

extension Served {
  fileprivate init(reader: JSONObjectReader) {
    persons = reader.optionalInt("persons")
    if let persons, persons < 0 {
      reader.problem("persons", found: "\(persons)", expected: "zero or more")
    }
    source = reader.optionalString("source")
    note = reader.optionalString("note")
    reader.finish()
  }
}

extension EffectEvidence {
  fileprivate init(reader: JSONObjectReader, known: Set<String>) {
    outcome = reader.string("outcome")
    let rung = reader.int("level")
    level = EvidenceLevel(rawValue: rung) ?? .assertion
    if EvidenceLevel(rawValue: rung) == nil {
      reader.problem("level", found: "\(rung)", expected: "a level of evidence from 0 to 5")
    }
    direction = reader.choice("direction", EffectDirection.self) ?? .unknown
    if level < .measuredChange, direction != .unknown {
      reader.problem(
        "direction", found: "\"\(direction.rawValue)\" at level \(rung)",
        expected: "unknown: levels 0 and 1 do not tell a direction")
    }
    studyOf = reader.string("studyOf")
    rationale = reader.string("rationale")
    facts = reader.strings("facts")
    for fact in facts where !known.contains(fact) {
      reader.problem("facts", found: "\"\(fact)\"", expected: "an evidence item of this record")
    }
    reader.finish()
  }
}
