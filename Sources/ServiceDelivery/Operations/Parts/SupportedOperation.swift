public import PolicyCycle

/// An operation that is supported with public money, as its sources describe it.
///
/// What no source tells is unknown. Figures that contradict each other stand side by side.
public struct SupportedOperation: Sendable, Hashable, Identifiable {
  /// The identifier, such as that of its practice record.
  public let id: String
  /// What it is called and where it belongs.
  public let identification: Identification
  /// The day, month or year up to which the record tells.
  public let asOf: PartialDate
  /// When the operation runs.
  public let period: PartialPeriod
  /// What it is to reach, in words; nil if the sources that were read do not say it.
  public let objective: String?
  /// What it does to reach that, in words.
  public let purposes: [String]
  /// Whom it is for, in words.
  public let targetGroups: [String]
  /// The figures of the operation as a whole.
  public let figures: OperationFigures
  /// The fronts on which it works.
  public let interventions: [OperationIntervention]
  /// What it does.
  public let activities: [OperationActivity]
  /// What it makes.
  public let deliverables: [Deliverable]
  /// How its plan changed.
  public let changes: [OperationChange]
  /// What it recommends.
  public let recommendations: [OperationRecommendation]
  /// Its grants to local projects, if it gives any.
  public let grants: GrantScheme?
  /// What was bought or made for it, such as promotional articles; never results.
  public let inputs: [StatedFigure]
  /// The figures that do not agree.
  public let contradictions: [ContradictoryFigures]
  /// What was looked for and not found, in words.
  public let unknowns: [String]
  /// Cautions on the record as a whole.
  public let notes: [String]
  /// Where it was read.
  public let sources: [OperationSource]

  package init(
    id: String, identification: Identification, asOf: PartialDate,
    period: PartialPeriod = .unknown, objective: String? = nil, purposes: [String] = [],
    targetGroups: [String] = [], figures: OperationFigures = .none,
    interventions: [OperationIntervention] = [], activities: [OperationActivity] = [],
    deliverables: [Deliverable] = [], changes: [OperationChange] = [],
    recommendations: [OperationRecommendation] = [], grants: GrantScheme? = nil,
    inputs: [StatedFigure] = [], contradictions: [ContradictoryFigures] = [],
    unknowns: [String] = [], notes: [String] = [], sources: [OperationSource]
  ) {
    self.id = id
    self.identification = identification
    self.asOf = asOf
    self.period = period
    self.objective = objective
    self.purposes = purposes
    self.targetGroups = targetGroups
    self.figures = figures
    self.interventions = interventions
    self.activities = activities
    self.deliverables = deliverables
    self.changes = changes
    self.recommendations = recommendations
    self.grants = grants
    self.inputs = inputs
    self.contradictions = contradictions
    self.unknowns = unknowns
    self.notes = notes
    self.sources = sources
  }

  /// What an operation is called and where it belongs.
  public struct Identification: Sendable, Hashable {
    /// The title.
    public let title: String
    /// The number of the operation in its programme, such as `TREESP1.2.NEETPRO`.
    public let code: String?
    /// The programme that supports it.
    public let programme: String
    /// The part of the programme that it belongs to: a priority, an action, an activity.
    public let activity: String?
    /// The body that is responsible for it.
    public let beneficiary: String
    /// The territory that it works in.
    public let territory: TerritoryCode

    package init(
      title: String, code: String? = nil, programme: String, activity: String? = nil,
      beneficiary: String, territory: TerritoryCode
    ) {
      self.title = title
      self.code = code
      self.programme = programme
      self.activity = activity
      self.beneficiary = beneficiary
      self.territory = territory
    }
  }
}
