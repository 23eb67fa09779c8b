package import StructuredText

/// The rules that each single answer has to keep, whatever file it was read from.
package enum AnswerRules {
  /// A part of an answer, so that each file format can name its own member or column.
  package enum Part: Sendable { case value, place, facts, sourceKind, date, confidence, reason }

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
      add(.sourceKind, "\"\(value)\" without a kind of source", rubric.listOfKinds(for: condition))
    }
    if rests, let kind = answer.sourceKind, !rubric.admits(kind, for: condition) {
      let name = rubric.rule(for: kind)?.name ?? kind.rawValue
      add(
        .sourceKind,
        "\"\(name)\", which cannot show that something "
          + (condition.aspect == .delivery ? "happened" : "is planned or required"),
        rubric.listOfKinds(for: condition)
          + "; or leave the answer unknown")
    }
    if rests, answer.sourceKind != nil, answer.confidence == nil {
      add(.confidence, "\"\(value)\" without a confidence", "A, B, C or D")
    }
    if answer.isRelayed, let confidence = answer.confidence, confidence > .c {
      add(
        .confidence, "\(confidence.rawValue) for a figure that another body relays",
        "C or D: the origin itself was not read")
    }
    if answer.value == .notMet, date != nil, answer.factDate == nil {
      add(.date, "no date", "the date of the fact", .warning)
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

  /// The broken rules of an answer against the facts it cites.
  ///
  /// The kind of source is that of a cited fact, unless the answer is relayed; the date is not newer
  /// than the newest of them. Otherwise two typed words would undo the rules on kinds and age.
  package static func faults(of answer: Answer, against facts: [Fact]) -> [Fault] {
    guard [.met, .local, .notMet].contains(answer.value), !facts.isEmpty else { return [] }
    var faults: [Fault] = []
    if let kind = answer.sourceKind, !answer.isRelayed,
      !facts.contains(where: { $0.sourceKind == kind })
    {
      let kinds = Set(facts.map(\.sourceKind.rawValue)).sorted().joined(separator: ", ")
      faults.append(
        Fault(
          part: .sourceKind, severity: .error, found: "\"\(kind.rawValue)\"",
          expected: "the kind of a cited fact (\(kinds)), or \"relayed\": true"))
    }
    let dates = facts.compactMap(\.date)
    if let date = answer.factDate, dates.allSatisfy(date.isAfter) {
      let newest = dates.map(\.description).max()
      faults.append(
        Fault(
          part: .date, severity: .error, found: "\(date)",
          expected: newest.map { "a date up to that of the newest cited fact, \($0)" }
            ?? "no date: the cited facts are undated"))
    }
    return faults
  }
}

extension Rubric {
  /// The kinds of source that may show a condition.
  package func kinds(admittedFor condition: Condition) -> [SourceKind] {
    SourceKind.allCases.filter { admits($0, for: condition) }
  }

  /// The same as a phrase for messages.
  func listOfKinds(for condition: Condition) -> String {
    "one of " + kinds(admittedFor: condition).map(\.rawValue).joined(separator: ", ")
  }
}
