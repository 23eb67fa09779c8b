import PracticeExchange

/// What a result makes one doubt of what was asked for.
enum MonitoringDoubts {
  /// How many segments of the data are named at most.
  private static let mostSegments = 20

  /// The doubts, each in a line.
  static func lines(of result: MonitoringResult, _ release: MonitoringRelease) -> [String] {
    days(result) + persons(result) + segments(result, release) + coverage(release)
  }

  /// Days that nobody can read without their order.
  private static func days(_ result: MonitoringResult) -> [String] {
    guard let count = result.reading?.events.rejected[.ambiguousDay] else { return [] }
    return [
      "Rows left out for a day that can be read in two ways: \(count). With --date-order day-first or "
        + "month-first they are read."
    ]
  }

  /// Persons who are in no figure: a row without events is often a total or a remark.
  private static func persons(_ result: MonitoringResult) -> [String] {
    guard let events = result.reading?.events else { return [] }
    let lines = [
      ("Participants without any event", events.historiesWithoutEvents),
      ("Participants past retention, who were dropped", events.historiesPastRetention),
    ]
    return lines.filter { $0.1 > 0 }.map {
      "\($0.0): \($0.1). The report does not tell of them."
    }
  }

  /// Segments at risk that nobody has: the audit counts nobody as at risk by them.
  private static func segments(
    _ result: MonitoringResult, _ release: MonitoringRelease
  ) -> [String] {
    let missing = release.unmetSegments
    if missing.isEmpty { return [] }
    let met = result.audit?.segments ?? []
    let named = met.prefix(mostSegments).joined(separator: ", ")
    let more = met.count > mostSegments ? " and \(met.count - mostSegments) others" : ""
    return [
      "--at-risk: no start of the period of people aged 15 to 29 has the segment \(missing.joined(separator: ", ")). "
        + (met.isEmpty
          ? "None has a result of profiling." : "Segments of the data: \(named)\(more).")
    ]
  }

  /// More people served than there are NEETs.
  private static func coverage(_ release: MonitoringRelease) -> [String] {
    guard release.isCoverageAboveAll else { return [] }
    return [
      "Coverage is above 100 %: more people were registered than --neets tells. The number may be "
        + "of another area, period or age band than the files, or miswritten."
    ]
  }
}
