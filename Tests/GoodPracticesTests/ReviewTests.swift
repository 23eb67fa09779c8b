import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@Suite struct ReviewTests {
  private let rubric: Rubric

  init() throws { rubric = try ShippedRecords.load().rubric }

  private func day(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  private func moved(
    _ record: PracticeRecord, _ states: ReviewState..., on date: String = "2026-11-27"
  ) throws -> PracticeRecord {
    try states.reduce(record) {
      try $0.moved(
        to: $1, by: "Office", on: try day(date), because: "Because.", rubric: rubric)
    }
  }

  private func edit(_ record: PracticeRecord, title: String) -> PracticeEdit {
    PracticeEdit(
      practice: record.id, place: ["title"], old: record.value(at: ["title"]), new: .string(title))
  }

  @Test func `a record goes its way, each step with who, when and why`() throws {
    let start = try PracticeFiles.record()
    #expect(start.review.state == .draft && start.review.revision == 1)
    #expect(start.review.publishedRevision == nil)
    let record = try moved(start, .submitted, .validated, .published)
    #expect(record.review.events.map(\.state) == [.submitted, .validated, .published])
    #expect(record.review.events.allSatisfy { $0.who == "Office" && $0.revision == 1 })
    #expect(record.review.events.last?.why == "Because.")
    #expect(record.review.publishedRevision == 1)
    // What is not of the exchange is as it was.
    #expect(record.practice.title == start.practice.title)
    #expect(record.value(at: ["title"]) == start.value(at: ["title"]))
    // Written and read again it is the same.
    let again = try PracticeRecord(
      json: Array(record.text.utf8), source: "a", rubric: rubric)
    #expect(again == record && again.text == record.text && again.warnings.isEmpty)
    #expect(again.review.events == record.review.events)
  }

  @Test func `all other steps are refused with those that are allowed`() throws {
    let allowed: [ReviewState: Set<ReviewState>] = [
      .draft: [.submitted, .withdrawn], .submitted: [.validated, .draft, .withdrawn],
      .validated: [.published, .draft, .withdrawn], .published: [.draft, .withdrawn],
      .withdrawn: [.draft],
    ]
    let draft = try PracticeFiles.record()
    let later = try day("2026-12-01")
    let ways: [ReviewState: PracticeRecord] = [
      .draft: draft, .submitted: try moved(draft, .submitted),
      .validated: try moved(draft, .submitted, .validated),
      .published: try moved(draft, .submitted, .validated, .published),
      .withdrawn: try moved(draft, .withdrawn),
    ]
    for (state, record) in ways {
      for next in ReviewState.allCases {
        do throws(ReviewRefusal) {
          let moved = try record.moved(
            to: next, by: "O", on: later, because: "b", rubric: rubric)
          #expect(allowed[state]?.contains(next) == true, "\(state) to \(next)")
          #expect(moved.review.state == next)
        } catch {
          #expect(allowed[state]?.contains(next) == false, "\(state) to \(next): \(error)")
          #expect(error.description.contains("expected one to"))
        }
      }
    }
  }

  @Test func `a step needs somebody, a day not before the last, and a reason to take back`() throws
  {
    let record = try moved(try PracticeFiles.record(), .submitted)
    func refusal(
      _ state: ReviewState, _ who: String, _ date: String, _ why: String?
    ) throws -> String {
      let day = try day(date)
      do throws(ReviewRefusal) {
        _ = try record.moved(to: state, by: who, on: day, because: why, rubric: rubric)
        return ""
      } catch {
        return error.description
      }
    }
    #expect(try refusal(.validated, " ", "2026-11-28", nil).contains("found nobody"))
    #expect(try refusal(.validated, "O", "2026-11-26", nil).contains("before the step"))
    #expect(try refusal(.draft, "O", "2026-11-28", " ").contains("no reason"))
    #expect(try refusal(.withdrawn, "O", "2026-11-28", nil).contains("no reason"))
    #expect(try refusal(.validated, "O", "2026-11", nil) == "")
  }

  @Test func `errors keep a record from being submitted, warnings do not`() throws {
    let faulty = try PracticeFiles.record(
      PracticeFiles.json().replacing("https://example.eu/bus", with: "javascript:alert(1)"))
    let today = try day("2026-11-27")
    do throws(ReviewRefusal) {
      _ = try faulty.moved(
        to: .submitted, by: "O", on: today, rubric: rubric)
      Issue.record("submitted")
    } catch {
      guard case .errors(let findings) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(findings.map(\.rule) == [.link])
    }
    let doubtful = try PracticeFiles.record(
      PracticeFiles.json(evidence: PracticeFiles.sound.replacing("\"year\": 2023,", with: "")))
    #expect(try moved(doubtful, .submitted).review.state == .submitted)
  }

  @Test func `an edit of a published record is a draft of the next revision`() throws {
    let published = try moved(try PracticeFiles.record(), .submitted, .validated, .published)
    // Not without a name and a reason.
    #expect(throws: InputProblems.self) {
      try published.setting(["title"], to: .string("New"), rubric: rubric)
    }
    #expect(throws: ReviewRefusal.self) {
      try published.edited(
        by: "O", on: try day("2026-12-01"), rubric: rubric, [edit(published, title: "New")])
    }
    func refusal(_ record: PracticeRecord, _ who: String, _ why: String?) throws -> String {
      let day = try day("2026-12-01")
      do throws(ReviewRefusal) {
        _ = try record.edited(
          by: who, on: day, because: why, rubric: rubric, [edit(record, title: "New")])
        return ""
      } catch {
        return error.description
      }
    }
    #expect(
      try refusal(try moved(try PracticeFiles.record(), .submitted), " ", nil)
        == "found an edit of a submitted record without who and why; expected both: the edit makes it"
        + " a draft again")
    #expect(
      try refusal(published, "O", " ")
        == "found an edit of a published record without why; expected it: the edit makes it a draft of"
        + " the next revision")
    let draft = try published.edited(
      by: "O", on: try day("2026-12-01"), because: "Typing error", rubric: rubric,
      [edit(published, title: "New")])
    #expect(draft.review.state == .draft && draft.review.revision == 2)
    #expect(draft.practice.title == "New")
    #expect(draft.review.publishedRevision == 1)
    #expect(try draft.publishedPractice(rubric: rubric)?.title == "Bus for young people")
    // A draft is edited without further steps.
    let second = try draft.edited(
      by: "O", on: try day("2026-12-02"), rubric: rubric, [edit(draft, title: "Newer")])
    #expect(second.review.events.count == draft.review.events.count)
    let next = try moved(second, .submitted, .validated, .published, on: "2026-12-03")
    #expect(next.review.publishedRevision == 2)
    #expect(try next.publishedPractice(rubric: rubric)?.title == "Newer")
    let gone = try moved(next, .withdrawn, on: "2026-12-04")
    #expect(try gone.publishedPractice(rubric: rubric) == nil)
    #expect(gone.review.publishedRevision == nil)
    let back = try moved(gone, .draft, on: "2026-12-05")
    #expect(back.review.revision == 3)
    #expect(try back.publishedPractice(rubric: rubric) == nil)
  }

  @Test func `an edit after checking has to be checked again`() throws {
    let validated = try moved(try PracticeFiles.record(), .submitted, .validated)
    let edited = try validated.edited(
      by: "O", on: try day("2026-11-28"), because: "b", rubric: rubric,
      [edit(validated, title: "New")])
    #expect(edited.review.state == .draft && edited.review.revision == 1)
    #expect(
      try validated.edited(by: "O", on: try day("2026-11-28"), rubric: rubric, []) == validated)
  }

  @Test func `a published record that was changed past the review is found out`() throws {
    let published = try moved(try PracticeFiles.record(), .submitted, .validated, .published)
    func rules(_ text: String) throws -> [PracticeRule] {
      PracticeValidation(
        json: Array(text.utf8), source: "a", rubric: rubric, today: try day("2026-11-27")
      ).errors.map(\.rule)
    }
    #expect(try rules(published.text).isEmpty)
    // The first of the two titles is the record's own.
    let changed = published.text.replacing("Bus for young people", with: "Bus", maxReplacements: 1)
    #expect(try rules(changed) == [.review])
  }

  @Test func `what others keep in the exchange stays, known or not`() throws {
    let record = try PracticeFiles.record(
      PracticeFiles.json(
        """
        , "exchange": {"version": {"B": 2, "A": 1}, "later": [1], "review": {"later": {"x": 1}}}
        """))
    let published = try moved(record, .submitted, .validated, .published)
    #expect(published.value(at: ["exchange", "version", "B"]) == .integer(2))
    #expect(published.value(at: ["exchange", "later"]) == .array([.integer(1)]))
    #expect(published.value(at: ["exchange", "review", "later", "x"]) == .integer(1))
    // The kept text is without the exchange: it would grow with each revision.
    #expect(published.value(at: ["exchange", "review", "published", "exchange"]) == nil)
  }

  @Test func `random walks never leave the rules, and the public text is the one published last`()
    throws
  {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<12 {
      var record = try PracticeFiles.record()
      var title = record.practice.title
      var shown: String?
      for step in 0..<15 {
        let date = try day("2027-01-\(10 + step)")
        if Bool.random(using: &generator) {
          let new = "Title \(step)"
          record = try record.edited(
            by: "O", on: date, because: "b", rubric: rubric, [edit(record, title: new)])
          title = new
        } else {
          let next = try #require(record.review.state.next.randomElement(using: &generator))
          record = try record.moved(to: next, by: "O", on: date, because: "b", rubric: rubric)
          if next == .published { shown = title }
          if next == .withdrawn { shown = nil }
        }
        #expect(record.practice.title == title)
        #expect(try record.publishedPractice(rubric: rubric)?.title == shown)
      }
    }
  }
}
