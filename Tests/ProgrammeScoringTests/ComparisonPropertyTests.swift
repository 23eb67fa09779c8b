import GoodPractices
import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

/// What has to hold for every comparison, tried on random systems.
@Suite struct ComparisonPropertyTests {
  private func systems(
    _ world: ComparedWorld, _ generator: inout SeededGenerator, count: Int = 4
  ) throws -> [Assessment] {
    try ComparedWorld.territories.prefix(count).map { territory in
      try world.system(
        territory,
        world.answers(&generator) + [SmallWorld.answer("placement.b.3", .met)])
    }
  }

  private func settings(
    _ choices: Set<UncertainChoice> = Set(UncertainChoice.allCases), draws: Int = 120,
    seed: UInt64 = 7
  ) -> ComparisonSettings {
    ComparisonSettings(choices: choices, anyDraws: draws, seed: seed)
  }

  /// Everything that was found out, as text.
  private func told(_ comparison: TerritoryComparison, withRanks: Bool = true) -> [String] {
    comparison.groups.flatMap { group in
      group.subjects.map { subject in
        ComparisonScope.allCases.map { "\(subject.subject) \($0) \(subject.ranges[$0] as Any)" }
          .joined(separator: "\n") + (withRanks ? "\(subject.rankProbabilities as Any)" : "")
      } + group.relations.map { "\($0.first) \($0.second) \($0)" }
    }
  }

  @Test func `threads and the order of the subjects change nothing`() async throws {
    let world = try ComparedWorld()
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<5 {
      let systems = try systems(world, &generator)
      let one = try await world.scorer.comparison(
        of: systems, settings: settings(draws: 700), threads: 1)
      for threads in 2...3 {
        let other = try await world.scorer.comparison(
          of: systems.reversed(), settings: settings(draws: 700), threads: threads)
        #expect(told(one) == told(other), "seed 61")
      }
      let reseeded = try await world.scorer.comparison(
        of: systems, settings: settings(draws: 700, seed: 8))
      #expect(told(one) != told(reseeded))
    }
  }

