import StructuredText

// Codes of objectives, indicators, dimensions, funds and categories of region.

extension DocumentCheck {
  mutating func checkCodes() {
    let funds = Set(document.cover.funds)
    for (_, objective, path) in objectives {
      if objective.code.hasPrefix("ESO"), codes.specificObjective(objective.code) == nil {
        add(
          "\(path).code", found: Quoting.quoted(objective.code), expected: "ESO4.1 to ESO4.13")
      }
      for (number, output) in objective.outputs.enumerated() {
        let place = "\(path).outputs[\(number)]"
        checkIndicator(output.code, kind: .output, "\(place).code")
        checkSource(output.source, funds, place)
      }
      for (number, result) in objective.results.enumerated() {
        let place = "\(path).results[\(number)]"
        checkIndicator(result.code, kind: .result, "\(place).code")
        checkSource(result.source, funds, place)
      }
      for (number, allocation) in objective.allocations.enumerated() {
        let place = "\(path).allocations[\(number)]"
        checkSource(allocation.source, funds, place)
        // Other funds have fields that the lists of ESF+ do not hold.
        guard allocation.source.fund == .esfPlus,
          let entries = codes.entries(of: allocation.dimension),
          !PlannedAllocation.flatRateCodes.contains(allocation.code)
        else { continue }
        if !entries.contains(where: { $0.code == allocation.code }) {
          add(
            "\(place).code", found: Quoting.quoted(allocation.code),
            expected: "a code of \(allocation.dimension.name)")
        }
      }
    }
    for (number, row) in document.appropriations.enumerated() {
      checkSource(row.source, funds, "appropriations[\(number)]")
    }
    let priorities = Set(document.priorities.map(\.code))
    for (number, row) in document.financing.enumerated() {
      checkSource(row.source, funds, "financing[\(number)]")
      if !priorities.contains(row.priority) {
        add(
          "financing[\(number)].priority", found: Quoting.quoted(row.priority),
          expected: "the code of one of the document's priorities")
      }
    }
    checkJustifications()
  }

  private mutating func checkJustifications() {
    let chosen = Set(objectives.map(\.objective.code))
    for (number, row) in document.justifications.enumerated()
    where row.objective.hasPrefix("ESO") && !chosen.contains(row.objective) {
      add(
        "justifications[\(number)].objective", found: Quoting.quoted(row.objective),
        expected: "an objective that one of the priorities has")
    }
  }

  private mutating func checkIndicator(_ code: String, kind: CommonIndicator.Kind, _ path: String) {
    if let common = codes.indicator(code) {
      if common.kind != kind {
        add(
          path, found: "the \(common.kind.rawValue) indicator \(code)",
          expected: kind == .output ? "outputs in table 2" : "results in table 3")
      }
    } else if code.uppercased().hasPrefix("EEC") {
      add(
        path, found: Quoting.quoted(code),
        expected: "a common indicator of ESF+, or a code of the programme's own")
    }
  }

  private mutating func checkSource(
    _ row: FundingSource, _ funds: Set<CohesionFund>, _ path: String
  ) {
    if !funds.contains(row.fund) {
      add(
        "\(path).fund", found: Quoting.quoted(row.fund.code),
        expected: "a fund of the cover"
      )
    }
    guard row.fund == .esfPlus else { return }
    let names = codes.categoriesOfRegion.map(\.code)
    guard let category = row.categoryOfRegion else {
      add(
        path, found: "no category of region",
        expected: "one of " + names.joined(separator: ", "), severity: .warning)
      return
    }
    if !names.contains(category) {
      add(
        "\(path).categoryOfRegion", found: Quoting.quoted(category),
        expected: "one of " + names.joined(separator: ", "))
    }
  }
}
