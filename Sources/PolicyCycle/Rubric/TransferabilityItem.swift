/// One thing to settle before a practice is taken over elsewhere, such as whether law and data rules
/// allow it.
///
/// The nine items of the shipped rubric follow PIET-T, ASTAIRE and ISAT, as its sources name them.
public struct TransferabilityItem: Sendable, Hashable, Identifiable {
  /// The readable identifier, such as `transferability.cost-funding`.
  public let id: String
  /// The short label, such as `TRF-7`, which is no identifier.
  public let code: String
  /// The name.
  public let name: String
  /// The question.
  public let question: String
  /// Who is to be asked.
  public let askedOf: TransferabilityParty
  /// Smaller questions that help to answer it, each with yes, no or unknown.
  public let prompts: [TransferabilityPrompt]
  /// Identifiers of the rubric's sources that it rests on.
  public let sources: [String]
}

/// A smaller question under an item of transferability.
public struct TransferabilityPrompt: Sendable, Hashable, Identifiable {
  /// The readable identifier, such as `transferability.cost-funding.after`.
  public let id: String
  /// The question to answer with yes or no.
  public let text: String
}

/// A side of a transfer, as it fills in a form.
public enum TransferabilityParty: String, CaseIterable, Sendable, Hashable {
  /// Those who run the practice where it comes from.
  case owner
  /// Those who would run it.
  case receiving
  /// Both together.
  case both
}
