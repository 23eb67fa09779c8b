public import PolicyCycle

/// Something that an operation does, with what was planned and what was delivered.
public struct OperationActivity: Sendable, Hashable, Identifiable {
  /// The identifier, one within the operation.
  public let id: String
  /// The number of the activity in the operation's own plan, such as `1.1.1.a`.
  public let code: String?
  /// The title in a few words.
  public let title: String
  /// What kind of activity it is.
  public let kind: Kind
  /// The phases of the rubric that it speaks to.
  public let phases: [Phase]
  /// The places, in words, as far as sources name them.
  public let places: [String]
  /// When it was to take place.
  public let planned: PartialPeriod
  /// When it took place.
  public let actual: PartialPeriod
  /// Its figures.
  public let figures: OperationFigures
  /// Cautions and what is unknown of it.
  public let notes: [String]

  package init(
    id: String, code: String? = nil, title: String, kind: Kind, phases: [Phase] = [],
    places: [String] = [], planned: PartialPeriod = .unknown, actual: PartialPeriod = .unknown,
    figures: OperationFigures = .none, notes: [String] = []
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.kind = kind
    self.phases = phases
    self.places = places
    self.planned = planned
    self.actual = actual
    self.figures = figures
    self.notes = notes
  }

  /// Kinds of activity; the list is a judgement, made after the operations that were read.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// What staff must learn is found out.
    case needsAnalysis = "needs-analysis"
    /// Staff or partners are trained.
    case training
    /// Staff go to see how others work.
    case studyVisit = "study-visit"
    /// Trainings or the operation are evaluated.
    case evaluation
    /// Practice elsewhere is reviewed.
    case practiceReview = "practice-review"
    /// A form, software or method is made.
    case toolDevelopment = "tool-development"
    /// Something is tried in a few offices first.
    case pilot
    /// People work something out together.
    case workshop
    /// Results are presented.
    case conference
    /// Another event.
    case event
    /// Young people are sought out or addressed.
    case campaign
    /// Videos, news or printed matter are made.
    case media
    /// Groups of people are asked together.
    case focusGroups = "focus-groups"
    /// People are asked one by one or in small rounds.
    case interviews
    /// A sample is asked with a questionnaire.
    case survey
    /// Findings are written up.
    case researchReport = "research-report"
    /// Young people are counselled, trained or placed.
    case service
    /// Something else.
    case other
  }
}
