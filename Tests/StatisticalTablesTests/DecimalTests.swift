import StatisticalTables
import TestSupport
import Testing

@Suite struct DecimalTests {
  /// The values of cells, read as a column of SDMX-CSV.
  private func values(_ cells: [String]) throws -> [Double?] {
    let rows = cells.enumerated().map { "X,g\(1_000_000 + $0.offset),\($0.element)\n" }
    return try table("DATAFLOW,geo,OBS_VALUE\n" + rows.joined()).observations.map(\.number)
  }

  @Test func `every number reads as the standard library reads it`() throws {
    var generator = SeededGenerator(seed: 3)
    var cells = [
      "9007199254740992", "9007199254740993", "9007199254740991.5", "0.1", "0.30000000000000004",
      "123456789012345678", "1234567890123456789", "99999999999999999999", "1e22", "1e23", "1e-22",
      "1.7976931348623157e308", "4.9e-324", "1e-400", "+5", "-0.0", "00012.50",
      "0.0000000000000000001",
      "179769313486231570000000000000000000000", "2.2250738585072011e-308", "1E5", "1e+5",
    ]
    for _ in 0..<20_000 {
      let digits = Int.random(in: 1...20, using: &generator)
      var text = (0..<digits).map { _ in "\(Int.random(in: 0...9, using: &generator))" }.joined()
      if Bool.random(using: &generator) {
        let place = Int.random(in: 1...digits, using: &generator)
        text.insert(".", at: text.index(text.startIndex, offsetBy: place))
        if text.hasSuffix(".") { text += "0" }
      }
      if Int.random(in: 0..<4, using: &generator) == 0 {
        text += "e\(Int.random(in: -330...280, using: &generator))"
      }
      cells.append(text)
    }
    let read = try values(cells)
    for (cell, value) in zip(cells, read) {
      #expect(value?.bitPattern == Double(cell)?.bitPattern, "\(cell)")
    }
    #expect(read.count == cells.count)
  }

  @Test func `the shortest text of a number reads back as the same number`() throws {
    var generator = SeededGenerator(seed: 4)
    let numbers = (0..<5_000).map { _ in
      Double(bitPattern: UInt64.random(in: 0..<0x7FF0_0000_0000_0000, using: &generator))
    }
    #expect(try values(numbers.map { "\($0)" }) == numbers)
  }
}
