import PolicyCycle
import ProgrammeScoring
import TestSupport
import Testing

/// What has to hold for every difference, tried on random worlds.
@Suite struct ScoreDifferencePropertyTests {
  private func check(
    _ seed: UInt64, _ property: (inout RandomWorld, ProgrammeScorer, Assessment) throws -> Void
  ) throws {
    for round in 0..<60 {
      var world = try RandomWorld(seed: seed &* 1_000 &+ UInt64(round))
      let scorer = try world.scorer()
      let assessment = try world.assessment()
      guard assessment.answers.contains(where: { $0.value != .unknown }) else { continue }
      try property(&world, scorer, assessment)
    }
  }

  @Test func `contributions add up, for every share and every point score`() throws {
    var (explained, weighted) = (0, 0)
    try check(31) { world, scorer, assessment in
      let difference = try world.whatIf(scorer)
        .result(for: world.programme, assessment: assessment).difference
      for (name, share) in difference.shares {
        guard let change = share.difference else {
          #expect(share.contributions.isEmpty)
          continue
        }
        let sum = share.contributions.reduce(0) { $0 + $1.total }
        #expect(abs(sum - change) < 1e-12, "\(name)")
        explained += share.contributions.count
      }
      for (name, score) in difference.scores {
        guard let change = score.difference else {
          #expect(score.contributions.isEmpty)
          continue
        }
        let sum = score.contributions.reduce(0) { $0 + $1.value }
        #expect(abs(sum - change) < 1e-12, "\(name)")
        weighted += score.contributions.count {
          if case .condition = $0.source { false } else { true }
        }
      }
      // Whatever adds something is listed as changed.
      let changed = Set(difference.conditions.map(\.condition.id))
      #expect(difference.share.contributions.allSatisfy { changed.contains($0.condition) })
    }
    #expect(explained > 500)
    #expect(weighted > 500)
  }

  @Test func `supposing nothing, or the rubric's own weights, explains nothing`() throws {
    try check(32) { world, scorer, assessment in
      for changes in [[], [WhatIfChange.sectionWeight(.phase(.outreach), 1)]] {
        let result = try WhatIf(changes, scorer: scorer)
          .result(for: world.programme, assessment: assessment)
        #expect(result.difference.conditions.isEmpty)
        #expect(result.difference.shares.allSatisfy { $0.share.contributions.isEmpty })
        #expect(result.difference.scores.allSatisfy { $0.score.contributions.isEmpty })
        #expect(result.actual.programmeProfile.overall == result.supposed.programmeProfile.overall)
      }
    }
  }

  @Test func `swapping before and after negates every contribution`() throws {
    var compared = 0
    try check(33) { world, scorer, assessment in
      let result = try world.whatIf(scorer)
        .result(for: world.programme, assessment: assessment)
      let there = result.difference
      let back = try ScoreDifference(
        from: result.supposed.programmeProfile, to: result.actual.programmeProfile)
      for ((name, share), (_, opposite)) in zip(there.shares, back.shares) {
        #expect(share.contributions.map(\.condition) == opposite.contributions.map(\.condition))
        for (one, other) in zip(share.contributions, opposite.contributions) {
          #expect(abs(one.answer + other.answer) < 1e-12, "\(name)")
          #expect(abs(one.scope + other.scope) < 1e-12, "\(name)")
        }
      }
      for ((name, score), (_, opposite)) in zip(there.scores, back.scores) {
        #expect(score.contributions.count == opposite.contributions.count)
        for (one, other) in zip(score.contributions, opposite.contributions) {
          compared += 1
          #expect(abs(one.value + other.value) < 1e-12, "\(name)")
        }
      }
    }
    #expect(compared > 500)
  }

  @Test func `equal weights of any size leave the point scores as they are`() throws {
    try check(34) { world, scorer, assessment in
      let changes =
        Phase.allCases.map { WhatIfChange.sectionWeight(.phase($0), 0.3) }
        + world.rubric.criteria.map { .criterionWeight($0.id, 7) }
      let result = try WhatIf(changes, scorer: scorer)
        .result(for: world.programme, assessment: assessment)
      for (name, score) in result.difference.scores {
        #expect(abs(score.difference ?? 0) < 1e-12, "\(name)")
        #expect(score.contributions.isEmpty, "\(name)")
      }
    }
  }

  /// The demonstrated level counted out from the standings: the highest step without a hole below it.
  private func level(_ results: [(level: Int, standing: ConditionStanding)]) -> Int? {
    let applicable = results.filter { $0.standing != .notApplicable }
    if applicable.isEmpty { return nil }
    let firstHole = applicable.filter { $0.standing != .shown }.map(\.level).min() ?? 6
    return applicable.map(\.level).filter { $0 < firstHole }.max() ?? 0
  }

  @Test func `a level is shared as the mean over all orders shares it, counted out`() throws {
    var shared = 0
    try check(35) { world, scorer, assessment in
      let result = try world.whatIf(scorer)
        .result(for: world.programme, assessment: assessment)
      let sections = zip(
        zip(result.actual.programmeProfile.sections, result.supposed.programmeProfile.sections),
        result.difference.sections)
      for ((old, new), difference) in sections {
        for ((old, new), difference) in zip(zip(old.criteria, new.criteria), difference.criteria) {
          let before = old.conditions.map { ($0.condition.level.rawValue, $0.standing) }
          let after = new.conditions.map { ($0.condition.level.rawValue, $0.standing) }
          guard let low = level(before), let high = level(after) else {
            #expect(difference.demonstrated.isEmpty)
            continue
          }
          let neither = Double(low + high) / 2
          let changed = before.indices.filter { before[$0].1 != after[$0].1 }
          var slow = Array(repeating: 0.0, count: before.count)
          let orders = permutations(changed)
          for order in orders {
            var state = before
            var last = Double(low)
            for place in order {
              state[place] = after[place]
              let next = level(state).map(Double.init) ?? neither
              slow[place] += (next - last) / Double(orders.count)
              last = next
            }
          }
          for (place, expected) in slow.enumerated() {
            let id = new.conditions[place].condition.id
            let levels = difference.demonstrated.first { $0.condition == id }?.levels ?? 0
            #expect(abs(levels - expected) < 1e-12, "\(id)")
            if changed.count > 1, expected != 0 { shared += 1 }
          }
        }
      }
    }
    #expect(shared > 50)
  }

  /// Every order of some numbers, by insertion.
  private func permutations(_ numbers: [Int]) -> [[Int]] {
    numbers.reduce([[]]) { orders, next in
      orders.flatMap { order in
        (0...order.count).map { place in
          var longer = order
          longer.insert(next, at: place)
          return longer
        }
      }
    }
  }
}
