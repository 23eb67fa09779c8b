import CompositeIndicators
import TestSupport
import Testing

@Suite struct MajorityRelationTests {
  @Test func `the capital of Tennessee: Copeland is not Borda`() throws {
    // The textbook election: Memphis, Nashville, Chattanooga, Knoxville, with shares of voters 42, 26,
    // 15 and 17 %. Borda counts 126, 194, 173, 107.
    let matrix = try OutrankingMatrix(of: Tennessee.table, weights: Tennessee.weights)
    let majorities = MajorityRelation(of: matrix)
    #expect(majorities.copelandScores == [-3, 3, 1, -1])
    #expect(majorities.wins == [0, 3, 2, 1])
    #expect(majorities.losses == [3, 0, 1, 2])
    #expect(majorities.beaten[1] == [0, 2, 3])
    #expect(majorities.condorcetWinner == 1)
    #expect(majorities.cycles == [])
    for (score, count) in zip(matrix.bordaScores(), [126.0, 194, 173, 107]) {
      #expect(abs(try #require(score) - count / 100) < 1e-12)
    }
    let copeland = try Ranking(of: majorities.copelandScores.map(Double.init))
    #expect(copeland.ranks == [4, 1, 2, 3])
    #expect(try Ranking(of: matrix.bordaScores()).ranks == [3, 1, 2, 4])
  }

  @Test func `the Condorcet cycle has no winner`() throws {
    let majorities = MajorityRelation(of: try OutrankingMatrix(of: Tennessee.condorcetCycle))
    #expect(majorities.beaten == [[1], [2], [0]])
    #expect(majorities.condorcetWinner == nil)
    #expect(majorities.copelandScores == [0, 0, 0])
    #expect(majorities.cycles == [[0, 1, 2]])
  }

  @Test func `a winner above a cycle`() throws {
    let table = Tennessee.condorcetCycle + [[9, 9, 9]]
    let majorities = MajorityRelation(of: try OutrankingMatrix(of: table))
    #expect(majorities.condorcetWinner == 3)
    #expect(majorities.cycles == [[0, 1, 2]])
    #expect(majorities.copelandScores == [-1, -1, -1, 3])
  }

  @Test func `a 50/50 pair is a tie, whatever rounding makes of it`() throws {
    // 0.1 + 0.2 against 0.3: half each, but 0.5000000000000001 in floating point one way.
    let weights = [0.1, 0.2, 0.3]
    for table: [[Double?]] in [[[1, 1, 0], [0, 0, 1]], [[0, 0, 1], [1, 1, 0]]] {
      let matrix = try OutrankingMatrix(of: table, weights: weights)
      #expect(MajorityRelation(of: matrix).copelandScores == [0, 0])
      #expect(MajorityRelation(of: matrix).condorcetWinner == nil)
    }
    // A majority by one part in 1,000 is one.
    let narrow = try OutrankingMatrix(of: [[1, 0], [0, 1]], weights: [0.501, 0.499])
    #expect(MajorityRelation(of: narrow).copelandScores == [1, -1])
    let wide = try #require(TieTolerance(absolute: 0.01))
    #expect(MajorityRelation(of: narrow, tolerance: wide).copelandScores == [0, 0])
  }

  @Test func `a pair that cannot be compared is a tie`() throws {
    let majorities = MajorityRelation(of: try OutrankingMatrix(of: [[1, nil], [nil, 2]]))
    #expect(majorities.copelandScores == [0, 0])
    #expect(majorities.condorcetWinner == nil)
  }

  @Test func `a single unit is its own winner`() throws {
    let majorities = MajorityRelation(of: try OutrankingMatrix(of: [[1]]))
    #expect(majorities.condorcetWinner == 0)
    #expect(majorities.copelandScores == [0])
    #expect(majorities.cycles == [])
  }

  @Test func `a cycle of hundreds of units, and none`() throws {
    // Three orders, each turned by a third: every unit is beaten on two of three by the one above.
    let count = 300
    let turned = (0..<count).map { unit in
      [0, 100, 200].map { Optional(Double((unit + $0) % count)) }
    }
    let cycle = MajorityRelation(of: try OutrankingMatrix(of: turned))
    #expect(cycle.cycles == [Array(0..<count)])
    let chain = MajorityRelation(of: try OutrankingMatrix(of: (0..<count).map { [Double($0)] }))
    #expect(chain.cycles == [])
    #expect(chain.condorcetWinner == count - 1)
  }

  @Test(arguments: 1...40)
  func `scores sum to 0, units permute, cycles are those found by reachability`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let count = 7
    let table = random.table(units: count, indicators: 4, missing: 0.1)
    let majorities = MajorityRelation(of: try OutrankingMatrix(of: table))
    #expect(majorities.copelandScores.reduce(0, +) == 0)

    let order = table.indices.shuffled(using: &random)
    let permuted = MajorityRelation(of: try OutrankingMatrix(of: order.map { table[$0] }))
    #expect(permuted.copelandScores == order.map { majorities.copelandScores[$0] })
    #expect(permuted.condorcetWinner.map { order[$0] } == majorities.condorcetWinner)
    let groups = permuted.cycles.map { $0.map { order[$0] }.sorted() }
    #expect(Set(groups) == Set(majorities.cycles))

    // Warshall: who reaches whom in any number of steps.
    var reaches = majorities.beaten.map { beaten in (0..<count).map { beaten.contains($0) } }
    for k in 0..<count {
      for i in 0..<count where reaches[i][k] {
        for j in 0..<count where reaches[k][j] { reaches[i][j] = true }
      }
    }
    let expected = (0..<count).map { unit in
      (0..<count).filter { reaches[unit][$0] && reaches[$0][unit] }
    }
    #expect(Set(majorities.cycles) == Set(expected.filter { !$0.isEmpty }))
  }
}

/// Examples of elections: units are candidates, indicators are groups of voters.
enum Tennessee {
  /// Memphis, Nashville, Chattanooga, Knoxville, as the voters near each city place them.
  static let table: [[Double?]] = [[4, 1, 1, 1], [3, 4, 2, 2], [2, 3, 4, 3], [1, 2, 3, 4]]
  static let weights = [42.0, 26, 15, 17]

  /// Three units and indicators; each unit beats the next on two indicators of three.
  static let condorcetCycle: [[Double?]] = [[3, 1, 2], [2, 3, 1], [1, 2, 3]]
}
