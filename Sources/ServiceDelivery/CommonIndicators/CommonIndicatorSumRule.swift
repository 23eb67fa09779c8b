/// A rule that a sum of common indicators cannot exceed another.
public struct CommonIndicatorSumRule: Sendable, Hashable {
  /// The indicators that are added on the smaller side.
  public let parts: [CommonIndicatorCode]
  /// The indicators that are added on the larger side.
  public let limit: [CommonIndicatorCode]

  /// All rules.
  ///
  /// Statuses, ages and levels of education exclude each other, a result is part of its reference,
  /// and EECR01 and EECR04 exclude each other (<https://sfc.ec.europa.eu/en/node/3419>).
  public static let all: [CommonIndicatorSumRule] =
    [
      CommonIndicatorSumRule([.unemployed, .inactive, .employed], atMost: [.participants]),
      CommonIndicatorSumRule([.longTermUnemployed], atMost: [.unemployed]),
      CommonIndicatorSumRule([.under18, .from18To29, .from55], atMost: [.participants]),
      CommonIndicatorSumRule(
        [.lowerSecondary, .upperSecondary, .tertiary], atMost: [.participants]),
      CommonIndicatorSumRule(
        [.searchingOnLeaving, .employedOnLeaving], atMost: [.unemployed, .inactive]),
    ]
    + [.disability, .thirdCountry, .foreignBackground, .minority, .homeless, .rural].map {
      CommonIndicatorSumRule([$0], atMost: [.participants])
    }
    + CommonIndicatorCode.results.map { CommonIndicatorSumRule([$0], atMost: $0.reference) }

  init(_ parts: [CommonIndicatorCode], atMost limit: [CommonIndicatorCode]) {
    self.parts = parts
    self.limit = limit
  }

  /// The violation of the rule by the counts of a group; nil if it is kept or a count is unknown.
  ///
  /// - Parameters:
  ///   - group: The group whose counts they are.
  ///   - count: The count of an indicator, or nil if it is unknown.
  /// - Returns: The violation, or nil.
  public func violation(
    in group: CommonIndicatorGroup, count: (CommonIndicatorCode) -> Int?
  ) -> CommonIndicatorViolation? {
    let smaller = parts.compactMap(count)
    let larger = limit.compactMap(count)
    guard smaller.count == parts.count, larger.count == limit.count else { return nil }
    let sum = smaller.reduce(0, +)
    let most = larger.reduce(0, +)
    guard sum > most else { return nil }
    return CommonIndicatorViolation(rule: self, group: group, sum: sum, most: most)
  }
}

/// A sum rule that counts break.
public struct CommonIndicatorViolation: Sendable, Hashable {
  /// The rule.
  public let rule: CommonIndicatorSumRule
  /// The group whose counts break it.
  public let group: CommonIndicatorGroup
  /// The sum of the rule's parts.
  public let sum: Int
  /// The most that it may be.
  public let most: Int
}
