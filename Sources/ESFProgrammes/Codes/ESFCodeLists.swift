public import StructuredText

/// Code lists of ESF+ and of the Common Provisions Regulation, each entry with a mark that says how
/// far it was verified.
public struct ESFCodeLists: Sendable {
  /// The version of the file format that this release reads.
  public static let schemaVersion = "1.1"

  /// The specific objectives of Article 4(1) of Regulation (EU) 2021/1057, by their short names.
  public let specificObjectives: [CodeListEntry]
  /// The intervention fields of employment and social policy, Annex I of Regulation (EU) 2021/1060.
  public let interventionFields: [CodeListEntry]
  /// The forms of support, dimension 2.
  public let formsOfSupport: [CodeListEntry]
  /// The territorial delivery mechanisms and focuses, dimension 3.
  public let territorialDelivery: [CodeListEntry]
  /// The secondary themes of ESF+, dimension 6.
  public let secondaryThemes: [CodeListEntry]
  /// The codes of gender equality, dimension 7.
  public let genderEquality: [CodeListEntry]
  /// The categories of region; the code is the name.
  public let categoriesOfRegion: [CodeListEntry]
  /// What a priority can be dedicated to, as far as a code is known.
  public let priorityTypes: [CodeListEntry]
  /// The common indicators of Annex I of Regulation (EU) 2021/1057 and the sums reserved in SFC2021.
  public let indicators: [CommonIndicator]

  /// The specific objective with a code.
  public func specificObjective(_ code: String) -> CodeListEntry? {
    specificObjectives.first { $0.code == code }
  }

  /// The intervention field with a code.
  public func interventionField(_ code: String) -> CodeListEntry? {
    interventionFields.first { $0.code == code }
  }

  /// The common indicator with a code.
  public func indicator(_ code: String) -> CommonIndicator? {
    indicators.first { $0.entry.code == code }
  }

  /// The codes of a dimension; nil for a dimension without a list here.
  public func entries(of dimension: AllocationDimension) -> [CodeListEntry]? {
    switch dimension {
    case .interventionField: interventionFields
    case .formOfSupport: formsOfSupport
    case .territorialDelivery: territorialDelivery
    case .secondaryThemes: secondaryThemes
    case .genderEquality: genderEquality
    case .economicActivity, .interventionType, .typeOfAction, .other: nil
    }
  }

  /// Reads code lists from JSON and checks them.
  ///
  /// - Throws: `InputProblems` with every fault of the file.
  public init(json: [UInt8], source: String) throws(InputProblems) {
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    self.init(reader: JSONObjectReader(document.root, log: log))
    try log.throwIfErrors()
  }

  /// Reads the code lists, logging faults.
  package init(reader file: JSONObjectReader) {
    file.schemaVersion(supported: ESFCodeLists.schemaVersion)
    specificObjectives = file.entries("specificObjectives", name: "shortName")
    interventionFields = file.entries("interventionFields")
    formsOfSupport = file.entries("formsOfSupport")
    territorialDelivery = file.entries("territorialDelivery")
    secondaryThemes = file.entries("secondaryThemes")
    genderEquality = file.entries("genderEquality")
    categoriesOfRegion = file.entries("categoriesOfRegion")
    priorityTypes = file.entries("priorityTypes")
    indicators = file.objects("indicators").map { CommonIndicator(reader: $0) }
  }
}

extension JSONObjectReader {
  /// Reads a list of entries; a code that stands there twice is a fault.
  fileprivate func entries(_ list: String, name: String = "name") -> [CodeListEntry] {
    var seen: Set<String> = []
    return objects(list).map { reader in
      let entry = CodeListEntry(reader: reader, name: name)
      if !seen.insert(entry.code).inserted {
        reader.problem(
          "code", found: "\(Quoting.quoted(entry.code)) again", expected: "each code once")
      }
      return entry
    }
  }
}
