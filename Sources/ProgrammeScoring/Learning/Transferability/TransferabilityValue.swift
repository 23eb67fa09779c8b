/// What was answered to an item of transferability.
///
/// The values have no numbers: a profile of items is never averaged.
public enum TransferabilityValue: String, CaseIterable, Sendable, Hashable {
  /// Holds as it is.
  case ready
  /// Holds after a change that the receiving body can make itself.
  case smallChange = "small-change"
  /// Needs new money, law or staff.
  case largeChange = "large-change"
  /// Stops the transfer until removed.
  case blocks
  /// Not looked at yet: the starting value.
  case unknown
}

/// What was answered to a smaller question under an item.
public enum PromptAnswer: String, CaseIterable, Sendable, Hashable {
  /// Yes.
  case yes
  /// No.
  case no
  /// Not known: the starting value.
  case unknown
}
