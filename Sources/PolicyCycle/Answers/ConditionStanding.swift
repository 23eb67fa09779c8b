/// Where a subject stands on one condition, after the rules on age and reach were applied to the
/// answer.
///
/// The five values from ``shown`` to ``lacking`` share a subject's applicable conditions among them;
/// none of them is ever merged into another on the way from file to report.
public enum ConditionStanding: String, CaseIterable, Sendable, Hashable {
  /// Met; or met locally where reach does not matter.
  case shown
  /// Met only in part of the territory, where reach matters.
  case shownLocally = "shown-locally"
  /// Not known now; an old or undated fact shows that it was met once.
  case formerlyShown = "formerly-shown"
  /// Not known.
  case unknown
  /// Not met.
  case lacking
  /// The condition does not apply.
  case notApplicable = "not-applicable"

  /// The five that share a subject's applicable conditions, in the order in which they are drawn.
  public static let sharing: [ConditionStanding] = [
    .shown, .shownLocally, .formerlyShown, .unknown, .lacking,
  ]

  /// Whether the answer is open: it could still turn out to be met.
  public var isOpen: Bool { self == .unknown || self == .formerlyShown }
}

extension Answer {
  /// Where a subject stands on a condition.
  ///
  /// - Parameters:
  ///   - answer: The answer, or nil where none was given: that is unknown.
  ///   - condition: The condition.
  ///   - date: The day as of which it is assessed.
  ///   - stalenessYears: The age above which a fact alone shows nothing any more. An undated fact
  ///     counts as old.
  /// - Returns: The standing.
  public static func standing(
    of answer: Answer?, on condition: Condition, asOf date: PartialDate, stalenessYears: Int
  ) -> ConditionStanding {
    guard let answer else { return .unknown }
    switch answer.value {
    case .met, .local:
      let isStale = answer.factDate?.isOlder(thanYears: stalenessYears, asOf: date) ?? true
      if isStale { return .formerlyShown }
      return answer.value == .local && condition.reachMatters ? .shownLocally : .shown
    case .notMet:
      // A "no" of long ago tells as little about now as a "yes"; an undated one stands, since the
      // rubric asks no date of it.
      let isOld = answer.factDate?.isOlder(thanYears: stalenessYears, asOf: date) ?? false
      return isOld ? .unknown : .lacking
    case .unknown: return answer.formerlyMet ? .formerlyShown : .unknown
    case .notApplicable: return .notApplicable
    }
  }
}
