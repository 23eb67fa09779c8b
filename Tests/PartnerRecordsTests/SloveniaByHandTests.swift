import PartnerRecords
import PolicyCycle
import ProgrammeScoring
import Testing

/// Slovenia's programme, computed by hand from its fourteen answers.
///
/// Six are met, all with facts of 2023: `several-kinds` in training and customised support; in the
/// cross-cutting section `partners-named`, `social-partners-seat`, `youth-or-civil-seat`,
/// `indicator-defined` and `target-set`. The other eight say unknown. The frontier's sizes were
/// counted from the practice files outside this library.
@Suite struct SloveniaByHandTests {
  private func profile() throws -> SubjectProfile {
    try ShippedRecords.load().scorecard(for: "SI").programmeProfile
  }

  @Test func `six of 297 conditions are answered, and shares follow`() throws {
    let profile = try profile()
    #expect(profile.conditionCount == 297)
    #expect(profile.answeredCount == 6)
    #expect(profile.counts.applicable == 128)
    #expect(profile.counts[.shown] == 6)
    #expect(profile.counts[.unknown] == 122)
    let sections = profile.sections
    #expect(sections.map { $0.counts.applicable } == [16, 17, 19, 22, 31, 23])
    #expect(sections.map { $0.counts[.shown] } == [0, 0, 1, 0, 0, 5])
    #expect(sections[5].counts.share(.shown) == 5.0 / 23)
    #expect(sections.allSatisfy { $0.counts.possibleShare == 1 && !$0.maturity.isScorable })
  }

  @Test func `three criteria reach level 1, and what holds each down is named`() throws {
    let criteria = try profile().sections.flatMap(\.criteria)
    let raised = criteria.filter { $0.levels?.demonstrated != .nothingShown }
    #expect(
      raised.map(\.criterion.id) == [
        "customised-support.integrated-package", "cross-cutting.partnership-breadth-role",
        "cross-cutting.monitoring-system",
      ])
    #expect(raised.allSatisfy { $0.levels?.demonstrated == .named })
    #expect(raised.allSatisfy { $0.levels?.possible == .checkedAndImproved })
    // Level 2 of each: two-linked unknown; consulted unknown; target-set met, but
    // participants-reported unknown.
    #expect(
      raised.map { $0.blocking?.condition.id.split(separator: ".").last } == [
        "two-linked", "consulted", "participants-reported",
      ])
    // The monitoring system is essential and stands at level 1, though 5 is possible: ask.
    #expect(raised[2].essentialFlag == .notShown)
    #expect(raised[0].essentialFlag == nil)
  }
}
