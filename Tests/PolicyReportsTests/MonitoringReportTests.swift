import PolicyCycle
import ServiceDelivery
import StructuredText
import TestSupport
import Testing

@testable import PolicyReports

@Suite("Report on monitoring") struct MonitoringReportTests {
  private func release(
    _ seed: UInt64, _ count: Int, operations: Int = 1
  ) throws -> MonitoringRelease {
    try MonitoringRelease(
      try #require(MonitoredWorld.result(seed: seed, count, operations: operations)))
  }

  private func tables(_ blocks: [ReportBlock]) -> [ReportTable] {
    blocks.flatMap { block -> [ReportTable] in
      switch block {
      case .table(let table): [table]
      case .figure(let figure): [figure.table]
      case .disclosure(_, let blocks): tables(blocks)
      default: []
      }
    }
  }

  private func texts(_ blocks: [ReportBlock]) -> [RichText] {
    blocks.flatMap { block -> [RichText] in
      switch block {
      case .paragraph(let text), .callout(let text): [text]
      case .list(let texts): texts
      case .entries(let entries): entries.map(\.text)
      default: []
      }
    }
  }

  /// The counts that the release shows.
  private func shown(_ release: MonitoringRelease) -> Set<Int> {
    Set(
      release.protected.tables.flatMap(\.counts).compactMap {
        if case .count(let count) = $0 { count } else { nil }
      })
  }

  @Test(arguments: [(1, 9), (2, 60), (4, 300)] as [(UInt64, Int)])
  func `every count that is printed is one that the release shows`(
    seed: UInt64, persons: Int
  ) throws {
    for operations in [1, 2] {
      let release = try release(seed, persons, operations: operations)
      // Whoever has all that is printed can bound no hidden count closer than the rule says.
      for bounds in release.protected.audit(reach: 120) {
        #expect((bounds.highest ?? .max) - bounds.lowest >= 4, "\(bounds)")
      }
      let shown = shown(release)
      let report = ReportDocument(monitoring: release)
      let averages: Set<String> = ["Average stock", "Numerator", "Denominator"]
      for table in tables(report.sections.flatMap(\.blocks)) {
        for row in table.rows {
          for (column, cell) in zip(table.columns, row.cells) {
            guard let value = cell.value, cell.unit.isEmpty, !averages.contains(column.title)
            else { continue }
            #expect(shown.contains(Int(value)), "\(table.caption.plain), \(column.title)")
            #expect(!(1...4).contains(Int(value)), "\(table.caption.plain), \(column.title)")
          }
        }
      }
      for text in texts(report.lead + report.sections.flatMap(\.blocks)) {
        for case .number(_, let number) in text.spans
        where ["n", "starts", "exits", "offers", "yes", "no"].contains(number.name) {
          #expect(shown.contains(Int(number.value)), "\(text.plain)")
        }
      }
    }
  }

  @Test(arguments: [(1, 9), (5, 120)] as [(UInt64, Int)])
  func `the numbers table and the JSON tell no small count`(seed: UInt64, persons: Int) throws {
    let release = try release(seed, persons)
    let captions = Set(
      tables(ReportDocument(monitoring: release).sections.flatMap(\.blocks)).map(\.caption.plain))
    let numbers = String(
      decoding: ReportDocument(monitoring: release).numbers(), as: UTF8.self)
    var counted = 0
    for line in numbers.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: ";", omittingEmptySubsequences: false)
      guard cells.count == 7, captions.contains(String(cells[1])), cells[5].isEmpty,
        !["Average stock", "Numerator", "Denominator"].contains(String(cells[3])),
        let value = Double(cells[4])
      else { continue }
      counted += 1
      #expect(value == 0 || value >= 5, "\(line)")
    }
    #expect(counted > 20)
    let json = try JSONDocument(parsing: Array(release.json.text().utf8), source: "json")
    var found = 0
    counts(in: json.root) { count in
      found += 1
      #expect(count == 0 || count >= 5)
    }
    #expect(found > 50)
  }

  private func counts(in node: JSONNode, _ take: (Int) -> Void) {
    switch node.value {
    case .object(let members):
      for member in members {
        if ["count", "unknown", "notYetDue", "notEnded"].contains(member.name),
          case .number(let digits) = member.node.value, let count = Int(digits)
        {
          take(count)
        }
        counts(in: member.node, take)
      }
    case .array(let items): for item in items { counts(in: item, take) }
    default: break
    }
  }

  @Test(arguments: ["en", "it"]) func `the report says what it is and what it is not`(
    code: String
  ) throws {
    let language = try #require(ReportLanguage(code: code))
    let report = ReportDocument(
      monitoring: try release(7, 300, operations: 2), of: "Our service", language: language)
    for text in [report.text(), report.markdown()] {
      #expect(text.contains("Our service"))
      for code in CommonIndicatorCode.allCases { #expect(text.contains(code.rawValue), "\(code)") }
      #expect(!text.contains("p17"), "a pseudonym is nobody's business")
      #expect(!text.contains("{"), "a place of a phrase is empty")
    }
    let english = ReportDocument(monitoring: try release(7, 300, operations: 2)).text()
    for text in [
      "recalled", "Do not compare", "\"Inactive\" (EECO04) is no measure", "not shown",
      "What was released earlier is not known", "GDPR", "shows no fairness",
    ] { #expect(english.contains(text), "\(text)") }
  }
}
