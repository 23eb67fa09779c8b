import ESFProgrammes
import GoodPractices
import PartnerRecords
import PolicyCycle
import TestSupport
import Testing

@testable import ProgrammeScoring

@Suite struct InterventionDraftTests {
  private func draft(
    _ id: String, territory: String = "ITI1"
  ) throws -> (draft: InterventionDraft, practice: GoodPractice, card: Scorecard) {
    let records = try ShippedRecords.load()
    let card = try records.scorecard(for: territory)
    let practice = try #require(records.library[id])
    let draft = try InterventionDraft(
      practice: practice, scorecard: card, library: records.library, codes: records.codes,
      router: GapRouter(rubric: records.rubric))
    return (draft, practice, card)
  }

  @Test func `every shipped practice but a lesson gives a draft, for every programme`() throws {
    let records = try ShippedRecords.load()
    let router = GapRouter(rubric: records.rubric)
    for card in records.scorecards {
      for practice in records.library.practices {
        let make = {
          try InterventionDraft(
            practice: practice, scorecard: card, library: records.library, codes: records.codes,
            router: router)
        }
        guard practice.standing != .lesson else {
          #expect(throws: PracticeIsLesson.self) { try make() }
          continue
        }
        let draft = try make()
        let shown = Set(practice.shownConditions)
        #expect(Set(draft.steps.map(\.condition.id)) == shown)
        let gaps = (draft.closes + draft.closesInPart + draft.toFindOut).map(\.gap)
        #expect(
          Set(gaps.map(\.condition.id))
            == shown.intersection((card.policyGaps + card.evidenceGaps).map(\.condition.id)))
        #expect(draft.toFindOut.allSatisfy { $0.gap.kind == .evidence })
        #expect(
          draft.agreements.flatMap(\.gaps).count == draft.closes.count + draft.closesInPart.count)
        let keys = draft.steps.map { ($0.condition.section, $0.condition.level) }
        for (left, right) in zip(keys, keys.dropFirst()) { #expect(left <= right) }
        #expect(draft.amounts.perUnit.allSatisfy { $0.unit?.hasPrefix("EUR") == true })
      }
    }
  }

  @Test func `a draft holds what the record says`() throws {
    let (draft, practice, _) = try draft("dk-building-bridges-to-education")
    #expect(
      Set(draft.closes.map(\.gap.condition.id)) == [
        "placement.offer-mix.study-included",
        "customised-support.qualification-route.places-open",
      ])
    #expect(draft.served?.persons == 2400)
    #expect(draft.servedEvidence?.id == "evidence-1")
    #expect(draft.amounts.resources?.amountEUR == 17_400_000)
    #expect(draft.partners.first?.isInCharge == true)
    #expect(draft.partners.first?.kind == .publicAuthority)
    #expect(draft.partners.first?.here == ["Region of Tuscany"])
    #expect(
      draft.partners.flatMap(\.examples).count == practice.stakeholders.count)
    let risks = draft.risks
    #expect(risks.contains { if case .challenge = $0 { true } else { false } })
    #expect(risks.contains { if case .narrowReach(.part) = $0 { true } else { false } })
    #expect(!risks.contains { if case .effectNotStudied = $0 { true } else { false } })
    #expect(!draft.isOwn && !draft.isPartner)
  }

  @Test func `a practice without a price per unit gets none, however much money its record names`()
    throws
  {
    let (draft, _, _) = try draft("dk-building-bridges-to-education")
    #expect(!draft.amounts.statesUnitAmount)
    let (voucher, _, _) = try self.draft("hr-voucher-adult-education")
    #expect(voucher.amounts.perUnit.map(\.figure) == [987])
    // Romanian lei are no euro: named among the other amounts.
    let (premium, _, _) = try self.draft("ro-stability-premium")
    #expect(premium.amounts.perUnit.isEmpty)
    #expect(premium.amounts.others.count == 4)
    let (silent, _, _) = try self.draft("fi-ohjaamo")
    #expect(silent.amounts.perUnit.isEmpty && silent.amounts.others.isEmpty)
    #expect(silent.amounts.resources?.amountEUR == nil)
    #expect(silent.served?.persons == nil)
  }

  @Test func `a lesson that shares phases is named as a risk`() throws {
    let (draft, practice, _) = try draft("dk-building-bridges-to-education")
    let lessons = draft.risks.compactMap { risk in
      if case .lesson(let lesson) = risk { lesson } else { nil }
    }
    let ids = lessons.map(\.practice.id)
    #expect(
      Set(ids) == [
        "be-flanders-work-experience-wij", "nl-work-investment-act-wij",
        "lv-youth-guarantee-vocational-training", "hr-sor-traineeship",
      ])
    #expect(lessons.map(\.conditions.count) == lessons.map(\.conditions.count).sorted(by: >))
    for lesson in lessons {
      #expect(lesson.phases == lesson.practice.phases.filter(practice.phases.contains).sorted())
      #expect(!lesson.outcomes.isEmpty)
    }
  }

  @Test func `an own practice is marked as one`() throws {
    #expect(try draft("it-dum-empoli").draft.isOwn)
    #expect(try draft("it-dum-empoli", territory: "HR").draft.isOwn == false)
  }

  private func small(
    phases: [Phase], subgroups: [NEETSubgroup] = []
  ) throws -> GoodPractice {
    GoodPractice(
      id: "x", title: "X", territory: try SmallWorld.territory("SI"), organisation: "Body",
      phases: phases, subgroups: subgroups, summary: "-", reach: .whole)
  }

  private func codes(_ practice: GoodPractice) throws -> [String] {
    DraftIndicator.indicators(for: practice, codes: try ShippedRecords.load().codes)
      .map(\.indicator.entry.code)
  }

  @Test func `indicators follow phase and target group`() throws {
    #expect(
      try codes(small(phases: [.placement]))
        == ["EECO01", "EECO02", "EECO06+07", "EECR04", "EECR05", "EECR06"])
    #expect(
      try codes(small(phases: [.outreach]))
        == ["EECO01", "EECO02", "EECO04", "EECO06+07", "EECR01"])
    #expect(try codes(small(phases: [.dataCollection])) == ["EECO18"])
    #expect(try codes(small(phases: [])) == [])
    #expect(
      try codes(
        small(
          phases: [.customisedSupport],
          subgroups: [.longTermUnemployed, .roma, .earlySchoolLeavers, .women]))
        == ["EECO01", "EECO02", "EECO03", "EECO09", "EECO15", "EECO06+07", "EECR02", "EECR03"])
  }

  @Test func `the inactive are marked as no measure of NEETs, and nothing else is`() throws {
    let records = try ShippedRecords.load()
    let all = DraftIndicator.indicators(
      for: try small(phases: Phase.allCases, subgroups: NEETSubgroup.allCases),
      codes: records.codes)
    #expect(all.filter(\.includesPeopleInEducation).map(\.indicator.entry.code) == ["EECO04"])
    // Every code that the rules name stands in the list.
    #expect(all.count == 19)
  }

  @Test func `words stand in for indicators that ESF+ does not have`() throws {
    #expect(
      ProposedIndicator.indicators(for: try small(phases: [.outreach, .profiling]))
        == [.neetOnEntry, .profiledInMonth, .outreachSteps])
    #expect(
      ProposedIndicator.indicators(for: try small(phases: [.dataCollection])) == [.knownToService])
  }

  @Test func `a gap that a practice shows only locally is closed in part`() throws {
    let world = try SmallWorld()
    let practice = try SmallWorld.practice(
      "x", in: "SI", meets: ["outreach.a.1", "outreach.b.1"],
      locally: ["outreach.a.3", "outreach.a.4"])
    let card = try world.scorecard(
      [
        SmallWorld.answer("outreach.a.1", .met), SmallWorld.answer("outreach.a.3", .notMet),
        SmallWorld.answer("outreach.a.4", .notMet),
      ], practices: [practice])
    let draft = try InterventionDraft(
      practice: practice, scorecard: card,
      library: PracticeLibrary([practice], partnerTerritories: []),
      codes: try ShippedRecords.load().codes, router: GapRouter(rubric: world.rubric))
    // Reach matters for a.3 and not for a.4.
    #expect(draft.closesInPart.map(\.gap.condition.id) == ["outreach.a.3"])
    #expect(draft.closes.map(\.gap.condition.id) == ["outreach.a.4"])
    #expect(draft.toFindOut.map(\.gap.condition.id) == ["outreach.b.1"])
    #expect(
      draft.selectionQuestions.map(\.id) == ["outreach.b.1", "outreach.a.3", "outreach.a.4"])
    #expect(draft.steps.filter(\.isInPlace).map(\.condition.id) == ["outreach.a.1"])
    #expect(draft.partners.isEmpty)
    #expect(draft.context == nil)
  }
}
