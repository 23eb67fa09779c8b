import PolicyCycle

extension PartialDate {
  /// Whether the whole date surely lies before or in another one: nothing of it is left.
  ///
  /// A month or year as the date up to which is told means all of it: `2024-03-20` has passed by
  /// `2024-03`, the year `2024` has not.
  func hasPassed(by date: PartialDate) -> Bool {
    guard let last = lastPossibleDay, let limit = date.lastPossibleDay else { return false }
    return last <= limit
  }
}
