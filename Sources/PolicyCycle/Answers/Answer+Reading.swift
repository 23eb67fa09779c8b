package import StructuredText

extension Answer {
  /// Reads an answer; logs what is wrong with it.
  ///
  /// Returns nil if the condition is not in the rubric. Without a day, dates are not looked at.
  package init?(
    reader: JSONObjectReader, rubric: Rubric, asOf date: PartialDate?,
    knownFacts: (String) -> Bool, facts known: (String) -> Fact? = { _ in nil }
  ) {
    let id = reader.string("condition")
    self.init(
      condition: id,
      value: reader.choice("value", AnswerValue.self) ?? .unknown,
      place: reader.optionalString("where"),
      facts: reader.strings("facts"),
      sourceKind: reader.optionalChoice("sourceKind", SourceKind.self),
      isRelayed: reader.bool("relayed", default: false),
      factDate: reader.optionalValue(
        "factDate", expected: PartialDate.expectedForm, PartialDate.init(_:)),
      confidence: reader.optionalChoice("confidence", Confidence.self),
      formerlyMet: reader.bool("formerlyMet", default: false),
      reason: reader.optionalString("reason"))
    reader.finish()
    guard !id.isEmpty else { return nil }
    guard let condition = rubric.condition(id) else {
      reader.problem(
        "condition", found: "the unknown condition \(Quoting.quoted(id))",
        expected: rubric.nearestConditionAdvice(to: id))
      return nil
    }
    for fact in facts where !knownFacts(fact) {
      reader.problem(
        "facts", found: Quoting.quoted(fact), expected: "the identifier of a fact in this file")
    }
    let faults =
      AnswerRules.faults(of: self, to: condition, rubric: rubric, asOf: date)
      + AnswerRules.faults(of: self, against: facts.compactMap(known))
    for fault in faults {
      reader.problem(
        Answer.member(for: fault.part), found: fault.found, expected: fault.expected,
        severity: fault.severity)
    }
  }

  private static func member(for part: AnswerRules.Part) -> String {
    switch part {
    case .value: "value"
    case .place: "where"
    case .facts: "facts"
    case .sourceKind: "sourceKind"
    case .date: "factDate"
    case .confidence: "confidence"
    case .reason: "reason"
    }
  }
}

extension Rubric {
  /// What to write instead of an identifier that is not in the rubric.
  package func nearestConditionAdvice(to id: String) -> String {
    let nearest = EditDistance.nearest(
      to: id, among: conditions.map(\.id), within: max(3, id.utf8.count / 4))
    return nearest.map { "an identifier of the rubric, perhaps \"\($0)\"" }
      ?? "an identifier of the rubric, such as \"\(conditions.first?.id ?? "")\""
  }
}
