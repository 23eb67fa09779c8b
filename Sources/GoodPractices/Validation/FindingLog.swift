/// Gathers the findings of the rules.
struct FindingLog {
  private(set) var findings: [PracticeFinding] = []

  mutating func add(
    _ severity: PracticeFinding.Severity, _ rule: PracticeRule, _ place: String, found: String,
    expected: String
  ) {
    findings.append(
      PracticeFinding(
        severity: severity, place: place, rule: rule, found: found, expected: expected))
  }
}
