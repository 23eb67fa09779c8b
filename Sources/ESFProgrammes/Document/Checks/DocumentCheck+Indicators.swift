import StructuredText

// Milestones and targets of tables 2 and 3.

extension DocumentCheck {
  mutating func checkTargets() {
    for (_, objective, path) in objectives {
      let outputs = Set(objective.outputs.map(\.code))
      for (number, output) in objective.outputs.enumerated() {
        let place = "\(path).outputs[\(number)]"
        checkSign(output.milestone2024, "\(place).milestone2024")
        checkSign(output.target2029, "\(place).target2029")
        if let milestone = output.milestone2024, let target = output.target2029,
          milestone > target
        {
          add(
            "\(place).milestone2024", found: "\(DecimalText.plain(milestone)) for 2024",
            expected: "at most the target for 2029, \(DecimalText.plain(target))")
        }
      }
      for (number, result) in objective.results.enumerated() {
        let place = "\(path).results[\(number)]"
        checkSign(result.baseline, "\(place).baseline")
        checkSign(result.target2029, "\(place).target2029")
        if let reference = result.referenceOutput, !outputs.contains(reference) {
          add(
            "\(place).referenceOutput", found: Quoting.quoted(reference),
            expected: "an output of the same objective", severity: .warning)
        }
      }
    }
  }

  private mutating func checkSign(_ value: Double?, _ path: String) {
    if let value, value < 0 { add(path, found: DecimalText.plain(value), expected: "0 or more") }
  }
}
