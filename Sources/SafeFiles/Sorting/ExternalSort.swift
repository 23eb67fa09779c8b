/// Sorts more rows than memory holds, by the bytes of their keys.
///
/// Rows are collected up to a limit of memory, sorted and written as a run to a file without a name in a
/// folder of the caller's choice; at the end the runs are merged. Nothing of it is left in the folder at
/// any time, also when the program fails or is killed. Rows of equal keys keep their order.
package struct ExternalSort: ~Copyable {
  /// How many runs are merged at a time; more of them are merged to one first.
  private static let runLimit = 64

  private let folder: String
  private let memoryLimit: Int
  private var rows = CollectedRows()
  private var runs: [RunReader] = []

  /// A sort that has no rows yet.
  ///
  /// - Parameters:
  ///   - folder: The folder for temporary files; it has to exist.
  ///   - memoryLimit: How many bytes of rows are held in memory, with 24 more for each row.
  package init(in folder: String, memoryLimit: Int = 134_217_728) {
    self.folder = folder
    self.memoryLimit = max(1, memoryLimit)
  }

  /// A sort that keeps its temporary files in the folder of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - memoryLimit: How many bytes of rows are held in memory.
  package init(beside path: String, memoryLimit: Int = 134_217_728) {
    self.init(in: FilePath(path).folder, memoryLimit: memoryLimit)
  }

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - key: The bytes by which it is sorted.
  ///   - row: The row.
  /// - Throws: A problem with the temporary files.
  package mutating func add(
    key: ArraySlice<UInt8>, row: ArraySlice<UInt8>
  ) throws(FileProblem) {
    rows.add(key: key, row: row)
    if rows.size >= memoryLimit { try writeRun() }
  }

  /// Gives all rows in order, some at a time and whole; the sort is empty afterwards.
  ///
  /// - Parameters:
  ///   - size: About how many bytes are given at a time.
  ///   - problem: Makes the caller's error of one about the temporary files.
  ///   - body: Takes the bytes of some rows and says whether to go on.
  /// - Throws: A problem with the temporary files, or what the body throws.
  package mutating func finish<Failure: Error>(
    chunk size: Int = 262_144, problem: (FileProblem) -> Failure,
    _ body: ([UInt8]) throws(Failure) -> Bool
  ) throws(Failure) {
    defer {
      rows = CollectedRows()
      runs = []
    }
    var chunk: [UInt8] = []
    if runs.isEmpty {
      for row in rows.sorted() {
        chunk += rows.row(row)
        if chunk.count < size { continue }
        guard try body(chunk) else { return }
        chunk.removeAll(keepingCapacity: true)
      }
    } else {
      var merge: RunMerge
      do throws(FileProblem) {
        if !rows.isEmpty { try writeRun() }
        merge = try naming { () throws(SystemProblem) in try RunMerge(runs) }
      } catch {
        throw problem(error)
      }
      while let run = merge.first {
        chunk += run.row
        do throws(FileProblem) {
          try naming { () throws(SystemProblem) in try merge.advance() }
        } catch {
          throw problem(error)
        }
        if chunk.count < size { continue }
        guard try body(chunk) else { return }
        chunk.removeAll(keepingCapacity: true)
      }
    }
    if !chunk.isEmpty { _ = try body(chunk) }
  }

  private mutating func writeRun() throws(FileProblem) {
    let rows = rows
    self.rows = CollectedRows()
    let run = try naming { () throws(SystemProblem) in
      let file = try ScratchFile(in: folder)
      var bytes: [UInt8] = []
      for row in rows.sorted() {
        CollectedRows.append(key: rows.key(row), row: rows.row(row), to: &bytes)
        if bytes.count < 1_048_576 { continue }
        try file.append(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      try file.append(bytes)
      return try RunReader(file, space: ExternalSort.space)
    }
    runs.append(run)
    if runs.count >= ExternalSort.runLimit { try mergeRuns() }
  }

  /// Makes one run of all, so that neither open files nor their buffers grow without end.
  private mutating func mergeRuns() throws(FileProblem) {
    let old = runs
    runs = []
    let run = try naming { () throws(SystemProblem) in
      let file = try ScratchFile(in: folder)
      var merge = try RunMerge(old)
      var bytes: [UInt8] = []
      while let first = merge.first {
        CollectedRows.append(key: first.key, row: first.row, to: &bytes)
        try merge.advance()
        if bytes.count < 1_048_576 { continue }
        try file.append(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      try file.append(bytes)
      return try RunReader(file, space: ExternalSort.space)
    }
    runs = [run]
  }

  private static let space = 262_144

  private func naming<Value>(
    _ work: () throws(SystemProblem) -> Value
  ) throws(FileProblem) -> Value {
    try FileProblem.naming(folder, work)
  }
}
