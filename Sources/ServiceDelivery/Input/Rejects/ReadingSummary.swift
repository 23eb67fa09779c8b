/// How many rows of a file were read, and what became of them.
public struct ReadingSummary: Sendable, Hashable, CustomStringConvertible {
  /// Rows that hold anything, the heading not counted.
  public internal(set) var rowsRead = 0
  /// Rows that count: participants of the table, or events of the histories given.
  public internal(set) var rowsUsed = 0
  /// Rows that do not count, by reason.
  public internal(set) var rejected: [RejectionReason: Int] = [:]
  /// Histories given; 0 for a file of participants.
  public internal(set) var histories = 0
  /// Of them, those without any event.
  public internal(set) var historiesWithoutEvents = 0
  /// Histories that were dropped because their time of retention is over.
  public internal(set) var historiesPastRetention = 0
  /// Rows of the histories dropped.
  public internal(set) var rowsPastRetention = 0

  /// Counts of nothing, to which others can be added.
  public init() {}

  /// Rows that do not count, for whatever reason.
  public var rowsRejected: Int { rejected.values.reduce(0, +) }

  /// The counts of two readings together, such as of the sorting of a file and of its reading.
  ///
  /// Sorting counts as read only what it rejected, so that no row counts twice.
  ///
  /// - Returns: The sums.
  public func adding(_ other: ReadingSummary) -> ReadingSummary {
    var sum = self
    sum.rowsRead += other.rowsRead
    sum.rowsUsed += other.rowsUsed
    sum.rejected.merge(other.rejected, uniquingKeysWith: +)
    sum.histories += other.histories
    sum.historiesWithoutEvents += other.historiesWithoutEvents
    sum.historiesPastRetention += other.historiesPastRetention
    sum.rowsPastRetention += other.rowsPastRetention
    return sum
  }

  /// The counts in one line.
  public var description: String {
    let reasons = RejectionReason.allCases.compactMap { reason in
      rejected[reason].map { "\(reason.rawValue) \($0)" }
    }
    return "\(rowsRead) rows read, \(rowsUsed) used, \(rowsPastRetention) past retention, "
      + "\(rowsRejected) rejected" + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: ", "))
  }
}
