import ESFProgrammes
import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import PolicyReports
import ProgrammeScoring
import RegionalContext

/// Measures what users wait for, beside a peer in the same session.
///
/// Prints the median, least and greatest time of several runs. Build it in release to read the
/// figures: `swift run -c release measure-performance`.
@main
struct MeasurePerformance {
  static func main() async throws {
    let runs = CommandLine.arguments.contains("--quick") ? 3 : 21
    let records = try ShippedRecords.load()
    for t in try await IndexTimings(runs: runs).all() {
      print(t.task, Timing.rounded(t.median), Timing.rounded(t.least), Timing.rounded(t.greatest))
    }
    print("\(runs) runs; milliseconds: median (least to greatest)")

    let decoding = measure(runs) { _ = try? ShippedRecords(EmbeddedText.self) }
    report("decode and check all records", decoding)
    let texts = [
      EmbeddedText.rubric, EmbeddedText.practices, EmbeddedText.assessments,
      EmbeddedText.programmes, EmbeddedText.partners, EmbeddedText.programmeAnchors,
      EmbeddedText.esfCodes, EmbeddedText.statisticsSources,
    ].map { Data($0.utf8) }
    let peer = measure(runs) {
      for text in texts { _ = try? JSONSerialization.jsonObject(with: text) }
    }
    report("peer: JSONSerialization, the same JSON, unchecked", peer)
    print("  ratio of the medians: \(oneDecimal(decoding.median / peer.median))")

    let territories = records.programmes.map(\.territory.code)
    report(
      "scorecards of \(territories.count) territories",
      measure(runs) { for code in territories { _ = try? records.scorecard(for: code) } })
    let query = PracticeQuery(words: ["outreach", "funnel"])
    report(
      "search for two words",
      measure(runs) { _ = records.library.matches(for: query, rubric: records.rubric) })
    report(
      "the whole set of pages in one language, without writing it",
      measure(runs) {
        _ = ReportSet(
          scorecards: records.scorecards, contexts: records.contexts, library: records.library,
          rubric: records.rubric)
      })
  }

  private struct Times {
    let sorted: [Double]
    var median: Double { sorted[sorted.count / 2] }
  }

  private static func measure(_ runs: Int, _ body: () -> Void) -> Times {
    body()
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in
      let time = clock.measure(body).components
      return Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15
    }
    return Times(sorted: times.sorted())
  }

  private static func report(_ name: String, _ times: Times) {
    let range = "\(oneDecimal(times.sorted.first ?? 0)) to \(oneDecimal(times.sorted.last ?? 0))"
    print("\(name): \(oneDecimal(times.median)) (\(range))")
  }

  private static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
