public import StructuredText

/// Reads a file of events from chunks of bytes and gives the participants' histories one after the other.
///
/// The rows of one participant have to stand together, as in a file that is sorted by participant and
/// date; within a participant the days may come in any order. Memory holds the table of participants, the
/// events of one participant and what one chunk completes. Where the rows of a participant do not stand
/// together, ``HistoryBatch/unsortedLine`` says so.
///
/// ```swift
/// var reader = HistoryReader(source: "events.csv", participants: table, rules: rules)
/// for chunk in chunks { take(try reader.read(chunk)) }
/// while let batch = try reader.finish() { take(batch) }
/// ```
///
/// Participants without events come last, in the order of their file.
public struct HistoryReader {
  private var stream = RowStream()
  private var sink: HistorySink
  private var isAtEnd = false
  private var nextWithoutEvents = 0

  /// A reader.
  ///
  /// - Parameters:
  ///   - source: The name of the file of events, for messages.
  ///   - participants: The participants; an event of anybody else is rejected.
  ///   - rules: How it is read; the same as for the participants.
  public init(source: String, participants: ParticipantTable, rules: ReadingRules) {
    sink = HistorySink(source: source, participants: participants, rules: rules)
  }

  /// Takes the next bytes of the file, cut anywhere.
  ///
  /// - Parameter chunk: The bytes; some hundred kilobytes at a time are best.
  /// - Returns: What they complete.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func read(_ chunk: [UInt8]) throws(InputProblems) -> HistoryBatch {
    try stream.read(chunk, into: &sink)
    return sink.takeBatch()
  }

  /// Ends the reading; to be called until it gives nil, since participants without events may be many.
  ///
  /// - Returns: The last histories, some thousands at a time, and then nil.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func finish() throws(InputProblems) -> HistoryBatch? {
    if !isAtEnd {
      isAtEnd = true
      try stream.finish(into: &sink)
      try sink.close()
      return sink.takeBatch()
    }
    guard sink.giveWithoutEvents(from: &nextWithoutEvents) else { return nil }
    return sink.takeBatch()
  }

  /// The codes of the events read so far.
  public var codes: EventCodes { sink.codes }

  /// How many rows were read so far, and what became of them.
  ///
  /// Once the reading has ended, the rows read are those used, rejected and past retention.
  public var summary: ReadingSummary { sink.summary }
}
