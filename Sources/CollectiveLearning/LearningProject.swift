public import PolicyCycle

/// A project in which partners learn from each other to improve their policy instruments: who takes
/// part, what they did, what stakeholders answer, and what changed.
///
/// ```swift
/// let project = records.learning
/// let forward = project.trace(ofPractice: "si-pum-o-plus")
/// let origins = project.origins(in: territory)
/// ```
public struct LearningProject: Sendable {
  /// The name, such as `atWork4NEETs`.
  public let name: String
  /// The programme that finances it, such as `Interreg Europe`.
  public let programme: String
  /// The day up to which the record was kept.
  ///
  /// What lies after it is planned.
  public let asOf: PartialDate
  /// Time, money and number of partners.
  public let frame: ProjectFrame
  /// The partners, then the stakeholders who are no partners.
  public let bodies: [ProjectBody]
  /// The instruments that may change: the programmes of the library's records, then others that the
  /// record names.
  public let instruments: [ProjectInstrument]
  /// What was done, in the order of time; what has no date comes last.
  public let activities: [LearningActivity]
  /// What stakeholders themselves answered.
  public let readings: [StakeholderReading]
  /// The policy changes.
  public let changes: [PolicyChange]
  /// What the record itself says is unknown.
  public let unknowns: [String]
  /// Cautions that a reader needs.
  public let notes: [String]
  /// Where the project was read about.
  ///
  /// Untrusted text: escape it where it is shown.
  public let sources: [String]

  /// A project from its parts.
  ///
  /// Activities are put into the order of time.
  package init(
    name: String, programme: String, asOf: PartialDate, frame: ProjectFrame = ProjectFrame(),
    bodies: [ProjectBody] = [], instruments: [ProjectInstrument] = [],
    activities: [LearningActivity] = [], readings: [StakeholderReading] = [],
    changes: [PolicyChange] = [], unknowns: [String] = [], notes: [String] = [],
    sources: [String] = []
  ) {
    self.name = name
    self.programme = programme
    self.asOf = asOf
    self.frame = frame
    self.bodies = bodies
    self.instruments = instruments
    self.activities = activities.enumerated().sorted { left, right in
      if left.element.precedes(right.element) { return true }
      return !right.element.precedes(left.element) && left.offset < right.offset
    }.map(\.element)
    self.readings = readings
    self.changes = changes
    self.unknowns = unknowns
    self.notes = notes
    self.sources = sources
  }

  /// The body with an identifier.
  public func body(_ id: String) -> ProjectBody? { bodies.first { $0.id == id } }

  /// The activity with an identifier.
  public func activity(_ id: String) -> LearningActivity? { activities.first { $0.id == id } }

  /// The change with an identifier.
  public func change(_ id: String) -> PolicyChange? { changes.first { $0.id == id } }

  /// The instrument with an identifier.
  ///
  /// - Throws: ``UnknownInstrument`` if neither the library nor the record holds it.
  public func instrument(_ id: String) throws(UnknownInstrument) -> ProjectInstrument {
    guard let instrument = instruments.first(where: { $0.id == id }) else {
      throw UnknownInstrument(id: id, known: instruments.map(\.id))
    }
    return instrument
  }

  /// The pilot actions that are recorded as a practice of their own.
  ///
  /// - Parameter id: That practice, by its identifier.
  /// - Returns: The pilots, in the order of time.
  public func pilots(recordedAs id: String) -> [LearningActivity] {
    activities.filter { $0.pilotRecord == id }
  }

  /// The activities that try a practice in another territory.
  public var pilots: [LearningActivity] { activities.filter { $0.kind == .pilotAction } }
}
