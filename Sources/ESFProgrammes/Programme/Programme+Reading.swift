import PolicyCycle
public import StructuredText

extension Programme {
  /// The version of the file format that this release reads.
  public static let schemaVersion = "1.0"

  /// Reads a programme from JSON and checks it.
  ///
  /// - Throws: `InputProblems` with every fault of the file.
  public init(json: [UInt8], source: String) throws(InputProblems) {
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    self.init(reader: JSONObjectReader(document.root, log: log))
    try log.throwIfErrors()
  }

  /// Reads a programme from one object, logging its faults.
  package init(reader file: JSONObjectReader) {
    file.schemaVersion(supported: Programme.schemaVersion)
    id = file.string("id")
    cci = file.optionalValue("cci", expected: CCI.expectedForm, CCI.init(_:))
    cciConfidence = file.optionalChoice("cciConfidence", CCIConfidence.self) ?? .notFound
    if cci != nil, !file.has("cciConfidence") {
      file.problem(
        "cciConfidence", found: "a CCI without it",
        expected: "\"confirmed\" if you have it from the programme itself, otherwise \"recalled\"")
    }
    _ = file.optionalString("cciNote")
    territory =
      file.value("territory", expected: TerritoryCode.expectedForm, TerritoryCode.init(_:))
      ?? .unnamed
    level = file.choice("level", GovernanceLevel.self) ?? .national
    title = file.string("title")
    nationalTitle = file.optionalString("titleNational")
    funds = file.strings("funds")
    categoriesOfRegion = file.strings("categoriesOfRegion")
    versionAsOf = file.optionalValue(
      "versionAsOf", expected: PartialDate.expectedForm, PartialDate.init(_:))
    versionNote = file.optionalString("versionNote")
    decisions = file.objects("decisions").map(Decision.init(reader:))
    priorities = file.objects("priorities").map(Priority.init(reader:))
    amounts = file.objects("amounts").map(MoneyAmount.init(reader:))
    for rate in file.objects("cofinancingRates") {
      let value = rate.double("euRate")
      if !(0...1).contains(value) {
        rate.problem("euRate", found: "\(value)", expected: "a rate between 0 and 1")
      }
    }
    _ = file.optionalObject("youth")
    if let cci, cci.country != territory.country, cci.country != "TC", territory != .unnamed {
      file.problem(
        "cci", found: "the country \(cci.country) in \(cci) with the territory \(territory)",
        expected: "the CCI and the territory of one country")
    }
    file.finish()
  }
}

extension Programme.Decision {
  fileprivate init(reader: JSONObjectReader) {
    number = reader.optionalString("number")
    date = reader.optionalValue(
      "date", expected: PartialDate.expectedForm, PartialDate.init(_:))
    version = reader.optionalString("version")
    note = reader.optionalString("note")
    source = reader.string("source")
    reader.finish()
  }
}

extension Programme.Priority {
  fileprivate init(reader: JSONObjectReader) {
    code = reader.optionalString("code")
    name = reader.string("name")
    isYouthDedicated = reader.bool("youthDedicated", default: false)
    specificObjectives = reader.strings("specificObjectives")
    _ = reader.optionalString("source")
    reader.finish()
  }
}

extension MoneyAmount {
  fileprivate init(reader: JSONObjectReader) {
    scope = reader.choice("scope", Scope.self) ?? .programme
    name = reader.string("name")
    priority = reader.optionalString("priority")
    specificObjective = reader.optionalString("specificObjective")
    fund = reader.optionalString("fund")
    basis = reader.choice("basis", Basis.self) ?? .notStated
    euros = reader.double("euros")
    if euros < 0 {
      reader.problem("euros", found: "\(euros)", expected: "an amount of zero or more euro")
    }
    isDerived = reader.bool("derived", default: false)
    source = reader.string("source")
    confidence = reader.optionalString("confidence")
    note = reader.optionalString("note")
    reader.finish()
  }
}
