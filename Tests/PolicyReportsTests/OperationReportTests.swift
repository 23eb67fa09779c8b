import Foundation
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
    #expect(
      page.contains(
        "Deliverables: 6, of which 5 not approved as far as is known, 0 known to be overdue."))
    #expect(
      page.contains("No due date is known of 6 deliverables: whether they are overdue cannot be"))
    #expect(page.contains("Contradictions: 6."))
    #expect(page.contains("as of 2024-01 the operation runs."))
    #expect(page.contains("Share: 14.2 %"))
    #expect(page.contains("unknown: no source tells what was delivered"))
    #expect(page.contains("No slip can be told: the record holds no planned date of any activity"))
    #expect(page.contains("Nothing can be called overdue: the record holds no planned date"))
    #expect(page.contains("1 (reports)") && !page.contains("1 reports"))
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
    // One line says both; nothing else tells of the later day.
    #expect(
      later.contains(
        "You asked for 2026-11-28: as of 2026-11-28 the operation has ended (from 2021-12-30 to "
          + "2024-06-29). The record tells nothing of the time after 2024-01: everything else "
          + "below is told as of 2024-01."))
    #expect(later.components(separatedBy: "2026-11-28").count == 3)
    let earlier = text(document(try shipped(), asOf: "2022-12-31"))
    #expect(earlier.contains("Told as of 2022-12-31; the record tells up to 2024-01."))
    #expect(!earlier.contains("NEETs who came to the bus campaign"))
  }

  @Test func `the lead counts the contradictions that the section tells`() throws {
    var met: Set<Int> = []
    for date in ["2018", "2022-06-30", "2023-06-30", "2023-10-31", "2024-01"] {
      let document = document(try shipped(), asOf: date)
      let section = try #require(document.sections.first { $0.id == "contradictions" })
      let told = section.blocks.reduce(0) { count, block in
        if case .items(let items, _) = block { count + items.count } else { count }
      }
      let page = text(document)
      #expect(page.contains("Contradictions: \(told).") || told == 0, "\(date)")
      #expect(page.contains("Contradictions:") == (told > 0), "\(date)")
      met.insert(told)
    }
    #expect(met.contains(0) && met.contains(6) && met.count > 2)
  }

  @Test func `Italian has the same numbers`() throws {
    let page = text(document(try shipped(), language: .italian))
    #expect(page.contains("Cifre: 40 di realizzazione, 4 di programma"))
    #expect(!page.contains("{"))
  }

  @Test func `a page says at its top that the record keeps its language`() throws {
    let operation = try shipped()
    func lead(_ record: String?, _ language: ReportLanguage) -> String {
      let html = ReportDocument(
        operation: OperationStatus(of: operation), recordLanguage: record, language: language
      ).html()
      return html.components(separatedBy: "<section>")[0]
    }
    #expect(lead("en", .italian).contains("I testi della scheda sono in inglese"))
    #expect(!lead("en", .italian).contains("griglia"))
    #expect(!lead("en", .english).contains("texts of the record"))
    #expect(lead("it", .english).contains("stay in the language in which they were written"))
    #expect(!lead("it", .italian).contains("testi della scheda"))
    #expect(lead(nil, .italian).contains("restano nella lingua in cui sono stati scritti"))
  }

  @Test func `counts of none and of one read as people say them`() throws {
    let none = text(document(try own(record(""))))
    for words in [
      "No activity is recorded.", "No plan with a figure is recorded.",
      "No deliverable is recorded.", "No recommendation is recorded.",
      "No contradiction is recorded.",
    ] { #expect(none.components(separatedBy: words).count > 1, "\(words)") }
    for words in ["of 0", "0 of 0", "they"] { #expect(!none.contains(words), "\(words)") }
    let one = try own(
      record(
        """
        , "activities": [{"id": "a", "title": "A", "kind": "training"}],
        "deliverables": [{"id": "d", "title": "D"}],
        "recommendations": [{"id": "r", "text": "T", "source": "s", "adoption": "unknown"}]
        """))
    let english = text(document(one))
    for words in [
      "No planned date is known of 1 activity: whether it slipped cannot be said.",
      "No due date is known of 1 deliverable: whether it is overdue cannot be said.",
      "Recommendations: 1; of 1 no source tells whether it was adopted.",
    ] { #expect(english.contains(words), "\(words)") }
    let italian = text(document(one, language: .italian))
    for words in [
      "per 1 nessuna fonte dice se sia stata adottata", "di cui 1 non approvato per quanto",
      "non si può dire se sia in ritardo",
    ] { #expect(italian.contains(words), "\(words)") }
    let told = try own(
      record(
        """
        , "recommendations": [{"id": "r", "text": "T", "source": "s", "adoption": "adopted",
          "adoptionDate": "2023", "adoptionSource": "s"}]
        """))
    #expect(
      text(document(told)).contains(
        "Recommendations: 1; a source tells of each whether it was adopted."))
  }

  private func record(_ more: String) -> String {
    """
    {"schemaVersion": "1.0", "id": "x", "title": "Title", "programme": "P", "beneficiary": "B",
     "territory": "MT", "asOf": "2024",
     "sources": [{"id": "s", "title": "S", "kind": "pressOrWebPage"}]\(more)}
    """
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
