import Foundation
import Testing

@testable import embed_records

@Suite struct EmbeddedSourcesTests {
  private let module = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/PartnerRecords").standardized

  @Test func `what is committed is what the records give`() throws {
    let sources = try EmbeddedSources(records: module.appending(path: "Records"))
    let folder = module.appending(path: "Embedded")
    let committed = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    ).filter { $0.hasSuffix(".swift") }
    #expect(Set(committed) == Set(sources.files.keys))
    for (name, text) in sources.files {
      let file = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(file == text, "\(name): run `swift run embed-records`")
    }
  }
}
