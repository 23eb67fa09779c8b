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
      rejects.add(try run.readParticipants(chunk))
      return true
    }
    rejects.add(try run.finishParticipants())
    // Rows that are told before the file turns out to be unsorted are told again afterwards.
    let beforeEvents = rejects
    try forEachChunk(of: events, "events") { chunk in
      rejects.add(try run.readEvents(chunk))
      return !run.needsSorting
    }
    while let rows = try run.finishEvents() { rejects.add(rows) }
    if run.needsSorting {
      rejects = beforeEvents
      try sort(&run, &rejects)
      while let rows = try run.finishEvents() { rejects.add(rows) }
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
      rejects.add(rows.rejected)
      try rows.forEach { key, row in try sorted.add(key: key, row: row) }
      return true
    }
    let rows = try sorting.finish()
    rejects.add(rows.rejected)
    try rows.forEach { key, row in try sorted.add(key: key, row: row) }
    rejects.add(try run.readSorted(after: sorting))
    try sorted.finish(problem: { $0 as any Error }) { chunk in
      rejects.add(try run.readEvents(chunk))
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

/// Rows that are not counted, as the bytes of their file.
struct RejectedRows {
  private(set) var bytes = RejectsSheet.heading()
  private(set) var count = 0

  mutating func add(_ rows: [RejectedRow]) {
    if rows.isEmpty { return }
    bytes += RejectsSheet.lines(of: rows)
    count += rows.count
  }
}
