import ESFProgrammes
import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@testable import ProgrammeScoring

/// One condition of the small rubric that is not met, with competences and an anchor as needed.
private struct OneGap: Sendable, CustomStringConvertible {
  var competences: [String]
  var level = 2
  var aspect = "design"
  var section: String?
  var alsoShownBy = ""
  let route: ChangeRoute
  let reason: RouteReason
  /// The competences that own the route.
  let owners: [Competence]

  var description: String { "\(competences) \(aspect) \(level) \(section ?? "-")" }

  func rubric() throws -> Rubric {
    let extra = alsoShownBy.isEmpty ? "" : "\"alsoShownBy\": [\"\(alsoShownBy)\"]"
    let json = SmallRubric.json([
      (
        "outreach", "outreach.a", false,
        [.init("outreach.a.1", level: level, aspect: aspect, extra: extra)]
      )
    ])
    let list = competences.map { "\"\($0)\"" }.joined(separator: ", ")
    return try Rubric(
      json: Array(
        json.replacing("[\"programme\", \"employment-service\"]", with: "[\(list)]").utf8),
      source: "small.json")
  }

  func gapRoute(_ value: AnswerValue = .notMet, lastDay: String? = nil) throws -> GapRoute {
    let rubric = try rubric()
    let programme = Programme(
      id: "p", territory: try SmallWorld.territory("ITI1"), level: .regional, title: "P")
    let assessment = Assessment(
      subject: .programme("p"), territory: programme.territory, level: .regional, status: .desk,
      reader: "Test", asOf: PartialDate("2026-11-22") ?? rubric.date, facts: [],
      answers: [SmallWorld.answer("outreach.a.1", value)], rubric: rubric)
    let practice = try SmallWorld.practice("x", in: "SI", meets: ["outreach.a.1"])
    let card = ProgrammeScorer(
      rubric: rubric, library: PracticeLibrary([practice], partnerTerritories: []),
      anchors: try anchors()
    ).scorecard(for: programme, assessment: assessment)
    let window = lastDay.flatMap(PartialDate.init(_:)).map(AmendmentWindow.init(lastDay:))
    let routes = GapRouter(rubric: rubric, amendments: window ?? .period2021To2027)
      .routes(of: card)
    #expect(routes.count == 1)
    return try #require(routes.first)
  }

  private func anchors() throws -> [ProgrammeAnchor] {
    guard let section else { return [] }
    let text = """
      {"criterion": "outreach.a", "specificObjectives": [], "interventionFields": [],
       "typeOfAction": "-", "programmeSection": "\(section)", "visibleAs": "-"}
      """
    let document = try JSONDocument(parsing: Array(text.utf8), source: "anchor.json")
    let reader = JSONObjectReader(
      document.root, log: ProblemLog(source: "anchor.json", bytes: document.bytes))
    return [ProgrammeAnchor(reader: reader, codes: try ShippedRecords.load().codes)]
  }
}

@Suite struct GapRouterTests {
  private static let actions = "Section 2, related types of action under the specific objective"

  fileprivate static let cases: [OneGap] = [
    // What happened follows those who do the work.
    OneGap(
      competences: ["employment-service", "municipality"], aspect: "delivery", route: .agreement,
      reason: .recordsOfSeveral, owners: [.employmentService, .municipality]),
    OneGap(
      competences: ["employment-service", "programme"], aspect: "delivery", route: .call,
      reason: .recordsOfBeneficiaries, owners: [.programme]),
    OneGap(
      competences: ["employment-service", "ministry"], aspect: "delivery",
      route: .serviceStandard, reason: .recordsOfService, owners: [.employmentService]),
    OneGap(
      competences: ["ministry"], aspect: "delivery", route: .law, reason: .nationalRule,
      owners: [.ministry]),
    OneGap(
      competences: ["other-fund"], aspect: "delivery", route: .nextPeriod, reason: .nobodyNamed,
      owners: []),
    // A decision on record is settled by what is written.
    OneGap(
      competences: ["programme", "ministry"], level: 5, aspect: "delivery",
      section: "Section 1 (strategy) and the needs analysis", alsoShownBy: "programmeDocument",
      route: .programmeAmendment, reason: .textOfProgramme, owners: [.programme]),
    OneGap(
      competences: ["programme", "ministry"], level: 5, aspect: "delivery",
      section: "Section 1 (strategy)", alsoShownBy: "pressOrWebPage", route: .call,
      reason: .recordsOfBeneficiaries, owners: [.programme]),
    // What is planned follows the place where it would stand.
    OneGap(
      competences: ["programme"], section: "Horizontal principles; selection criteria",
      route: .call, reason: .visibleInCalls, owners: [.programme]),
    OneGap(
      competences: ["municipality", "programme"], section: actions + "; partnership",
      route: .agreement, reason: .matterOfPartnership, owners: [.municipality, .programme]),
    OneGap(
      competences: ["programme", "ministry"], section: "Evaluation plan", route: .serviceStandard,
      reason: .planBesideProgramme, owners: [.programme]),
    OneGap(
      competences: ["programme", "employment-service"], section: "Section 2, tables 2 and 3",
      route: .programmeAmendment, reason: .textOfProgramme, owners: [.programme]),
    OneGap(
      competences: ["programme"], level: 1, section: actions, route: .programmeAmendment,
      reason: .notNamedYet, owners: [.programme]),
    OneGap(
      competences: ["programme"], level: 2, section: actions, route: .call,
      reason: .detailOfAction, owners: [.programme]),
    OneGap(
      competences: ["programme"], level: 1, route: .programmeAmendment, reason: .notNamedYet,
      owners: [.programme]),
    // What the programme has no part in.
    OneGap(
      competences: ["ministry", "employment-service"], section: actions, route: .law,
      reason: .nationalRule, owners: [.ministry]),
    OneGap(
      competences: ["education", "municipality"], section: actions, route: .agreement,
      reason: .ruleOfSeveral, owners: [.education, .municipality]),
    OneGap(
      competences: ["employment-service", "ministry"], route: .serviceStandard,
      reason: .ruleOfService, owners: [.employmentService]),
    OneGap(
      competences: ["other-fund", "ministry"], route: .law, reason: .nationalRule,
      owners: [.ministry]),
    OneGap(
      competences: ["other-fund"], route: .nextPeriod, reason: .nobodyNamed, owners: []),
  ]

