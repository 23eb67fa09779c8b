import Testing
import TestSupport

@testable import CompositeIndicators

@Suite struct VectorMathematicsTests {
  /// The greatest distance from the platform's result, in units of its last place.
  private func distance(
    _ numbers: [Double], _ fast: (SIMD8<Double>) -> SIMD8<Double>, _ exact: (Double) -> Double
  ) -> Double {
    var greatest = 0.0
    for start in stride(from: 0, to: numbers.count - 7, by: 8) {
      let eight = SIMD8(numbers[start..<(start + 8)])
      let results = fast(eight)
      for lane in 0..<8 {
        let expected = exact(eight[lane])
        greatest = max(greatest, abs(results[lane] - expected) / expected.ulp)
      }
    }
    return greatest
  }

  @Test func `logarithms are the platform's within two units in the last place`() {
    var generator = SeededGenerator(seed: 3)
    let wide = (0..<40_000).map { _ in
      Double.random(in: 1..<2, using: &generator)
        * Double(sign: .plus, exponent: .random(in: -999...998, using: &generator), significand: 1)
    }
    let common = (0..<40_000).map { _ in Double.random(in: 0.0001...100, using: &generator) }
    let nearOne = (0..<40_000).map { _ in Double.random(in: 0.7...1.45, using: &generator) }
    for numbers in [wide, common, nearOne] {
      #expect(distance(numbers, VectorLogarithm.log, Platform.log) <= 2)
    }
    let ends = VectorLogarithm.log([0x1p-1000, 0x1p1000, 1, 0.5, 2, 0.25, 1.5, 10])
    #expect(ends[2] == 0)
    #expect(ends[0] == Platform.log(0x1p-1000) && ends[1] == Platform.log(0x1p1000))
  }

  @Test func `what no logarithm is taken of is not a number`() {
    let results = VectorLogarithm.log([
      0, -1, .nan, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -0.0,
    ])
    for lane in 0..<8 { #expect(results[lane].isNaN) }
  }

  @Test func `exponentials are the platform's within two units in the last place`() {
    var generator = SeededGenerator(seed: 4)
    for reach in [0.3, 5, 700] {
      let numbers = (0..<40_000).map { _ in Double.random(in: -reach...reach, using: &generator) }
      #expect(distance(numbers, VectorExponential.exp, Platform.exp) <= 2)
    }
    #expect(VectorExponential.exp(.zero) == SIMD8(repeating: 1))
    #expect(VectorExponential.exp(SIMD8(repeating: .nan))[3].isNaN)
  }
}
