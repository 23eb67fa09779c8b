import PolicyCycle
import StructuredText

extension StakeholderReading {
  /// Reads the answers of one body on one subject; logs what is wrong with them.
  init(
    reader: JSONObjectReader, bodies: KnownIdentifiers, programmes: KnownIdentifiers,
    practices: KnownIdentifiers, rubric: Rubric, asOf: PartialDate
  ) {
    let subject = reader.value(
      "subject", expected: "programme:ID, system:TERRITORY or practice:ID",
      AssessmentSubject.init(_:))
    switch subject {
    case .programme(let id)? where !programmes.contains(id):
      reader.problem(
        "subject", found: Quoting.quoted("programme:\(id)"),
        expected: programmes.advice(insteadOf: id))
    case .practice(let id)? where !practices.contains(id):
      reader.problem(
        "subject", found: Quoting.quoted("practice:\(id)"),
        expected: practices.advice(insteadOf: id))
    default: break
    }
    let date = reader.date("date")
    reader.checkPast(date, "date", asOf: asOf)
    var answered: Set<String> = []
    let answers = reader.requiredObjects("answers").compactMap { item -> StakeholderAnswer? in
      guard let answer = StakeholderAnswer(reader: item, rubric: rubric) else { return nil }
      if answered.insert(answer.condition).inserted { return answer }
      item.problem(
        "condition", found: "a second answer to \(answer.condition)",
        expected: "one answer to each condition")
      return nil
    }
    self.init(
      body: reader.reference("body", to: bodies), subject: subject ?? .programme(""),
      date: date ?? asOf, method: reader.optionalString("method"), answers: answers,
      sources: reader.strings("sources"))
    reader.finish()
  }
}

extension StakeholderAnswer {
  /// Returns nil if the condition is not in the rubric, which is logged.
  fileprivate init?(reader: JSONObjectReader, rubric: Rubric) {
    let id = reader.string("condition")
    let value = reader.choice("value", AnswerValue.self)
    self.init(
      condition: id, value: value ?? .unknown, place: reader.optionalString("where"),
      basis: reader.optionalString("basis"))
    reader.finish()
    if let value, value != .unknown, (basis ?? "").isEmpty {
      reader.problem(
        "basis", found: "\"\(value.rawValue)\" without a basis",
        expected: "what the answer rests on, in the words of those who gave it")
    }
    if value == .local, (place ?? "").isEmpty {
      reader.problem(
        "where", found: "\"local\" without a place", expected: "where it is met")
    }
    guard !id.isEmpty else { return nil }
    guard let condition = rubric.condition(id) else {
      reader.problem(
        "condition", found: "the unknown condition \(Quoting.quoted(id))",
        expected: rubric.nearestConditionAdvice(to: id))
      return nil
    }
    let exception =
      condition.notApplicableWhen ?? rubric.criterion(condition.criterion)?.notApplicableWhen
    if value == .notApplicable, exception == nil {
      reader.problem(
        "value", found: "\"not-applicable\"",
        expected: "another value: the rubric states no exception for this condition")
    }
  }
}