  @Test(arguments: cases)
  private func `a gap takes the route of the rule, and its owner`(_ gap: OneGap) throws {
    let found = try gap.gapRoute()
    #expect(found.course == .change(gap.route))
    #expect(found.reason == gap.reason)
    #expect(Set(found.owners.map(\.competence)) == Set(gap.owners))
    #expect(
      Set((found.owners + found.others).map(\.competence.rawValue)) == Set(gap.competences))
    #expect(found.owners.allSatisfy { $0.holder == nil })
  }

  @Test(arguments: cases)
  private func `what is not known is found out first, whatever the route would be`(
    _ gap: OneGap
  ) throws {
    let found = try gap.gapRoute(.unknown)
    #expect(found.course == .findOutFirst)
    #expect(found.route == nil)
    #expect(found.reason == .notKnown)
  }

  @Test(arguments: cases)
  private func `after the last day an amendment waits for the next period, and nothing else`(
    _ gap: OneGap
  ) throws {
    let late = try gap.gapRoute(lastDay: "2026-11-21")
    if gap.route == .programmeAmendment {
      #expect(late.course == .change(.nextPeriod))
      #expect(late.reason == .tooLateToAmend)
      #expect(late.owners.map(\.competence) == [.programme])
    } else {
      #expect(late.course == .change(gap.route))
    }
    #expect(try gap.gapRoute(lastDay: "2026-11-22").course == .change(gap.route))
  }

  @Test func `the default window ends with 2028, and is no given one`() throws {
    let window = AmendmentWindow.period2021To2027
    #expect(!window.isGiven)
    #expect(!window.isOver(on: try #require(PartialDate("2028-12-31"))))
    #expect(window.isOver(on: try #require(PartialDate("2029-01-01"))))
    #expect(!window.isOver(on: try #require(PartialDate("2028"))))
  }

  @Test func `every place that a shipped anchor names is known to the rule`() throws {
    for anchor in try ShippedRecords.load().anchors {
      let parts = anchor.programmeSection.split(separator: ";").count
      #expect(AnchorPlace.places(of: anchor).count == parts, "\(anchor.programmeSection)")
    }
  }

  @Test func `each gap of the shipped programmes has exactly one route`() throws {
    let records = try ShippedRecords.load()
    let router = GapRouter(rubric: records.rubric)
    for card in records.scorecards {
      let routes = router.routes(of: card)
      let gaps = (card.policyGaps + card.evidenceGaps).map(\.condition.id)
      #expect(routes.map(\.gap.condition.id) == gaps)
      #expect(Set(gaps).count == gaps.count)
      for route in routes { #expect((route.route == nil) == (route.gap.kind == .evidence)) }
    }
  }

  @Test func `if nothing at all were met, each condition would still have a route and an owner`()
    throws
  {
    let records = try ShippedRecords.load()
    let programme = try #require(records.programme(for: try SmallWorld.territory("ITI1")))
    let assessment = Assessment(
      subject: .programme(programme.id), territory: programme.territory, level: .regional,
      status: .desk, reader: "Test", asOf: records.rubric.date, facts: [],
      answers: records.rubric.conditions.map {
        Answer(
          condition: $0.id, value: .notMet, facts: ["f"], sourceKind: .monitoringReport,
          factDate: records.rubric.date, confidence: .b, reason: "-")
      }, rubric: records.rubric)
    let card = records.scorer.scorecard(for: programme, assessment: assessment)
    let routes = GapRouter(rubric: records.rubric).routes(of: card)
    #expect(routes.count == card.frontier.count)
    #expect(routes.allSatisfy { $0.route != nil && !$0.owners.isEmpty })
    #expect(!routes.contains { $0.reason == .nobodyNamed || $0.reason == .notKnown })
    // All routes but the next period occur on 22 November 2026.
    #expect(Set(routes.compactMap(\.route)) == Set(ChangeRoute.allCases).subtracting([.nextPeriod]))
    let byCondition = Dictionary(
      uniqueKeysWithValues: routes.map { ($0.gap.condition.id, $0.route) })
    #expect(byCondition["data-collection.register-linkage.legal-basis"] == .law)
    #expect(byCondition["outreach.strategy.number-set"] == .programmeAmendment)
    #expect(byCondition["outreach.trusted-partners.roles-agreed"] == .agreement)
    #expect(byCondition["customised-support.action-plan.foreseen"] == .serviceStandard)
    #expect(byCondition["placement.offer-quality.written-agreement"] == .call)
    let owner = routes.first { $0.route == .programmeAmendment }?.owners.first
    #expect(owner?.holder == "Region of Tuscany")
    // Options for such a programme are many; the choice among them is proven or carries its bound.
    let options = ChoiceOption.options(of: card, router: GapRouter(rubric: records.rubric))
    let choice = MeasureChoice(among: options, limit: .measures(4))
    #expect(options.count > MeasureChoice.greatestProven)
    #expect(choice.chosen.count == 4)
    #expect(choice.upperBound >= choice.closed.count)
  }
}
