import StructuredText
import TestSupport
import Testing

@Suite struct CSVTests {
  private func table(_ text: String) throws -> CSVTable {
    try CSVTable(parsing: Array(text.utf8), source: "t.csv")
  }

  private func problems(_ text: String) -> [LocatedProblem] {
    do throws(InputProblems) {
      _ = try CSVTable(parsing: Array(text.utf8), source: "t.csv")
      return []
    } catch {
      return error.problems
    }
  }

  @Test(arguments: [
    "a;b\r\n1;2\r\n", "a,b\n1,2", "\u{FEFF}a\tb\r1\t2\r", "sep=;\na;b\n\n1;2\n;\n",
    "\"a\";\"b\"\n\"1\";2",
  ])
  func `separators, line ends, marks and blank rows are taken as they come`(_ text: String) throws {
    let table = try table(text)
    #expect(table.header.map(\.text) == ["a", "b"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["1", "2"]])
  }

  @Test func `quoted cells hold anything, short rows are filled`() throws {
    let table = try table("a;b;c\n\"x;\"\"y\"\"\r\nz\";é\n")
    #expect(table.rows[0].cells.map(\.text) == ["x;\"y\"\r\nz", "é", ""])
    #expect(table.rows[0].cells.map(\.offset).prefix(2) == [6, 19])
  }

  @Test func `rows are numbered as a spreadsheet numbers them`() throws {
    let table = try table("a;b\n\n\"1\n1\";2\n3;4\n")
    #expect(table.rows.map(\.number) == [3, 4])
  }

  @Test func `faults are told with line and column, all together`() {
    let problems = problems("a;b\n1;2;3\n\"x\"y;2\n4;\"open\n")
    #expect(problems.map { $0.position?.line } == [2, 3, 4])
    #expect(problems.map { $0.position?.column } == [5, 4, 3])
  }

  @Test func `an empty text has no heading`() {
    #expect(problems("").count == 1)
    #expect(problems("\n\n;;\n").count == 1)
  }

  @Test func `formulas are defused and come back as they were`() throws {
    #expect(CSVWriter.spreadsheetSafe("=1+1") == "'=1+1")
    #expect(CSVWriter.spreadsheetSafe("@x") == "'@x")
    #expect(CSVWriter.spreadsheetSafe("-5") == "-5")
    #expect(CSVWriter.spreadsheetSafe("+3.2") == "+3.2")
    #expect(CSVWriter.spreadsheetSafe("-3,2") == "-3,2")
    #expect(CSVWriter.spreadsheetSafe("-3,2,1") == "'-3,2,1")
    #expect(CSVWriter.spreadsheetSafe("-5+cmd") == "'-5+cmd")
    #expect(CSVWriter.spreadsheetSafe("it's") == "it's")
    #expect(try table("a\n'=1+1").rows[0].cells[0].text == "=1+1")
    #expect(try table("a\n'quoted'").rows[0].cells[0].text == "'quoted'")
  }

  @Test func `rows survive writing and reading`() throws {
    var generator = SeededGenerator(seed: 9)
    let letters = Array("ab;,\t\"\n\r=+-@'5. é😀")
    for round in 0..<2_000 {
      let width = Int.random(in: 1...4, using: &generator)
      var rows = [(0..<width).map { "h\($0)" }]
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        var row = (0..<width).map { _ in
          String(
            (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in
              letters.randomElement(using: &generator)
            })
        }
        if row.allSatisfy(\.isEmpty) { row[0] = "x" }
        rows.append(row)
      }
      for separator in [UInt8(ascii: ";"), UInt8(ascii: ","), 9] {
        var writer = CSVWriter(
          separator: separator, byteOrderMark: Bool.random(using: &generator),
          lineEnd: Bool.random(using: &generator) ? .crlf : .lf)
        for row in rows { writer.append(row: row) }
        let table = try CSVTable(parsing: writer.bytes, source: "r", separator: separator)
        #expect(
          table.rows.map { $0.cells.map(\.text) } == Array(rows.dropFirst()), "round \(round)")
      }
    }
  }

  @Test func `mutated texts are read or refused, never more`() throws {
    let seed = Array("a;b;\"c\"\r\n1;\"x;\"\"y\";3\r\n;;é\n".utf8)
    var generator = SeededGenerator(seed: 8)
    var refused = 0
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        if Bool.random(using: &generator) {
          bytes[place] = UInt8.random(in: 0...255, using: &generator)
        } else {
          bytes.remove(at: place)
        }
      }
      do throws(InputProblems) {
        let table = try CSVTable(parsing: bytes, source: "m")
        #expect(table.rows.allSatisfy { $0.cells.count == table.header.count })
      } catch {
        refused += 1
        #expect(error.problems.contains { $0.severity == .error && $0.position != nil })
      }
    }
    #expect(refused > 2_000)
  }
}
