import StatisticalTables
import TestSupport
import Testing

/// A column keeps short decimals in less room: nothing may be seen of it.
@Suite struct DecimalColumnTests {
  private func read(_ cells: [String]) throws -> [ObservedValue] {
    let rows = cells.enumerated().map { "X,g\(1_000_000 + $0.offset),\($0.element)\n" }
    return try table("DATAFLOW,geo,OBS_VALUE\n" + rows.joined()).observations.map(\.value)
  }

  @Test(arguments: [
    ["1", "2.5", "", "3.25", "NaN", "0.125", "-7"], ["214748364.7", "0.01"], ["-2147483648", "1"],
    ["2147483647", "-2147483647", "", "NaN"], ["-2147483646", "-214748364.6", "1.5"],
    ["1", "0.1234567"], ["0.000001", "2147.483647", "2147.483648"], ["1", "1e300", "-0.0"],
    ["9007199254740993", "3"], ["4294967296", "4294967297.5"], ["6755399441055744", "1"],
  ])
  func `numbers of any size come out as they went in`(_ cells: [String]) throws {
    let expected: [ObservedValue] = cells.map { cell in
      if cell.isEmpty { return .notAvailable }
      return Double(cell).map { $0.isNaN ? .intentionallyMissing : .number($0) } ?? .notAvailable
    }
    #expect(try read(cells) == expected)
  }

  @Test func `places are added, and given up, across many rows`() throws {
    var generator = SeededGenerator(seed: 12)
    for last in ["5", "0.5", "0.0000001", "123456.123456", "1e20"] {
      var cells = (0..<9_000).map { _ in "\(Int.random(in: -600...600, using: &generator))" }
      cells[8_300] = "26.8"
      cells[8_500] = last
      cells.append(last)
      #expect(try read(cells) == cells.map { .number(Double($0) ?? .nan) }, "\(last)")
    }
  }
}
