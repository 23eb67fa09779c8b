/// How far an assessment was settled with those who know the subject.
public enum AssessmentStatus: String, CaseIterable, Sendable, Hashable, Comparable {
  /// Read at a desk from public facts.
  case desk
  /// Sent to the body assessed.
  case sent
  /// The body assessed has replied.
  case replied
  /// Agreed with the body assessed.
  case agreed

  /// Whether the left value comes before the right one.
  public static func < (left: AssessmentStatus, right: AssessmentStatus) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }

  /// The status that may follow; back to desk leads only a new reading.
  public var next: AssessmentStatus? {
    switch self {
    case .desk: .sent
    case .sent: .replied
    case .replied: .agreed
    case .agreed: nil
    }
  }
}
