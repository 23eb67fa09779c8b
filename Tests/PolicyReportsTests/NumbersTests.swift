import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import StructuredText
import Testing

@testable import PolicyReports

@Suite struct NumbersTests {
  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try CSVTable(parsing: bytes, source: "numbers.csv").rows.map { $0.cells.map(\.text) }
  }

  @Test(arguments: ["en", "it"])
  func `the counts of every section stand in the table of numbers`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    let card = try ShippedRecords.load().scorecard(for: "HR")
    let document = ReportDocument(scorecard: card, language: language)
    let rows = try rows(document.numbers())
    let title = language.label(.programmeProfileTitle)
    for section in card.programmeProfile.sections {
      for standing in ConditionStanding.sharing {
        let own = rows.filter {
          $0[0] == title && $0[1] == language.label(.countsTable)
            && $0[2] == language.term(section.section)
            && $0[3] == language.label(.short(standing))
        }
        #expect(own.map { $0[4] } == ["\(section.counts[standing])"], "\(section.name) \(standing)")
      }
    }
  }

  @Test func `shares keep all their digits, in per cent`() throws {
    let card = try ShippedRecords.load().scorecard(for: "ITI1")
    let rows = try rows(ReportDocument(scorecard: card).numbers())
    let share = try #require(card.systemProfile?.sections[2].counts.share(.shown))
    let own = rows.filter {
      $0[0].hasPrefix("Beside it") && $0[2] == "Training and customised support"
        && $0[3] == "shown %" && $0[5] == "%"
    }
    #expect(own.compactMap { Double($0[4]) } == [share * 100])
  }

  @Test func `the figures of a practice stand in its table of numbers, with their units`() throws {
    let records = try ShippedRecords.load()
    let practice = try #require(records.library["tr-neet-pro"])
    let rows = try rows(
      ReportDocument(practice: practice, in: records.library, rubric: records.rubric).numbers(
        separator: .comma)
    )
    .filter { $0[0].hasPrefix("Reported figures") }
    let figures = practice.evidence.filter { $0.figure != nil }
    #expect(rows.count == figures.count)
    for (row, item) in zip(rows, figures) {
      #expect(Double(row[4]) == item.figure)
      #expect(row[5] == item.unit ?? "")
      #expect(row[2] == "\(item.statement) \(item.id)")
      #expect(row[6].contains(item.kind == .target ? "Kind: target" : "Kind: "))
    }
  }

  @Test func `numbers of sentences stand there too, with the sentence`() throws {
    let card = try ShippedRecords.load().scorecard(for: "ITI1")
    let rows = try rows(ReportDocument(scorecard: card).numbers())
    let answered = rows.filter { $0[1].hasPrefix("Of 297 conditions ") }
    #expect(answered.map { $0[3] } == ["all", "n"])
    #expect(answered.map { $0[4] } == ["297", "\(card.programmeProfile.answeredCount)"])
    let gaps = rows.filter { $0[3] == "n" && $0[1].contains("conditions of the frontier in its") }
    #expect(!gaps.isEmpty)
    #expect(rows.contains { $0[2] == "NEET rate" && $0[4] == "13.8" && $0[5] == "%" })
  }

  @Test func `controls and formulas of records do no harm in a spreadsheet`() throws {
    let records = try AttackRecords()
    let text = String(
      decoding: ReportDocument(scorecard: records.scorecard).numbers(), as: UTF8.self)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(!text.contains("\n=") && !text.contains(";="))
  }

  /// A section with a figure whose table stands beside it, a number, one that is not shown, and a
  /// blank.
  private func document(_ language: ReportLanguage) -> ReportDocument {
    let table = ReportTable(
      caption: .own("Losses"),
      columns: [ReportTable.Column("Stage"), .number("Came"), .number("Share")],
      rows: [
        ReportTable.Row([
          .own("met"), ReportTable.Cell(.own("12"), value: 12),
          ReportTable.Cell(.own("-12.5"), value: -12.5, unit: "%"),
        ]), ReportTable.Row([.own("offer"), .own("not shown"), .own("")]),
      ])
    return ReportDocument(
      language: language, title: .own("Title"),
      lead: [
        .paragraph(
          RichText([
            .own("Starts: "), .number("40", SaidNumber(name: "n", value: 40, unit: "")),
          ]))
      ],
      sections: [ReportSection(id: "s", title: .own("Outreach"), [.table(table), .table(table)])]
    )
  }

  @Test func `a spreadsheet has a row for what is not shown, and the sentence as a remark`() throws
  {
    let rows = try rows(document(.english).numbers(for: .spreadsheet))
    #expect(
      rows == [
        ["Title", "", "", "", "40", "", "", "Starts: 40"],
        ["Outreach", "Losses", "met", "Came", "12", "", "", ""],
        ["Outreach", "Losses", "met", "Share", "-12.5", "%", "", ""],
        ["Outreach", "Losses", "offer", "Came", "", "", "not shown", ""],
      ])
    let text = String(decoding: document(.english).numbers(for: .spreadsheet), as: UTF8.self)
    #expect(
      text.hasPrefix("\u{FEFF}section;table;row;column;value;unit;instead of a number;remarks\r\n"))
    let data = try self.rows(document(.english).numbers())
    #expect(data.map(\.count) == [7, 7, 7], "each number once")
    #expect(data.map { $0[4] } == ["40", "12", "-12.5"])
  }

  @Test func `a spreadsheet in Italian has decimal commas, and numbers below zero stay numbers`() {
    let text = String(
      decoding: document(.italian).numbers(for: .spreadsheet), as: UTF8.self)
    #expect(text.contains("\r\nOutreach;Losses;met;Share;-12,5;%;;\r\n"))
    let data = String(decoding: document(.italian).numbers(), as: UTF8.self)
    #expect(data.contains(";-12.5;"))
  }
}
