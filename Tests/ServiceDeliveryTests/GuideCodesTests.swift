import Foundation
import PolicyCycle
import StructuredText
import Testing

@testable import ServiceDelivery

/// What a file may hold stands in the guide, in the order of the code.
@Suite struct GuideCodesTests {
  private func article(_ name: String) throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/" + name)
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The words of the first column of the table under a heading, without those that say nothing.
  private func words(under heading: String) throws -> [String] {
    let guide = try article("MonitorAnOperation.md")
    let parts = guide.components(separatedBy: "\n### \(heading)\n")
    try #require(parts.count == 2, "\(heading)")
    let part = parts[1].components(separatedBy: "\n#")[0]
    return part.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| `"), cells.count == 2, cells[1].count > 3 else { return nil }
      return cells[0].trimmingCharacters(in: ["`"])
    }
  }

  @Test func `every code of every column has plain words`() throws {
    #expect(try words(under: "`event`") == ServiceEventKind.allCases.map(\.rawValue))
    #expect(try words(under: "`situation`") == LabourSituation.allCases.map(\.rawValue))
    #expect(try words(under: "`offer`") == OfferKind.allCases.map(\.rawValue))
    #expect(try words(under: "`sex`") == ParticipantProfile.Sex.allCases.map(\.rawValue))
    #expect(
      try words(under: "`citizenship`")
        == ParticipantProfile.CitizenshipGroup.allCases.map(\.rawValue))
    #expect(try words(under: "`subgroup`") == NEETSubgroup.allCases.map(\.rawValue))
    #expect(try words(under: "`isced`") == (0...8).map { "\($0)" })
    #expect(try words(under: "Marks") == ["yes", "no", "unknown"])
  }

  @Test func `every column is told, in the order of the template`() throws {
    #expect(
      try words(under: "Participants")
        == ParticipantSheet.Column.allCases.filter(\.isInTemplate).map(\.heading))
    #expect(
      try words(under: "Events")
        == EventSheet.Column.allCases.filter(\.isInTemplate).map(\.heading))
  }

  @Test func `every member and code of an operation's file is told`() throws {
    let formats = try article("RecordFormats.md")
    let parts = formats.components(separatedBy: "\n## A supported operation\n")
    try #require(parts.count == 2)
    let section = parts[1].components(separatedBy: "\n## ")[0]
    let schema = try JSONSerialization.jsonObject(
      with: Data(article("Schemas/supported-operation.schema.json").utf8))
    var names: Set<String> = []
    func collect(_ value: Any) {
      if let object = value as? [String: Any] {
        for (name, part) in object {
          if name == "properties", let members = part as? [String: Any] {
            names.formUnion(members.keys)
          }
          if name == "enum", let words = part as? [String] { names.formUnion(words) }
          collect(part)
        }
      }
      for part in value as? [Any] ?? [] { collect(part) }
    }
    collect(schema)
    // Kinds of sources are those of an assessment; the phases are those of the rubric.
    let elsewhere = Set(
      SourceKind.allCases.map(\.rawValue) + [
        "data-collection", "profiling", "customised-support", "placement", "outreach",
      ])
    #expect(names.count > 80)
    for name in names.subtracting(elsewhere).sorted() {
      let isTold = section.range(
        of: "(?<![A-Za-z-])\(name)(?![A-Za-z-])", options: .regularExpression)
      #expect(isTold != nil, "\(name)")
    }
  }
}
