import CollectiveLearning
import GoodPractices
import PartnerRecords
import PolicyCycle
import TestSupport
import Testing

@testable import PolicyReports

@Suite struct ProcessReportTests {
  private func library() throws -> PracticeLibrary {
    PracticeLibrary(
      [
        try SmallWorld.practice("si-a", in: "SI", meets: [], effects: [SmallWorld.gain]),
        try SmallWorld.practice("it-b", in: "ITI1", meets: []),
        try SmallWorld.practice("si-c", in: "SI", meets: []),
      ], partnerTerritories: [])
  }

  private func project(
    _ changes: [PolicyChange] = [], readings: [StakeholderReading] = []
  ) throws -> LearningProject {
    let town = ProjectBody(
      id: "town", Stakeholder(name: "Town <b>", kind: .localAuthority),
      territory: try SmallWorld.territory("ITI1"))
    return LearningProject(
      name: "Project", programme: "Interreg", asOf: try #require(PartialDate("2026-06-30")),
      bodies: [town],
      activities: [
        LearningActivity(
          id: "workshop", kind: .thematicWorkshop, title: "Workshop", practices: ["si-a", "si-c"]),
        LearningActivity(
          id: "pilot", kind: .pilotAction, title: "Pilot", start: PartialDate("2025-12"),
          territory: try SmallWorld.territory("ITI1"), practices: ["si-a"], pilotRecord: "it-b",
          sources: ["javascript:alert(1)"]),
        LearningActivity(
          id: "later", kind: .studyVisit, title: "Visit", start: PartialDate("2026-09")),
      ], readings: readings, changes: changes)
  }

  private func change(
    _ id: String, _ status: PolicyChange.Status, proof: ChangeProof? = nil
  ) throws -> PolicyChange {
    PolicyChange(
      id: id, instrument: "plan", kind: .governance, status: status, summary: "Change \(id)",
      territory: try SmallWorld.territory("ITI1"), inspiredBy: ["it-b"], proof: proof)
  }

