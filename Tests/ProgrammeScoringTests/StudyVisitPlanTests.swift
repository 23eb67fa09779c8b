import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct StudyVisitPlanTests {
  private func matrix(
    _ practices: [GoodPractice], _ receivers: [(code: String, answers: [Answer])]
  ) throws -> LearningMatrix {
    let world = try SmallWorld()
    let assessments = try receivers.map { code, answers in
      Assessment(
        subject: .programme(code), territory: try SmallWorld.territory(code), level: .national,
        status: .desk, reader: "Test", asOf: try #require(PartialDate("2026-11-22")), facts: [],
        answers: answers, rubric: world.rubric)
    }
    return LearningMatrix(
      of: .programme, assessments: assessments,
      library: PracticeLibrary(practices, partnerTerritories: [try SmallWorld.territory("SI")]),
      rubric: world.rubric)
  }

  private func codes(_ plan: StudyVisitPlan) -> [String] {
    plan.visits.map(\.giver.territory.code)
  }

  @Test func `two that complete each other are chosen before the largest one`() throws {
    let practices = try [
      SmallWorld.practice(
        "dk", in: "DK", meets: ["outreach.a.1", "outreach.a.2", "outreach.b.1"]),
      SmallWorld.practice("fi", in: "FI", meets: ["outreach.a.1", "outreach.a.3"]),
      SmallWorld.practice(
        "lv", in: "LV", meets: ["outreach.a.2", "outreach.a.4", "outreach.b.1"]),
    ]
    let matrix = try matrix(practices, [("MT", [])])
    let one = StudyVisitPlan(for: .programme("MT"), in: matrix, visits: 1)
    // Denmark and Latvia show three each: the first by code.
    #expect(codes(one) == ["DK"] && one.shown.open == 3 && one.method == .exact)
    let two = StudyVisitPlan(for: .programme("MT"), in: matrix, visits: 2)
    #expect(codes(two) == ["LV", "FI"] && two.shown.open == 5)
    #expect(two.visits.map(\.added.open) == [3, 2])
    #expect(two.visitable.open == 5 && two.hostCount == 3)
    // A third visit would add nothing.
    #expect(StudyVisitPlan(for: .programme("MT"), in: matrix, visits: 3).visits.count == 2)
    #expect(StudyVisitPlan(for: .programme("MT"), in: matrix, visits: 0).visits.isEmpty)
    #expect(StudyVisitPlan(for: .programme("XX"), in: matrix, visits: 2).visits.isEmpty)
  }

  @Test func `what was found lacking counts before any number of open ones`() throws {
    let practices = try [
      SmallWorld.practice(
        "dk", in: "DK",
        meets: ["outreach.a.1", "outreach.a.2", "outreach.a.3", "outreach.b.1"],
        effects: [SmallWorld.gain]),
      SmallWorld.practice("lv", in: "LV", meets: ["outreach.a.4"]),
    ]
    let plan = StudyVisitPlan(
      for: .programme("MT"),
      in: try matrix(practices, [("MT", [SmallWorld.answer("outreach.a.4", .notMet)])]), visits: 1)
    #expect(codes(plan) == ["LV"])
    #expect(plan.shown.lacking == 1 && plan.shown.open == 0)
    #expect(plan.visitable.lacking == 1 && plan.visitable.open == 4)
  }

  @Test func `of equals better evidence is taken, then the code`() throws {
    let weak = try SmallWorld.practice("dk", in: "DK", meets: ["outreach.a.1"])
    let strong = try SmallWorld.practice(
      "lv", in: "LV", meets: ["outreach.a.1"], effects: [SmallWorld.gain])
    let third = try SmallWorld.practice("at", in: "AT", meets: ["outreach.a.1"])
    func plan(_ practices: [GoodPractice]) throws -> [String] {
      codes(
        StudyVisitPlan(
          for: .programme("MT"), in: try matrix(practices, [("MT", [])]), visits: 1))
    }
    #expect(try plan([weak, strong, third]) == ["LV"])
    #expect(try plan([weak, third]) == ["AT"])
  }

  @Test func `what ended is not visited, and what cuts across cannot be seen`() throws {
    let practices = try [
      SmallWorld.practice(
        "dk", in: "DK", meets: ["outreach.a.1", "outreach.a.2"], status: .ended),
      SmallWorld.practice("dk-open", in: "DK", meets: ["outreach.a.2"], status: .ongoing),
      SmallWorld.practice("fi", in: "FI", meets: ["cross-cutting.only.first"]),
      SmallWorld.practice("mt", in: "MT", meets: ["outreach.a.4"]),
      SmallWorld.practice(
        "nl", in: "NL", meets: ["outreach.a.3"], effects: [SmallWorld.noGain]),
    ]
    let plan = StudyVisitPlan(
      for: .programme("MT"), in: try matrix(practices, [("MT", [])]), visits: 5)
    #expect(codes(plan) == ["DK"] && plan.hostCount == 1 && plan.shown.open == 1)
    #expect(plan.visits[0].stops.map(\.practice.id) == ["dk-open"])
    #expect(plan.ended.map(\.id) == ["dk"])
    let conditions = plan.visits[0].lessons.flatMap(\.conditions)
    #expect(conditions.map(\.condition.id) == ["outreach.a.2"])
    #expect(conditions.flatMap(\.practices).map(\.practice.id) == ["dk-open"])
  }

  @Test func `a plan for all counts each receiver, and nobody learns at home`() throws {
    let practices = try [
      SmallWorld.practice("si", in: "SI", meets: ["outreach.a.1", "outreach.a.2"]),
      SmallWorld.practice("mt", in: "MT", meets: ["outreach.b.1"]),
    ]
    let matrix = try matrix(
      practices, [("SI", []), ("MT", []), ("HR", [SmallWorld.answer("outreach.b.1", .notMet)])])
    let plan = StudyVisitPlan(forAll: matrix, visits: 1)
    // Malta shows one lacking (Croatia) and one open (Slovenia); Slovenia four open and nothing lacking.
    #expect(codes(plan) == ["MT"])
    #expect(plan.shown.lacking == 1 && plan.shown.open == 1)
    #expect(plan.visits[0].lessons.map(\.receiver) == [.programme("HR"), .programme("SI")])
    #expect(plan.visits[0].stops.map(\.count) == [2])
    let both = StudyVisitPlan(forAll: matrix, visits: 2)
    #expect(both.shown.open == 5 && both.shown == both.visitable)
  }

  private static let conditions = [
    "outreach.a.1", "outreach.a.2", "outreach.a.3", "outreach.a.4", "outreach.b.1", "outreach.b.2",
    "profiling.only.first", "placement.only.first",
  ]

  private func practices(
    in places: [String], _ random: inout SeededGenerator
  ) throws -> [GoodPractice] {
    try places.enumerated().map { index, place in
      try SmallWorld.practice(
        "p\(index)", in: place,
        meets: Self.conditions.filter { _ in Int.random(in: 0...3, using: &random) == 0 },
        effects: [[], [], [SmallWorld.gain]].randomElement(using: &random) ?? [],
        status: [.ongoing, .ended, .unknown].randomElement(using: &random) ?? .unknown)
    }
  }

  @Test func `no other choice of as many territories shows more`() throws {
    var random = SeededGenerator(seed: 75)
    let places = ["AT", "AT", "BE", "CZ", "DK", "EE", "FI", "LV"]
    for round in 0..<60 {
      let answers = Self.conditions.filter { _ in Bool.random(using: &random) }.map {
        SmallWorld.answer($0, [.notMet, .met, .unknown].randomElement(using: &random) ?? .unknown)
      }
      let matrix = try matrix(
        practices(in: places, &random), [("MT", answers), ("SI", Array(answers.dropFirst(2)))])
      for receivers in [[AssessmentSubject.programme("MT")], matrix.receivers.map(\.subject)] {
        let count = Int.random(in: 1...3, using: &random)
        let plan =
          receivers.count == 1
          ? StudyVisitPlan(for: receivers[0], in: matrix, visits: count)
          : StudyVisitPlan(forAll: matrix, visits: count)
        let cells = receivers.map { matrix.cells(of: $0) }
        var best = (lacking: 0, open: 0)
        for mask in 0..<(1 << matrix.givers.count) where mask.nonzeroBitCount <= count {
          var shown: [String: Bool] = [:]
          for index in matrix.givers.indices where mask & (1 << index) != 0 {
            for cell in cells.map({ $0[index] }) {
              for learnable in cell.conditions
              where learnable.condition.section != .crossCutting
                && learnable.practices.contains(where: { $0.practice.status != .ended })
              {
                shown["\(cell.receiver) \(learnable.condition.id)"] = learnable.kind == .policy
              }
            }
          }
          let lacking = shown.values.count { $0 }
          let new = (lacking: lacking, open: shown.count - lacking)
          if new > best { best = new }
        }
        #expect(plan.shown.lacking == best.lacking, "round \(round)")
        #expect(plan.shown.open == best.open, "round \(round)")
        #expect(plan.visits.reduce(0) { $0 + $1.added.open } == plan.shown.open)
        #expect(plan.visits.count <= count && plan.method == .exact)
      }
    }
  }

  @Test func `many territories are chosen from step by step, with a bound`() throws {
    var random = SeededGenerator(seed: 76)
    let places = [
      "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE",
      "IT", "LT", "LU", "LV", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ]
    let practices = try places.enumerated().map { index, place in
      try SmallWorld.practice(
        "p\(index)", in: place, meets: [Self.conditions[index % Self.conditions.count]])
    }
    let matrix = try matrix(practices.shuffled(using: &random), [("MT", [])])
    let plan = StudyVisitPlan(for: .programme("MT"), in: matrix, visits: 7)
    guard case .stepwise(let most) = plan.method else {
      Issue.record("26 over 7 is more than 200 000")
      return
    }
    #expect(most.open == 7 && most.lacking == 0)
    #expect(plan.shown.open == 7 && plan.visits.count == 7)
    #expect(StudyVisitPlan(for: .programme("MT"), in: matrix, visits: 3).method == .exact)
  }
}
