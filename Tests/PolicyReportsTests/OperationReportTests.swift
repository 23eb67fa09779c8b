import PartnerRecords
import PolicyCycle
import ServiceDelivery
import StructuredText
import Testing

@testable import PolicyReports

@Suite struct OperationReportTests {
  private func shipped() throws -> SupportedOperation {
    try #require(try ShippedRecords.load().operations.first)
  }

  private func document(
    _ operation: SupportedOperation, asOf date: String? = nil,
    language: ReportLanguage = .english
  ) -> ReportDocument {
    ReportDocument(
      operation: OperationStatus(
        of: operation, asOf: date.flatMap(PartialDate.init(_:))), recordLanguage: "en",
      language: language)
  }

  /// The text on one line, since lines are broken where they are full.
  private func text(_ document: ReportDocument) -> String {
    document.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func own(_ json: String) throws -> SupportedOperation {
    var warnings: [LocatedProblem] = []
    return try SupportedOperation(json: Array(json.utf8), source: "own", warnings: &warnings)
  }

  @Test func `what is known and what is not stands in the first lines`() throws {
    let page = text(document(try shipped()))
    #expect(page.contains("Figures: 40 of delivery, 4 of plans, 6 of context, 14 of inputs."))
    #expect(page.contains("Plan against delivery can be said of 1 of 4 plans with a figure."))
    #expect(page.contains("No planned date is known of 16 activities"))
    #expect(page.contains("Deliverables: 6, of which 5 not approved as far as is known, 0 overdue"))
    #expect(page.contains("Contradictions: 6."))
    #expect(page.contains("as of 2024-01 the operation runs."))
    #expect(page.contains("Share: 14.2 %"))
    #expect(page.contains("unknown: no source tells what was delivered"))
    #expect(page.contains("No slip can be told"))
  }

  @Test func `contradictions stand side by side, articles stand as inputs only`() throws {
    let page = text(document(try shipped()))
    #expect(page.contains("Number of regional reports 12 reports NUTS1 regional reports"))
    #expect(page.contains("16 reports Regional reports according to a second passage"))
    #expect(page.contains("These are means, not results"))
    let delivered = try #require(document(try shipped()).sections.first { $0.id == "delivered" })
    for block in delivered.blocks {
      guard case .table(let table) = block else { continue }
      #expect(!table.rows.flatMap(\.cells).contains { $0.unit == "pieces" })
      #expect(table.rows.filter { !$0.isHeading }.count == 40)
    }
  }

  @Test func `a date after the record, and one before, are told`() throws {
    let later = text(document(try shipped(), asOf: "2026-11-28"))
    #expect(later.contains("You asked for 2026-11-28. The record tells nothing of the time after"))
    #expect(later.contains("as of 2026-11-28 the operation has ended"))
    let earlier = text(document(try shipped(), asOf: "2022-12-31"))
    #expect(earlier.contains("Told as of 2022-12-31; the record tells up to 2024-01."))
    #expect(!earlier.contains("NEETs who came to the bus campaign"))
  }

  @Test func `Italian has the same numbers`() throws {
    let page = text(document(try shipped(), language: .italian))
    #expect(page.contains("Cifre: 40 di realizzazione, 4 di programma"))
    #expect(!page.contains("{"))
  }

  @Test func `slips are in the unit of the dates`() throws {
    let operation = try own(
      String(decoding: SupportedOperation.template, as: UTF8.self))
    let page = text(document(operation))
    #expect(page.contains("began 1 calendar month later than planned"))
    #expect(page.contains("ended 1 calendar month later than planned"))
    #expect(page.contains("80.0"))
    #expect(page.contains("EXAMPLE: handbook for counsellors: due 2025-09, not known to be done"))
  }

  @Test func `the timeline is drawn, and told in characters`() throws {
    let report = document(try shipped())
    let html = report.html()
    #expect(html.contains("<svg role=\"img\""))
    #expect(!html.contains("NaN"))
    let lines = report.text().split(separator: "\n")
    let bus = try #require(lines.first { $0.hasPrefix("Bus campaign") && $0.contains("~") })
    #expect(bus.contains("|"))
    let opening = try #require(
      lines.first { $0.hasPrefix("Project opening event") && $0.contains("#") })
    #expect(opening.filter { $0 == "#" }.count == 1)
    // Every year has its word, but for the first, of which only two days are drawn.
    let years = try #require(lines.first { $0.contains("2022") && $0.contains("2024") })
    #expect(years.split(separator: " ") == ["2022", "2023", "2024"])
    for width in [40, 60, 200] {
      let narrow = report.text(width: width).split(separator: "\n")
      let drawn = narrow.filter { $0.hasPrefix("Bus campaign") && $0.contains("~") }
      #expect(drawn.count == 1)
      #expect(drawn.allSatisfy { $0.count <= width })
    }
  }

  @Test func `an empty record says what is unknown, and its words are escaped`() throws {
    let operation = try own(
      """
      {"schemaVersion": "1.0", "id": "x", "title": "A <script>alert(1)</script>",
       "programme": "P", "beneficiary": "B", "territory": "MT", "asOf": "2024",
       "sources": [{"id": "s", "title": "S", "kind": "pressOrWebPage",
                    "address": "javascript:alert(1)"}]}
      """)
    let page = text(document(operation))
    for words in [
      "No plan with a figure is recorded.", "No figure of delivery is recorded.",
      "No date is recorded.", "No deliverable is recorded.", "No recommendation is recorded.",
      "No grant is recorded.", "No contradiction is recorded.", "No input is recorded.",
    ] { #expect(page.contains(words)) }
    let html = document(operation).html()
    #expect(!html.contains("<script>alert"))
    #expect(!html.contains("href=\"javascript"))
  }
}
