import CompositeIndicators
import TestSupport

extension SeededGenerator {
  /// Small whole values, so that there are ties, some of them missing.
  mutating func values(count: Int, missing share: Double = 0) -> [Double?] {
    (0..<count).map { _ in
      Double.random(in: 0..<1, using: &self) < share
        ? nil : Double(Int.random(in: 0...6, using: &self))
    }
  }

  /// A table of units by indicators; see ``values(count:missing:)``.
  mutating func table(units: Int, indicators: Int, missing share: Double = 0) -> [[Double?]] {
    (0..<units).map { _ in values(count: indicators, missing: share) }
  }

  /// Weights above 0.
  mutating func weights(count: Int) -> [Double] {
    (0..<count).map { _ in Double.random(in: 0.1...1, using: &self) }
  }

  /// A table of the hardest finite values there are.
  mutating func extremeTable(units: Int, indicators: Int) -> [[Double?]] {
    let hard = [
      0, -0.0, 1e308, -1e308, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
      -.leastNonzeroMagnitude, .leastNormalMagnitude / 100, 1, 1 + .ulpOfOne,
    ]
    return (0..<units).map { _ in
      (0..<indicators).map { _ in hard.randomElement(using: &self) }
    }
  }
}
