import Testing

@testable import PolicyReports

@Suite struct MarkdownRenderingTests {
  @Test(arguments: [
    ("a_b *c* [d](e) <f> `g` #h | i\n- j", "a\\_b \\*c\\* \\[d\\](e) \\<f\\> \\`g\\` #h \\| i - j"),
    ("1. Begins as a list", "1\\. Begins as a list"), ("2023) too", "2023\\) too"),
    ("in 2023. Then", "in 2023. Then"), ("# no heading", "\\# no heading"),
    ("- no item", "\\- no item"),
    ("    no code", " no code"), ("www.example.org, @somebody", "www\\.example.org, \\@somebody"),
    ("well-known 4.5", "well-known 4.5"),
  ])
  func `signs of Markdown and HTML in records stay text`(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test func `a report in Markdown`() {
    let document = ReportDocument(
      language: .english, title: .own("Title"),
      sections: [
        ReportSection(
          id: "s", title: .own("Part"),
          [
            .items(
              [
                ReportItem(
                  title: .record("One *star*"), note: .own("note"),
                  entries: [ReportEntry("Label", .own("text"))])
              ], isNumbered: true),
            .table(
              ReportTable(
                caption: .own("Caption"), columns: [ReportTable.Column("A"), .number("B")],
                rows: [ReportTable.Row([.record("x|y"), .count(3)])])),
            .paragraph(
              RichText([
                .link("page", .page(.practice("p"))), .own(" "),
                .link("web", .web("https://example.org/a b")), .own(" "),
                .link("bad", .web("javascript:alert(1)")),
              ])),
          ])
      ])
    #expect(
      document.markdown()
        == """
        # Title

        ## Part

        1. **One \\*star\\***
           - note
           - Label: text

        Caption

        | A | B |
        | --- | ---: |
        | x\\|y | 3 |

        page (p) [web](<https://example.org/a%20b>) bad

        """)
  }
}
