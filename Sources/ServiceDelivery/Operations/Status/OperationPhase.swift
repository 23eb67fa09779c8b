import PolicyCycle

/// Whether an operation runs on a date.
public enum OperationPhase: String, CaseIterable, Sendable, Hashable {
  /// It begins later.
  case notBegun = "not-begun"
  /// It began and has not ended.
  case running
  /// It ended.
  case ended
  /// Its dates do not tell.
  case unknown

  init(of period: PartialPeriod, asOf date: PartialDate) {
    if let end = period.end, date.isAfter(end) {
      self = .ended
    } else if let start = period.start, start.isAfter(date) {
      self = .notBegun
    } else if let start = period.start, let end = period.end, date.isIn(start, end) {
      self = .running
    } else {
      self = .unknown
    }
  }
}

extension PartialDate {
  /// Whether the date surely lies between two others: a month or year in which something begins or ends lies
  /// neither wholly before nor wholly in it.
  fileprivate func isIn(_ start: PartialDate, _ end: PartialDate) -> Bool {
    let isDay = day != nil
    return ((isDay && self == start) || isAfter(start))
      && ((isDay && self == end) || end.isAfter(self))
  }
}
