public import PolicyCycle
public import StructuredText

extension GoodPractice {
  /// The version of the file format that this release reads.
  public static let schemaVersion = "1.1"

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
    let territory = file.value(
      "territory", expected: TerritoryCode.expectedForm, TerritoryCode.init(_:))
    if let territory, let country = file.optionalString("country"), country != territory.country {
      file.problem(
        "country", found: "\"\(country)\" with the territory \(territory)",
        expected: "the country of the territory, \(territory.country)")
    }
    let id = file.string("id")
    if !id.isEmpty, !GoodPractice.isIdentifier(id) {
      file.problem("id", found: Quoting.quoted(id), expected: GoodPractice.identifierForm)
    }
    let adaptedFrom = file.optionalValue(
      "adaptedFrom", expected: "the identifier of another practice"
    ) { $0 != id && GoodPractice.isIdentifier($0) ? $0 : nil }
    // Of the exchange; read by others.
    _ = file.has("exchange")
    let language =
      file.optionalValue(
        "language", expected: LanguageTag.expectedForm, LanguageTag.init(_:)) ?? .english
    self.init(
      id: id, title: file.string("title"),
      originalTitle: file.optionalString("originalTitle"), territory: territory ?? .unnamed,
      location: file.optionalString("location"), organisation: file.string("organisation"),
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
      adaptedFrom: adaptedFrom, costs: file.objects("costs").map(PracticeCost.init(reader:)),
      furtherInformation: file.objects("furtherInformation").compactMap(WebLink.read),
      language: language,
      translations: file.optionalObject("translations").map(PracticeTranslations.init(reader:))
        ?? .none, sources: file.strings("sources"),
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
