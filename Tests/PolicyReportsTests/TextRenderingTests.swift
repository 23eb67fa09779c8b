import PartnerRecords
import PolicyCycle
import Testing

@testable import PolicyReports

@Suite struct TextRenderingTests {
  @Test func `lines are broken at words`() {
    #expect(TextPage.wrapped("aa bb cc", to: 5) == ["aa bb", "cc"])
    #expect(TextPage.wrapped("aaaaaaa b", to: 3) == ["aaaaaaa", "b"])
    #expect(TextPage.wrapped("", to: 5) == [""])
    #expect(TextPage.wrapped("aa bb cc", to: 8, firstTo: 2) == ["aa", "bb cc"])
  }

  @Test func `untrusted text cannot steer a terminal`() {
    #expect(Printable.text("a\u{1B}[31mb\u{202E}c\nd\u{7}") == "a[31mbc d")
    #expect(Printable.text("İŞKUR – žluť") == "İŞKUR – žluť")
  }

  private func document(_ blocks: [ReportBlock]) -> ReportDocument {
    ReportDocument(
      language: .english, title: .own("Title"),
      sections: [ReportSection(id: "s", title: .own("Part"), blocks)])
  }

  private func table(_ long: String) -> ReportTable {
    ReportTable(
      caption: .own("Caption"),
      columns: [ReportTable.Column("Name"), .number("Count"), ReportTable.Column("Empty")],
      rows: [
        ReportTable.Row([.record("A"), .count(5), .own("")]),
        ReportTable.Row([.record(long), .count(12), .own("")]),
      ])
  }

  @Test func `a table that fits stands in columns, without its empty ones`() {
    #expect(
      document([.table(table("Longer"))]).text()
        == "Title\n\nPART\n\nCaption\nName    Count\nA           5\nLonger     12\n")
  }

  @Test func `a table that does not fit is told row by row`() {
    let long = String(repeating: "long ", count: 30)
    let text = document([.table(table(long))]).text(width: 60)
    #expect(text.contains("- A\n  Count: 5\n- long long"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test(arguments: [40, 60, 100])
  func `no line is wider than asked, but for a single word`(_ width: Int) throws {
    let card = try ShippedRecords.load().scorecard(for: "ITI1")
    for line in ReportDocument(scorecard: card).text(width: width).split(separator: "\n") {
      #expect(
        line.count <= width || line.split(separator: " ").contains { $0.count > width / 2 - 4 },
        "\(line)")
    }
  }

  @Test func `links keep what leads on, and loud marks stand in capitals`() throws {
    let text = document([
      .paragraph(
        RichText([
          .link("A practice", .page(.practice("si-one"))), .own(" "),
          .link("https://example.org", .web("https://example.org")), .own(" "),
          .mark(Mark("target", .target)), .own(" "), .mark(Mark("shown", .shown)),
        ]))
    ]).text()
    #expect(text.contains("A practice (si-one) https://example.org TARGET [shown]"))
  }
}
