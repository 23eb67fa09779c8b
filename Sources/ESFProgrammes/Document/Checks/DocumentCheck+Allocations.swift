import StructuredText

// Tables 4 to 8: each divides the same money.

extension DocumentCheck {
  mutating func checkAllocations() {
    for (_, objective, path) in objectives {
      var sums: [FundingSource: [AllocationDimension: EuroAmount]] = [:]
      for (number, allocation) in objective.allocations.enumerated() {
        let place = "\(path).allocations[\(number)].union"
        if allocation.union < .zero {
          add(place, found: "\(allocation.union)", expected: "0 or more")
        }
        sums[allocation.source, default: [:]][allocation.dimension, default: .zero] +=
          allocation.union
      }
      for (source, byDimension) in sums.sorted(by: { $0.key.description < $1.key.description }) {
        checkSums(byDimension, of: source, objective, "\(path).allocations")
      }
      checkThemes(objective, sums, path)
    }
  }

  private mutating func checkSums(
    _ sums: [AllocationDimension: EuroAmount], of source: FundingSource,
    _ objective: ProgrammeObjective, _ path: String
  ) {
    let name = Quoting.quoted(source.description)
    guard let fields = sums[.interventionField] else {
      add(
        path, found: "no intervention field (table 4) of \(name)",
        expected: "the same money in each table", severity: .warning)
      return
    }
    for dimension in AllocationDimension.dividing where dimension != .interventionField {
      if let sum = sums[dimension] {
        if sum != fields {
          add(
            path, found: "\(sum) by \(dimension.name) of \(name)",
            expected: "\(fields), the sum of its intervention fields")
        }
      } else if objective.code != ProgrammeObjective.technicalAssistance
        || dimension == .genderEquality
      {
        add(
          path, found: "no row by \(dimension.name) of \(name)",
          expected: "\(fields) divided by it", severity: .warning)
      }
    }
  }

  /// Themes overlap, so their sum may exceed the allocation; no single one may.
  private mutating func checkThemes(
    _ objective: ProgrammeObjective, _ sums: [FundingSource: [AllocationDimension: EuroAmount]],
    _ path: String
  ) {
    for (number, allocation) in objective.allocations.enumerated()
    where allocation.dimension == .secondaryThemes {
      guard let fields = sums[allocation.source]?[.interventionField], allocation.union > fields
      else { continue }
      add(
        "\(path).allocations[\(number)].union", found: "\(allocation.union) under one theme",
        expected: "at most \(fields), the sum of the intervention fields")
    }
  }
}
