import Testing

@testable import RecordStore
@testable import SafeFiles

@Suite struct FileNamesTests {
  /// The name that safe replacement writes to first, on its first or a later attempt.
  private func temporaryName(for name: String, attempt: Int) throws -> String {
    var left = attempt
    let path = try FileReplacement.createBeside(FilePath("folder/" + name)) {
      _ throws(SystemProblem) in
      left -= 1
      if left >= 0 { throw SystemProblem(code: 17) }  // EEXIST
    }
    return FilePath(path).name
  }

  @Test func `the names that safe replacement gives are known, of whatever length`() throws {
    for length in 1...100 {
      let name = String(repeating: "x", count: length) + ".json"
      for attempt in [0, 2] {
        let temporary = try temporaryName(for: name, attempt: attempt)
        #expect(FileNames.isUnfinishedRecord(temporary), "\(temporary)")
        #expect(!FileNames.isUnfinishedSettings(temporary))
        #expect(FileNames.meaning(of: temporary) == .other(.unfinishedWriting))
      }
      let foreign = try temporaryName(for: name + "x", attempt: 0)
      #expect(FileNames.isUnfinishedRecord(foreign) == (length >= 45), "\(foreign)")
    }
    #expect(
      FileNames.isUnfinishedSettings(try temporaryName(for: FileNames.settings, attempt: 1)))
  }
}
