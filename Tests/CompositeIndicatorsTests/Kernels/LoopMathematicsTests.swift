import Testing
import TestSupport

@testable import CompositeIndicators

@Suite struct LoopMathematicsTests {
  /// The greatest distance from the platform's result, in units of its last place.
  private func distance(
    _ numbers: [Double], _ fast: (Double) -> Double, _ exact: (Double) -> Double
  ) -> Double {
    numbers.map { abs(fast($0) - exact($0)) / exact($0).ulp }.max() ?? .nan
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
      #expect(distance(numbers, LoopLogarithm.unchecked, Platform.log) <= 2)
    }
    #expect(LoopLogarithm.unchecked(1) == 0)
    for number in [0x1p-1000, 0x1p1000] {
      #expect(LoopLogarithm.unchecked(number) == Platform.log(number))
    }
  }

  @Test func `what is out of range is left to the platform`() {
    #expect(LoopLogarithm.log(.leastNonzeroMagnitude) == Platform.log(.leastNonzeroMagnitude))
    #expect(LoopLogarithm.log(0) == -.infinity)
    #expect(LoopLogarithm.log(-1).isNaN && LoopLogarithm.log(.nan).isNaN)
    #expect(LoopExponential.exp(-720) == Platform.exp(-720))
    #expect(LoopExponential.exp(800) == .infinity)
    #expect(LoopExponential.exp(.nan).isNaN)
  }

  @Test func `exponentials are the platform's within two units in the last place`() {
    var generator = SeededGenerator(seed: 4)
    for reach in [0.3, 5, 700] {
      let numbers = (0..<40_000).map { _ in Double.random(in: -reach...reach, using: &generator) }
      #expect(distance(numbers, LoopExponential.unchecked, Platform.exp) <= 2)
    }
    #expect(LoopExponential.unchecked(0) == 1)
  }
}
