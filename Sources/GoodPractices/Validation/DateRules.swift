import PolicyCycle

/// Start, end and status fit each other and the day.
enum DateRules {
  static func check(_ practice: GoodPractice, today: PartialDate, _ log: inout FindingLog) {
    // An end before the start keeps a record from being read at all.
    if let start = practice.start, start.isAfter(today) {
      log.add(
        .warning, .dates, "start", found: "\(start), a day to come",
        expected: "a practice that has begun")
    }
    guard let end = practice.end else { return }
    if practice.status == .ended, end.isAfter(today) {
      log.add(
        .warning, .dates, "end", found: "\(end), a day to come, of a practice that has ended",
        expected: "the status ongoing, or the day it ended")
    }
    if practice.status == .ongoing, today.isAfter(end) {
      log.add(
        .warning, .dates, "status", found: "ongoing, with the end \(end)",
        expected: "the status ended, or no end")
    }
  }
}
