public import PolicyCycle

/// Something the partners did to learn from each other; what no source tells stays unknown.
public struct LearningActivity: Sendable, Hashable, Identifiable {
  /// The identifier.
  public let id: String
  /// What kind of activity it is.
  public let kind: Kind
  /// The title in a few words.
  public let title: String
  /// When it began, or the only date there is.
  public let start: PartialDate?
  /// When it ended, if it took longer than one day, month or year.
  public let end: PartialDate?
  /// The place in words.
  public let place: String?
  /// The country or region of the place.
  public let territory: TerritoryCode?
  /// The body that was host.
  public let host: String?
  /// The bodies that took part, as far as the sources name them.
  public let participants: [String]
  /// The practices that were shown, compared, chosen or tried in it.
  public let practices: [String]
  /// The practice that a pilot action itself is recorded as.
  public let pilotRecord: String?
  /// What it was about, in words.
  public let theme: String?
  /// What was learned, in words.
  public let learned: String?
  /// Cautions and what is unknown of it.
  public let notes: [String]
  /// Where it was read.
  ///
  /// Untrusted text: escape it where it is shown.
  public let sources: [String]

  package init(
    id: String, kind: Kind, title: String, start: PartialDate? = nil, end: PartialDate? = nil,
    place: String? = nil, territory: TerritoryCode? = nil, host: String? = nil,
    participants: [String] = [], practices: [String] = [], pilotRecord: String? = nil,
    theme: String? = nil, learned: String? = nil, notes: [String] = [], sources: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.start = start
    self.end = end
    self.place = place
    self.territory = territory
    self.host = host
    self.participants = participants
    self.practices = practices
    self.pilotRecord = pilotRecord
    self.theme = theme
    self.learned = learned
    self.notes = notes
    self.sources = sources
  }

  /// Whether it lies wholly after a day: it is planned and has not happened.
  public func isPlanned(asOf date: PartialDate) -> Bool { start?.isAfter(date) ?? false }

  /// Whether this activity comes before another one in time; those without a date come last.
  ///
  /// `2025` comes before `2025-05`: of the first nobody knows more than the year.
  func precedes(_ other: LearningActivity) -> Bool {
    func key(_ activity: LearningActivity) -> (Int, Int, Int) {
      guard let start = activity.start else { return (.max, 0, 0) }
      return (start.year, start.month ?? 0, start.day ?? 0)
    }
    return key(self) < key(other)
  }

  /// Kinds of activity of exchange.
  ///
  /// The kinds are those that sources of Interreg Europe projects name (recalled), with the two that
  /// the sources of atWork4NEETs name besides: choosing practices, and a visit of those who tutor.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// Going to see a practice at home.
    case studyVisit = "study-visit"
    /// Those who know a practice visit those who try it.
    case tutoringVisit = "tutoring-visit"
    /// A workshop or training on one theme.
    case thematicWorkshop = "thematic-workshop"
    /// Peers review a policy or practice of one partner.
    case peerReview = "peer-review"
    /// Practices are collected, compared and chosen.
    case practiceSelection = "practice-selection"
    /// A practice is tried in another territory.
    case pilotAction = "pilot-action"
    /// A meeting of the partners on the project itself.
    case projectMeeting = "project-meeting"
    /// A meeting with the stakeholders of a territory.
    case stakeholderMeeting = "stakeholder-meeting"
    /// A meeting online.
    case onlineMeeting = "online-meeting"
    /// The sources do not say what kind it was.
    case unknown
  }
}
