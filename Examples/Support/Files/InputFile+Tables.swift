import SafeFiles

extension InputFile {
  /// The largest table of statistics that is read: 1 GiB.
  package static let tableLimit = 1_073_741_824

  /// The tables of statistics at several paths, each with its name.
  package static func tables(
    _ paths: [String]
  ) throws(FileProblem) -> [(name: String, bytes: [UInt8])] {
    var tables: [(name: String, bytes: [UInt8])] = []
    for path in paths { tables.append((path, try read(path, limit: tableLimit))) }
    return tables
  }
}
