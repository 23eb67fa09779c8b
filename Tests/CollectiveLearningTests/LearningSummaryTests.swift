import CollectiveLearning
import ESFProgrammes
import PolicyCycle
import TestSupport
import Testing

@Suite struct LearningSummaryTests {
  @Test func `counts are those of the record`() throws {
    let summary = try SmallProcess().project().summary
    #expect(summary.partners == [.lead: 1])
    #expect(summary.bodies == [.institutional: 1, .territorial: 2, nil: 1])
    #expect(summary.activities == [.pilotAction: 1, .thematicWorkshop: 1, .unknown: 1])
    #expect(summary.heldActivities == 3)
    #expect(summary.practicesSeen == ["si-a", "si-c"])
    // Said to be achieved, and nothing shows it.
    #expect(summary.changes == [.claimed: 1])
  }

  @Test func `what lies after the record is planned and not counted`() throws {
    let json = SmallProcess.json.replacing(
      "\"start\": \"2025-05-06\",\n   \"end\": \"2025-05-07\"", with: "\"start\": \"2026-07\"")
    let project = try SmallProcess().project(json)
    let workshop = try #require(project.activity("workshop"))
    #expect(workshop.isPlanned(asOf: project.asOf))
    #expect(project.summary.planned == 1)
    #expect(project.summary.heldActivities == 2)
    #expect(project.summary.practicesSeen == ["si-a"])
  }

  @Test func `the group follows from the kind unless it is stated`() throws {
    let project = try SmallProcess().project()
    #expect(project.body("it-region")?.group == .institutional)
    #expect(project.body("town")?.group == .territorial)
    #expect(project.body("town")?.isGroupStated == false)
    #expect(project.body("coop")?.group == .territorial)
    #expect(project.body("coop")?.isGroupStated == true)
    #expect(project.body("lab")?.group == nil)
    #expect(
      Stakeholder.Kind.allCases.filter { StakeholderGroup(kind: $0) == .institutional }
        == [.publicAuthority, .employmentService])
    #expect(ProjectPartner.Kind.allCases.map(StakeholderGroup.init(kind:)).last == .territorial)
  }

  @Test func `open points are found by going through the record`() throws {
    let points = try SmallProcess().project().openPoints
    #expect(
      points == [
        .figureNotVerified(.period), .figureNotVerified(.partnerCount),
        .partnerCountDiffers(stated: 2, listed: 1),
        .activitiesWithout(.date, ["talk"]), .activitiesWithout(.kind, ["talk"]),
        .activitiesWithout(.place, ["workshop", "talk"]),
        .activitiesWithout(.host, ["workshop", "talk"]),
        .activitiesWithout(.participants, ["workshop", "talk"]),
        .activitiesWithout(.practices, ["talk"]),
        .activitiesWithout(.learned, ["workshop", "talk"]),
        .activitiesWithout(.source, ["talk"]),
        .kindsNotRecorded([.studyVisit, .peerReview, .stakeholderMeeting]),
        .changesClaimed(["change"]), .instrumentsWithoutChange(["2021IT05SFPR015"]),
      ])
    let empty = LearningProject(
      name: "P", programme: "Q", asOf: try #require(PartialDate("2026")))
    #expect(empty.openPoints.contains(.noReadings) && empty.openPoints.contains(.noChanges))
    #expect(empty.openPoints.contains(.figureUnknown(.budget)))
  }
}
