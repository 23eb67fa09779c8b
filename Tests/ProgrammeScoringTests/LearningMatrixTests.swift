import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

@Suite struct LearningMatrixTests {
  private func assessment(
    _ subject: AssessmentSubject, in code: String, _ answers: [Answer], _ world: SmallWorld
  ) throws -> Assessment {
    Assessment(
      subject: subject, territory: try SmallWorld.territory(code), level: .regional, status: .desk,
      reader: "Test", asOf: try #require(PartialDate("2026-11-22")), facts: [], answers: answers,
      rubric: world.rubric)
  }

  private func library(_ practices: [GoodPractice]) throws -> PracticeLibrary {
    PracticeLibrary(
      practices, partnerTerritories: try ["SI", "ITI1"].map(SmallWorld.territory))
  }

  /// A cell as `a.2(lacking: si-a) …`.
  private func text(_ cell: LearningCell?) throws -> [String] {
    try #require(cell).conditions.map { learnable in
      let id = learnable.condition.id.replacing("outreach.", with: "")
      let practices = learnable.practices.map(\.practice.id).joined(separator: " ")
      return "\(id) \(learnable.standing.rawValue) \(learnable.kind): \(practices)"
    }
  }

  private func small() throws -> LearningMatrix {
    let world = try SmallWorld()
    let practices = try [
      SmallWorld.practice(
        "si-a", in: "SI03", meets: ["outreach.a.1", "outreach.a.2"], locally: ["outreach.a.3"]),
      SmallWorld.practice("hr-b", in: "HR", meets: ["outreach.a.1", "outreach.b.1"]),
      SmallWorld.practice("it-own", in: "ITI14", meets: ["outreach.a.4"]),
      SmallWorld.practice("it-nation", in: "IT", meets: ["outreach.b.2"]),
      SmallWorld.practice("it-trento", in: "ITH20", meets: ["outreach.a.4"]),
      SmallWorld.practice(
        "nl-lesson", in: "NL", meets: ["outreach.a.1"], effects: [SmallWorld.noGain]),
    ]
    let tuscany = try assessment(
      .programme("t"), in: "ITI1",
      [
        SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.2", .notMet),
        SmallWorld.answer("outreach.a.3", .local),
        SmallWorld.answer("outreach.b.1", .met, date: "2015"),
      ], world)
    let slovenia = try assessment(
      .programme("s"), in: "SI", [SmallWorld.answer("outreach.a.2", .notApplicable)], world)
    let system = try assessment(.system(slovenia.territory), in: "SI", [], world)
    return LearningMatrix(
      of: .programme, assessments: [tuscany, system, slovenia, tuscany],
      library: try library(practices), rubric: world.rubric)
  }

  @Test func `the small world by hand`() throws {
    let matrix = try small()
    // A lesson gives nothing; Trento's and the nation's practices stand under Italy.
    #expect(matrix.givers.map(\.territory.code) == ["HR", "IT", "ITI1", "SI"])
    #expect(matrix.givers.map(\.isPartner) == [false, false, true, true])
    #expect(matrix.givers[1].practices == ["it-nation", "it-trento"])
    #expect(matrix.receivers.map(\.subject) == [.programme("t"), .programme("s")])

    let tuscany = matrix.cells(of: .programme("t"))
    #expect(
      try text(tuscany[3]) == [
        "a.2 lacking policy: si-a", "a.3 shown-locally policy: si-a",
      ])
    #expect(try text(tuscany[0]) == ["b.1 formerly-shown evidence: hr-b"])
    // The nation's practice overlaps Tuscany; Trento's does not.
    #expect(try text(tuscany[1]) == ["a.4 unknown evidence: it-trento"])
    #expect(tuscany[1].practiceCount == 1 && !tuscany[1].isOwn)
    #expect(tuscany[2].isOwn && tuscany[2].conditions.isEmpty)
    #expect(tuscany[3].counts().lacking == 2 && tuscany[3].counts().open == 0)
    #expect(tuscany[3].counts(in: .phase(.outreach)).lacking == 2)
    #expect(tuscany[3].counts(in: .phase(.profiling)).lacking == 0)

    let slovenia = matrix.cells(of: .programme("s"))
    #expect(
      try text(slovenia[1]) == [
        "a.4 unknown evidence: it-trento", "b.2 unknown evidence: it-nation",
      ])
    #expect(try text(slovenia[2]) == ["a.4 unknown evidence: it-own"])
    #expect(
      try text(slovenia[0]) == [
        "a.1 unknown evidence: hr-b", "b.1 unknown evidence: hr-b",
      ])
    #expect(slovenia[3].isOwn)
  }

  @Test func `a receiver has what its cells have, once`() throws {
    let receiver = try #require(try small().receiver(of: SmallWorld.territory("ITI1")))
    #expect(receiver.counts().lacking == 2 && receiver.counts().open == 2)
    #expect(receiver.ownPractices == ["it-nation", "it-own"])
    #expect(
      receiver.conditions(in: .phase(.outreach)).map(\.condition.id) == [
        "outreach.a.2", "outreach.a.3", "outreach.a.4", "outreach.b.1",
      ])
    #expect(receiver.answeredCount == 3)
  }

  @Test func `what the matrix does not have is nil or nothing`() throws {
    let matrix = try small()
    #expect(matrix.cells(of: .programme("x")).isEmpty)
    #expect(matrix.cell(from: try SmallWorld.territory("NL"), to: .programme("t")) == nil)
    #expect(matrix.receiver(of: try SmallWorld.territory("HR")) == nil)
    #expect(
      matrix.cell(from: try SmallWorld.territory("SI00"), to: .programme("t"))?.giver.code == "SI")
  }

  private static let conditions = [
    "outreach.a.1", "outreach.a.2", "outreach.a.3", "outreach.a.4", "outreach.b.1", "outreach.b.2",
  ]

  private func practices(
    _ range: Range<Int>, in places: [String], _ random: inout SeededGenerator
  ) throws -> [GoodPractice] {
    try range.map { index in
      try SmallWorld.practice(
        "p\(index)", in: places.randomElement(using: &random) ?? "SI",
        meets: Self.conditions.filter { id in
          id != "outreach.a.3" && Int.random(in: 0...3, using: &random) == 0
        },
        locally: ["outreach.a.3"].filter { _ in Bool.random(using: &random) },
        effects: [[], [], [SmallWorld.gain], [SmallWorld.noGain]]
          .randomElement(using: &random) ?? [])
    }
  }

  private func answers(_ random: inout SeededGenerator) -> [Answer] {
    Self.conditions.compactMap { id in
      let value = [AnswerValue.met, .local, .notMet, .unknown, nil].randomElement(using: &random)
      return (value ?? nil).map {
        SmallWorld.answer(id, $0, date: Bool.random(using: &random) ? "2024" : "2016")
      }
    }
  }

  /// A cell computed from the records themselves.
  private func slow(
    _ giver: LearningGiver, _ assessment: Assessment, _ library: PracticeLibrary, _ rubric: Rubric
  ) -> [String] {
    rubric.conditions.compactMap { condition in
      let standing = assessment.standing(on: condition, in: rubric)
      guard standing != .shown, standing != .notApplicable else { return nil }
      let showing = library.practices.filter { practice in
        let partner = library.partnerTerritories.first { $0.contains(practice.territory) }
        let home = partner?.code ?? practice.territory.country
        let value = practice.answer(to: condition.id)?.value
        return home == giver.territory.code && practice.standing != .lesson
          && !practice.territory.overlaps(assessment.territory)
          && (value == .met || value == .local)
      }
      return showing.isEmpty
        ? nil : condition.id + showing.map(\.id).sorted().joined(separator: " ")
    }
  }

  @Test func `every cell is what the records say, and none has an own practice`() throws {
    var random = SeededGenerator(seed: 61)
    let world = try SmallWorld()
    var filled = 0
    for round in 0..<80 {
      let library = try library(
        practices(0..<8, in: ["SI", "SI03", "IT", "ITI1", "ITI14", "ITC4", "DK"], &random))
      let assessments = try [("ITI1", "t"), ("SI", "s"), ("LU", "l")].map { code, id in
        try assessment(.programme(id), in: code, answers(&random), world)
      }
      let matrix = LearningMatrix(
        of: .programme, assessments: assessments, library: library, rubric: world.rubric)
      for assessment in assessments {
        for (giver, cell) in zip(matrix.givers, matrix.cells(of: assessment.subject)) {
          let own = cell.conditions.map { learnable in
            learnable.condition.id
              + learnable.practices.map(\.practice.id).sorted().joined(separator: " ")
          }
          #expect(own == slow(giver, assessment, library, world.rubric), "round \(round)")
          #expect(
            cell.conditions.flatMap(\.practices).allSatisfy {
              !$0.practice.territory.overlaps(assessment.territory)
            })
          filled += own.count
        }
      }
    }
    #expect(filled > 500)
  }

  @Test func `a further territory changes no cell of the others`() throws {
    var random = SeededGenerator(seed: 62)
    let world = try SmallWorld()
    for round in 0..<60 {
      let old = try practices(0..<6, in: ["SI", "ITI1", "IT", "DK"], &random)
      let new = try practices(6..<9, in: ["LV", "LV00"], &random)
      let first = try [("ITI1", "t"), ("SI", "s")].map { code, id in
        try assessment(.programme(id), in: code, answers(&random), world)
      }
      let added = try assessment(.programme("l"), in: "LV", answers(&random), world)
      let before = LearningMatrix(
        of: .programme, assessments: first, library: try library(old), rubric: world.rubric)
      let after = LearningMatrix(
        of: .programme, assessments: [added] + first,
        library: PracticeLibrary(
          new + old, partnerTerritories: try ["LV", "SI", "ITI1"].map(SmallWorld.territory)),
        rubric: world.rubric)
      for receiver in before.receivers {
        for giver in before.givers {
          let one = before.cell(from: giver.territory, to: receiver.subject)
          let two = after.cell(from: giver.territory, to: receiver.subject)
          #expect(try text(one) == text(two), "round \(round)")
          #expect(one?.practiceCount == two?.practiceCount)
        }
      }
      #expect(after.cells(of: added.subject).count == after.givers.count)
    }
  }

  @Test func `programmes and systems never stand in one matrix`() throws {
    let world = try SmallWorld()
    let home = try SmallWorld.territory("SI")
    let all = try [AssessmentSubject.programme("s"), .system(home), .practice("x")].map {
      try assessment($0, in: "SI", [], world)
    }
    for (kind, subject) in [
      (LearningMatrix.SubjectKind.programme, AssessmentSubject.programme("s")),
      (.system, .system(home)),
    ] {
      let matrix = LearningMatrix(
        of: kind, assessments: all, library: try library([]), rubric: world.rubric)
      #expect(matrix.receivers.map(\.subject) == [subject])
      #expect(matrix.givers.isEmpty && matrix.cells(of: subject).isEmpty)
    }
  }
}
