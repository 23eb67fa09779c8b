/// Rules by which a counsellor is helped to place a young person in a segment, as data.
///
/// The rules are read from the first to the last, and the first that holds decides; if none holds, the
/// segment ``otherwise`` does. There are no points and no weights, so that everybody can check a result with
/// a pencil. What is unknown never counts as "no": it leads to a question, see ``ProfilingResult``.
///
/// Rules support a decision and never take it. GDPR, Article 22 (recalled, verify): nobody is subject to a
/// decision with legal or similarly significant effect that is based solely on automated processing, so a
/// member of staff confirms each result and can depart from it, see ``ProfilingDecision``. AI Act,
/// Regulation (EU) 2024/1689, Article 3(1) (recalled, verify): rules that people write and software only
/// executes may not be an AI system at all; whether they are is to be recorded by the service, since
/// profiling of persons for work or public services (Annex III) can make a system high-risk.
public struct ProfilingRules: Sendable, Hashable {
  /// The name of the set of rules.
  public let name: String
  /// What is known of how often the rules are right.
  public let validation: Validation
  /// The segments, the one with least support first.
  public let segments: [Segment]
  /// The rules, in the order in which they are read.
  public let rules: [Rule]
  /// The segment of those for whom no rule holds.
  public let otherwise: String

  init(
    name: String, validation: Validation, segments: [Segment], rules: [Rule], otherwise: String
  ) {
    self.name = name
    self.validation = validation
    self.segments = segments
    self.rules = rules
    self.otherwise = otherwise
  }

  /// A group of young people who get like support.
  public struct Segment: Sendable, Hashable, Identifiable {
    /// The code, as it stands in `profiled` events.
    public let id: String
    /// The name.
    public let name: String
    /// What its members get.
    public let support: String
  }

  /// One rule: if all conditions hold, the segment.
  public struct Rule: Sendable, Hashable, Identifiable {
    /// The identifier.
    public let id: String
    /// The segment.
    public let segment: String
    /// Why the rule is there, in one sentence for the young person.
    public let reason: String
    /// The conditions, which all have to hold.
    public let conditions: [ProfilingCondition]
    /// Why a protected attribute is a need for support here; needed with one, and with one only.
    public let supportNeed: String?

    /// Whether a condition looks at a protected attribute.
    public var isProtected: Bool { conditions.contains { $0.attribute.isProtected } }
  }

  /// What is known of how often the rules are right.
  public struct Validation: Sendable, Hashable {
    /// How far they were checked.
    public let state: State
    /// By whom and how, or why not.
    public let note: String

    /// How far rules were checked.
    public enum State: String, CaseIterable, Sendable, Hashable {
      /// An example that shows the form; not to be used on people.
      case example
      /// In use or planned, and not checked.
      case unvalidated
      /// Checked on real cases; the note says where to read it.
      case validated
    }
  }

  /// The place of a segment in the order of support, from 0; nil of an unknown one.
  ///
  /// - Returns: The place, or nil.
  public func supportRank(of segment: String) -> Int? { segments.firstIndex { $0.id == segment } }
}
