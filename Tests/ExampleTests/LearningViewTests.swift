import Foundation
import PracticeExchange
import TestSupport
import Testing

@testable import compare_territories

/// The view of learning as compare-territories asks for it.
@Suite struct LearningViewTests {
  private let records: ShippedRecords
  private let practice = "si-pum-o-plus"

  init() throws { records = try ShippedRecords.load() }

  private func text(_ options: LearningView.Options) throws -> String {
    try LearningView.document(options, records) { _ in }.text()
  }

  private func refusal(_ options: LearningView.Options) -> String {
    do {
      _ = try LearningView.document(options, records) { _ in }
      return ""
    } catch { return "\(error)" }
  }

  @Test func `without a receiver all travel together, with one it alone`() throws {
    #expect(try text(.init(visits: 2)).contains("STUDY VISITS FOR ALL TOGETHER\n2 visits show"))
    let own = try text(.init(receiver: "iti1", kind: .programme, detail: .brief))
    #expect(own.contains("STUDY VISITS FOR TUSCANY\n3 visits show"))
    #expect(
      own.contains("WHAT TUSCANY COULD LEARN") && own.contains("Receivers on this page: prog"))
  }

  @Test func `a template is filled in and read back`() throws {
    let options = LearningView.Options(receiver: "HR", practices: [practice])
    let sheet = String(decoding: try LearningView.template(options, records), as: UTF8.self)
    #expect(sheet.hasPrefix("\u{FEFF}item;question;") && sheet.contains("transferability.staff"))
    let empty = try text(options)
    #expect(empty.contains("Of 9 items 9 are unknown."))

    let filled = sheet.replacing(
      "TRF-3 Legal and institutional fit;Do law, data rules and mandates allow it?;receiving;unknown;;;;",
      with:
        "TRF-3 Legal and institutional fit;Do law, data rules and mandates allow it?;receiving;"
        + "blocks;No mandate.;Law 12;receiving;2026-01-15")
    #expect(filled != sheet)
    let folder = try TemporaryFolder()
    let path = try folder.write("form.csv", filled)
    var read = options
    read.forms = [path]
    let report = try text(read)
    #expect(report.contains("1 item blocks the transfer until removed."))
    #expect(report.contains("Of 9 items 8 are unknown; blocks: 1."))
    #expect(report.contains("No mandate.") && report.contains("Law 12"))

    // The form of another territory is refused by its cells.
    read.receiver = "RO"
    #expect(refusal(read).contains("territory: found the territory \"HR\"; expected RO"))
  }

  @Test func `what cannot be done is told`() throws {
    #expect(refusal(.init(visits: 0)).contains("--visits"))
    #expect(refusal(.init(receiver: "AT")).contains("expected one of HR, ITI1"))
    #expect(refusal(.init(receiver: "nowhere")).contains("--receiver"))
    #expect(refusal(.init(practices: [practice])).contains("needs the receiving territory"))
    #expect(
      refusal(.init(receiver: "HR", practices: ["si-pum-o-plu"])).contains("\"si-pum-o-plus\""))
    #expect(refusal(.init(receiver: "HR", forms: ["x.csv"])).contains("--transferability"))
    #expect(
      refusal(.init(receiver: "HR", practices: [practice], forms: ["/no/such.csv"]))
        .contains("does not exist"))
    #expect(throws: (any Error).self) { try LearningView.template(.init(receiver: "HR"), records) }
  }
}
