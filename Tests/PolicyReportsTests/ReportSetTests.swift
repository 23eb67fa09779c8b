import Foundation
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import RegionalContext
import Testing

@testable import PolicyReports

@Suite struct ReportSetTests {
  private static func set(
    _ language: ReportLanguage = .english, _ translations: [ReportTranslation] = []
  ) throws -> ReportSet {
    let records = try ShippedRecords.load()
    return ReportSet(
      scorecards: records.scorecards, contexts: records.contexts, library: records.library,
      rubric: records.rubric, answersLanguage: ShippedRecords.language, language: language,
      translations: translations)
  }

  @Test(arguments: ["en", "it"])
  func `every link leads somewhere, and every page stays small`(_ code: String) throws {
    let set = try Self.set(try #require(ReportLanguage(code: code)))
    #expect(set.files.count == 2 + 7 * 2 + 91)
    #expect(set.files.first?.name == "index.html")
    let names = Set(set.files.map(\.name))
    #expect(names.count == set.files.count)
    var reached: Set<String> = []
    for file in set.files where file.name.hasSuffix(".html") {
      #expect(file.bytes.count < 300_000, "\(file.name)")
      let html = String(decoding: file.bytes, as: UTF8.self)
      #expect(ReportSet.mayHaveLeft(file.name, file.bytes))
      #expect(ReportSet.isIndex(file.bytes) == (file.name == "index.html"))
      let tags = HTMLTokens(html).tags
      let ids = tags.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(file.name)")
      for link in tags.filter({ $0.name == "a" }).compactMap({ $0.attributes["href"] }) {
        if link.hasPrefix("#") {
          #expect(ids.contains(String(link.dropFirst())), "\(file.name) \(link)")
        } else if !link.hasPrefix("http") {
          #expect(names.contains(link), "\(file.name) \(link)")
          reached.insert(link)
        }
      }
    }
    #expect(reached == names)
  }

  @Test func `the same records give the same bytes`() throws {
    #expect(try Self.set().files == (try Self.set().files))
  }

  @Test(arguments: [("en", "", "it", "it/"), ("it", "it", "en", "../")])
  func `the set in Documentation is the one that these records give`(
    _ code: String, _ folder: String, _ other: String, _ place: String
  ) throws {
    let reports = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/Reports")
    let own = folder.isEmpty ? reports : reports.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: own.path(percentEncoded: false))
    let set = try Self.set(
      try #require(ReportLanguage(code: code)),
      [ReportTranslation(language: try #require(ReportLanguage(code: other)), folder: place)])
    #expect(Set(names).subtracting(["it"]) == Set(set.files.map(\.name)))
    let stale = set.files.filter { file in
      (try? Data(contentsOf: own.appending(path: file.name))) != Data(file.bytes)
    }
    #expect(stale.map(\.name) == [], "run practice-pages Documentation/Reports")
  }

  @Test func `a territory is in a set once`() throws {
    let records = try ShippedRecords.load()
    let card = try records.scorecard(for: "MT")
    let set = ReportSet(
      scorecards: [card, card], library: records.library, rubric: records.rubric)
    #expect(set.files.count { $0.name == "territory-MT.html" } == 1)
  }
}
