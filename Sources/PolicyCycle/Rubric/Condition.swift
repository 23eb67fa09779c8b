/// One atomic yes/no condition of the rubric.
public struct Condition: Sendable, Hashable, Identifiable {
  /// The readable identifier, such as `outreach.funnel.steps-counted`.
  public let id: String
  /// The criterion that the condition belongs to.
  public let criterion: String
  /// The section that the criterion belongs to.
  public let section: RubricSection
  /// The maturity level whose step this condition is part of, 1 to 5.
  public let level: MaturityLevel
  /// Whether a text can show it, or only records of what happened.
  public let aspect: ConditionAspect
  /// The question to answer with yes or no.
  public let text: String
  /// Where an answer is usually found.
  public let evidenceHint: String
  /// Whether "only locally" counts as not met for the territory.
  public let reachMatters: Bool
  /// Kinds of source that may show this condition although they may not show its aspect in general.
  public let alsoShownBy: Set<SourceKind>
  /// A threshold that is a judgement of the rubric, in words.
  public let ownThreshold: String?
  /// A legal reference, with a mark that says how far it was checked.
  public let legalReference: LegalReference?
  /// When the condition does not apply.
  public let notApplicableWhen: String?
}

/// A reference to a legal text, carried with the mark that says how far it was checked.
public struct LegalReference: Sendable, Hashable {
  /// The reference, such as "GDPR, Article 6".
  public let text: String
  /// How far it was checked, such as "recalled, verify".
  public let mark: String
}
