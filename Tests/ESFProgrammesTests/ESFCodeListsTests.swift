import ESFProgrammes
import StructuredText
import Testing

@Suite struct ESFCodeListsTests {
  @Test func `every entry carries how far it was verified`() throws {
    let codes = try SmallCodes.lists()
    #expect(codes.interventionField("136")?.verification == .attestedData)
    #expect(codes.interventionField("149")?.isRecalled == true)
    #expect(codes.indicator("EECO02+04")?.parts == ["EECO02", "EECO04"])
    #expect(codes.indicator("EECO02+04")?.rule == "144")
    #expect(codes.indicator("EECR04")?.kind == .result)
    #expect(codes.entries(of: .formOfSupport)?.map(\.code) == ["01"])
    #expect(codes.entries(of: .economicActivity) == nil)
  }

  @Test func `a mark that nobody knows and a code twice are faults`() {
    let json = SmallCodes.json
      .replacing("\"code\": \"149\"", with: "\"code\": \"136\"")
      .replacing(
        "\"name\": \"Grant\", \"verification\": \"attested-data\"",
        with: "\"name\": \"Grant\", \"verification\": \"sure\"")
    do throws(InputProblems) {
      _ = try ESFCodeLists(json: Array(json.utf8), source: "codes.json")
      Issue.record("no fault was found")
    } catch {
      #expect(
        error.errors.map(\.path) == [
          "interventionFields[2].code", "formsOfSupport[0].verification",
        ])
    }
  }
}
