import CommandLineSupport
import PracticeExchange
import StructuredText

/// Drives the reading of both files, and their sorting where it is needed.
struct MonitoredFiles {
  let participants: String
  let events: String
  let rules: MonitoringRules
  let reading: ReadingRules
  var progress: ProgressLine

  /// What was counted.
  mutating func result(_ rejects: inout RejectedRows) throws -> MonitoringResult {
    var run = MonitoringRun(
      rules: rules, reading: reading, participants: participants, events: events)
    try forEachChunk(of: participants, "participants") { chunk in
      try rejects.add(try run.readParticipants(chunk), of: .participants)
      return true
    }
    try rejects.add(try run.finishParticipants(), of: .participants)
    try forEachChunk(of: events, "events") { chunk in
      try rejects.add(try run.readEvents(chunk), of: .events)
      return !run.needsSorting
    }
    while let rows = try run.finishEvents() { try rejects.add(rows, of: .events) }
    if run.needsSorting {
      // Rows that were told before the file turned out to be unsorted are told again.
      rejects.forgetEvents()
      try sort(&run, &rejects)
      while let rows = try run.finishEvents() { try rejects.add(rows, of: .events) }
    }
    progress.end()
    return run.result
  }

  private mutating func sort(
    _ run: inout MonitoringRun, _ rejects: inout RejectedRows
  ) throws {
    var sorting = run.beginSorting()
    // Beside the events, where their keeper allows data to lie; nothing of it is left.
    var sorted = ExternalSort(beside: events)
    try forEachChunk(of: events, "sorting") { chunk in
      let rows = try sorting.read(chunk)
      try rejects.add(rows.rejected, of: .events)
      try rows.forEach { key, row in try sorted.add(key: key, row: row) }
      return true
    }
    let rows = try sorting.finish()
    try rejects.add(rows.rejected, of: .events)
    try rows.forEach { key, row in try sorted.add(key: key, row: row) }
    try rejects.add(try run.readSorted(after: sorting), of: .events)
    try sorted.finish(problem: { $0 as any Error }) { chunk in
      try rejects.add(try run.readEvents(chunk), of: .events)
      return true
    }
  }

  private mutating func forEachChunk(
    of path: String, _ what: String, _ body: ([UInt8]) throws -> Bool
  ) throws {
    try InputFile.forEachChunk(of: path, problem: { $0 as any Error }) { chunk throws(any Error) in
      progress.add(chunk.count, of: what)
      return try body(chunk)
    }
  }
}
