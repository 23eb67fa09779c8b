import StructuredText
import Testing

@testable import ServiceDelivery

@Suite("Rules of profiling") struct ProfilingRulesTests {
  private func rules() throws -> ProfilingRules { try ProfilingExample.rules() }

  private func person(
    months: Int? = nil, isced: Int? = nil, homeless: Bool? = nil, online: Bool? = nil,
    born: Int? = nil
  ) throws -> ProfilingCase {
    ProfilingCase(
      profile: ParticipantProfile(
        yearOfBirth: born, isced: isced,
        marks: ParticipantMarks(homeless: homeless, digitalAccess: online),
        monthsWithoutWork: months),
      on: try SamplePlan.day("2024-06-30"))
  }

  @Test func `the first rule that holds decides, with what was found`() throws {
    let rules = try rules()
    #expect(rules.validation.state == .example)
    let close = rules.result(for: try person(months: 14, isced: 2, homeless: false, online: true))
    #expect(close.outcome == .segment("close", rule: "long-and-unqualified"))
    #expect(close.readings.map(\.holds) == [false, true])
    #expect(close.readings[1].conditions.map(\.value) == [.number(14...14), .number(2...2)])
    let guided = rules.result(for: try person(months: 14, isced: 3, homeless: false, online: true))
    #expect(guided.outcome == .segment("guided", rule: "half-a-year"))
    let light = rules.result(for: try person(months: 2, isced: 3, homeless: false, online: true))
    #expect(light.outcome == .segment("light", rule: nil))
    #expect(light.possible == ["light"])
  }

  @Test func `what is unknown is asked only where it makes a difference`() throws {
    let rules = try rules()
    let nothing = rules.result(for: try person())
    #expect(nothing.outcome == .ask([.monthsWithoutWork, .isced, .homeless, .digitalAccess]))
    #expect(nothing.possible == ["light", "guided", "close"])
    // The education makes a difference, being online does not: half a year holds already.
    let months = rules.result(for: try person(months: 13, homeless: false))
    #expect(months.outcome == .ask([.isced]))
    #expect(months.possible == ["guided", "close"])
    // Both possible rules lead to the same segment.
    let same = rules.result(for: try person(months: 20, isced: 1))
    #expect(same.outcome == .segment("close", rule: "long-and-unqualified"))
  }

  private func reading(_ rules: String, otherwise: String = "light") throws -> [String] {
    let text = """
      {"schemaVersion": "1.0", "name": "n", "validation": {"state": "unvalidated", "note": "none"},
       "segments": [{"id": "light", "name": "l", "support": "s"}, {"id": "close", "name": "c", "support": "s"}],
       "rules": [\(rules)], "otherwise": "\(otherwise)"}
      """
    do {
      _ = try ProfilingRules(json: Array(text.utf8), source: "r.json")
      return []
    } catch {
      return error.errors.map(\.path)
    }
  }

  private func rule(_ id: String, _ segment: String, _ conditions: String, need: String = "")
    -> String
  {
    "{\"id\": \"\(id)\", \"segment\": \"\(segment)\", \"reason\": \"r\", \"all\": [\(conditions)]\(need)}"
  }

  @Test func `a protected attribute needs a reason and never lowers support`() throws {
    let roma = "{\"attribute\": \"minority\", \"isOneOf\": [\"yes\"]}"
    let women = "{\"attribute\": \"sex\", \"isOneOf\": [\"female\"]}"
    let need = ", \"supportNeed\": \"A mediator speaks the language\""
    let long = rule("b", "close", "{\"attribute\": \"months-without-work\", \"atLeast\": 12}")
    #expect(try reading(rule("a", "close", roma)) == ["rules[0]"])
    #expect(try reading(rule("a", "close", roma, need: need)) == [])
    #expect(try reading(rule("a", "light", women, need: need) + "," + long) == ["rules[0].segment"])
    #expect(try reading(long + "," + rule("a", "light", women, need: need)) == [])
    #expect(
      try reading(rule("a", "light", women, need: need), otherwise: "close") == ["rules[0].segment"]
    )
    #expect(
      try reading(
        rule("a", "close", "{\"attribute\": \"isced\", \"atMost\": 2}", need: need))
        == ["rules[0].supportNeed"])
  }

  @Test func `faulty rules are told together`() throws {
    let faulty = [
      rule("a", "clos", "{\"attribute\": \"isced\", \"atMost\": 9}"),
      rule("a", "close", "{\"attribute\": \"place\", \"isOneOf\": [\"TR1\"]}"),
      rule("c", "close", "{\"attribute\": \"age\", \"atLeast\": 18, \"atMost\": 20}"),
      rule("d", "close", "{\"attribute\": \"homeless\", \"isOneOf\": [\"maybe\"]}"),
      rule("e", "close", ""),
    ]
    #expect(
      try reading(faulty.joined(separator: ",")).sorted()
        == [
          "rules", "rules[0].all[0]", "rules[0].segment", "rules[1].all[0].attribute",
          "rules[2].all[0]", "rules[3].all[0]", "rules[4].all",
        ])
  }

  @Test func `an age is known only as far as the birthday is`() throws {
    let adult = try #require(ProfilingCondition(.age, .atLeast(18)))
    #expect(adult.holds(for: try person(born: 2005)) == true)
    #expect(adult.holds(for: try person(born: 2006)) == nil)
    #expect(adult.holds(for: try person(born: 2007)) == false)
    #expect(adult.holds(for: try person()) == nil)
    let may = ParticipantProfile(yearOfBirth: 2006, monthOfBirth: 5)
    // On the last day of May every birthday of May has come.
    for (day, holds) in [
      ("2024-06-01", true), ("2024-05-31", true), ("2024-05-30", nil), ("2024-05-01", nil),
      ("2024-04-30", false),
    ] {
      let person = ProfilingCase(profile: may, on: try SamplePlan.day(day))
      #expect(adult.holds(for: person) == holds)
    }
  }

  @Test func `a counsellor departs with role, day and reason, and the result stays`() throws {
    let rules = try rules()
    let result = rules.result(for: try person())
    let day = try SamplePlan.day("2024-06-30")
    #expect(ProfilingDecision(result).segment == nil)
    let decision = try ProfilingDecision(
      departingFrom: result, to: "close", by: "counsellor, office 3", on: day,
      because: "Does not wish to tell; asked for help with housing", rules: rules,
      textCheck: .patterns)
    #expect(decision.segment == "close")
    #expect(decision.result == result)
    let refusal = #expect(throws: DepartureRefusal.self) {
      try ProfilingDecision(
        departingFrom: result, to: "far", by: " ", on: day, because: "jane@example.org",
        rules: rules, textCheck: .patterns)
    }
    #expect(refusal?.faults.count == 3)
    #expect(refusal?.description.contains("jane") == false)
    let light = rules.result(for: try person(months: 0, isced: 3, homeless: false, online: true))
    let same = #expect(throws: DepartureRefusal.self) {
      try ProfilingDecision(
        departingFrom: light, to: "light", by: "counsellor", on: day, because: "Same",
        rules: rules, textCheck: .patterns)
    }
    #expect(same?.faults == [.sameSegment])
  }
}
