package import StructuredText

/// The rules that each single answer has to keep, whatever file it was read from.
package enum AnswerRules {
  /// A part of an answer, so that each file format can name its own member or column.
  package enum Part: Sendable { case value, place, facts, sourceKind, date, reason }

  /// A broken rule.
  package struct Fault: Sendable {
    package let part: Part
    package let severity: LocatedProblem.Severity
    package let found: String
    package let expected: String
  }

  /// The broken rules of an answer to a condition.
  ///
  /// Without a day, dates are not looked at: what a practice once showed does not go stale.
  package static func faults(
    of answer: Answer, to condition: Condition, rubric: Rubric, asOf date: PartialDate?
  ) -> [Fault] {
    var faults: [Fault] = []
    func add(
      _ part: Part, _ found: String, _ expected: String,
      _ severity: LocatedProblem.Severity = .error
    ) {
      faults.append(Fault(part: part, severity: severity, found: found, expected: expected))
    }
    let value = answer.value.rawValue
    let rests = [.met, .local, .notMet].contains(answer.value)
    if rests, answer.facts.isEmpty {
      add(.facts, "\"\(value)\" without a source", "the source that shows it")
    }
    if rests, answer.sourceKind == nil {
      add(.sourceKind, "\"\(value)\" without a kind of source", kinds(for: condition, in: rubric))
    }
    if rests, let kind = answer.sourceKind, !rubric.admits(kind, for: condition) {
      let name = rubric.rule(for: kind)?.name ?? kind.rawValue
      add(
        .sourceKind,
        "\"\(name)\", which cannot show that something "
          + (condition.aspect == .delivery ? "happened" : "is planned or required"),
        kinds(for: condition, in: rubric)
          + "; or leave the answer unknown")
    }
    if answer.value == .local, answer.place == nil {
      add(.place, "\"local\" without a place", "where it is met")
    }
    if answer.value == .notMet, answer.reason == nil {
      add(.reason, "\"not-met\" without a reason", "what shows that it is not met")
    }
    if answer.value == .notApplicable {
      if answer.reason == nil {
        add(.reason, "\"not-applicable\" without a reason", "why the exception holds")
      }
      let exception =
        condition.notApplicableWhen ?? rubric.criterion(condition.criterion)?.notApplicableWhen
      if exception == nil {
        add(
          .value, "\"not-applicable\"",
          "met, local, not-met or unknown: the rubric states no exception for this condition")
      }
    }
    if date != nil, answer.value == .met || answer.value == .local, answer.factDate == nil {
      add(
        .date, "no date", "the date of the fact; an undated fact counts as formerly met", .warning)
    }
    if let date, let factDate = answer.factDate, factDate.isAfter(date) {
      add(.date, "\(factDate), after the day of the assessment", "a date up to \(date)")
    }
    if answer.formerlyMet, answer.value != .unknown {
      add(.value, "formerly met with \"\(value)\"", "formerly met only with the value unknown")
    }
    return faults
  }

  /// The kinds of source that may show a condition, by name.
  private static func kinds(for condition: Condition, in rubric: Rubric) -> String {
    let names = SourceKind.allCases.filter { rubric.admits($0, for: condition) }
      .map { $0.rawValue }
    return "one of " + names.joined(separator: ", ")
  }
}
