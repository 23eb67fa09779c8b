public import StructuredText

/// Makes rows of a file of events that can be sorted on a disk, from chunks of bytes.
///
/// Each row gets a key of bytes: pseudonym, day, line. Rows in the order of their keys, compared byte by
/// byte, behind ``heading`` are a file that ``HistoryReader`` reads with ``ReadingRules/ofSortedRows``: the rows
/// hold pseudonyms already, so that no identifier goes to the disk. They also carry the line of the first file,
/// by which rejected rows are told.
///
/// Rows that have no usable participant or not the right number of cells are rejected here.
public struct EventSorting {
  /// The heading line of a sorted file.
  public static var heading: [UInt8] {
    Array(EventSheet.Column.allCases.map(\.heading).joined(separator: ";").utf8) + [0x0A]
  }

  private var stream = RowStream()
  private var sink: Sink

  /// A maker of rows.
  ///
  /// - Parameters:
  ///   - source: The name of the file, for messages.
  ///   - rules: How it is read.
  public init(source: String, rules: ReadingRules) {
    sink = Sink(source: source, rules: rules)
  }

  /// Takes the next bytes of the file, cut anywhere.
  ///
  /// - Parameter chunk: The bytes.
  /// - Returns: The rows that they complete.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func read(_ chunk: [UInt8]) throws(InputProblems) -> SortableRows {
    try stream.read(chunk, into: &sink)
    return sink.takeRows()
  }

  /// Ends the reading.
  ///
  /// - Returns: The last rows.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func finish() throws(InputProblems) -> SortableRows {
    try stream.finish(into: &sink)
    try sink.intake.finish()
    return sink.takeRows()
  }

  /// What was rejected here, to be added to the summary of the reader of the sorted file.
  public var summary: ReadingSummary {
    var summary = ReadingSummary()
    summary.rejected = sink.intake.summary.rejected
    summary.rowsRead = summary.rowsRejected
    return summary
  }

  private struct Sink: SheetRowSink {
    var intake: RowIntake<EventSheet.Column>
    private let rules: ReadingRules
    private let pseudonyms: PseudonymCell
    private var rows = SortableRows()
    private var lastCell: [UInt8] = []
    private var lastPseudonym: [UInt8] = []

    init(source: String, rules: ReadingRules) {
      self.rules = rules
      pseudonyms = PseudonymCell(key: rules.pseudonymKey)
      intake = RowIntake(source: source, rules: rules)
    }

    mutating func take(_ row: Row) throws(InputProblems) {
      guard let heading = try intake.heading(for: row) else { return }
      let line = intake.line(of: row, .line)
      do throws(RowFault) {
        let cell = heading.cell(.participant, of: row)
        if lastPseudonym.isEmpty || !lastCell.elementsEqual(cell) {
          lastPseudonym = try pseudonyms.pseudonym(cell)
          lastCell = Array(cell)
        }
        rows.begin(
          pseudonym: lastPseudonym, day: day(heading.cell(.date, of: row)), line: line)
        for column in EventSheet.Column.allCases {
          switch column {
          case .participant: rows.add(lastPseudonym)
          case .line: rows.add("\(line)".utf8)
          default: rows.add(heading.cell(column, of: row))
          }
        }
        rows.end()
      } catch {
        try intake.reject(row, error, line: line)
      }
    }

    /// The day of a row; nil if it has none, which the reader will say.
    private func day(_ cell: UnsafeBufferPointer<UInt8>) -> CalendarDay? {
      do throws(RowFault) {
        return try DayReading.day(cell, order: rules.dateOrder, column: "date")
      } catch {
        return nil
      }
    }

    mutating func takeRows() -> SortableRows {
      rows.rejected = intake.takeRejected()
      defer { rows = SortableRows() }
      return rows
    }
  }
}
