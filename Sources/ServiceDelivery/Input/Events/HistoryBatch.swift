/// What a chunk of events completes.
public struct HistoryBatch: Sendable {
  /// Histories whose events have all been read.
  public internal(set) var histories: [ParticipantHistory] = []
  /// Rows that are not counted.
  public internal(set) var rejected: [RejectedRow] = []
  /// The line at which a participant came back whose events seemed to have ended; nil while the rows of
  /// each participant stand together.
  ///
  /// From this line on nothing is read any more, and what was given before is to be thrown away: sort
  /// the file with ``EventSorting`` and read it again.
  public internal(set) var unsortedLine: Int?
}
