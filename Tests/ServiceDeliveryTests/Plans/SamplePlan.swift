import PolicyCycle
import Testing

@testable import ServiceDelivery

/// A plan that went all the way, to be changed in one place by a test.
enum SamplePlan {
  static func day(_ text: String) throws -> CalendarDay {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2]))
  }

  static func contents() throws -> ActionPlan.Contents {
    ActionPlan.Contents(
      profile: PlanProfile(
        participant: ParticipantProfile(
          yearOfBirth: 2003, sex: .female, isced: 2, marks: ParticipantMarks(digitalAccess: false),
          subgroup: .longTermUnemployed, place: "TR510", monthsWithoutWork: 14),
        obstacles: [.transport, .care]),
      goal: PlanGoal(text: "An apprenticeship as a cook", offer: .apprenticeship),
      steps: [
        PlanStep(
          id: "s1", text: "Visit a kitchen", who: .participant, due: try day("2024-02-20"),
          done: try day("2024-02-18")),
        PlanStep(id: "s2", text: "Find a place in a nursery", who: .service),
        PlanStep(
          id: "s3", text: "Course on hygiene", who: .grantProject, due: try day("2024-03-15")),
      ],
      commitments: [
        PlanCommitment(id: "c1", text: "Comes to each appointment", who: .participant),
        PlanCommitment(id: "c2", text: "Calls employers each week", who: .counsellor),
      ],
      services: [
        PlanService(
          id: "v1", text: "Kitchen course", who: .grantProject, start: try day("2024-02-12"),
          end: try day("2024-03-30"))
      ],
      reviews: [
        PlanReview(id: "r1", day: try day("2024-03-01"), who: .counsellor, text: "On the way")
      ],
      offers: [
        PlanOffer(
          id: "o1", kind: .job, day: try day("2024-03-10"), who: .service, answer: .refused,
          answered: try day("2024-03-12")),
        PlanOffer(
          id: "o2", kind: .apprenticeship, day: try day("2024-04-20"), who: .grantProject,
          answer: .takenUp, answered: try day("2024-05-02")),
      ],
      followUps: [
        PlanFollowUp(months: 6, day: try day("2024-11-02"), situation: .apprenticeship)
      ],
      history: [
        PlanMove(.drafted, on: try day("2024-01-20"), by: .counsellor),
        PlanMove(.agreed, on: try day("2024-02-01"), by: .counsellor),
        PlanMove(.underWay, on: try day("2024-02-01"), by: .counsellor),
        PlanMove(.offerMade, on: try day("2024-03-10"), by: .counsellor),
        PlanMove(.underWay, on: try day("2024-03-12"), by: .counsellor),
        PlanMove(.offerMade, on: try day("2024-04-20"), by: .counsellor),
        PlanMove(.inPlace, on: try day("2024-05-02"), by: .counsellor),
        PlanMove(.followedUp, on: try day("2024-11-05"), by: .counsellor),
        PlanMove(
          .closed, on: try day("2024-11-05"), by: .counsellor, outcome: .apprenticeship),
      ])
  }

  static func plan(_ contents: ActionPlan.Contents? = nil) throws -> ActionPlan {
    try ActionPlan(
      pseudonym: "p-7f3a", office: "ankara-2", registered: try day("2024-01-15"),
      contents: contents ?? Self.contents(), today: try day("2024-12-31"), textCheck: .patterns)
  }

  /// The faults of a plan that was changed.
  static func faults(_ change: (inout ActionPlan.Contents) throws -> Void) throws -> [String] {
    var contents = try contents()
    try change(&contents)
    do {
      _ = try plan(contents)
      return []
    } catch PlanRefusal.faults(let faults) {
      return faults.map { "\($0.kind.rawValue) \($0.place)" }
    }
  }
}
