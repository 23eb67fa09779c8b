import CommandLineSupport
import PracticeExchange

/// Rows that are not counted: their number, and their lines where a file is to tell them.
///
/// Without a file only the number is kept. With one the lines are sorted by their numbers in the file of
/// the service, beyond some memory on the disk, since sorted events come in the order of participants.
struct RejectedRows: ~Copyable {
  /// The file of the service that a row stands in; one that holds both is the first.
  enum Source { case participants, events }

  private let path: String?
  private var participants: Part
  private var events: Part

  /// No rows.
  ///
  /// - Parameter path: The file that is to tell them; nil if only their number is told.
  init(path: String?) {
    self.path = path
    participants = Part(beside: path)
    events = Part(beside: path)
  }

  /// How many rows there are.
  var count: Int { participants.count + events.count }

  /// Adds rows, in any order of lines.
  mutating func add(_ rows: [RejectedRow], of source: Source) throws {
    switch source {
    case .participants: try participants.add(rows)
    case .events: try events.add(rows)
    }
  }

  /// Forgets the rows of events, which are read once more.
  mutating func forgetEvents() { events = Part(beside: path) }

  /// Writes the file, if one is asked for: participants first, and of each file the first line first.
  mutating func write(madeFrom inputs: [String]) throws {
    guard let path else { return }
    var draft = try FileDraft(of: path, madeFrom: inputs)
    try draft.append(RejectsSheet.heading())
    try participants.write(to: draft)
    try events.write(to: draft)
    try draft.publish()
  }

  /// The rows of one file.
  private struct Part: ~Copyable {
    var count = 0
    private var lines: ExternalSort?

    init(beside path: String?) {
      // A judgement: so much memory holds the lines of about 100,000 rows.
      if let path { lines = ExternalSort(beside: path, memoryLimit: 16_777_216) }
    }

    mutating func add(_ rows: [RejectedRow]) throws {
      count += rows.count
      if lines == nil { return }
      for (row, line) in zip(rows, RejectsSheet.eachLine(of: rows)) {
        // The first byte first, so that keys are in the order of the numbers.
        let key = stride(from: 56, through: 0, by: -8).map {
          UInt8(truncatingIfNeeded: row.line >> $0)
        }
        try lines?.add(key: key[...], row: line[...])
      }
    }

    mutating func write(to draft: borrowing FileDraft) throws {
      try lines?.finish(problem: { $0 as any Error }) { chunk throws(any Error) in
        try draft.append(chunk)
        return true
      }
    }
  }
}
