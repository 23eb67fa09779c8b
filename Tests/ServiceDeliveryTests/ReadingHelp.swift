import ServiceDelivery
import StructuredText
import TestSupport

/// Everything that reading two files gives.
struct WholeReading {
  var histories: [ParticipantHistory] = []
  var rejected: [RejectedRow] = []
  var codes = EventCodes()
  var participants = ReadingSummary()
  var events = ReadingSummary()
  var unsortedLine: Int?

  /// Reads two texts in chunks of the given sizes, the last size for all that follow.
  init(
    _ participantText: [UInt8], _ eventText: [UInt8], rules: ReadingRules,
    chunks: (Int) -> Int = { _ in 1_000_000 }
  ) throws(InputProblems) {
    var participantReader = ParticipantReader(source: "people.csv", rules: rules)
    for chunk in cut(participantText, chunks) { rejected += try participantReader.read(chunk) }
    rejected += try participantReader.finish()
    participants = participantReader.summary
    var reader = HistoryReader(
      source: "events.csv", participants: participantReader.table, rules: rules)
    func take(_ batch: HistoryBatch) {
      histories += batch.histories
      rejected += batch.rejected
      unsortedLine = unsortedLine ?? batch.unsortedLine
    }
    for chunk in cut(eventText, chunks) { take(try reader.read(chunk)) }
    while let batch = try reader.finish() { take(batch) }
    codes = reader.codes
    events = reader.summary
  }

  init(
    _ participantText: String, _ eventText: String, rules: ReadingRules = .usual
  ) throws(InputProblems) {
    try self.init(Array(participantText.utf8), Array(eventText.utf8), rules: rules)
  }

  /// The rejected rows in short: `events.csv:3 no-such-day`.
  var reasons: [String] { rejected.map { "\($0.file):\($0.line) \($0.reason.rawValue)" } }
}

extension ReadingRules {
  /// As of the end of 2025, with pseudonyms.
  static var usual: ReadingRules {
    ReadingRules(asOf: CalendarDay(year: 2025, month: 12, day: 31) ?? .epoch)
  }
}

extension CalendarDay {
  static var epoch: CalendarDay {
    guard let day = CalendarDay(number: 0) else { preconditionFailure("the epoch is a day") }
    return day
  }
}

/// A text in chunks.
func cut(_ text: [UInt8], _ sizes: (Int) -> Int) -> [[UInt8]] {
  var chunks: [[UInt8]] = []
  var place = 0
  while place < text.count {
    let size = max(1, sizes(chunks.count))
    chunks.append(Array(text[place..<min(text.count, place + size)]))
    place += size
  }
  return chunks
}
