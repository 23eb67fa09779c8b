public import StructuredText

/// Reads a file of participants from chunks of bytes into a ``ParticipantTable``.
///
/// The rows may come in any order. Of two rows of one participant the first counts. A file with a column
/// or a cell that tells directly who somebody is, or that is no UTF-8, is refused as a whole.
public struct ParticipantReader {
  private var stream = RowStream()
  private var sink: Sink

  /// A reader.
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
  /// - Returns: The rows that are not counted.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func read(_ chunk: [UInt8]) throws(InputProblems) -> [RejectedRow] {
    try stream.read(chunk, into: &sink)
    return sink.intake.takeRejected()
  }

  /// Ends the reading.
  ///
  /// - Returns: The rows of the last bytes that are not counted.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func finish() throws(InputProblems) -> [RejectedRow] {
    try stream.finish(into: &sink)
    try sink.intake.finish()
    return sink.intake.takeRejected()
  }

  /// The participants read so far.
  public var table: ParticipantTable { sink.table }

  /// How many rows were read so far, and what became of them.
  public var summary: ReadingSummary { sink.intake.summary }

  private struct Sink: SheetRowSink {
    var intake: RowIntake<ParticipantSheet.Column>
    var table = ParticipantTable()
    private let pseudonyms: PseudonymCell
    private let asOf: CalendarDay
    private var cells = ParticipantCells()

    init(source: String, rules: ReadingRules) {
      pseudonyms = PseudonymCell(key: rules.pseudonymKey)
      asOf = rules.asOf
      intake = RowIntake(source: source, rules: rules)
    }

    mutating func take(_ row: Row) throws(InputProblems) {
      guard let heading = try intake.heading(for: row) else { return }
      do throws(RowFault) {
        let pseudonym = try pseudonyms.pseudonym(heading.cell(.participant, of: row))
        do throws(RowFault) {
          try table.add(pseudonym, try profile(of: row, heading))
          intake.summary.rowsUsed += 1
        } catch {
          table.leaveOut(pseudonym)
          throw error
        }
      } catch {
        try intake.reject(row, error, line: intake.line(of: row, .line))
      }
    }

    private mutating func profile(
      of row: Row, _ heading: SheetHeading<ParticipantSheet.Column>
    ) throws(RowFault) -> PackedProfile {
      var newPlace: String?
      defer { if let newPlace { table.add(place: newPlace) } }
      let profile = try cells.profile(of: row, heading, newPlace: &newPlace)
      if let born = profile.firstDay, born > asOf {
        throw RowFault(.birthOutOfRange, column: "born")
      }
      return profile
    }
  }
}