  /// The text on one line, since lines are broken where they are full.
  private func text(_ document: ReportDocument) -> String {
    document.text().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a change is achieved only with a proof, and each standing is counted`() throws {
    let proof = ChangeProof(
      citation: Citation(title: "Decision 7", page: "3"), kind: .legalAct,
      date: PartialDate("2026-02"))
    let project = try project([
      try change("one", .achieved), try change("two", .achieved, proof: proof),
      try change("three", .underWay), try change("four", .intended),
    ])
    let page = text(ReportDocument(process: project, library: try library()))
    #expect(
      page.contains(
        "1 achieved with proof, 1 claimed without proof, 1 under way, 1 intended"))
    #expect(page.contains("claimed, without proof: Change one"))
    #expect(page.contains("achieved, with proof: Change two"))
    #expect(page.contains("Policy changes: claimed, without proof: Change one (one); [achieved"))
    #expect(page.contains("Proof law or agreement, Decision 7, p. 3, 2026-02"))
    #expect(page.contains("Claimed, without proof, 1 change: Change one"))
  }

  @Test func `pilots, plans, unknown things and practices that were only shown are told`() throws {
    let page = text(ReportDocument(process: try project(), library: try library()))
    #expect(page.contains("2 activities, 2 practices shown, compared, chosen or tried, 1 pilot"))
    #expect(page.contains("Planned, and not counted here: 1 activity"))
    #expect(page.contains("2026-09 (planned)"))
    #expect(page.contains("Evidence of the original does not carry over"))
    #expect(page.contains("(si-a), Slovenia: proven"))
    #expect(page.contains("Of 1 further practice nothing more is recorded than that it was shown"))
    #expect(page.contains("No policy change is recorded."))
    #expect(page.contains("Host, unknown of all 3 activities."))
    // Of the visit that is still to come nobody asks what was learned.
    #expect(page.contains("What was learned, unknown of 2 activities: Pilot (pilot); Workshop"))
    #expect(page.contains("Time, money and number of partners are unknown."))
  }

  @Test func `ways are told in the order of time, whichever way they are followed`() throws {
    let project = try project([try change("one", .intended)])
    let library = try library()
    let practice = try #require(library["si-a"])
    let forward = text(ReportDocument(traceOf: practice, in: project, library: library))
    #expect(forward.contains("Title of it-b (it-b) (by way of: Pilot (pilot))"))
    #expect(forward.contains("intended: Change one"))
    // Both from the change and to it: practice, pilot, record, change.
    let back = text(
      ReportDocument(
        origins: project.origins(in: try SmallWorld.territory("IT")), in: project, library: library)
    )
    #expect(
      back.contains("(si-a) (by way of: Pilot (pilot) → Title of it-b (it-b))"), "\(back)")
    let other = try #require(library["si-c"])
    #expect(
      text(ReportDocument(traceOf: other, in: project, library: library)).contains(
        "No policy change is recorded that goes back to it."))
  }

  @Test func `nothing known is said`() throws {
    let empty = LearningProject(
      name: "Project", programme: "Q", asOf: try #require(PartialDate("2026")))
    let library = try library()
    let practice = try #require(library["si-a"])
    #expect(
      text(ReportDocument(traceOf: practice, in: empty, library: library)).contains(
        "Nothing is known: the record of Project, kept up to 2026"))
    #expect(
      text(
        ReportDocument(
          origins: empty.origins(in: try SmallWorld.territory("HR")), in: empty, library: library)
      ).contains("holds no change and no pilot here"))
    #expect(
      text(ReportDocument(process: empty, library: library)).contains("Nobody is recorded."))
  }

  @Test func `stakeholders' answers stand beside the desk's with the differences listed`() throws {
    let world = try SmallWorld()
    let reading = StakeholderReading(
      body: "town", subject: .programme("p"), date: try #require(PartialDate("2026-05")),
      answers: [
        StakeholderAnswer(condition: "outreach.a.1", value: .met, basis: "We do it."),
        StakeholderAnswer(condition: "outreach.a.2", value: .notMet, basis: "Nobody came."),
      ])
    let project = try project(readings: [reading])
    let desk = try world.assessment([
      SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.2", .met),
    ])
    let library = try library()
    let document = ReportDocument(
      process: project, library: library,
      answers: project.sideBySide(with: [desk], library: library, rubric: world.rubric))
    let page = text(document)
    #expect(page.contains("Conditions that stakeholders answered: 2. Not the same as the desk: 1."))
    #expect(page.contains("- Is outreach.a.2 so? (outreach.a.2)"))
    #expect(page.contains("Desk met: Because.; 2024"))
    #expect(page.contains("not met: Nobody came.; 2026-05; [different from the desk]"))
    #expect(page.contains("met: We do it.; 2026-05; [the same as the desk]"))
  }

  @Test(arguments: ReportLanguage.all.map(\.code))
  func `records' words are escaped and only web addresses are linked`(_ code: String) throws {
    let language = try #require(ReportLanguage(code: code))
    let document = ReportDocument(
      process: try project(), library: try library(), language: language)
    let page = document.html()
    #expect(page.contains("Town &lt;b&gt;") && !page.contains("Town <b>"))
    #expect(!page.contains("href=\"javascript"))
    for text in [document.text(), document.markdown(), page] {
      #expect(!text.contains("{n"), "a place without its argument")
      #expect(!text.contains("{titles}") && !text.contains("{detail}"))
    }
  }

  @Test func `the shipped process says in both languages what is stated and what is not proven`()
    throws
  {
    let records = try ShippedRecords.load()
    let english = text(ReportDocument(process: records.learning, library: records.library))
    for words in [
      "1,427,499 EUR (not stated)", "not verified against a page of the programme",
      "lead partner: 1, partner: 6, associated policy authority: 1",
      "0 achieved with proof, 0 claimed without proof, 0 under way, 1 intended",
    ] { #expect(english.contains(words), "\(words)") }
    let italian = text(
      ReportDocument(process: records.learning, library: records.library, language: .italian))
    for words in ["1.427.499 EUR", "previsto: The service", "Prova nessuna", "14/06/2023"] {
      #expect(italian.contains(words), "\(words)")
    }
  }
}
