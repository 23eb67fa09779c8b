import CompositeIndicators
import TestSupport
import Testing

@Suite struct CronbachAlphaTests {
  let table: [[Double?]] = [
    [3, 4, 3, 5], [2, 2, 4, 3], [5, 4, 5, 4], [1, 2, 1, 4], [4, 5, 4, 2], [3, 3, 2, 5],
  ]

  @Test func `as computed with NumPy, whole and without each indicator`() throws {
    let alpha = try CronbachAlpha(of: table)
    #expect(abs(try #require(alpha.value) - 0.572463768115942) < 1e-14)
    let expected = [
      -0.10714285714285743, 0.27941176470588236, 0.39593908629441577, 0.874074074074074,
    ]
    for (value, expected) in zip(alpha.withoutEach, expected) {
      #expect(abs(try #require(value) - expected) < 1e-14)
    }
    #expect(alpha.withoutEach.count == 4)
  }

  @Test func `two indicators, by hand`() throws {
    // Variances 1 and 1, of the sum 1 + 1 + 2·0.5 = 3: 2 · (1 - 2/3) = 2/3.
    let alpha = try CronbachAlpha(of: [[1, 1], [2, 3], [3, 2]])
    #expect(abs(try #require(alpha.value) - 2.0 / 3) < 1e-15)
    #expect(alpha.withoutEach == [nil, nil])
  }

  @Test func `incomplete units are left out and counted`() throws {
    let gaps = try CronbachAlpha(of: table + [[9, nil, 1, 1], [nil, nil, nil, nil]])
    #expect(gaps == (try CronbachAlpha(of: table)))
    #expect(gaps.completeUnitCount == 6)
  }

  @Test func `a sum that does not vary gives no alpha, and no NaN`() throws {
    #expect(try CronbachAlpha(of: [[0.1, 0.2], [0.1, 0.2], [0.1, 0.2]]).value == nil)
    // They cancel up to rounding.
    #expect(try CronbachAlpha(of: [[0.1, 0.9], [0.3, 0.7], [0.7, 0.3]]).value == nil)
    let withConstant = try CronbachAlpha(of: [[1, 1, 0.1], [2, 2, 0.1], [3, 3, 0.1]])
    #expect(try #require(withConstant.withoutEach[2]) == 1)
    #expect(withConstant.withoutEach[0] == 0)
  }

  @Test func `values of any size and any offset`() throws {
    for scale in [5e307 / 2, Double.leastNonzeroMagnitude, 1e-300] {
      let alpha = try CronbachAlpha(of: table.map { $0.map { $0.map { ($0 - 3) * scale } } })
      #expect(abs(try #require(alpha.value) - 0.572463768115942) < 1e-13)
    }
    // Next to an indicator of another size, the small ones are still told apart when it is dropped.
    let mixed = try CronbachAlpha(
      of: table.map { $0.map { $0.map { $0 * 1e-250 } } }.enumerated().map {
        $1 + [Double($0) * 1e250]
      })
    #expect(try abs(#require(mixed.withoutEach[4]) - 0.572463768115942) < 1e-13)
  }

  @Test func `what cannot be measured is said`() {
    #expect(throws: CronbachError.tooFewUnits(0)) { try CronbachAlpha(of: []) }
    #expect(throws: CronbachError.tooFewIndicators(0)) { try CronbachAlpha(of: [[], []]) }
    #expect(throws: CronbachError.tooFewIndicators(1)) { try CronbachAlpha(of: [[1], [2]]) }
    #expect(throws: CronbachError.tooFewUnits(1)) { try CronbachAlpha(of: [[1, 2], [nil, 2]]) }
    #expect(throws: CronbachError.unequalRow(unit: 1, found: 1, expected: 2)) {
      try CronbachAlpha(of: [[1, 2], [1]])
    }
    #expect(throws: CronbachError.unusableValue(unit: 1, indicator: 0, value: -.infinity)) {
      try CronbachAlpha(of: [[1, 2], [-.infinity, nil]])
    }
  }

  @Test(arguments: 1...40)
  func `free of the order of units and of shifts; equal indicators give 1`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let table = random.table(units: 15, indicators: 4)
    let alpha = try CronbachAlpha(of: table)
    #expect(try CronbachAlpha(of: table.shuffled(using: &random)) == alpha)
    let moved = table.map { row in zip(row, [0.0, 7, -30, 1000]).map { v, s in v.map { $0 + s } } }
    let value = try #require(alpha.value)
    #expect(value <= 1)
    #expect(abs(try #require(CronbachAlpha(of: moved).value) - value) < 1e-9)
    let equal = table.map { [$0[0], $0[0], $0[0]] }
    #expect(abs(try #require(CronbachAlpha(of: equal).value) - 1) < 1e-12)
    for dropped in 0..<4 {
      let without = table.map { row in row.indices.filter { $0 != dropped }.map { row[$0] } }
      let expected = try #require(CronbachAlpha(of: without).value)
      #expect(abs(try #require(alpha.withoutEach[dropped]) - expected) < 1e-12)
    }
  }
}
