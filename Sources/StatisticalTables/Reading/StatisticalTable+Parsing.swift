public import StructuredText

extension StatisticalTable {
  /// The greatest length of an SDMX-CSV or TSV text in bytes, 8 GiB.
  public static var sizeLimit: Int { 8_589_934_592 }
  /// The greatest length of a JSON-stat text in bytes, 16 MiB.
  public static var jsonSizeLimit: Int { 16_777_216 }

  /// Reads a table; what format it is in is told by its first bytes.
  ///
  /// Memory is bounded by the length of the input, whatever sizes it declares. Gzip and zip files,
  /// workbooks, pages, XML, error answers of servers and other encodings than UTF-8 are recognised.
  ///
  /// - Parameters:
  ///   - bytes: The whole input, with or without a byte order mark.
  ///   - source: The name of the input, for messages.
  /// - Throws: `InputProblems` with all faults up to a hundred: what the input is instead of a table
  ///   and what to do; rows that are too short or too long, values that are no numbers, codes that
  ///   are empty, two observations of one key (both places are named), wrong or repeated columns;
  ///   in JSON-stat lengths that do not fit, positions beyond the size, unknown categories.
  public init(parsing bytes: [UInt8], source: String) throws(InputProblems) {
    let start = TextPosition(line: 1, column: 1)
    // Before the encoding is checked: an error page may be in any.
    let refusal = FormatRecognition.binary(bytes) ?? FormatRecognition.markup(bytes)
    if let (found, expected) = refusal {
      throw InputProblems([
        LocatedProblem(source: source, position: start, found: found, expected: expected)
      ])
    }
    let text = try TextEncodingCheck.utf8(bytes, source: source, limit: Self.sizeLimit)
    switch FormatRecognition.verdict(on: text) {
    case .refused(let found, let expected):
      throw InputProblems([
        LocatedProblem(source: source, position: start, found: found, expected: expected)
      ])
    case .format(let format):
      self = try Self.table(text, source: source, format: format)
    }
  }

  private static func table(
    _ text: [UInt8], source: String, format: TableFormat
  ) throws(InputProblems) -> StatisticalTable {
    let table: StatisticalTable?
    let faults: ScanFaults
    if format == .jsonStat {
      guard text.count <= jsonSizeLimit else {
        throw InputProblems([
          LocatedProblem(
            source: source, found: "a JSON text of \(text.count) bytes",
            expected: "at most \(jsonSizeLimit); ask for SDMX-CSV or TSV, which are read up to"
              + " \(sizeLimit)")
        ])
      }
      let document = try JSONDocument(parsing: text, source: source)
      var reader = JSONStatReader(document.root)
      table = reader.table()
      faults = reader.faults
    } else {
      (table, faults) = text.withUnsafeBytes { bytes in
        guard let scan = ByteScan(bytes) else { return (nil, ScanFaults()) }
        if format == .sdmxCSV {
          var reader = SDMXCSVReader(scan)
          return (reader.table(), reader.faults)
        }
        var reader = EurostatTSVReader(scan)
        return (reader.table(), reader.faults)
      }
    }
    if let table { return table }
    throw faults.problems(source: source, text: text)
  }
}

extension ScanFaults {
  /// The faults with their lines and columns.
  fileprivate func problems(source: String, text: [UInt8]) -> InputProblems {
    let log = ProblemLog(source: source, bytes: text)
    for fault in faults {
      log.add(at: fault.offset, path: fault.column, found: fault.found, expected: fault.expected)
    }
    if isFull {
      log.add(
        at: nil, path: "", found: "\(Self.limit) faults; the reading ended there",
        expected: "a file with fewer of them; correct these first")
    }
    return InputProblems(log.problems)
  }
}
