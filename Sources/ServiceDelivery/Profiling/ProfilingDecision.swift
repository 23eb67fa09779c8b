import PolicyCycle

/// The segment of one person: what the rules say, and where a counsellor departs from it, why.
///
/// The result of the rules is never changed: it stands beside the decision, so that departures can be
/// counted and learnt from.
public struct ProfilingDecision: Sendable, Hashable {
  /// What the rules say.
  public let result: ProfilingResult
  /// The departure from it; nil if there is none.
  public let departure: Departure?

  /// A decision by a member of staff to go another way.
  public struct Departure: Sendable, Hashable {
    /// The segment that was chosen.
    public let segment: String
    /// Who, by role and never by name: "counsellor, office 3".
    public let role: String
    /// The day.
    public let day: CalendarDay
    /// Why.
    public let reason: String
  }

  /// The segment that counts; nil as long as something has to be asked and nobody has decided.
  public var segment: String? {
    if let departure { return departure.segment }
    if case .segment(let segment, _) = result.outcome { return segment }
    return nil
  }

  /// The decision to follow the result.
  public init(_ result: ProfilingResult) {
    self.result = result
    departure = nil
  }

  /// The decision to depart from the result.
  ///
  /// - Parameters:
  ///   - result: What the rules say.
  ///   - segment: The segment that is chosen.
  ///   - role: Who, by role and never by name.
  ///   - day: The day.
  ///   - reason: Why.
  ///   - rules: The rules, which know the segments.
  ///   - textCheck: Finds direct identifiers in role and reason.
  /// - Throws: ``DepartureRefusal`` with every reason.
  public init(
    departingFrom result: ProfilingResult, to segment: String, by role: String,
    on day: CalendarDay, because reason: String, rules: ProfilingRules, textCheck: FreeTextCheck
  ) throws(DepartureRefusal) {
    var faults: [DepartureRefusal.Fault] = []
    if rules.supportRank(of: segment) == nil { faults.append(.unknownSegment) }
    if case .segment(segment, _) = result.outcome { faults.append(.sameSegment) }
    if Words.trimmed(role).isEmpty { faults.append(.noRole) }
    if Words.trimmed(reason).isEmpty { faults.append(.noReason) }
    for text in [role, reason] {
      if let finding = textCheck.finding(in: text) { faults.append(.identifier(finding)) }
    }
    if !faults.isEmpty { throw DepartureRefusal(faults: faults) }
    self.result = result
    departure = Departure(
      segment: segment, role: Words.trimmed(role), day: day, reason: Words.trimmed(reason))
  }
}

/// Why a departure from the result of the rules was refused.
public struct DepartureRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// Every reason.
  public let faults: [Fault]

  /// A reason.
  public enum Fault: Sendable, Hashable {
    /// The rules have no such segment.
    case unknownSegment
    /// It is the segment of the result.
    case sameSegment
    /// Nobody is named by role.
    case noRole
    /// No reason is given.
    case noReason
    /// A text holds what looks like a direct identifier; what it is, in words.
    case identifier(String)
  }

  /// The reasons, one line each; no text is repeated.
  public var description: String {
    faults.map { fault in
      switch fault {
      case .unknownSegment: "found an unknown segment; expected one of the rules"
      case .sameSegment: "found the segment of the result; expected another one"
      case .noRole: "found nobody; expected who departs from the result, by role"
      case .noReason: "found no reason; expected why"
      case .identifier(let finding): "found \(finding); expected text that names nobody"
      }
    }.joined(separator: "\n")
  }
}
