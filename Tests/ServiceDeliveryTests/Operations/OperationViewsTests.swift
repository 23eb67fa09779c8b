import PolicyCycle
import ServiceDelivery
import Testing

@Suite struct OperationViewsTests {
  private func activity(_ id: String, _ kind: String, _ more: String = "") -> String {
    "{\"id\": \"\(id)\", \"title\": \"T\", \"kind\": \"\(kind)\"\(more)}"
  }

  @Test func `activities are found by what they are`() throws {
    let operation = try SmallOperation().with(
      "activities",
      "[\(activity("n", "needs-analysis")), \(activity("t", "training")), "
        + "\(activity("v", "study-visit")), \(activity("f", "focus-groups")), "
        + "\(activity("s", "survey"))]"
    ).with(
      "deliverables",
      #"[{"id": "d", "title": "D", "activity": "s"}, {"id": "e", "title": "E", "activity": "t"}]"#
    ).read()
    let capacity = CapacityBuilding(of: operation)
    #expect(capacity.needsAnalyses.map(\.id) == ["n"])
    #expect(capacity.trainings.map(\.id) == ["t"])
    #expect(capacity.studyVisits.map(\.id) == ["v"])
    #expect(capacity.evaluations.isEmpty)
    let research = FieldResearch(of: operation)
    #expect(research.focusGroups.map(\.id) == ["f"])
    #expect(research.surveys.map(\.id) == ["s"])
    #expect(research.deliverables.map(\.id) == ["d"])
    #expect(OperationStatus(of: operation).campaigns.isEmpty)
  }

  @Test func `a campaign keeps persons, places and media apart and adds nothing up`() throws {
    let operation = try SmallOperation().with(
      "activities",
      "["
        + activity(
          "c", "campaign",
          ", \"delivered\": [\(SmallOperation.figure("met", 5_447)), "
            + "\(SmallOperation.figure("places", 15, unit: "towns", measure: "places")), "
            + "\(SmallOperation.figure("opening", 200)), "
            + "\(SmallOperation.figure("news", 61, unit: "items", measure: "media"))]") + "]"
    ).read()
    let campaign = try #require(OperationStatus(of: operation).campaigns.first)
    #expect(campaign.personsMet.map(\.value) == [5_447, 200])
    #expect(campaign.places.map(\.value) == [15])
    #expect(campaign.media.map(\.value) == [61])
    #expect(campaign.visitors.isEmpty)
  }
}
