public import PolicyCycle

/// What was answered to one item of a form of transferability.
public struct TransferabilityEntry: Sendable, Hashable {
  /// The item.
  public let item: TransferabilityItem
  /// The answer.
  public let value: TransferabilityValue
  /// The answers to the smaller questions, in the order of the item's prompts.
  public let prompts: [PromptAnswer]
  /// Why it was answered so.
  public let reason: String?
  /// What it rests on: documents, addresses, names of data.
  public let facts: [String]
  /// Who answered.
  public let filledBy: TransferabilityParty?
  /// When.
  public let filledOn: PartialDate?

  init(
    item: TransferabilityItem, value: TransferabilityValue = .unknown,
    prompts: [PromptAnswer]? = nil, reason: String? = nil, facts: [String] = [],
    filledBy: TransferabilityParty? = nil, filledOn: PartialDate? = nil
  ) {
    self.item = item
    self.value = value
    self.prompts = prompts ?? item.prompts.map { _ in .unknown }
    self.reason = reason
    self.facts = facts
    self.filledBy = filledBy
    self.filledOn = filledOn
  }
}
