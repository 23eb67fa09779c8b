public import PolicyCycle

/// The grants that an operation gives to local projects.
public struct GrantScheme: Sendable, Hashable {
  /// What projects had to offer or fulfil, in words.
  public let requirements: [String]
  /// The figures of the scheme as a whole.
  public let figures: OperationFigures
  /// The projects that are known.
  public let projects: [GrantProject]
  /// Cautions and what is unknown of it.
  public let notes: [String]

  package init(
    requirements: [String] = [], figures: OperationFigures = .none, projects: [GrantProject] = [],
    notes: [String] = []
  ) {
    self.requirements = requirements
    self.figures = figures
    self.projects = projects
    self.notes = notes
  }
}

/// A local project that got a grant.
public struct GrantProject: Sendable, Hashable, Identifiable {
  /// The identifier, one within the operation.
  public let id: String
  /// The title or place by which it is known.
  public let title: String
  /// The body that runs it, if known.
  public let beneficiary: String?
  /// The place, in words, if known.
  public let place: String?
  /// When it ran.
  public let period: PartialPeriod
  /// Its figures.
  public let figures: OperationFigures
  /// Its evaluation; nil if no source tells of one.
  public let evaluation: ProjectEvaluation?
  /// Cautions and what is unknown of it.
  public let notes: [String]

  package init(
    id: String, title: String, beneficiary: String? = nil, place: String? = nil,
    period: PartialPeriod = .unknown, figures: OperationFigures = .none,
    evaluation: ProjectEvaluation? = nil, notes: [String] = []
  ) {
    self.id = id
    self.title = title
    self.beneficiary = beneficiary
    self.place = place
    self.period = period
    self.figures = figures
    self.evaluation = evaluation
    self.notes = notes
  }
}

/// How a grant project was evaluated.
public struct ProjectEvaluation: Sendable, Hashable {
  /// Who evaluated it.
  public let kind: Kind
  /// What was found, in words.
  public let finding: String
  /// The date of the evaluation, if known.
  public let date: PartialDate?
  /// The identifier of the source.
  public let source: String

  package init(kind: Kind, finding: String, date: PartialDate? = nil, source: String) {
    self.kind = kind
    self.finding = finding
    self.date = date
    self.source = source
  }

  /// Who evaluated a project.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// The project reports on itself.
    case ownReport = "own-report"
    /// The operation or the authority assessed it.
    case byAuthority = "by-authority"
    /// Somebody from outside evaluated it.
    case external
  }
}
