/// The one main route by which a gap is closed, with its reason and its owner.
public struct GapRoute: Sendable {
  /// The gap.
  public let gap: Gap
  /// What is to be done.
  public let course: Course
  /// Why: the branch of the rule that held.
  public let reason: RouteReason
  /// The competences that own the route, as the rubric names them; empty if nobody is named.
  ///
  /// A holder that the records do not name stays nil: not confirmed.
  public let owners: [Lever]
  /// The other levers of the criterion: with whom it has to be agreed.
  public let others: [Lever]

  /// What is to be done about a gap.
  public enum Course: Sendable, Hashable {
    /// An evidence gap: nothing is to be changed before it is known.
    case findOutFirst
    /// A policy gap: change it by this means.
    case change(ChangeRoute)
  }

  /// The means, or nil where it has to be found out first.
  public var route: ChangeRoute? {
    if case .change(let route) = course { route } else { nil }
  }
}
