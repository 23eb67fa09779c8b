@testable import ServiceDelivery
import Testing

@Suite("Small counts suppressed, by hand") struct SuppressionByHandTests {
  private func table(
    _ dimensions: [(String, Int)], _ counts: [Int?], measure: String = "starts"
  ) throws -> CountTable {
    try CountTable(
      measure,
      by: dimensions.map { name, size in CountDimension(name, (0..<size).map { "\(name)\($0)" }) },
      counts: counts)
  }

  @Test func `One small cell takes three others with it, and no total`() throws {
    //  20  3 | 23      The 3 alone would follow from 23 - 20 and from 15 - 12.
    //  15 12 | 27
    //  35 15 | 50
    let release = try ProtectedRelease([table([("sex", 2), ("age", 2)], [20, 3, 15, 12])])
    let shown = release.tables[0]
    #expect(shown.suppressed == 4)
    for row in 0..<2 {
      for column in 0..<2 { #expect(shown.count(at: [row, column]) == .suppressed) }
    }
    #expect(shown.count(at: [0, nil]) == .count(23))
    #expect(shown.count(at: [nil, 1]) == .count(15))
    #expect(shown.count(at: [nil, nil]) == .count(50))
    #expect(shown.count(at: [2, 0]) == .count(35))
    #expect(shown.count(at: [3, 0]) == nil)
    #expect(shown.count(at: [0]) == nil)
    // The 3 can rise while the 12 falls to 1, to 14, and fall to 1.
    let bounds = release.audit()
    #expect(bounds.count == 4)
    #expect(bounds[1] == CountBounds(lowest: 1, highest: 14, limit: .exact))
    #expect(bounds[0] == CountBounds(lowest: 9, highest: 22, limit: .exact))
  }

  @Test func `Two ones in a row need a third, since a reader knows that they are not zero`() throws
  {
    let release = try ProtectedRelease([table([("age", 4)], [1, 1, 30, 9])])
    let shown = release.tables[0].counts
    #expect(shown == [.suppressed, .suppressed, .count(30), .suppressed, .count(41)])
  }

  @Test func `Zeros are shown, or hidden like small counts where the rule says so`() throws {
    let counts = [0, 12, 7, 30]
    let open = try ProtectedRelease([table([("age", 4)], counts)])
    #expect(open.tables[0].counts == [.count(0), .count(12), .count(7), .count(30), .count(49)])
    let rule = try #require(SuppressionRule(threshold: 5, showsZero: false))
    let strict = try ProtectedRelease([table([("age", 4)], counts)], rule: rule)
    #expect(
      strict.tables[0].counts
        == [.suppressed, .count(12), .suppressed, .count(30), .count(49)])
    #expect(strict.audit().allSatisfy { $0.lowest == 0 && $0.highest == 7 && $0.limit == .exact })
  }

  @Test func `A count of one alone hides itself and its total`() throws {
    let release = try ProtectedRelease([table([("age", 3)], [0, 2, 0])])
    #expect(
      release.tables[0].counts == [.count(0), .suppressed, .count(0), .suppressed])
    #expect(release.audit().allSatisfy { $0.highest == nil })
  }

  @Test func `What the keeper does not know stays unknown, and so do its sums`() throws {
    let release = try ProtectedRelease([table([("age", 3)], [nil, 40, 3])])
    #expect(release.tables[0].counts == [.unknown, .count(40), .suppressed, .unknown])
    #expect(try release.tables[0].counts == table([("age", 3)], [nil, 40, 3]).released())
  }

  @Test func `A cell of two tables is protected in both`() throws {
    // By age 3 | 40, by office 20 | 23: the total 43 is shared, and each table alone would be safe
    // with its own pair hidden. By sex and age, the row of men repeats the small cell.
    let byAge = try table([("sex", 2), ("age", 2)], [18, 2, 22, 16])
    let byOffice = try table([("sex", 2), ("office", 2)], [9, 11, 19, 19])
    let release = try ProtectedRelease([byAge, byOffice])
    let shared = CellAddress("starts", ["sex": "sex0"])
    #expect(release.count(at: shared) == release.tables[0].count(at: [0, nil]))
    #expect(release.count(at: shared) == release.tables[1].count(at: [0, nil]))
    #expect(
      release.count(at: CellAddress("starts", ["sex": "sex0", "age": "age1"])) == .suppressed)
    #expect(release.count(at: CellAddress("exits")) == nil)
  }

  @Test func `A sum that no table forms is protected as well`() throws {
    // The unemployed and the inactive are the reference of a result that is shown with its total.
    let status = try table([("status", 3)], [6, 7, 40], measure: "participants")
    let result = try table([("outcome", 2)], [10, 3], measure: "result")
    let parts = (0..<2).map { CellAddress("participants", ["status": "status\($0)"]) }
    let release = try ProtectedRelease(
      [status, result], relations: [CountRelation(CellAddress("result"), is: parts)])
    #expect(release.count(at: CellAddress("result", ["outcome": "outcome1"])) == .suppressed)
    #expect(release.audit().allSatisfy { ($0.highest ?? .max) - $0.lowest >= 4 })
    #expect(throws: ReleaseProblem.relationDoesNotHold(CellAddress("result"))) {
      try ProtectedRelease(
        [status, result], relations: [CountRelation(CellAddress("result"), is: [parts[0]])])
    }
  }

  @Test func `Shares and averages of suppressed counts are not shown`() throws {
    let release = try ProtectedRelease([table([("age", 3)], [3, 9, 20])])
    let cell = { (place: Int) in CellAddress("starts", ["age": "age\(place)"]) }
    let all = CellAddress("starts")
    #expect(release.share(of: cell(0), in: all) == nil)
    #expect(release.share(of: cell(1), in: all) == nil, "hidden beside the first")
    #expect(release.share(of: cell(2), in: all) == 20.0 / 32)
    #expect(release.shown(12.5, from: [cell(0)]) == nil)
    #expect(release.shown(12.5, from: [cell(2), all]) == 12.5)
    #expect(release.shown(12.5, from: [CellAddress("exits")]) == nil)
  }

  @Test func `Tables that do not fit are refused`() throws {
    #expect(throws: ReleaseProblem.countsDoNotFit(table: "starts", found: 3, expected: 4)) {
      try table([("a", 2), ("b", 2)], [1, 2, 3])
    }
    #expect(throws: ReleaseProblem.countOutOfRange(table: "starts")) { try table([("a", 1)], [-1]) }
    #expect(throws: ReleaseProblem.dimensionsNotDistinct(table: "starts")) {
      try table([("a", 1), ("a", 1)], [1])
    }
    #expect(throws: ReleaseProblem.categoriesNotDistinct(dimension: "a")) {
      try CountTable("starts", by: [CountDimension("a", ["x", "x"])], counts: [1, 2])
    }
    #expect(throws: ReleaseProblem.tooManyCells(table: "starts")) {
      try table([("a", 1_000), ("b", 1_000)], [])
    }
    let one = try table([("a", 2)], [10, 20])
    let other = try table([("b", 2)], [10, 21])
    #expect(throws: ReleaseProblem.countsDisagree(CellAddress("starts"))) {
      try ProtectedRelease([one, other])
    }
    #expect(throws: ReleaseProblem.noSuchCell(CellAddress("exits"))) {
      try ProtectedRelease([one], relations: [CountRelation(CellAddress("exits"), is: [])])
    }
    #expect(SuppressionRule(threshold: 1) == nil)
  }
}

extension CountTable {
  /// The table released alone.
  fileprivate func released() throws -> [ReleasedCount] {
    try ProtectedRelease([self]).tables[0].counts
  }
}
