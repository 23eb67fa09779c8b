// Table 12: a condition is fulfilled where all its criteria are.

extension DocumentCheck {
  mutating func checkConditions() {
    for (number, condition) in document.enablingConditions.enumerated() where condition.isFulfilled
    {
      for (place, criterion) in condition.criteria.enumerated() where !criterion.isFulfilled {
        add(
          "enablingConditions[\(number)].criteria[\(place)]",
          found: "a criterion that is not fulfilled, of a condition that is",
          expected: "every criterion fulfilled, or the condition not")
      }
    }
  }
}
