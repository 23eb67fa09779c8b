import ServiceDelivery
import Testing

@testable import PolicyReports

@Suite("Form of an action plan") struct PlanReportTests {
  private func plan(_ text: String = ActionPlan.template) throws -> ActionPlan {
    try ActionPlan(json: Array(text.utf8), source: "plan", today: nil, textCheck: .patterns)
  }

  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text: text)) }

  // Registered on 4 March 2024: the last day in time is 4 July.
  @Test(arguments: [
    ("2024-03-01", "have not begun"), ("2024-07-03", "1 day left"), ("2024-07-04", "0 days left"),
    ("2024-07-05", "over for 1 day"),
  ])
  func `the clock is told as it stands on the day`(day: String, words: String) throws {
    let text = ReportDocument(plan: try plan(), asOf: try self.day(day)).text()
    #expect(text.contains(words), "\(text)")
  }

  @Test(arguments: [
    ("2024-07-04", "made and taken up within the four months, 122 days"),
    ("2024-07-08", "taken up after them, 126 days"),
  ])
  func `an offer that was taken up stops the clock`(taken: String, words: String) throws {
    let stopped = try plan(
      ActionPlan.template.replacing(
        "\"answer\": \"open\"", with: "\"answer\": \"taken-up\", \"answered\": \"\(taken)\""))
    let text = ReportDocument(plan: stopped, asOf: try day("2024-12-31")).text()
    #expect(text.contains(words), "\(text)")
  }

  @Test func `codes are in words of the language, texts in their own and escaped`() throws {
    let plan = try plan(
      ActionPlan.template.replacing("EXAMPLE: on the way", with: "<b>on & on</b>"))
    let day = try day("2024-06-01")
    let english = ReportDocument(plan: plan, asOf: day)
    #expect(english.text().contains("transport, qualification"))
    #expect(english.html().contains("&lt;b&gt;on &amp; on&lt;/b&gt;"))
    #expect(!english.html().contains("<b>on"))
    let italian = try ReportDocument(
      plan: plan, asOf: day, language: #require(ReportLanguage(code: "it"))
    ).text()
    for words in ["progetto finanziato", "offerta fatta", "EXAMPLE: course on hygiene"] {
      #expect(italian.contains(words), "\(words)")
    }
    #expect(!italian.contains("grant-project") && !italian.contains("offer-made"))
  }

  @Test func `what is not known is a line to write on`() throws {
    let text = ReportDocument(plan: try plan(), asOf: try day("2024-06-01")).text()
    #expect(text.contains("Citizenship") && text.contains("____________"))
    #expect(text.contains("SERVICES AND MEASURES\nNothing yet."))
  }
}
