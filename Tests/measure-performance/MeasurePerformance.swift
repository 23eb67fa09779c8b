import Foundation

/// Measures what users wait for, beside peers in the same session.
///
/// Build it in release to read the figures: `swift run -c release measure-performance`.
@main
struct MeasurePerformance {
  static let help = """
    Usage: swift run -c release measure-performance [--quick] [--json] [--peers FILE] [--table FILE ...]
             [--search-texts FILE] [--service-data FILE PARTICIPANTS]

    Prints the median, least and greatest time of several runs of each task, in milliseconds.

      --quick       3 runs instead of 21, and index tasks of a hundredth of the size.
      --json        A JSON array on standard output: task, runs, median, least, greatest.
      --peers FILE  A JSON array of peers' times, taken in the same sitting: objects with the
                    peer's name in "peer", the task's name as here in "task" and milliseconds in
                    "median". Each task that it names is printed with the ratio: the peer's
                    median by ours.
      --table FILE  Only reads this table of statistics, three times; may be given several times.
      --search-texts FILE
                    Only searches, and writes the texts, the queries and what they found to a
                    file that .ci/search-peer.py gives to another search engine.
      --service-data FILE PARTICIPANTS
                    Only writes FILE.participants.csv and FILE.events.csv, the same in every run, with
                    five events for each participant on average, and reads them three times.
      --help        This text.
    """

  static func main() async throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func take(_ flag: String) -> Bool {
      defer { arguments.removeAll { $0 == flag } }
      return arguments.contains(flag)
    }
    if take("--help") { return print(help) }
    let (isQuick, isJSON) = (take("--quick"), take("--json"))
    let runs = isQuick ? 3 : 21
    var peers: [String: [PeerTime]] = [:]
    var tables: [String] = []
    var searchTexts: String?
    if let place = arguments.firstIndex(of: "--search-texts"), place + 1 < arguments.count {
      searchTexts = arguments[place + 1]
      arguments.removeSubrange(place...(place + 1))
    }
    var service: ServiceTimings?
    if let place = arguments.firstIndex(of: "--service-data"), place + 2 < arguments.count,
      let count = Int(arguments[place + 2]), count > 0
    {
      service = ServiceTimings(runs: 3, path: arguments[place + 1], participants: count)
      arguments.removeSubrange(place...(place + 2))
    }
    while let place = arguments.firstIndex(of: "--table"), place + 1 < arguments.count {
      tables.append(arguments[place + 1])
      arguments.removeSubrange(place...(place + 1))
    }
    if arguments.first == "--peers", arguments.count == 2 {
      let text = try Data(contentsOf: URL(filePath: arguments[1]))
      peers = Dictionary(
        grouping: try JSONDecoder().decode([PeerTime].self, from: text), by: \.task)
      arguments = []
    }
    if let first = arguments.first {
      FileHandle.standardError.write(
        Data("measure-performance: found \"\(first)\"\n\n\(help)\n".utf8))
      exit(64)
    }
    let search = SearchTimings(count: isQuick ? 1000 : 100_000)
    let timings: [Timing]
    if let service {
      timings = try service.all()
    } else if let searchTexts {
      timings = try search.all()
      try search.write(to: searchTexts)
    } else if !tables.isEmpty {
      timings = try TableTimings(runs: runs, files: tables).all()
    } else {
      timings =
        try RecordTimings(runs: runs).all() + (try search.all())
        + (try await IndexTimings(runs: runs, reduction: isQuick ? 100 : 1).all())
        + [
          try SobolTiming.timing(runs: runs, size: isQuick ? 64 : 1024),
          try await ComparisonTiming.timing(runs: runs, draws: isQuick ? 1000 : 10_000),
          try StoreTimings.timing(runs: min(runs, 5), count: isQuick ? 100 : 10_000),
        ]
    }
    if isJSON {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      print(String(decoding: try encoder.encode(timings.map(TimingRow.init)), as: UTF8.self))
    } else {
      print("\(runs) runs; milliseconds: median (least to greatest)")
      for timing in timings {
        let range = "\(Timing.rounded(timing.least)) to \(Timing.rounded(timing.greatest))"
        let ratios = (peers[timing.task] ?? []).map {
          "; \($0.peer) \(Timing.rounded($0.median)), ratio \(Timing.rounded($0.median / timing.median))"
        }
        print(
          "\(timing.task): \(Timing.rounded(timing.median)) (\(range))\(ratios.joined())")
      }
    }
  }
}

/// A peer's time of a task, in milliseconds.
private struct PeerTime: Decodable {
  let peer: String
  let task: String
  let median: Double
}

/// A timing in JSON, in milliseconds.
private struct TimingRow: Encodable {
  let task: String
  let runs: Int
  let median: Double
  let least: Double
  let greatest: Double

  init(_ timing: Timing) {
    task = timing.task
    runs = timing.milliseconds.count
    median = timing.median
    least = timing.least
    greatest = timing.greatest
  }
}
