/// A criterion of the rubric: a question with its checklist of conditions.
public struct Criterion: Sendable, Hashable, Identifiable {
  /// The readable identifier, such as `outreach.funnel`.
  public let id: String
  /// The short label, such as `RIN-6`, which is no identifier.
  public let code: String
  /// The name.
  public let name: String
  /// The question that the conditions spell out.
  public let question: String
  /// The section that the criterion belongs to.
  public let section: RubricSection
  /// Whether a weak answer is flagged instead of being averaged away.
  public let isEssential: Bool
  /// Who can act on it.
  public let competences: [Competence]
  /// The enabling condition of the Common Provisions Regulation that it touches, as recalled.
  public let enablingCondition: LegalReference?
  /// When the whole criterion does not apply.
  public let notApplicableWhen: String?
  /// The conditions, in the rubric's order (rising levels).
  public let conditions: [Condition]
  /// Identifiers of the rubric's sources with what each says about the criterion.
  public let sources: [RubricSourceReference]
}

/// Who holds the power to change what a criterion asks for.
public enum Competence: String, CaseIterable, Sendable, Hashable {
  /// The managing authority, through the programme and its calls.
  case programme
  /// The public employment service or the regional agency that does its work.
  case employmentService = "employment-service"
  /// A ministry, through law or national rules.
  case ministry
  /// Municipalities.
  case municipality
  /// Schools, training providers and their authorities.
  case education
  /// Another fund.
  case otherFund = "other-fund"
}

/// A pointer from a criterion to one of the rubric's sources.
public struct RubricSourceReference: Sendable, Hashable {
  /// The identifier of the source in ``Rubric/sources``.
  public let source: String
  /// What of it the criterion rests on.
  public let basis: String
}

/// A publication that the rubric rests on.
public struct RubricSource: Sendable, Hashable, Identifiable {
  /// The identifier, such as `YG2020`.
  public let id: String
  /// The title.
  public let title: String
  /// The address.
  public let address: String?
  /// How far it was read.
  public let verification: String?
}
