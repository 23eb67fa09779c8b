import ESFProgrammes
import GoodPractices
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import RegionalContext
import Testing

@Suite struct ShippedRecordsTests {
  private func territory(_ code: String) throws -> TerritoryCode {
    try #require(TerritoryCode(code))
  }

  private func records() throws -> ShippedRecords { try ShippedRecords.load() }

  @Test func `the records are complete`() throws {
    let records = try records()
    #expect(records.rubric.criteria.count == 41)
    #expect(records.rubric.conditions.count == 297)
    #expect(records.rubric.quickScan.count == 10)
    #expect(records.library.practices.count == 91)
    #expect(records.partners.count == 8)
    #expect(records.programmes.count == 7)
    #expect(records.assessments.count == 14)
    #expect(records.codes.specificObjectives.count == 13)
    #expect(records.codes.interventionFields.count == 35)
    #expect(records.codes.formsOfSupport.count == 6)
    #expect(records.codes.territorialDelivery.count == 33)
    #expect(records.codes.secondaryThemes.count == 10)
    #expect(records.codes.genderEquality.count == 3)
    #expect(records.codes.indicators.filter { $0.kind == .result }.count == 6)
    #expect(records.codes.indicators.filter { !$0.parts.isEmpty }.count == 5)
    #expect(records.codes.indicator("EECO06+07")?.rule == "147")
    #expect(
      Set(records.anchors.map(\.criterion)) == Set(records.rubric.criteria.map(\.id)),
      "every criterion has an anchor")
  }

  @Test func `the seven territories have programme and system`() throws {
    let records = try records()
    for code in ["ITI1", "MT", "HR", "RO", "SI", "LU", "LT"] {
      let card = try records.scorecard(for: code)
      #expect(card.systemProfile != nil)
      #expect(card.context?.value != nil)
      #expect(card.programmeProfile.level == (code == "ITI1" ? .regional : .national))
    }
    #expect(throws: UnknownTerritory.self) { try records.scorecard(for: "FR") }
  }

  @Test func `what was not confirmed is not claimed`() throws {
    let records = try records()
    func programme(_ code: String) throws -> Programme {
      try #require(records.programme(for: try territory(code)))
    }
    #expect(try programme("ITI1").cciConfidence == .recalled)
    #expect(try programme("LU").cci == nil)
    #expect(try programme("LT").cci == nil)
    #expect(try programme("HR").cciConfidence == .confirmed)
    for amount in records.programmes.flatMap(\.amounts) { #expect(!amount.source.isEmpty) }
  }

  @Test func `practices studied without gain are lessons`() throws {
    let lessons = try records().library.practices.filter { $0.standing == .lesson }.map(\.id)
    #expect(
      lessons == [
        "be-flanders-work-experience-wij", "hr-sor-traineeship",
        "lv-youth-guarantee-vocational-training", "nl-work-investment-act-wij",
      ])
  }

  @Test func `deliveries of one project share a lineage`() throws {
    let lineage = try records().library.practices.filter { $0.lineage == "intercept" }.map(\.id)
    #expect(
      lineage == ["it-intercept-tuscany", "lt-intercept-green-pathway", "mt-intercept"])
  }

  @Test func `Trento is one practice`() throws {
    let library = try records().library
    #expect(library["it-trento-youth-guarantee"] == nil)
    let trento = try #require(library["it-youth-guarantee-trento"])
    #expect(trento.evidence.compactMap(\.figure).sorted() == [4.4, 7.4])
    // Likeness of the groups is not shown in the record: the stricter of two readings stands.
    #expect(
      trento.effects.filter { $0.direction == .positive }.map(\.level).max() == .adjustedComparison)
  }

  @Test func `NEET PRO is complete, with figures that disagree`() throws {
    let library = try records().library
    let practice = try #require(library["tr-neet-pro"])
    #expect(!library.isPartnerPractice(practice))
    #expect(practice.territory.country == "TR")
    #expect(practice.phases.count == 5)
    func figure(_ words: String) -> [Double] {
      practice.evidence.filter { $0.statement.contains(words) }.compactMap(\.figure)
    }
    #expect(figure("NEETs who came to the bus campaign") == [5_447])
    #expect(figure("Focus group participants") == [502])
    #expect(figure("NUTS1 regional reports") == [12])
    #expect(figure("second passage of the same page") == [16])
    #expect(practice.resources?.amountEUR == 19_786_000)
    let text = practice.contradictions.joined(separator: " ")
    for number in ["12", "16", "450", "64", "1,839", "15,000"] { #expect(text.contains(number)) }
  }

  @Test func `corrections reached the records`() throws {
    let library = try records().library
    // The outcome shares of PUM-O+ come from an evaluation of 2010.
    let project = try #require(library["si-pum-o-plus"])
    #expect(!project.summary.lowercased().contains("twelve places"))
    let shares = project.evidence.filter { $0.figure == 47.8 || $0.figure == 26.3 }
    #expect(shares.map { $0.year?.year } == [2010, 2010])
    // Tuscany's rate of 13.8 % is of 2022.
    let rates = library.practices.flatMap(\.evidence).filter { $0.figure == 13.8 }
    #expect(!rates.isEmpty)
    #expect(rates.allSatisfy { $0.year?.year == 2022 })
  }

  @Test func `every figure says what it is, and none is computed with that lacks unit or year`()
    throws
  {
    for practice in try records().library.practices {
      #expect(!practice.sources.isEmpty, "\(practice.id)")
      for item in practice.evidence {
        #expect(!item.statement.isEmpty && !item.method.isEmpty, "\(practice.id) \(item.id)")
        #expect(item.isComputable == (item.figure != nil && item.unit != nil && item.year != nil))
      }
    }
  }

  @Test func `a practice and the system of its territory do not contradict each other`() throws {
    let records = try records()
    var conflicts: [String] = []
    for practice in records.library.practices where practice.reach == .whole {
      guard let system = records.systemAssessment(for: practice.territory) else { continue }
      for answer in practice.answers {
        guard let other = system.answer(to: answer.condition) else { continue }
        if Set([answer.value, other.value]) == [.met, .notMet] {
          conflicts.append("\(practice.id): \(answer.condition)")
        }
      }
    }
    #expect(conflicts.isEmpty)
  }

  @Test func `statistics keep flags and vintage`() throws {
    let records = try records()
    let malta = try #require(records.statistics.latestRate(for: try territory("MT00")))
    #expect(malta.value == 8.5)
    #expect(malta.year.year == 2025)
    #expect(malta.source.vintage == "2026-04-16")
    let tuscany = try #require(records.statistics.latestRate(for: try territory("ITI1")))
    #expect(tuscany.value == 13.8)
    #expect(tuscany.year.year == 2022)
    // Romania's rates for cities, towns and rural areas in 2024 are not taken for the country's.
    #expect(records.statistics.figures.count { $0.urbanisation != "TOTAL" } == 3)
    let romania = try #require(records.statistics.latestRate(for: try territory("RO")))
    #expect(romania.value == 19.2)
    #expect(records.statistics.figures.contains { $0.flag == "b" })
    #expect(records.statistics.figures.contains { $0.value == nil })
  }
}
