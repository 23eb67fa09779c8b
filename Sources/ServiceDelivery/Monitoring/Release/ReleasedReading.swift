/// What became of the files, as far as a report may tell.
///
/// How many rows were read is not told: a row of participants is a person, and rows of events are hardly fewer than
/// starts, so that counts that are suppressed could be computed from them.
public struct ReleasedReading: Sendable, Hashable {
  /// Of the file of participants the rows that do not count, by reason, whoever they are of.
  public let participants: [RejectionReason: Int]
  /// Of the file of events the same.
  public let events: [RejectionReason: Int]
  /// Whether the events had to be sorted first.
  public let wasSorted: Bool

  init(_ reading: MonitoringReading) {
    participants = reading.participants.rejected
    events = reading.events.rejected
    wasSorted = reading.wasSorted
  }
}
