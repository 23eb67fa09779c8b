public import PolicyCycle

/// A good practice: what somebody has done for NEETs, with every figure that was reported of it.
public struct GoodPractice: Sendable, Identifiable {
  /// The identifier, such as `si-pum-o-plus`.
  public let id: String
  /// The title in English.
  public let title: String
  /// The title in its own language.
  public let originalTitle: String?
  /// The country or region where it is carried out.
  public let territory: TerritoryCode
  /// The place within the territory, in words.
  public let location: String?
  /// The organisation in charge.
  public let organisation: String
  /// Everybody who takes part.
  public let stakeholders: [Stakeholder]
  /// The phases of the cycle that it serves.
  public let phases: [Phase]
  /// The target groups, in the words of the record.
  public let targetGroups: [String]
  /// The subgroups that those words name.
  public let subgroups: [NEETSubgroup]
  /// When it began, if stated.
  public let start: PartialDate?
  /// When it ended, if stated.
  public let end: PartialDate?
  /// Whether it goes on.
  public let status: Status
  /// What it is, in a few sentences.
  public let summary: String
  /// Money and staff.
  public let resources: Resources?
  /// Every reported figure or finding.
  public let evidence: [EvidenceItem]
  /// What was difficult.
  public let challenges: String?
  /// General remarks on taking it over elsewhere.
  ///
  /// Whether it fits a given territory stays unknown.
  public let transfer: String?
  /// Figures of the record that disagree with each other.
  public let contradictions: [String]
  /// Corrections and cautions.
  public let notes: [String]
  /// The name shared by deliveries of one transnational project; they do not replicate each other.
  public let lineage: String?
  /// The identifier of the practice that this one was adapted from.
  ///
  /// Unlike ``lineage`` it names one other record.
  public let adaptedFrom: String?
  /// What it costs, as far as sources say.
  public let costs: [PracticeCost]
  /// Pages where more is told.
  public let furtherInformation: [WebLink]
  /// The language of the record's own texts.
  public let language: LanguageTag
  /// The same texts in other languages.
  public let translations: PracticeTranslations
  /// The pages the record was read from.
  ///
  /// Untrusted text: escape it where it is shown.
  public let sources: [String]
  /// How far the quoted facts can be trusted.
  public let recordConfidence: RecordConfidence
  /// How much of its territory it reaches.
  public let reach: Reach
  /// How many people it has served, if stated.
  public let served: Served?
  /// What is known of its effect, outcome by outcome.
  public let effects: [EffectEvidence]
  /// The conditions it shows, within its own reach.
  ///
  /// Everything else is left out, not unknown.
  public let answers: [Answer]

  private let answerIndex: [String: Int]
  private let evidenceIndex: [String: Int]

  package init(
    id: String, title: String, originalTitle: String? = nil, territory: TerritoryCode,
    location: String? = nil, organisation: String, stakeholders: [Stakeholder] = [],
    phases: [Phase],
    targetGroups: [String] = [], subgroups: [NEETSubgroup] = [], start: PartialDate? = nil,
    end: PartialDate? = nil, status: Status = .unknown, summary: String,
    resources: Resources? = nil, evidence: [EvidenceItem] = [], challenges: String? = nil,
    transfer: String? = nil, contradictions: [String] = [], notes: [String] = [],
    lineage: String? = nil, adaptedFrom: String? = nil, costs: [PracticeCost] = [],
    furtherInformation: [WebLink] = [], language: LanguageTag = .english,
    translations: PracticeTranslations = .none, sources: [String] = [],
    recordConfidence: RecordConfidence = .medium,
    reach: Reach, served: Served? = nil, effects: [EffectEvidence] = [], answers: [Answer] = []
  ) {
    self.id = id
    self.title = title
    self.originalTitle = originalTitle
    self.territory = territory
    self.location = location
    self.organisation = organisation
    self.stakeholders = stakeholders
    self.phases = phases
    self.targetGroups = targetGroups
    self.subgroups = subgroups
    self.start = start
    self.end = end
    self.status = status
    self.summary = summary
    self.resources = resources
    self.evidence = evidence
    self.challenges = challenges
    self.transfer = transfer
    self.contradictions = contradictions
    self.notes = notes
    self.lineage = lineage
    self.adaptedFrom = adaptedFrom
    self.costs = costs
    self.furtherInformation = furtherInformation
    self.language = language
    self.translations = translations
    self.sources = sources
    self.recordConfidence = recordConfidence
    self.reach = reach
    self.served = served
    self.effects = effects
    self.answers = answers
    answerIndex = Dictionary(
      answers.enumerated().map { ($1.condition, $0) }, uniquingKeysWith: { first, _ in first })
    evidenceIndex = Dictionary(
      evidence.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What it answers to a condition, or nil where it is silent.
  public func answer(to condition: String) -> Answer? { answerIndex[condition].map { answers[$0] } }

  /// The evidence item with an identifier such as `evidence-3`.
  public func evidence(_ id: String) -> EvidenceItem? { evidenceIndex[id].map { evidence[$0] } }

  /// What the record as a whole is good for, by the best evidence of effect that it has.
  public var standing: PracticeStanding { PracticeStanding(effects: effects) }

  /// Whether a study that measured (level 2 or more) found some outcome without a clear gain: no
  /// effect, a loss, or a mixed result.
  ///
  /// A practice with a proven effect on employment may have none on education; its standing alone
  /// would hide that.
  public var hasOutcomeWithoutGain: Bool {
    effects.contains { effect in
      effect.level >= .measuredChange && effect.direction != .positive
        && effect.direction != .unknown
    }
  }

  /// Whether a study that measured found some outcome that got worse.
  public var hasOutcomeWithLoss: Bool {
    effects.contains { $0.level >= .measuredChange && $0.direction == .negative }
  }

  /// Whether this practice stands before another: better evidence, wider reach, then identifier.
  public func precedes(_ other: GoodPractice) -> Bool {
    let (mine, theirs) = (standing, other.standing)
    if mine != theirs { return mine > theirs }
    if reach != other.reach { return reach > other.reach }
    return id < other.id
  }

  /// Whether a practice goes on.
  public enum Status: String, CaseIterable, Sendable, Hashable {
    /// It goes on, as far as the sources show.
    case ongoing
    /// It has ended.
    case ended
    /// No end was seen.
    case unknown
  }
}

/// How far the quoted facts of a record can be trusted.
public enum RecordConfidence: String, CaseIterable, Sendable, Hashable {
  /// Operator, public body or evaluator as source.
  case high
  /// Press, mirror copy, self-reported or contradictory.
  case medium
  /// Hardly more than a name.
  case low
}

/// How much of its territory a practice reaches.
public enum Reach: String, CaseIterable, Sendable, Hashable, Comparable {
  /// One site.
  case site
  /// One or a few places.
  case local
  /// A part of the territory.
  case part
  /// The whole territory.
  case whole

  /// Wider is greater.
  public static func < (left: Reach, right: Reach) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}
