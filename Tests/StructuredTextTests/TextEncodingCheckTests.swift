import StructuredText
import Testing

@Suite struct TextEncodingCheckTests {
  private func problem(_ bytes: [UInt8], limit: Int = 1_000) -> LocatedProblem? {
    do throws(InputProblems) {
      _ = try TextEncodingCheck.utf8(bytes, source: "f.csv", limit: limit)
      return nil
    } catch {
      return error.problems.first
    }
  }

  @Test func `UTF-8 passes, its mark is taken off`() throws {
    let bytes = Array("Ž ė ș é 😀".utf8)
    #expect(try TextEncodingCheck.utf8([0xEF, 0xBB, 0xBF] + bytes, source: "f") == bytes)
  }

  // The words "učenje za mlađe, žene, riječi", "città, perché, più", "šeši mėnesiai, jaunuolių" in
  // three code pages.
  @Test(arguments: [
    (
      "Windows-1250",
      [0x75, 0xE8, 0x65, 0x20, 0x6D, 0x6C, 0x61, 0xF0, 0x65, 0x20, 0x9E, 0x65, 0x9A]
    ),
    (
      "Windows-1252",
      [0x63, 0x69, 0x74, 0x74, 0xE0, 0x20, 0x70, 0x65, 0x72, 0x63, 0x68, 0xE9, 0xF9]
    ),
    ("Windows-1257", [0xF0, 0x65, 0xF0, 0x69, 0x20, 0x6D, 0xEB, 0x6E, 0x65, 0x73, 0xF8]),
  ])
  func `a Windows code page is recognised and refused with advice`(_ page: String, _ bytes: [UInt8])
  {
    let problem = problem(bytes)
    #expect(problem?.found.contains(page) == true, "\(String(describing: problem))")
    #expect(problem?.expected.contains("CSV UTF-8") == true)
    #expect(problem?.position?.line == 1)
  }

  @Test func `other bytes are named for what they are`() {
    #expect(problem([0xFF, 0xFE, 0x61, 0x00])?.found == "text in UTF-16")
    #expect(problem([0x50, 0x4B, 3, 4, 0xFF])?.found == "a spreadsheet workbook")
    #expect(problem([0x61, 0x00, 0xFF])?.found == "a binary file")
    #expect(problem(Array(repeating: 97, count: 11), limit: 10)?.found == "11 bytes")
  }
}
