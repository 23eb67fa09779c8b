import StructuredText

/// Puts the rows of events together to histories.
struct HistorySink: SheetRowSink {
  /// How many participants without events are given at a time.
  private static let batchCount = 4_096

  private let participants: ParticipantTable
  private let rules: ReadingRules
  private let pseudonyms: PseudonymCell
  private var intake: RowIntake<EventSheet.Column>
  private var cells: EventCells
  private var batch = HistoryBatch()

  private var group = EventGroup()
  /// The number of the participant whose rows are being read; -1 before the first.
  private var current = -1
  /// That participant's cell as it is written: whose row a row is, is mostly seen by it.
  private var currentCell: [UInt8] = []
  /// The last day of that participant's events that lie after the day as of which the file is read.
  private var laterDay: CalendarDay?
  private var states: [State]

  private enum State: UInt8 {
    case notMet, met
    /// Met, and no event counts.
    case withoutEvents
  }

  init(source: String, participants: ParticipantTable, rules: ReadingRules) {
    self.participants = participants
    self.rules = rules
    pseudonyms = PseudonymCell(key: rules.pseudonymKey)
    intake = RowIntake(source: source, rules: rules)
    cells = EventCells(rules: rules)
    states = [State](repeating: .notMet, count: participants.count)
  }

  var codes: EventCodes { cells.codes }
  var summary: ReadingSummary { intake.summary }

  mutating func take(_ row: Row) throws(InputProblems) {
    if batch.unsortedLine != nil { return }
    guard let heading = try intake.heading(for: row) else { return }
    let line = intake.line(of: row, .line)
    do throws(RowFault) {
      let cell = heading.cell(.participant, of: row)
      if current < 0 || !HistorySink.isEqual(cell, currentCell) {
        guard try begin(cell) else {
          batch.unsortedLine = line
          return
        }
      }
      try group.add(try cells.event(of: row, heading), line: line)
    } catch {
      if error.reason == .dayAfterAsOf { noteLaterDay(heading.cell(.date, of: row)) }
      try intake.reject(row, error, line: line)
    }
  }

  /// Keeps in mind that the history goes on after the day as of which the file is read.
  private mutating func noteLaterDay(_ cell: UnsafeBufferPointer<UInt8>) {
    guard rules.retention != nil, let today = rules.today else { return }
    do throws(RowFault) {
      let day = try DayReading.day(cell, order: rules.dateOrder, column: "date")
      if day <= today { laterDay = max(laterDay ?? day, day) }
    } catch {
      // A day that cannot be read says nothing.
    }
  }

  /// Begins the rows of another participant.
  ///
  /// A cell that names nobody does not end the rows of the one before.
  ///
  /// - Returns: False if the participant's rows seemed to have ended before.
  private mutating func begin(_ cell: UnsafeBufferPointer<UInt8>) throws(RowFault) -> Bool {
    let pseudonym = try pseudonyms.pseudonym(cell)
    guard let number = participants.number(of: pseudonym, guess: current + 1) else {
      throw RowFault(
        participants.isLeftOut(pseudonym) ? .participantLeftOut : .unknownParticipant,
        column: "participant")
    }
    if number != current {
      guard states[number] == .notMet else { return false }
      closeGroup()
      states[number] = .met
      current = number
    }
    currentCell.removeAll(keepingCapacity: true)
    currentCell.append(contentsOf: cell)
    return true
  }

  private mutating func closeGroup() {
    guard current >= 0 else { return }
    defer { laterDay = nil }
    let (events, rejected) = group.settle()
    for (line, fault) in rejected { intake.reject(line: line, fault) }
    if events.isEmpty {
      states[current] = .withoutEvents
      return
    }
    if let rule = rules.retention, let last = events.last,
      !rule.keeps(lastEvent: max(last.day, laterDay ?? last.day), asOf: rules.retentionDay)
    {
      intake.summary.historiesPastRetention += 1
      intake.summary.rowsPastRetention += events.count
      return
    }
    intake.summary.rowsUsed += events.count
    give(current, events)
  }

  private mutating func give(_ number: Int, _ events: [ServiceEvent]) {
    intake.summary.histories += 1
    if events.isEmpty { intake.summary.historiesWithoutEvents += 1 }
    batch.histories.append(
      ParticipantHistory(
        pseudonym: participants.pseudonym(number), profile: participants.profile(number),
        orderedEvents: events))
  }

  /// Ends the last participant's rows.
  mutating func close() throws(InputProblems) {
    try intake.finish()
    if batch.unsortedLine == nil { closeGroup() }
  }

  /// Gives some of the participants without events, if there are any left.
  mutating func giveWithoutEvents(from next: inout Int) -> Bool {
    guard batch.unsortedLine == nil else { return false }
    let start = next
    var given = 0
    while next < states.count, given < HistorySink.batchCount {
      if states[next] != .met {
        give(next, [])
        given += 1
      }
      next += 1
    }
    return next > start
  }

  /// What was completed since the last time.
  mutating func takeBatch() -> HistoryBatch {
    batch.rejected = intake.takeRejected()
    defer { batch = HistoryBatch(histories: [], unsortedLine: batch.unsortedLine) }
    return batch
  }

  private static func isEqual(_ cell: UnsafeBufferPointer<UInt8>, _ other: [UInt8]) -> Bool {
    other.withUnsafeBufferPointer { ByteTable.isEqual(cell, $0) }
  }
}
