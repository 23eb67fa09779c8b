import StructuredText

// Tables 10 and 11: the sums within a row, and between the tables.

extension DocumentCheck {
  mutating func checkFinancingPlan(ceilings: CofinancingCeilings) {
    for (number, row) in document.appropriations.enumerated() {
      checkYears(row, "appropriations[\(number)]")
    }
    for (number, row) in document.financing.enumerated() {
      let path = "financing[\(number)]"
      checkRow(row, path)
      checkRate(row, path, ceilings: ceilings)
    }
    checkAgainstAppropriations()
    checkAgainstFields()
  }

  private mutating func checkYears(_ row: YearlyAppropriation, _ path: String) {
    tellRepetitions(
      row.years.enumerated().map { ($1.year, "\(path).years[\($0)].year") }
    ) { "the year \($0)" }
    for (number, year) in row.years.enumerated() {
      if !(document.cover.firstYear...max(document.cover.firstYear, document.cover.lastYear))
        .contains(year.year)
      {
        add(
          "\(path).years[\(number)].year", found: "\(year.year)",
          expected: "a year from \(document.cover.firstYear) to \(document.cover.lastYear)")
      }
      if year.amount < .zero {
        add("\(path).years[\(number)].amount", found: "\(year.amount)", expected: "0 or more")
      }
    }
    for (name, amount) in [
      ("flexibility2026", row.flexibility2026), ("flexibility2027", row.flexibility2027),
    ] {
      if let amount, amount < .zero {
        add("\(path).\(name)", found: "\(amount)", expected: "0 or more")
      }
    }
    if row.sum != row.total {
      add(
        "\(path).total", found: "\(row.total)",
        expected: "\(row.sum), the sum of years and flexibility amounts")
    }
  }

  private mutating func checkRow(_ row: FinancingRow, _ path: String) {
    for (name, stated, computed, parts) in [
      ("union", row.union, row.parts.sum, "(g) + (h) + (i) + (j)"),
      ("national", row.national, row.nationalPublic + row.nationalPrivate, "public + private"),
      ("total", row.total, row.union + row.national, "union + national"),
    ] where stated != computed {
      add("\(path).\(name)", found: "\(stated)", expected: "\(computed), \(parts)")
    }
    for (name, amount) in [
      ("union", row.union), ("nationalPublic", row.nationalPublic),
      ("nationalPrivate", row.nationalPrivate), ("unionMain", row.parts.main),
      ("unionTechnicalAssistance", row.parts.technicalAssistance),
      ("unionFlexibility", row.parts.flexibility),
      ("unionFlexibilityTechnicalAssistance", row.parts.flexibilityTechnicalAssistance),
    ] where amount < .zero {
      add("\(path).\(name)", found: "\(amount)", expected: "0 or more")
    }
  }

  private mutating func checkRate(
    _ row: FinancingRow, _ path: String, ceilings: CofinancingCeilings
  ) {
    guard (0...1).contains(row.rate) else {
      add("\(path).rate", found: "\(row.rate)", expected: "a rate between 0 and 1")
      return
    }
    if let rate = row.money.rate, abs(rate - row.rate) > 0.0001 {
      add("\(path).rate", found: "\(row.rate)", expected: "\(rate), union divided by total")
    }
    guard row.source.fund == .esfPlus, let category = row.source.categoryOfRegion,
      let ceiling = ceilings.ceiling(of: category)
    else { return }
    let dedicated = dedications[row.priority].flatMap { ceilings.dedicated[$0] } ?? 0
    let usual = max(ceiling.usual, dedicated)
    let highest = max(ceiling.exceptional ?? usual, usual)
    // A rate of 0.8500000001 in a file is the rounding of 85 %.
    guard row.rate > usual + 0.0001 else { return }
    let isRecalled = ceilings.verification == .recalled
    let isBroken = row.rate > highest + 0.0001
    add(
      "\(path).rate", found: "\(row.rate) in \(Quoting.quoted(category))",
      expected: (isBroken
        ? "at most \(highest)"
        : "at most \(usual); \(highest) only where the region was poorer in 2014-2020")
        + (isRecalled ? " (ceilings recalled, not checked against the legal text)" : ""),
      severity: isBroken && !isRecalled ? .error : .warning)
  }

  private mutating func checkAgainstAppropriations() {
    var plan: [FundingSource: EuroAmount] = [:]
    for row in document.financing { plan[row.source, default: .zero] += row.union }
    guard !plan.isEmpty, !document.appropriations.isEmpty else { return }
    var held: Set<FundingSource> = []
    for (number, row) in document.appropriations.enumerated() where held.insert(row.source).inserted
    {
      let union = plan[row.source] ?? .zero
      if union != row.total {
        add(
          "appropriations[\(number)].total", found: "\(row.total) in table 10",
          expected: "\(union), the Union's contribution of its rows in table 11")
      }
    }
    for (number, row) in document.financing.enumerated() where held.insert(row.source).inserted {
      add(
        "financing[\(number)]", found: "\(Quoting.quoted(row.source.description)) in table 11 only",
        expected: "it in table 10 too")
    }
  }

  /// Table 4 holds the money of table 11, with or without technical assistance at a flat rate.
  private mutating func checkAgainstFields() {
    var fields: [PlanKey: (all: EuroAmount, withoutFlatRate: EuroAmount)] = [:]
    for (priority, objective, _) in objectives {
      for allocation in objective.allocations where allocation.dimension == .interventionField {
        let key = PlanKey(priority: priority.code, source: allocation.source)
        var sums = fields[key] ?? (.zero, .zero)
        sums.all += allocation.union
        if !PlannedAllocation.flatRateCodes.contains(allocation.code) {
          sums.withoutFlatRate += allocation.union
        }
        fields[key] = sums
      }
    }
    let hasFields = !fields.isEmpty
    for (number, row) in document.financing.enumerated() {
      let key = PlanKey(priority: row.priority, source: row.source)
      let isKnown = document.priorities.contains { $0.code == row.priority }
      // A document without any table 4 has nothing to compare with; an unknown priority is told apart.
      guard
        let sums = fields.removeValue(forKey: key) ?? (isKnown && hasFields ? (.zero, .zero) : nil)
      else {
        continue
      }
      let withoutAssistance = row.parts.main + row.parts.flexibility
      if sums.all != row.union, sums.withoutFlatRate != withoutAssistance {
        add(
          "financing[\(number)].union", found: "\(row.union) in table 11",
          expected: "\(sums.all), the sum of the priority's intervention fields in table 4")
      }
    }
    for (key, sums) in fields.sorted(by: { $0.key.priority < $1.key.priority })
    where sums.all > .zero && !document.financing.isEmpty {
      add(
        "financing", found: "no row of priority \(Quoting.quoted(key.priority)) and its fund",
        expected: "\(sums.all), the sum of its intervention fields in table 4")
    }
  }

  private struct PlanKey: Hashable {
    let priority: String
    let source: FundingSource
  }
}
