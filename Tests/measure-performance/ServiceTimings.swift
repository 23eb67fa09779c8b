import Foundation
import ServiceDelivery

/// Reading participants and events of a service from files, and their bytes only for comparison.
struct ServiceTimings {
  let runs: Int
  let path: String
  let participants: Int

  /// Writes both files and reads them.
  func all() throws -> [Timing] {
    let data = GeneratedService(participants: participants)
    try write(participantFile, data.participantChunks)
    try write(eventFile, data.eventChunks)
    guard let asOf = CalendarDay(year: 2026, month: 12, day: 31) else { return [] }
    let rules = ReadingRules(asOf: asOf)
    var text = ""
    let timings = [
      try Timing("the bytes of both files", runs: runs) {
        var sum = 0
        for file in [participantFile, eventFile] {
          try forEachChunk(of: file) { sum &+= Int($0.reduce(0, ^)) }
        }
        text = "\(sum)"
      },
      try Timing("the table of participants", runs: runs) { _ = try table(rules) },
      try Timing("participants, events and their histories", runs: runs) {
        var reader = HistoryReader(
          source: eventFile, participants: try table(rules), rules: rules)
        var events = 0
        try forEachChunk(of: eventFile) { chunk in
          for history in try reader.read(chunk).histories { events += history.events.count }
        }
        while let batch = try reader.finish() {
          for history in batch.histories { events += history.events.count }
        }
        text = "\(events) events; \(reader.summary)"
      },
    ]
    FileHandle.standardError.write(Data((text + "\n").utf8))
    return timings
  }

  private var participantFile: String { path + ".participants.csv" }
  private var eventFile: String { path + ".events.csv" }

  private func table(_ rules: ReadingRules) throws -> ParticipantTable {
    var reader = ParticipantReader(source: participantFile, rules: rules)
    try forEachChunk(of: participantFile) { _ = try reader.read($0) }
    _ = try reader.finish()
    return reader.table
  }

  private func write(
    _ file: String, _ chunks: (([UInt8]) throws -> Void) throws -> Void
  ) throws {
    try Data().write(to: URL(filePath: file))
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try chunks { try handle.write(contentsOf: Data($0)) }
    try handle.close()
  }

  private func forEachChunk(of file: String, _ body: ([UInt8]) throws -> Void) throws {
    let handle = try FileHandle(forReadingFrom: URL(filePath: file))
    while let data = try handle.read(upToCount: 262_144), !data.isEmpty { try body(Array(data)) }
    try handle.close()
  }
}
