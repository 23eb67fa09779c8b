import CollectiveLearning
import PolicyCycle
import TestSupport
import Testing

@Suite struct LearningTraceTests {
  @Test func `a practice leads to activities, the pilot's record and the change`() throws {
    let project = try SmallProcess().project()
    let trace = project.trace(ofPractice: "si-a")
    #expect(
      trace.found.map(\.node) == [
        .activity("workshop"), .activity("pilot"), .practice("it-b"), .change("change"),
      ])
    #expect(trace.found.map(\.isDirect) == [true, true, false, false])
    #expect(trace.found[3].between == [.activity("pilot"), .practice("it-b")])
    #expect(trace.directActivities == ["workshop", "pilot"])
    // Shown in the same workshop, it led to nothing that is recorded.
    #expect(project.trace(ofPractice: "si-c").found.map(\.node) == [.activity("workshop")])
    #expect(project.trace(ofPractice: "no-such").found.isEmpty)
    #expect(project.pilots(recordedAs: "it-b").map(\.id) == ["pilot"])
  }

  @Test func `a change goes back over the pilot to the practice that it tries`() throws {
    let project = try SmallProcess().project()
    let trace = project.trace(backFromChange: "change")
    #expect(
      trace.found.map(\.node) == [.practice("it-b"), .activity("pilot"), .practice("si-a")])
    #expect(trace.found[2].between == [.practice("it-b"), .activity("pilot")])
    #expect(trace.activities == ["pilot"])
    #expect(project.trace(backFromActivity: "talk").found.isEmpty)
  }

  @Test func `instrument and territory find their changes, and nothing is told as nothing`() throws
  {
    let project = try SmallProcess().project()
    #expect(try project.origins(ofInstrument: "plan").changes.map(\.subject.id) == ["change"])
    let programme = try project.origins(ofInstrument: "2021IT05SFPR015")
    #expect(programme.isEmpty)
    // The plan of the town lies in the programme's region.
    #expect(programme.changesOfOthers.map(\.id) == ["change"])
    #expect(try project.origins(ofInstrument: "2021SI16FFPR001").changesOfOthers.isEmpty)
    for (code, count) in [("ITI1", 1), ("ITI14", 1), ("IT", 1), ("ITI2", 0), ("SI", 0)] {
      let origins = project.origins(in: try SmallWorld.territory(code))
      #expect(origins.changes.count == count && origins.pilots.count == count, "\(code)")
    }
    do {
      _ = try project.origins(ofInstrument: "2021IT05SFPR051")
      Issue.record("an unknown instrument was found")
    } catch {
      #expect(error.description.contains("perhaps \"2021IT05SFPR015\""))
    }
  }

  /// A random project over a few identifiers, so that ways meet and run in circles.
  private func randomProject(_ generator: inout SeededGenerator) throws -> LearningProject {
    let practices = (0..<6).map { "p\($0)" }
    func some(of all: [String], _ generator: inout SeededGenerator) -> [String] {
      all.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }
    }
    let activities = (0..<Int.random(in: 0...5, using: &generator)).map { number in
      let isPilot = Bool.random(using: &generator)
      return LearningActivity(
        id: "a\(number)", kind: isPilot ? .pilotAction : .thematicWorkshop, title: "A",
        practices: some(of: practices, &generator),
        pilotRecord: isPilot ? practices.randomElement(using: &generator) : nil)
    }
    let italy = try SmallWorld.territory("IT")
    let changes = (0..<Int.random(in: 0...4, using: &generator)).map { number in
      PolicyChange(
        id: "c\(number)", instrument: "i", status: .intended, summary: "C", territory: italy,
        inspiredBy: some(of: practices, &generator),
        activities: some(of: activities.map(\.id), &generator))
    }
    return LearningProject(
      name: "P", programme: "Q", asOf: try #require(PartialDate("2026")),
      activities: activities, changes: changes)
  }

  /// Whether a practice reaches a change, slowly and without the library's graph.
  private func reaches(
    _ practice: String, _ change: PolicyChange, in project: LearningProject,
    passed: Set<String> = []
  ) -> Bool {
    if change.inspiredBy.contains(practice) { return true }
    return project.activities.filter { $0.practices.contains(practice) }.contains { activity in
      if change.activities.contains(activity.id) { return true }
      guard let record = activity.pilotRecord, !passed.contains(record) else { return false }
      return reaches(record, change, in: project, passed: passed.union([practice, record]))
    }
  }

  @Test(arguments: 0..<300)
  func `forward and back agree, and both with a slow search`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let project = try randomProject(&generator)
    for practice in (0..<6).map({ "p\($0)" }) {
      let forward = project.trace(ofPractice: practice)
      #expect(Set(forward.found.map(\.node)).count == forward.found.count)
      for change in project.changes {
        let back = project.trace(backFromChange: change.id)
        let isReached = forward.changes.contains(change.id)
        #expect(isReached == back.practices.contains(practice), "\(practice) \(change.id)")
        #expect(isReached == reaches(practice, change, in: project), "\(practice) \(change.id)")
      }
      for activity in project.activities {
        #expect(
          forward.activities.contains(activity.id)
            == project.trace(backFromActivity: activity.id).practices.contains(practice))
        #expect(
          forward.directActivities.contains(activity.id) == activity.practices.contains(practice))
      }
    }
  }

  @Test(arguments: 0..<100)
  func `every way is made of steps that the record joins`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let project = try randomProject(&generator)
    func joins(_ from: LearningNode, _ to: LearningNode) -> Bool {
      switch (from, to) {
      case (.practice(let practice), .activity(let id)):
        project.activity(id)?.practices.contains(practice) ?? false
      case (.activity(let id), .practice(let practice)):
        project.activity(id)?.pilotRecord == practice
      case (.practice(let practice), .change(let id)):
        project.change(id)?.inspiredBy.contains(practice) ?? false
      case (.activity(let activity), .change(let id)):
        project.change(id)?.activities.contains(activity) ?? false
      default: false
      }
    }
    let traces =
      (0..<6).map { project.trace(ofPractice: "p\($0)") }
      + project.changes.map { project.trace(backFromChange: $0.id) }
    for trace in traces {
      for found in trace.found {
        let way = [trace.start] + found.between + [found.node]
        for (one, next) in zip(way, way.dropFirst()) {
          #expect(trace.isForward ? joins(one, next) : joins(next, one), "\(way)")
        }
      }
    }
  }
}
