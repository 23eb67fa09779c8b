/// How far an activity is on a date, as far as its dates tell.
public enum ActivityStanding: String, CaseIterable, Sendable, Hashable {
  /// It was to begin only later.
  case notDue = "not-due"
  /// It began, and no end up to the date is known.
  case begun
  /// It ended.
  case done
  /// Its dates do not tell.
  case unknown
}
