import TestSupport
import Testing

@testable import PolicyReports

@Suite struct PlainDecimalTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "-0"), (1, "1"), (-1.5, "-1.5"), (1e15, "1000000000000000"),
    (1.5e17, "150000000000000000"), (1e-5, "0.00001"), (-2.5e-7, "-0.00000025"), (1e300, "1e+300"),
    (.infinity, "inf"), (4.761904761904762, "4.761904761904762"),
  ])
  func `digits without an exponent`(_ value: Double, _ text: String) {
    #expect(PlainDecimal.text(of: value) == text)
  }

  @Test func `the digits give the number back`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      var value = Double.random(in: -1...1, using: &random)
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        value *= Bool.random(using: &random) ? 10 : 0.1
      }
      #expect(Double(PlainDecimal.text(of: value)) == value)
    }
  }
}
