import StructuredText

/// Looks at rows that cannot be used, and refuses the whole file for what must not come in.
///
/// It sees whether a row is text at all, and whether a cell tells directly who somebody is. Rows that can
/// be used need no such look: their cells are words of lists, days, numbers, pseudonyms that were looked
/// at, or codes that were looked at when they were first met.
struct Entrance {
  /// The name of the file.
  let source: String
  /// The heading of each cell, by place.
  let headings: [String]
  /// Whether the participant's cell may hold an identifier, since a key makes a pseudonym of it.
  let takesIdentifiers: Bool

  /// Refuses the file for what a row holds, naming the line that its writer knows.
  func check(_ row: Row, line: Int) throws(InputProblems) {
    if row.fault != .tooLong {
      try Entrance.checkText(of: row, source: source, line: line)
    }
    // Where cells are out of place nobody knows which one is the participant's.
    if takesIdentifiers, row.count != headings.count || row.fault != nil { return }
    for index in 0..<min(row.count, InputLimits.cells) {
      let heading = index < headings.count ? headings[index] : ""
      if heading == "participant", takesIdentifiers { continue }
      let isDay = heading == "date" || heading == "born"
      if let pattern = PersonalPattern.first(in: row.cell(index), isDay: isDay) {
        throw refusal(row, index, line: line, found: pattern.found)
      }
      if heading == "born", isFullDay(row.cell(index)) {
        throw refusal(row, index, line: line, found: "a birth with its day")
      }
    }
  }

  /// Refuses a file that is no UTF-8.
  static func checkText(
    of row: Row, source: String, line: Int
  ) throws(InputProblems) {
    guard row.written.contains(where: { $0 >= 0x80 || $0 == 0 }) else { return }
    do throws(InputProblems) {
      _ = try TextEncodingCheck.utf8(Array(row.written), source: source)
    } catch {
      throw InputProblems(
        error.problems.map { problem in
          LocatedProblem(
            source: source,
            position: problem.position.map {
              TextPosition(line: line, column: line == row.line ? $0.column : 1)
            },
            found: problem.found, expected: problem.expected)
        })
    }
  }

  private func refusal(
    _ row: Row, _ index: Int, line: Int, found: String
  ) -> InputProblems {
    let heading = index < headings.count ? headings[index] : ""
    let expected =
      switch heading {
      case "participant": "pseudonyms, or a key by which they are made; nothing was kept"
      case "born": "the year or the year and the month, such as 2003-05; nothing was kept"
      default:
        "nothing that tells who somebody is; put a letter before a code that looks so;"
          + " nothing was kept"
      }
    return InputProblems([
      LocatedProblem(
        source: source,
        // In a row that was written again the columns of the text are others.
        position: TextPosition(
          line: line, column: line == row.line ? row.textColumn(of: index) : 1), path: heading,
        found: found, expected: expected)
    ])
  }

  /// Whether a cell is a day, however it is written.
  private func isFullDay(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    do throws(RowFault) {
      _ = try DayReading.day(cell, order: .dayFirst, column: "born")
      return true
    } catch {
      // Also 13/31/2001 and 36526: whatever has three numbers, or five digits, was a day once.
      let numbers = cell.split { !(0x30...0x39).contains($0) }
      return numbers.count >= 3 || error.reason == .spreadsheetDayNumber && cell.count > 4
    }
  }
}
