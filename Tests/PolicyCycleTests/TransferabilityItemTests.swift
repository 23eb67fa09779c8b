import PolicyCycle
import StructuredText
import TestSupport
import Testing

@Suite struct TransferabilityItemTests {
  @Test func `the items of a form are read, and a rubric need not have any`() throws {
    let rubric = try SmallTransferability.rubric()
    #expect(rubric.transferability.map(\.code) == ["TRF-1", "TRF-8"])
    let first = try #require(rubric.transferabilityItem("transferability.population-fit"))
    #expect(first.askedOf == .both && first.sources == ["A"])
    #expect(first.prompts.map(\.text) == ["Same age?", "Same place?"])
    #expect(rubric.transferability[1].askedOf == .owner)
    #expect(rubric.transferability[1].prompts.isEmpty)
    #expect(try SmallRubric.rubric().transferability.isEmpty)
  }

  @Test func `an item told twice and an unknown side are faults`() {
    let faulty =
      SmallTransferability.items.replacing("\"owner\"", with: "\"neighbour\"") + ","
      + SmallTransferability.items
    do {
      _ = try SmallTransferability.rubric(items: faulty)
      Issue.record("It should not be read.")
    } catch let error as InputProblems {
      #expect(error.problems.contains { $0.found == "\"neighbour\"" })
      #expect(
        error.problems.contains { $0.found == "the identifier transferability.support twice" })
      #expect(error.problems.count == 5)
    } catch {
      Issue.record("\(error)")
    }
  }
}
