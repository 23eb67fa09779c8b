import CollectiveLearning
import ESFProgrammes
import PartnerRecords
import PolicyCycle
import Testing

@Suite struct ShippedLearningTests {
  private func project() throws -> LearningProject { try ShippedRecords.load().learning }

  @Test func `the frame is stated, with its origin, and not called verified`() throws {
    let frame = try project().frame
    #expect(frame.period?.start == PartialDate("2023-03"))
    #expect(frame.period?.end == PartialDate("2027-02"))
    #expect(frame.budget?.amount == 1_427_499 && frame.budget?.currency == "EUR")
    #expect(frame.budget?.basis == .notStated)
    #expect(frame.partnerCount?.number == 8)
    #expect(frame.origins.count == 3)
    for (figure, origin) in frame.origins {
      #expect(!origin.isVerified && origin.note?.contains("Not verified") == true, "\(figure)")
    }
  }

  @Test func `eight bodies are listed, of which one is the associated policy authority`() throws {
    let summary = try project().summary
    #expect(summary.partners == [.lead: 1, .partner: 6, .associatedPolicyAuthority: 1])
    #expect(summary.listedPartners == 8)
    let note = try project().frame.partnerCount?.origin.note ?? ""
    #expect(note.contains("there are seven"))
    let records = try ShippedRecords.load()
    #expect(Set(try project().bodies.map(\.id)).isSuperset(of: records.partners.map(\.id)))
  }

  @Test func `project and partners are those of the partners' record`() throws {
    #expect(try project().name == "atWork4NEETs" && project().programme == "Interreg Europe")
    #expect(
      try project().sources.contains(
        "https://adem.public.lu/en/mobilite-europeenne/atwork4neets.html"))
  }

  @Test func `the project learning of Slovenia leads to Empoli and to a change that is intended`()
    throws
  {
    let project = try project()
    let trace = project.trace(ofPractice: "si-pum-o-plus")
    #expect(trace.directActivities == ["plya-empoli-pilot", "empoli-tutoring-visit"])
    #expect(trace.practices == ["it-plya-empoli-pilot"])
    #expect(trace.changes == ["empoli-service-in-local-planning"])
    let origins = project.origins(in: try #require(TerritoryCode("ITI1")))
    #expect(origins.changes.map(\.subject.id) == trace.changes)
    #expect(origins.changes.first?.trace.practices.contains("si-pum-o-plus") == true)
    #expect(origins.pilots.map(\.subject.id) == ["plya-empoli-pilot"])
  }

  @Test func `no change is called achieved, and none stands in a programme`() throws {
    let project = try project()
    #expect(project.summary.changes == [.intended: 1])
    #expect(project.changes.allSatisfy { $0.proof == nil && $0.kind == nil && $0.date == nil })
    for programme in try ShippedRecords.load().programmes {
      #expect(try project.origins(ofInstrument: programme.id).isEmpty)
    }
  }

  @Test func `dates, places and practices are those that were read; the rest is unknown`() throws {
    let project = try project()
    #expect(
      project.activities.map { $0.start?.description ?? "-" } == [
        "2023-06-14", "2023-11-14", "2024-11-12", "2025-05-06", "2025-12", "2026-02", "-", "-",
      ])
    #expect(project.activities.allSatisfy { $0.host == nil && !$0.sources.isEmpty })
    #expect(project.activity("vilnius-workshop")?.practices.count == 8)
    #expect(project.activity("launch-malta")?.participants.isEmpty == true)
    #expect(project.readings.isEmpty)
    #expect(project.openPoints.contains(.noReadings))
    #expect(
      project.activity("plya-empoli-pilot")?.notes.contains { $0.contains("does not carry over") }
        == true)
  }
}