  @Test func `a subject that is added changes nothing of the others`() async throws {
    let world = try ComparedWorld()
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<5 {
      let systems = try systems(world, &generator)
      let few = try await world.scorer.comparison(
        of: Array(systems.dropLast()), settings: settings())
      let all = try await world.scorer.comparison(of: systems, settings: settings())
      let without = told(all, withRanks: false)
      for line in told(few, withRanks: false) { #expect(without.contains(line), "seed 62") }
    }
  }

  @Test func `draws never contradict what the answers make certain`() async throws {
    let world = try ComparedWorld()
    var generator = SeededGenerator(seed: 63)
    var (dominated, doubted) = (0, 0)
    for _ in 0..<30 {
      let systems = try systems(world, &generator)
      let open = try await world.scorer.comparison(of: systems, settings: settings([.openAnswers]))
      let all = try await world.scorer.comparison(of: systems, settings: settings())
      for relation in open.groups.flatMap(\.relations) {
        // Open answers alone stay between the bounds.
        if relation.dominating == .first { #expect(relation.probability == 1, "seed 63") }
        if relation.dominating == .second { #expect(relation.probability == 0, "seed 63") }
        if relation.dominating != nil { dominated += 1 }
      }
      for relation in all.groups.flatMap(\.relations) {
        switch relation.verdict {
        case .certainly(let side):
          #expect(relation.dominating == side, "seed 63")
          let lead = try #require(relation.lead)
          #expect((side == .first ? lead.first : lead.second) >= 0.9, "seed 63")
        case .probably: #expect(relation.dominating == nil, "seed 63")
        case .oneBand, .unequalBasis, .nothingInCommon: break
        }
        if relation.isDominanceDoubted { doubted += 1 }
        #expect(relation.reversed.verdict.ahead == relation.verdict.ahead.map(opposite))
      }
    }
    #expect(dominated > 50)
    #expect(doubted > 0)
  }

  private func opposite(_ side: PairRelation.Side) -> PairRelation.Side {
    side == .first ? .second : .first
  }

  @Test func `bounds are the shares of the profile, and open answers stay inside`() async throws {
    let world = try ComparedWorld()
    var generator = SeededGenerator(seed: 64)
    for _ in 0..<20 {
      let comparison = try await world.scorer.comparison(
        of: systems(world, &generator), settings: settings([.openAnswers]))
      for subject in comparison.subjects {
        for section in subject.profile.sections {
          let range = subject.ranges[.section(section.section)]
          #expect(range?.shown == section.counts.share(.shown), "seed 64")
          #expect(range?.possible == section.counts.possibleShare, "seed 64")
        }
        for range in subject.ranges.values {
          let (lower, upper) = (try #require(range.lower), try #require(range.upper))
          #expect(lower >= range.shown - 1e-9 && upper <= range.possible + 1e-9, "seed 64")
        }
      }
    }
  }

  @Test func `each choice moves what it should and nothing else`() async throws {
    let world = try ComparedWorld()
    var generator = SeededGenerator(seed: 65)
    for _ in 0..<10 {
      let systems = try systems(world, &generator)
      func ranges(_ choices: Set<UncertainChoice>) async throws -> [ComparedSubject] {
        try await world.scorer.comparison(of: systems, settings: settings(choices)).subjects
      }
      let nothing = try await ranges([])
      for subject in nothing {
        // Nothing drawn: the middle is what is shown.
        for range in subject.ranges.values { #expect(range.lower == range.upper) }
      }
      let leniency = try await ranges([.leniency])
      #expect(leniency.map(\.ranges) == nothing.map(\.ranges), "seed 65")

      let means = try await ranges([.aggregation])
      for (subject, fixed) in zip(means, nothing) {
        for section in RubricSection.allCases {
          let scope = ComparisonScope.section(section)
          #expect(subject.ranges[scope] == fixed.ranges[scope], "seed 65")
        }
        let shares = Phase.allCases.compactMap {
          subject.ranges[.section(.phase($0))]?.shown
        }
        let across = try #require(subject.ranges[.acrossPhases])
        let differs = Set(shares).count > 1
        #expect((across.lower ?? 0) < (across.upper ?? 0) || !differs, "seed 65")
      }

      for choice in [UncertainChoice.weights, .criterionLeftOut] {
        for subject in try await ranges([choice]) {
          for section in subject.profile.sections {
            let range = try #require(subject.ranges[.section(section.section)])
            let shares = section.criteria.compactMap { criterion in
              StandingCounts(criterion.conditions.map(\.standing)).share(.shown)
            }
            // Criteria with one share make the same mean whatever their weights.
            let isSame = Set(shares).count < 2
            if isSame {
              #expect(abs((range.upper ?? 0) - (range.lower ?? 0)) < 1e-12, "seed 65")
            } else if choice == .weights {
              #expect((range.upper ?? 0) > (range.lower ?? 0), "seed 65")
            }
          }
        }
      }

      let open = try await ranges([.openAnswers])
      for (subject, fixed) in zip(open, nothing) {
        for section in subject.profile.sections where section.counts.open == 0 {
          let scope = ComparisonScope.section(section.section)
          #expect(subject.ranges[scope] == fixed.ranges[scope], "seed 65")
        }
      }

      // One choice more leaves the numbers of the others alone.
      let (answers, more) = (
        try await ranges([.answers]), try await ranges([.answers, .aggregation])
      )
      for (subject, fixed) in zip(more, answers) {
        for section in RubricSection.allCases {
          let scope = ComparisonScope.section(section)
          #expect(subject.ranges[scope] == fixed.ranges[scope], "seed 65")
        }
      }
    }
  }

  @Test func `places never contradict who is ahead`() async throws {
    let world = try ComparedWorld()
    var generator = SeededGenerator(seed: 66)
    var ahead = 0
    for _ in 0..<20 {
      let comparison = try await world.scorer.comparison(
        of: systems(world, &generator), settings: settings())
      let group = try #require(comparison.groups.first)
      var wrong = 0.0
      for relation in group.relations {
        let first = try #require(group.places(of: relation.first, in: relation.scope))
        let second = try #require(group.places(of: relation.second, in: relation.scope))
        switch relation.verdict.ahead {
        case .first?: #expect(first.lowerBound < second.upperBound, "seed 66")
        case .second?: #expect(second.lowerBound < first.upperBound, "seed 66")
        case nil: continue
        }
        ahead += 1
        let lead = try #require(relation.lead)
        wrong += 1 - max(lead.first, lead.second)
      }
      #expect(abs(group.expectedWrongStatements - wrong) < 1e-12, "seed 66")
    }
    #expect(ahead > 0)
  }
}
