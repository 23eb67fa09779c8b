import StructuredText
import Testing

@Suite struct CSVRowsTests {
  private func rows(_ text: String) throws -> CSVRows {
    try CSVRows(parsing: Array(text.utf8), source: "t.csv", limit: 1_000)
  }

  private func problems(_ text: String) throws -> [LocatedProblem] {
    let rows = try rows(text)
    let log = ProblemLog(source: "t.csv", bytes: rows.bytes)
    rows.forEach(log: log) { _ in true }
    return log.problems
  }

  @Test(arguments: [
    "a;b\r\n1;2\r\n3;4", "\u{FEFF}a,b\n\n1,2\n3,\"4\"\n", "sep=;\na;b\n1;2\n;\n3;4\n",
    "a\tb\r1\t2\r3\t4\r", "a;b;c\n\"x;\"\"y\"\"\r\nz\";é\n",
  ])
  func `the same rows are read as by the table`(_ text: String) throws {
    let table = try CSVTable(parsing: Array(text.utf8), source: "t.csv")
    let rows = try rows(text)
    var read: [CSVTable.Row] = []
    let log = ProblemLog(source: "t.csv", bytes: rows.bytes)
    rows.forEach(log: log) { row in
      read.append(row)
      return true
    }
    #expect(rows.header == table.header)
    #expect(read == table.rows)
    #expect(log.problems.isEmpty)
  }

  @Test func `reading ends where the caller says so`() throws {
    let rows = try rows("a\n1\n2\n3\n")
    var read: [String] = []
    rows.forEach(log: ProblemLog(source: "t.csv", bytes: rows.bytes)) { row in
      read.append(row.cells[0].text)
      return read.count < 2
    }
    #expect(read == ["1", "2"])
  }

  @Test func `a text that ends within a row was cut off`() throws {
    #expect(try problems("a;b;c\n1;2;3\n4;5").map { $0.position?.line } == [3])
    #expect(try problems("a;b;c\n1;2;3\n4;5\n").isEmpty)
    #expect(try problems("a;b;c\n1;2;3\n4;\"5").count == 2)
    #expect(try problems("a;b\n1;2;3;4;5\n").count == 1)
  }

  @Test func `what is too long or has no heading is refused`() {
    #expect(throws: InputProblems.self) {
      try CSVRows(parsing: Array("a\n1\n".utf8), source: "t.csv", limit: 3)
    }
    #expect(throws: InputProblems.self) {
      try CSVRows(parsing: Array("\n;;\n".utf8), source: "t.csv", limit: 100)
    }
  }
}
