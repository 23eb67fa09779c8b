import ESFProgrammes
import StructuredText
import Testing

@Suite struct ProgrammeReadingTests {
  private func problems(_ json: String) -> [String] {
    do throws(InputProblems) {
      _ = try Programme(json: Array(json.utf8), source: "p.json")
      return []
    } catch {
      return error.problems.filter { $0.severity == .error }.map { "\($0.path): \($0.found)" }
    }
  }

  private let sound = """
    {"schemaVersion": "1.0", "id": "p", "cci": "2021HR05SFPR001", "cciConfidence": "confirmed",
     "territory": "HR",
     "level": "national", "title": "T", "funds": ["ESF+"],
     "amounts": [{"scope": "programme", "name": "All", "basis": "EU", "euros": 12.5, "source": "s"}]}
    """

  @Test func `a sound programme is read`() throws {
    let programme = try Programme(json: Array(sound.utf8), source: "p.json")
    #expect(programme.cci?.code == "2021HR05SFPR001")
    #expect(programme.amounts.map(\.euros) == [12.5])
    #expect(programme.amounts.map(\.basis) == [.union])
  }

  @Test func `what is malformed is told, all of it`() {
    let broken =
      sound.replacing("2021HR05SFPR001", with: "2021HR5SFPR001")
      .replacing("12.5", with: "-1").replacing("\"HR\"", with: "\"Croatia\"")
    let found = problems(broken)
    #expect(found.contains("cci: \"2021HR5SFPR001\""))
    #expect(found.contains("territory: \"Croatia\""))
    #expect(found.contains { $0.hasPrefix("amounts[0].euros") })
    #expect(found.count == 3)
  }

  @Test func `a CCI of another country does not fit`() {
    #expect(problems(sound.replacing("\"HR\"", with: "\"SI\"")).count == 1)
  }
}
