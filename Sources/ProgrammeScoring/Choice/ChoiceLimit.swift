public import ESFProgrammes

/// Within what measures are chosen.
public enum ChoiceLimit: Sendable, Hashable {
  /// Within an amount of money: only options that the user has priced.
  case budget(EuroAmount)
  /// At most so many measures, whatever they cost.
  case measures(Int)
}
