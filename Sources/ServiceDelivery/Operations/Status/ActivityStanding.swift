/// How far an activity is on a date, as far as its dates tell.
public enum ActivityStanding: String, CaseIterable, Sendable, Hashable {
  /// It was to begin only later, or did.
  case notBegun = "not-begun"
  /// It began, and no end is known that has surely passed: it may still run.
  case begun
  /// It ended: the whole date of its end, be it a month or a year, has passed.
  case done
  /// Its dates do not tell, or what they tell may still lie ahead.
  case unknown
}
