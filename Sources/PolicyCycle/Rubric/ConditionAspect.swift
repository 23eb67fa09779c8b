/// What a condition asks for.
public enum ConditionAspect: String, CaseIterable, Sendable, Hashable, Comparable {
  /// What is planned, set or required: a text can show it.
  case design
  /// What happened: only records can show it.
  case delivery

  /// Whether the left value comes before the right one.
  public static func < (left: ConditionAspect, right: ConditionAspect) -> Bool {
    left == .design && right == .delivery
  }
}
