public import StructuredText

/// Reads and counts both files of a service from chunks of bytes, without knowing files.
///
/// ```swift
/// var run = MonitoringRun(rules: rules, reading: reading, participants: path, events: eventsPath)
/// for chunk in participantChunks { keep(try run.readParticipants(chunk)) }
/// keep(try run.finishParticipants())
/// for chunk in eventChunks { keep(try run.readEvents(chunk)); if run.needsSorting { break } }
/// if run.needsSorting {                       // throw away what was kept of the events
///   var sorting = run.beginSorting()
///   for chunk in eventChunks { sort(try sorting.read(chunk)) }
///   sort(try sorting.finish())
///   keep(try run.readSorted(after: sorting))
///   for chunk in sortedChunks { keep(try run.readEvents(chunk)) }
/// }
/// while let rows = try run.finishEvents() { keep(rows) }
/// let result = run.result
/// ```
///
/// Memory holds the table of participants, the events of one participant and the counts.
public struct MonitoringRun {
  /// The line from which the events have to be sorted first; nil while they stand in order.
  public private(set) var unsortedLine: Int?

  private let rules: MonitoringRules
  private let reading: ReadingRules
  private let events: String
  private var participants: ParticipantReader
  private var reader: HistoryReader?
  private var monitoring: ServiceMonitoring
  private var sorted: ReadingSummary?

  /// A run that has read nothing.
  ///
  /// - Parameters:
  ///   - rules: What is counted; its day of counting is that of the reading too.
  ///   - reading: How the files are read.
  ///   - participants: The name of the file of participants, for messages.
  ///   - events: The name of the file of events.
  public init(
    rules: MonitoringRules, reading: ReadingRules, participants: String, events: String
  ) {
    var reading = reading
    reading.asOf = rules.asOf
    self.rules = rules
    self.reading = reading
    self.events = events
    self.participants = ParticipantReader(source: participants, rules: reading)
    monitoring = ServiceMonitoring(rules: rules)
  }

  /// Whether the events have to be sorted before they can be counted.
  public var needsSorting: Bool { unsortedLine != nil }

  /// Takes the next bytes of the file of participants.
  ///
  /// - Returns: The rows that are not counted.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func readParticipants(_ chunk: [UInt8]) throws(InputProblems) -> [RejectedRow] {
    try participants.read(chunk)
  }

  /// Ends the file of participants.
  ///
  /// - Returns: The last rows that are not counted.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func finishParticipants() throws(InputProblems) -> [RejectedRow] {
    try participants.finish()
  }

  /// Takes the next bytes of the file of events and counts the histories that they complete.
  ///
  /// Once ``needsSorting`` is true nothing is read any more, and rows given before are to be forgotten.
  ///
  /// - Returns: The rows that are not counted.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func readEvents(_ chunk: [UInt8]) throws(InputProblems) -> [RejectedRow] {
    guard unsortedLine == nil else { return [] }
    var reader = self.reader ?? newReader(reading)
    // The reader is moved out, so that its table is not copied when it grows.
    self.reader = nil
    let batch: HistoryBatch
    do {
      defer { self.reader = reader }
      batch = try reader.read(chunk)
    }
    return take(batch, codes: reader.codes)
  }

  /// Ends the file of events; to be called until it gives nil, or until sorting is needed.
  ///
  /// - Returns: Rows that are not counted, and then nil.
  /// - Throws: `InputProblems` if the whole file is refused.
  public mutating func finishEvents() throws(InputProblems) -> [RejectedRow]? {
    guard unsortedLine == nil else { return nil }
    var reader = self.reader ?? newReader(reading)
    self.reader = nil
    let batch: HistoryBatch?
    do {
      defer { self.reader = reader }
      batch = try reader.finish()
    }
    return batch.map { take($0, codes: reader.codes) }
  }

  /// Begins to make rows that can be sorted; the file of events is read from its beginning.
  ///
  /// - Returns: What makes the rows.
  public func beginSorting() -> EventSorting { EventSorting(source: events, rules: reading) }

  /// Forgets what was counted, to count the sorted rows, which ``readEvents(_:)`` takes from then on.
  ///
  /// - Parameter sorting: What made the rows, once it has finished.
  /// - Returns: Rows that are not counted: none.
  /// - Throws: `InputProblems` as ``readEvents(_:)``.
  public mutating func readSorted(
    after sorting: EventSorting
  ) throws(InputProblems) -> [RejectedRow] {
    unsortedLine = nil
    sorted = sorting.summary
    monitoring = ServiceMonitoring(rules: rules)
    reader = newReader(reading.ofSortedRows)
    return try readEvents(EventSorting.heading)
  }

  /// What was counted so far.
  public var result: MonitoringResult {
    let summary = reader?.summary ?? ReadingSummary()
    return monitoring.result(
      codes: reader?.codes ?? EventCodes(),
      reading: MonitoringReading(
        participants: participants.summary, events: summary.adding(sorted ?? ReadingSummary()),
        wasSorted: sorted != nil))
  }

  private func newReader(_ rules: ReadingRules) -> HistoryReader {
    HistoryReader(source: events, participants: participants.table, rules: rules)
  }

  private mutating func take(_ batch: HistoryBatch, codes: EventCodes) -> [RejectedRow] {
    if let line = batch.unsortedLine {
      unsortedLine = line
      return []
    }
    monitoring.add(batch.histories, codes: codes)
    return batch.rejected
  }
}
