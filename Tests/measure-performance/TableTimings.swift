import Foundation
import StatisticalTables

/// Reading tables of statistics: files that the user names, since they are large.
struct TableTimings {
  let runs: Int
  let files: [String]

  /// Each file read from the disk and into a table.
  func all() throws -> [Timing] {
    try files.map { path in
      let url = URL(filePath: path)
      return try Timing("read the table \(url.lastPathComponent)", runs: min(runs, 3)) {
        let bytes = [UInt8](try Data(contentsOf: url))
        let table = try StatisticalTable(parsing: bytes, source: path)
        if table.observations.count == 0 { print("no observations") }
      }
    }
  }
}
