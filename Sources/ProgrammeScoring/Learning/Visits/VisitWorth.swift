/// What a set of visits is worth: compared part by part, the first part that differs decides.
struct VisitWorth: Sendable, Hashable, Comparable {
  /// Conditions found lacking that are shown there.
  var lacking = 0
  /// Open conditions that are shown there.
  var open = 0
  /// Conditions of both kinds that a practice of proven effect shows there.
  var proven = 0
  /// Conditions of both kinds that a practice of at least promising effect shows there.
  var promising = 0
  /// The number of visits, below 0: a visit that adds nothing is not made.
  var saved = 0

  static let none = VisitWorth()
  static let oneVisit = VisitWorth(saved: -1)

  static func + (left: VisitWorth, right: VisitWorth) -> VisitWorth {
    VisitWorth(
      lacking: left.lacking + right.lacking, open: left.open + right.open,
      proven: left.proven + right.proven, promising: left.promising + right.promising,
      saved: left.saved + right.saved)
  }

  static func += (left: inout VisitWorth, right: VisitWorth) { left = left + right }

  static func < (left: VisitWorth, right: VisitWorth) -> Bool {
    if left.lacking != right.lacking { return left.lacking < right.lacking }
    if left.open != right.open { return left.open < right.open }
    if left.proven != right.proven { return left.proven < right.proven }
    if left.promising != right.promising { return left.promising < right.promising }
    return left.saved < right.saved
  }
}
