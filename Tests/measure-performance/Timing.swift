/// The times of several runs of one task.
struct Timing {
  /// What was run.
  let task: String
  /// Milliseconds, the least first.
  let milliseconds: [Double]

  var least: Double { milliseconds.first ?? 0 }
  var median: Double { milliseconds.isEmpty ? 0 : milliseconds[milliseconds.count / 2] }
  var greatest: Double { milliseconds.last ?? 0 }

  /// Runs something once to warm up, then several times.
  init(_ task: String, runs: Int, _ body: () throws -> Void) rethrows {
    self.task = task
    try body()
    let clock = ContinuousClock()
    milliseconds = try (0..<runs).map { _ in Timing.milliseconds(try clock.measure(body)) }
      .sorted()
  }

  /// The same of something that suspends.
  init(_ task: String, runs: Int, _ body: () async throws -> Void) async rethrows {
    self.task = task
    try await body()
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<runs { times.append(Timing.milliseconds(try await clock.measure(body))) }
    milliseconds = times.sorted()
  }

  /// Times that were taken otherwise.
  init(_ task: String, _ times: [Duration]) {
    self.task = task
    milliseconds = times.map(Timing.milliseconds).sorted()
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
  }

  /// A number with two decimals.
  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
