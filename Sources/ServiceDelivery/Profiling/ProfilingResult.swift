/// What the rules say of one case, with everything that led there.
public struct ProfilingResult: Sendable, Hashable {
  /// The outcome.
  public let outcome: Outcome
  /// The rules in the order in which they were read, up to the one that holds, each with what was found.
  public let readings: [RuleReading]
  /// The segments that are still possible, in the order of support; one if the outcome is a segment.
  public let possible: [String]

  /// A segment, or what has to be asked first.
  public enum Outcome: Sendable, Hashable {
    /// A segment, and the rule that holds and leads there; nil if none is known to hold.
    case segment(String, rule: String?)
    /// What is unknown and makes a difference; the person may also not wish to tell it, and then the
    /// counsellor decides.
    case ask([ProfileAttribute])
  }

  /// How one rule was read.
  public struct RuleReading: Sendable, Hashable {
    /// The rule.
    public let rule: ProfilingRules.Rule
    /// Whether it holds; nil if that is not known.
    public let holds: Bool?
    /// The conditions with what was found.
    public let conditions: [ConditionReading]
  }

  /// How one condition was read.
  public struct ConditionReading: Sendable, Hashable {
    /// The condition.
    public let condition: ProfilingCondition
    /// The value that was found.
    public let value: AttributeValue
    /// Whether it holds; nil if that is not known.
    public let holds: Bool?
  }
}

extension ProfilingRules {
  /// Applies the rules to a case.
  ///
  /// A rule holds if all its conditions hold, and does not hold if one of them does not. Otherwise it is
  /// open, and reading goes on to find which segments are still possible. If only one is, it is the
  /// outcome, and nobody is asked what makes no difference; else the attributes of the open rules are asked.
  ///
  /// - Returns: The result with its reasons.
  public func result(for person: ProfilingCase) -> ProfilingResult {
    var readings: [ProfilingResult.RuleReading] = []
    var decided: (segment: String, rule: String?) = (otherwise, nil)
    for rule in rules {
      let reading = ProfilingResult.RuleReading(rule, person)
      readings.append(reading)
      if reading.holds == true {
        decided = (rule.segment, rule.id)
        break
      }
    }
    let open = readings.filter { $0.holds == nil }
    let reached = Set(open.map(\.rule.segment) + [decided.segment])
    let asked = open.flatMap(\.conditions).filter { $0.holds == nil }.map(\.condition.attribute)
    return ProfilingResult(
      outcome: reached.count == 1
        ? .segment(decided.segment, rule: decided.rule)
        : .ask(ProfileAttribute.allCases.filter(asked.contains)),
      readings: readings, possible: segments.map(\.id).filter(reached.contains))
  }
}

extension ProfilingResult.RuleReading {
  fileprivate init(_ rule: ProfilingRules.Rule, _ person: ProfilingCase) {
    let conditions = rule.conditions.map {
      ProfilingResult.ConditionReading(
        condition: $0, value: person.value(of: $0.attribute), holds: $0.holds(for: person))
    }
    let isOpen = conditions.contains { $0.holds == nil }
    self.init(
      rule: rule, holds: conditions.contains { $0.holds == false } ? false : isOpen ? nil : true,
      conditions: conditions)
  }
}
