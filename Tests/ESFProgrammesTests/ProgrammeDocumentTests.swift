import ESFProgrammes
import StructuredText
import TestSupport
import Testing

@Suite struct ProgrammeDocumentTests {
  private func document(_ json: String) throws -> ProgrammeDocument {
    try ProgrammeDocument(json: Array(json.utf8), source: "d.json")
  }

  @Test func `a document is read with all its tables`() throws {
    let document = try document(SmallDocument.json)
    #expect(document.cover.cci.code == "2021IT05SFPR015")
    #expect(document.cover.funds == [.esfPlus])
    let objective = try #require(document.priorities.first?.objectives.first)
    #expect(objective.targetGroups == "NEETs aged 15 to 29.")
    #expect(objective.outputs.map(\.milestone2024) == [1_200])
    #expect(objective.results.map(\.baseline) == [33.5])
    #expect(objective.allocations.map(\.union.cents).reduce(0, +) == 53_000)
    #expect(document.appropriations[0].years.map(\.amount.cents) == [4_000, 4_525])
    #expect(document.financing[0].parts.flexibilityTechnicalAssistance.cents == 75)
    #expect(document.financing[0].money.national?.cents == 15_000)
    #expect(document.enablingConditions[0].criteria[0].isFulfilled)
  }

  @Test func `what is written reads back as the same document, in one canonical text`() throws {
    let first = try document(SmallDocument.json)
    let text = first.json.text()
    let second = try document(text)
    #expect(second == first)
    #expect(second.json.text() == text)
  }

  @Test func `random amounts and texts survive writing and reading`() throws {
    for seed in UInt64(1)...30 {
      var random = SeededGenerator(seed: seed)
      let cents = Int.random(in: 0...999_999_999_999, using: &random)
      let amount = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
      let letters = ["\\u0000", "\\\"", "è", "\\n", "👩‍🎓", "\u{202F}", "="]
      let title = (0..<8).map { _ in letters.randomElement(using: &random) ?? "" }.joined() + "x"
      let json = SmallDocument.json.replacing("39.5", with: amount)
        .replacing("\"Youth\"", with: "\"\(title)\"")
      let first = try document(json)
      #expect(first.priorities[0].objectives[0].allocations[0].union.cents == cents, "seed \(seed)")
      #expect(try document(first.json.text()) == first, "seed \(seed)")
    }
  }

  @Test func `all faults of form are told at once, with line and column`() {
    let json = SmallDocument.json
      .replacing("2021IT05SFPR015", with: "2021IT5SFPR015")
      .replacing("\"firstYear\": 2021", with: "\"firstYear\": \"2021\"")
      .replacing("\"youth-employment\"", with: "\"youth\"")
      .replacing("\"secondaryTheme\"", with: "\"theme\"")
    do throws(InputProblems) {
      _ = try ProgrammeDocument(json: Array(json.utf8), source: "d.json")
      Issue.record("no fault was found")
    } catch {
      #expect(
        error.errors.map(\.path) == [
          "cover.cci", "cover.firstYear", "priorities[0].dedication",
          "priorities[0].objectives[0].allocations[4].dimension",
          "priorities[0].objectives[0].allocations[5].dimension",
        ])
      #expect(error.errors.allSatisfy { $0.position != nil })
    }
  }

  @Test func `a thousand faults are told as a hundred and a number`() {
    let row = "{\"policyObjective\": 4, \"objective\": \"x\", \"justification\": \"y\"}"
    let rows = Array(repeating: row, count: 1_000).joined(separator: ",")
    let json = SmallDocument.json.replacing(
      "\"justifications\": [", with: "\"justifications\": [\(rows),")
    do throws(InputProblems) {
      _ = try ProgrammeDocument(json: Array(json.utf8), source: "d.json")
      Issue.record("no fault was found")
    } catch {
      #expect(error.problems.count == 101)
      #expect(error.problems.contains { $0.found == "900 further problems" })
    }
  }
}
