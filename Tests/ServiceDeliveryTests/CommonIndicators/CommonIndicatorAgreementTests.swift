import ServiceDelivery
import TestSupport
import Testing

@Suite("Common indicators against their definitions") struct CommonIndicatorAgreementTests {
  private func rules(_ source: inout RandomHistories) throws -> CommonIndicatorRules {
    let first = try #require(
      CalendarDay(number: RandomHistories.firstDay + .random(in: 0...100, using: &source.random)))
    let last = try #require(first.adding(days: .random(in: 200...900, using: &source.random)))
    let asOf = try #require(last.adding(days: .random(in: 0...300, using: &source.random)))
    var choices = CommonIndicatorRules.Choices()
    choices.apprenticesAreEmployed = Bool.random(using: &source.random)
    choices.traineesAreEmployed = Bool.random(using: &source.random)
    choices.improvement = source.improved
    return try CommonIndicatorRules(
      period: #require(CountingPeriod(from: first, to: last)), asOf: asOf,
      window: #require(
        FollowUpWindow(
          daysBefore: .random(in: 0...90, using: &source.random),
          daysAfter: .random(in: 0...90, using: &source.random))),
      choices: choices)
  }

  @Test(arguments: 0..<25 as Range<UInt64>)
  func `All indicators of all groups agree over random histories`(seed: UInt64) throws {
    var source = RandomHistories(seed: seed &+ 70)
    let histories = source.histories(150)
    let rules = try rules(&source)
    var counter = CommonIndicatorCounter(rules: rules)
    counter.add(histories)
    let result = counter.result
    let obvious = ObviousCommonIndicators(histories, rules: rules)
    #expect(result.violations.isEmpty)
    let sexes = ParticipantProfile.Sex.allCases.map(Optional.some) + [nil]
    for sex in sexes {
      for operation in source.operations.map(Optional.some) + [nil] {
        let figures = result.figures(of: CommonIndicatorGroup(operation: operation, sex: sex))
        let own = obvious.participations.filter {
          (sex == nil || $0.person.profile.sex == sex)
            && (operation == nil || $0.operation == operation)
        }
        #expect(figures.ended == own.count { $0.exit != nil })
        for code in CommonIndicatorCode.allCases {
          let answers = own.map { obvious.answer(code, $0) }
          let value = figures.value(code)
          #expect(value.count == answers.count { $0 == .yes }, "\(code.rawValue)")
          #expect(value.unknown == answers.count { $0 == .unknown }, "\(code.rawValue) unknown")
          #expect(value.notYetDue == answers.count { $0 == .notYetDue }, "\(code.rawValue)")
          #expect(value.notEnded == answers.count { $0 == .notEnded }, "\(code.rawValue)")
        }
      }
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `Parts counted apart and merged in any order and grouping give the same`(seed: UInt64) throws
  {
    var source = RandomHistories(seed: seed &+ 900)
    let histories = source.histories(200)
    let rules = try rules(&source)
    var whole = CommonIndicatorCounter(rules: rules)
    whole.add(histories)
    var parts = (0..<4).map { _ in CommonIndicatorCounter(rules: rules) }
    for history in histories {
      parts[Int.random(in: 0..<4, using: &source.random)].add(history)
    }
    while parts.count > 1 {
      parts.shuffle(using: &source.random)
      let part = parts.removeLast()
      let merged = parts[0].merge(part)
      #expect(merged)
    }
    #expect(parts[0].result == whole.result)
    #expect(whole.result.passedOver > 0)
  }
}
