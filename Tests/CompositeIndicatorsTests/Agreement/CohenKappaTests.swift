import CompositeIndicators
import TestSupport
import Testing

@Suite struct CohenKappaTests {
  @Test func `as scikit-learn 1.9: cohen_kappa_score`() throws {
    let first: [Int?] = [0, 1, 2, 3, 3, 2, 1, 0, 2, 2, 1, 3]
    let second: [Int?] = [0, 2, 2, 3, 1, 2, 1, 1, 2, 3, 0, 3]
    let expected = [0.4339622641509433, 0.5609756097560976, 0.6842105263157894]
    for (weighting, value) in zip(KappaWeighting.allCases, expected) {
      let kappa = try CohenKappa(first, second, categories: [0, 1, 2, 3], weighting: weighting)
      #expect(abs(try #require(kappa.value) - value) < 1e-15)
      #expect(kappa.ratedUnitCount == 12)
      #expect(kappa.weighting == weighting)
    }
  }

  @Test func `a category that nobody used is still a step`() throws {
    // scikit-learn with labels=[0, 1, 2, 3], of which 2 is unused; without labels it would give
    // 0.4286 and 0.4 if weighted.
    let first: [Int?] = [0, 0, 1, 3, 3, 1, 0, 3]
    let second: [Int?] = [0, 1, 1, 3, 1, 1, 0, 0]
    let expected = [0.4545454545454546, 0.41463414634146345, 0.3846153846153846]
    for (weighting, value) in zip(KappaWeighting.allCases, expected) {
      let kappa = try CohenKappa(first, second, categories: [0, 1, 2, 3], weighting: weighting)
      #expect(abs(try #require(kappa.value) - value) < 1e-15)
    }
  }

  @Test func `one category used gives no kappa, and no NaN`() throws {
    for weighting in KappaWeighting.allCases {
      #expect(
        try CohenKappa(["a", "a"], ["a", "a"], categories: ["a", "b"], weighting: weighting).value
          == nil)
      #expect(try CohenKappa(["a"], ["a"], categories: ["a"], weighting: weighting).value == nil)
      // One each, never the same: as much disagreement as expected.
      #expect(
        try CohenKappa(["a", "a"], ["b", "b"], categories: ["a", "b"], weighting: weighting).value
          == 0)
    }
  }

  @Test func `what cannot be compared is said`() {
    let categories = ["a", "b"]
    #expect(throws: AgreementError.unequalRow(observer: 1, found: 2, expected: 1)) {
      try CohenKappa(["a"], ["a", "b"], categories: categories)
    }
    #expect(throws: AgreementError.noPairs) {
      try CohenKappa(["a", nil], [nil, "b"], categories: categories)
    }
    #expect(throws: AgreementError.noPairs) {
      try CohenKappa([], [] as [String?], categories: categories)
    }
    #expect(throws: AgreementError.unknownCategory(observer: 1, unit: 1)) {
      try CohenKappa(["a", "a"], ["a", "c"], categories: categories)
    }
    #expect(throws: AgreementError.unknownCategory(observer: 0, unit: 0)) {
      try CohenKappa([Double.nan], [1], categories: [1, 2])
    }
    #expect(throws: AgreementError.repeatedCategory(index: 2)) {
      try CohenKappa(["a"], ["a"], categories: ["a", "b", "a"])
    }
  }

  @Test(arguments: 1...40)
  func `symmetric, free of order and names; perfect is 1`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let first = random.values(count: 20, missing: 0.1) + [0, 6]
    let second = random.values(count: 20, missing: 0.1) + [6, 0]
    let categories = (0...6).map(Double.init)
    let order = first.indices.shuffled(using: &random)
    for weighting in KappaWeighting.allCases {
      func kappa(_ x: [Double?], _ y: [Double?], _ categories: [Double]) throws -> CohenKappa {
        try CohenKappa(x, y, categories: categories, weighting: weighting)
      }
      let value = try kappa(first, second, categories)
      #expect(try #require(value.value) <= 1)
      #expect(try kappa(second, first, categories) == value)
      #expect(try kappa(order.map { first[$0] }, order.map { second[$0] }, categories) == value)
      // The same steps from the other end.
      #expect(try kappa(first, second, categories.reversed()) == value)
      #expect(try kappa(first, first, categories).value == 1)
    }
    let shuffled = categories.shuffled(using: &random)
    #expect(
      try CohenKappa(first, second, categories: shuffled)
        == CohenKappa(first, second, categories: categories))
  }
}
