import GoodPractices
import StructuredText
import Testing

@Suite struct PracticeFormTests {
  @Test func `each field has its text, its length and what is known of its limit`() throws {
    let target = PracticeFiles.sound.replacing("evidence-1", with: "evidence-2")
      .replacing("result", with: "target").replacing("people met", with: "people planned")
    let practice = try PracticeFiles.record(
      PracticeFiles.json(
        ", \"furtherInformation\": [{\"title\": \"Film\", \"url\": \"https://example.eu/f\"}]",
        evidence: PracticeFiles.sound + "," + target)
    ).practice
    let form = PracticeForm(practice)
    func text(_ field: FormField) -> String? { form.entry(for: field)?.text }
    #expect(form.entries.map(\.field) == FormField.allCases)
    #expect(text(.title) == "Bus for young people")
    #expect(text(.location) == "SI03")
    #expect(text(.resources) == "EUR 5000. A year.")
    // The target is left out.
    #expect(text(.evidence) == "Young people met: 120 young people (2023).")
    #expect(text(.timescale) == "2020 to ongoing")
    #expect(text(.challenges) == "")
    #expect(text(.furtherInformation) == "Film: https://example.eu/f")
    #expect(form.text.contains("## Title (20 characters of 100)\nBus for young people\n"))
    #expect(
      form.text.contains(
        "## Potential for learning or transfer (13 characters; 1000 recalled as the limit, not confirmed)"
      ))
    #expect(form.text.contains("## Main institution involved (16 characters; no limit is known)"))
    #expect(FormField.allCases.filter { $0.limit?.isConfirmed == true } == [.title])
  }

  @Test func `the form comes in a wanted language, and says what is not in it`() throws {
    let practice = try PracticeFiles.record(
      PracticeFiles.json(
        """
        , "translations": {"it": {"title": "\(String(repeating: "\u{E8}", count: 101))",
                                  "resources.note": "Un anno."}}
        """)
    ).practice
    let form = PracticeForm(practice, in: [try #require(LanguageTag("it"))])
    let title = try #require(form.entry(for: .title))
    #expect(title.count == 101 && title.isTooLong)
    #expect(title.languages.map(\.description) == ["it"])
    #expect(form.text.contains("(101 characters of 100; TOO LONG)"))
    #expect(form.entry(for: .resources)?.text == "EUR 5000. Un anno.")
    #expect(form.entry(for: .about)?.languages == [.english])
  }
}
