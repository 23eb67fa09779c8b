/// What became of the files, as far as a report may tell.
///
/// A row of participants is a person, and rows of events are hardly fewer than starts: from the number of rows
/// that were read a reader could compute counts that are suppressed.
public struct ReleasedReading: Sendable, Hashable {
  /// Of the file of participants.
  public let participants: Rows
  /// Of the file of events.
  public let events: Rows
  /// Whether the events had to be sorted first.
  public let wasSorted: Bool

  /// Rows of a file.
  public struct Rows: Sendable, Hashable {
    /// The rows that were read, without those of persons past retention.
    public let read: ReleasedCount
    /// The rows that do not count, by reason, whoever they are of.
    public let leftOut: [RejectionReason: Int]

    /// All rows that do not count.
    public var allLeftOut: Int { leftOut.values.reduce(0, +) }

    init(_ summary: ReadingSummary, isHidden: Bool) {
      read = isHidden ? .suppressed : .count(summary.rowsRead)
      leftOut = summary.rejected
    }
  }

  /// What may be told; rows that were read only beside tables in which nothing is suppressed.
  init(_ reading: MonitoringReading, isAnythingSuppressed: Bool) {
    participants = Rows(
      reading.participants.withoutPastRetention(of: reading.events), isHidden: isAnythingSuppressed)
    events = Rows(reading.events.withoutPastRetention, isHidden: isAnythingSuppressed)
    wasSorted = reading.wasSorted
  }
}
