import PolicyCycle
import StructuredText

// Cover, lengths of texts, and what must not stand there twice.

extension DocumentCheck {
  mutating func checkCover() {
    let cover = document.cover
    tellLength(cover.titleEnglish, "cover.titleEnglish", limit: 255)
    for (number, title) in cover.titlesNational.enumerated() {
      tellLength(title, "cover.titlesNational[\(number)]", limit: 255)
    }
    if cover.lastYear < cover.firstYear {
      add(
        "cover.lastYear", found: "\(cover.lastYear)",
        expected: "the first year, \(cover.firstYear), or later")
    }
    for (number, fund) in cover.funds.enumerated() where !fund.isKnown {
      add(
        "cover.funds[\(number)]", found: Quoting.quoted(fund.code),
        expected: "ESF+ or another fund's code")
    }
    let country = PlannedFinances.unionCode(of: cover.cci.country)
    for (number, region) in cover.regions.enumerated()
    where country != "TC" && PlannedFinances.unionCode(of: region.country) != country {
      add(
        "cover.regions[\(number)]", found: "\(region) in a programme of \(cover.cci.country)",
        expected: "regions of the programme's country")
    }
  }

  mutating func checkTexts() {
    tellLength(document.strategy, "strategy", limit: 30_000)
    for (number, row) in document.justifications.enumerated() {
      tellLength(row.justification, "justifications[\(number)].justification", limit: 2_000)
    }
    for (number, priority) in document.priorities.enumerated() {
      tellLength(priority.title, "priorities[\(number)].title", limit: 300)
    }
    for (_, objective, path) in objectives {
      for (text, name, limit) in [
        (objective.typesOfAction, "typesOfAction", 8_000),
        (objective.targetGroups, "targetGroups", 1_000),
        (objective.equality, "equality", 2_000), (objective.territories, "territories", 2_000),
        (objective.interregionalActions, "interregionalActions", 2_000),
        (objective.financialInstruments, "financialInstruments", 1_000),
      ] {
        tellLength(text, "\(path).\(name)", limit: limit)
      }
      for (number, output) in objective.outputs.enumerated() {
        tellLength(output.name, "\(path).outputs[\(number)].name", limit: 255)
      }
      for (number, result) in objective.results.enumerated() {
        let place = "\(path).results[\(number)]"
        tellLength(result.name, "\(place).name", limit: 255)
        tellLength(result.dataSource, "\(place).dataSource", limit: 200)
        tellLength(result.comments, "\(place).comments", limit: 200)
      }
    }
  }

  mutating func checkRepetitions() {
    tellRepetitions(
      document.priorities.enumerated().map { ($1.code, "priorities[\($0)].code") }
    ) { "the priority \(Quoting.quoted($0))" }
    for (number, priority) in document.priorities.enumerated() {
      tellRepetitions(
        priority.objectives.enumerated().map {
          ($1.code, "priorities[\(number)].objectives[\($0)].code")
        }
      ) { "the objective \(Quoting.quoted($0))" }
    }
    for (_, objective, path) in objectives {
      tellRepetitions(
        objective.outputs.enumerated().map {
          (RowKey(code: $1.code, source: $1.source), "\(path).outputs[\($0)]")
        }, \.description)
      tellRepetitions(
        objective.results.enumerated().map {
          (RowKey(code: $1.code, source: $1.source), "\(path).results[\($0)]")
        }, \.description)
      tellRepetitions(
        objective.allocations.enumerated().map {
          (
            RowKey(code: "\($1.dimension.name) \($1.code)", source: $1.source),
            "\(path).allocations[\($0)]"
          )
        }, \.description)
    }
    tellRepetitions(
      document.appropriations.enumerated().map { ($1.source, "appropriations[\($0)]") },
      \.description)
    tellRepetitions(
      document.financing.enumerated().map {
        (RowKey(code: "priority \($1.priority)", source: $1.source), "financing[\($0)]")
      }, \.description)
    tellRepetitions(
      document.enablingConditions.enumerated().map { ($1.name, "enablingConditions[\($0)].name") }
    ) { Quoting.quoted($0) }
  }

  private struct RowKey: Hashable {
    let code: String
    let source: FundingSource

    var description: String { "\(Quoting.quoted(code)) of \(Quoting.quoted(source.description))" }
  }
}
