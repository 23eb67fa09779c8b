/// A CSV text (RFC 4180) with a heading line, each cell with its place.
///
/// The separator may be a comma, a semicolon or a tab; lines may end with CRLF, LF or CR; a byte
/// order mark and a first line `sep=;` are accepted; blank rows are passed over.
public struct CSVTable: Sendable {
  /// One cell.
  public struct Cell: Sendable, Hashable {
    /// The text, without quotes.
    public let text: String
    /// Where the cell begins, as a byte offset into ``CSVTable/bytes``.
    public let offset: Int
  }

  /// One row below the heading.
  public struct Row: Sendable, Hashable {
    /// The number of the row as a spreadsheet counts it: the heading is 1 (or 2 below `sep=;`).
    public let number: Int
    /// Where the row begins, as a byte offset into ``CSVTable/bytes``.
    public let offset: Int
    /// As many cells as the heading has; what the row leaves out is empty.
    public let cells: [Cell]
  }

  /// The name of the input, for messages.
  public let source: String
  /// The input without a byte order mark.
  public let bytes: [UInt8]
  /// The byte between cells.
  public let separator: UInt8
  /// The heading.
  public let header: [Cell]
  /// The rows that hold anything.
  public let rows: [Row]

  /// Parses a CSV text.
  ///
  /// - Parameters:
  ///   - bytes: The whole input, with or without a byte order mark.
  ///   - source: The name of the input, for messages.
  ///   - separator: The byte between cells; nil to take it from the heading line.
  /// - Throws: ``InputProblems`` with all faults: an unclosed quote, text behind a closing quote,
  ///   cells beyond the heading, no heading at all.
  public init(
    parsing bytes: [UInt8], source: String, separator: UInt8? = nil
  ) throws(InputProblems) {
    let text = try TextEncodingCheck.utf8(bytes, source: source)
    let log = ProblemLog(source: source, bytes: text)
    let separator = separator ?? CSVScanner.separator(of: text)
    let records = CSVScanner.records(of: text, separator: separator, log: log)
    let start = records.firstIndex { !CSVTable.isBlank($0) && !CSVTable.isSeparatorLine($0) }
    guard let start else {
      log.add(at: 0, path: "", found: "no heading line", expected: "a line with the columns' names")
      throw InputProblems(log.problems)
    }
    let header = records[start]
    var rows: [Row] = []
    for (index, record) in records.enumerated().dropFirst(start + 1)
    where !CSVTable.isBlank(record) {
      for surplus in record.dropFirst(header.count) where !surplus.text.isEmpty {
        log.add(
          at: surplus.offset, path: "", found: "a cell beyond the last column",
          expected: "\(header.count) cells, as in the heading line; put quotes around a cell that"
            + " holds the separator")
      }
      let first = record.first?.offset ?? 0
      let missing = max(0, header.count - record.count)
      let end = record.last?.offset ?? first
      let filler = Array(repeating: Cell(text: "", offset: end), count: missing)
      rows.append(
        Row(number: index + 1, offset: first, cells: Array(record.prefix(header.count)) + filler))
    }
    try log.throwIfErrors()
    self.source = source
    self.bytes = text
    self.separator = separator
    self.header = header
    self.rows = rows
  }

  static func isBlank(_ record: [Cell]) -> Bool { record.allSatisfy(\.text.isEmpty) }

  static func isSeparatorLine(_ record: [Cell]) -> Bool {
    record.first?.text.hasPrefix("sep=") == true && record.dropFirst().allSatisfy(\.text.isEmpty)
  }
}
