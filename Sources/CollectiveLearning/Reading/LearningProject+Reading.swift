public import ESFProgrammes
public import GoodPractices
public import PolicyCycle
public import StructuredText

extension LearningProject {
  /// The version of the file format that this release reads and writes.
  public static let schemaVersion = "1.0"

  /// Reads the record of a project from JSON and checks every reference in it.
  ///
  /// - Parameters:
  ///   - json: The bytes of the file.
  ///   - source: The name of the file, for messages.
  ///   - rubric: The rubric whose conditions stakeholders answer.
  ///   - library: The practices that the record may name.
  ///   - programmes: The programmes that may change.
  ///   - partners: The partners that the record may name.
  /// - Throws: `InputProblems` with every fault of the file.
  public init(
    json: [UInt8], source: String, rubric: Rubric, library: PracticeLibrary,
    programmes: [Programme], partners: [ProjectPartner]
  ) throws(InputProblems) {
    var warnings: [LocatedProblem] = []
    try self.init(
      json: json, source: source, rubric: rubric, library: library, programmes: programmes,
      partners: partners, warnings: &warnings)
  }

  /// The same, which also hands out the warnings of a file that could be read.
  package init(
    json: [UInt8], source: String, rubric: Rubric, library: PracticeLibrary,
    programmes: [Programme], partners: [ProjectPartner], warnings: inout [LocatedProblem]
  ) throws(InputProblems) {
    let document = try JSONDocument(parsing: json, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    self.init(
      reader: JSONObjectReader(document.root, log: log), rubric: rubric, library: library,
      programmes: programmes, partners: partners)
    try log.throwIfErrors()
    warnings += log.problems
  }

  /// Reads a record from one object, logging its faults.
  package init(
    reader file: JSONObjectReader, rubric: Rubric, library: PracticeLibrary,
    programmes: [Programme], partners: [ProjectPartner]
  ) {
    file.schemaVersion(supported: LearningProject.schemaVersion)
    let asOf = file.date("asOf") ?? rubric.date
    let frame = ProjectFrame(reader: file)
    let bodies = LearningProject.bodies(file, partners: partners)
    let instruments = LearningProject.instruments(
      file, programmes: programmes,
      partners: partners.filter { partner in bodies.contains { $0.id == partner.id } })
    let knownBodies = KnownIdentifiers("a partner or stakeholder of this file", bodies.map(\.id))
    let practices = KnownIdentifiers("a practice of the library", library.practices.map(\.id))
    var ids: Set<String> = []
    let activities = file.objects("activities").map { reader in
      LearningActivity(
        reader: reader, id: reader.newIdentifier(among: &ids), bodies: knownBodies,
        practices: practices, period: frame.period)
    }
    let knownActivities = KnownIdentifiers("an activity of this file", activities.map(\.id))
    ids = []
    let knownInstruments = KnownInstruments(instruments)
    let changes = file.objects("changes").map { reader in
      PolicyChange(
        reader: reader, id: reader.newIdentifier(among: &ids), instruments: knownInstruments,
        practices: practices, activities: knownActivities, asOf: asOf)
    }
    let knownProgrammes = KnownIdentifiers("a programme of the library", programmes.map(\.id))
    self.init(
      name: file.string("name"), programme: file.string("programme"), asOf: asOf, frame: frame,
      bodies: bodies, instruments: instruments, activities: activities,
      readings: file.objects("readings").map {
        StakeholderReading(
          reader: $0, bodies: knownBodies, programmes: knownProgrammes, practices: practices,
          rubric: rubric, asOf: asOf)
      },
      changes: changes, unknowns: file.strings("unknown"), notes: file.strings("notes"),
      sources: file.strings("sources"))
    file.finish()
  }

  /// The partners that the file names, then its stakeholders.
  private static func bodies(
    _ file: JSONObjectReader, partners: [ProjectPartner]
  ) -> [ProjectBody] {
    let named = file.references(
      "partners", to: KnownIdentifiers("a partner of the library", partners.map(\.id)))
    var ids = Set(named)
    return named.compactMap { id in partners.first { $0.id == id }.map { ProjectBody($0) } }
      + file.objects("stakeholders").map { reader in
        let body = ProjectBody(
          id: reader.newIdentifier(among: &ids),
          Stakeholder(
            name: reader.string("name"),
            kind: reader.choice("kind", Stakeholder.Kind.self) ?? .other),
          territory: reader.optionalTerritory("territory"),
          statedGroup: reader.optionalChoice("group", StakeholderGroup.self),
          sources: reader.strings("sources"))
        reader.finish()
        return body
      }
  }

  /// The programmes of the library, then the instruments that the file itself names.
  private static func instruments(
    _ file: JSONObjectReader, programmes: [Programme], partners: [ProjectPartner]
  ) -> [ProjectInstrument] {
    var ids = Set(programmes.map(\.id))
    let own = partners.compactMap(\.policyInstrument)
    return programmes.map { programme in
      let instrument = own.first { $0.programme == programme.id }
      return ProjectInstrument(
        id: programme.id, name: programme.title, territory: programme.territory, isProgramme: true,
        isOfPartner: instrument != nil, owner: instrument?.owner, note: instrument?.note)
    }
      + file.objects("instruments").map { reader in
        let instrument = ProjectInstrument(
          id: reader.newIdentifier(among: &ids), name: reader.string("name"),
          territory: reader.territory("territory"), owner: reader.optionalString("owner"),
          note: reader.optionalString("note"))
        reader.finish()
        return instrument
      }
  }
}
