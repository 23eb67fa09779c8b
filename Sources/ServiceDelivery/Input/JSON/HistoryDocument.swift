public import StructuredText

/// Participants and events in one JSON text, for programs that exchange them.
///
/// ```json
/// { "schemaVersion": "1.0",
///   "participants": [ { "participant": "K7", "born": "2003-05", "rural": true, "isced": 3 } ],
///   "events": [ { "participant": "K7", "date": "2024-03-04", "event": "registered" } ] }
/// ```
///
/// Members have the names and values of the sheets' columns; numbers and true and false may stand without
/// quotes, and null is unknown. Each object is read by the rules of a row, its line being the one where it
/// begins. The events may come in any order. A text is at most 16 MiB.
public struct HistoryDocument: Sendable {
  /// The histories, in the order of their pseudonyms' bytes; those without events last.
  public let histories: [ParticipantHistory]
  /// The codes of the events.
  public let codes: EventCodes
  /// The participants and events that are not counted, in the order of their lines.
  public let rejected: [RejectedRow]
  /// What became of the participants.
  public let participantSummary: ReadingSummary
  /// What became of the events.
  public let eventSummary: ReadingSummary

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - json: The bytes of the text.
  ///   - source: The name of the file, for messages.
  ///   - rules: How it is read.
  /// - Throws: `InputProblems` if the text is no such JSON, or if it is refused as a whole for what it
  ///   says of somebody. No text of the file is repeated.
  public init(json: [UInt8], source: String, rules: ReadingRules) throws(InputProblems) {
    let objects = try HistoryObjects(json: json, source: source)
    let rules = rules.withLines
    var rejected: [RejectedRow] = []
    var participants = ParticipantReader(source: source, rules: rules)
    rejected += try participants.read(objects.participants)
    rejected += try participants.finish()

    // Events are put in order as files are, so that both come out alike.
    var sorting = EventSorting(source: source, rules: rules)
    var rows: [(key: ArraySlice<UInt8>, row: ArraySlice<UInt8>)] = []
    for part in [try sorting.read(objects.events), try sorting.finish()] {
      rejected += part.rejected
      part.forEach { rows.append(($0, $1)) }
    }
    rows.sort { $0.key.lexicographicallyPrecedes($1.key) }
    var events = HistoryReader(
      source: source, participants: participants.table, rules: rules.ofSortedRows)
    var histories: [ParticipantHistory] = []
    let text = rows.reduce(into: EventSorting.heading) { $0 += $1.row }
    var batch: HistoryBatch? = try events.read(text)
    while let given = batch {
      histories += given.histories
      rejected += given.rejected
      batch = try events.finish()
    }
    self.histories = histories
    // Participants and events stand in one file, and so do the lines.
    self.rejected = rejected.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }.map(\.element)
    codes = events.codes
    participantSummary = participants.summary
    eventSummary = events.summary.adding(sorting.summary)
  }
}
