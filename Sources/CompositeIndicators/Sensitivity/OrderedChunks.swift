/// Work on numbers from 0, shared out among tasks, with results and the first error by number.
struct OrderedChunks: Sendable {
  let count: Int
  let size: Int
  let threads: Int

  /// What comes of each number, in their order, whatever the number of tasks.
  ///
  /// - Throws: What the first number throws for which the work fails, or `CancellationError`.
  func map<Value: Sendable>(
    progress: (@Sendable (_ done: Int) -> Void)? = nil,
    _ work: @escaping @Sendable (Int) throws -> Value
  ) async throws -> [Value] {
    let starts = Array(stride(from: 0, to: count, by: size))
    var parts: [Int: Result<[Value], any Error>] = [:]
    try await withThrowingTaskGroup(of: (Int, Result<[Value], any Error>).self) { group in
      var next = 0
      func add() {
        guard next < starts.count else { return }
        let start = starts[next]
        next += 1
        group.addTask {
          try Task.checkCancellation()
          return (start, Result { try (start..<min(start + size, count)).map(work) })
        }
      }
      for _ in 0..<min(max(1, threads), starts.count) { add() }
      var done = 0
      var hasFailed = false
      while let (start, part) = try await group.next() {
        parts[start] = part
        switch part {
        case .success(let values):
          done += values.count
          progress?(done)
        // The chunks before it are on their way: one of them may hold an earlier fault.
        case .failure: hasFailed = true
        }
        if !hasFailed { add() }
      }
    }
    try Task.checkCancellation()
    return try starts.compactMap { parts[$0] }.flatMap { try $0.get() }
  }
}
