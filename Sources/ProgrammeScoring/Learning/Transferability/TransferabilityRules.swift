import PolicyCycle
import StructuredText

/// The rules that each answer of a form of transferability has to keep.
enum TransferabilityRules {
  /// A part of an answer, so that each file format can name its own member or column.
  enum Part: Sendable { case value, reason, filledBy, filledOn }

  /// A broken rule.
  struct Fault: Sendable {
    let part: Part
    let severity: LocatedProblem.Severity
    let found: String
    let expected: String
  }

  /// The broken rules of an entry.
  ///
  /// That only the receiving side may answer "ready" is a rule of the rubric; both sides together are the
  /// receiving side too. That an answer has a reason, a side and a day is a judgement: it cannot be defended
  /// without them. A "no" beside "ready" is only a doubt.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - today: The day after which nothing can have been filled in.
  /// - Returns: The faults.
  static func faults(of entry: TransferabilityEntry, today: PartialDate) -> [Fault] {
    var faults: [Fault] = []
    func add(
      _ part: Part, _ found: String, _ expected: String,
      _ severity: LocatedProblem.Severity = .error
    ) {
      faults.append(Fault(part: part, severity: severity, found: found, expected: expected))
    }
    let value = "\"\(entry.value.rawValue)\""
    if entry.value != .unknown {
      if entry.reason == nil { add(.reason, "\(value) without a reason", "why, in one sentence") }
      if entry.filledBy == nil {
        add(
          .filledBy, "\(value) without who answered",
          "one of " + TransferabilityParty.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if entry.filledOn == nil {
        add(.filledOn, "\(value) without a day", PartialDate.expectedForm)
      }
    }
    if entry.value == .ready, entry.filledBy == .owner {
      add(
        .filledBy, "\(value) by the owner",
        "receiving or both: only the receiving side may answer ready")
    }
    if entry.value == .ready, entry.prompts.contains(.no) {
      add(
        .value, "\(value) beside a question that is answered with no",
        "small-change, large-change or blocks; or a reason that says why the no does not matter",
        .warning)
    }
    if let day = entry.filledOn, day.isAfter(today) {
      add(.filledOn, "\(day), a day to come", "a day up to \(today)")
    }
    return faults
  }
}
