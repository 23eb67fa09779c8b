/// The rows of a CSV text one after the other, for files too large to keep every cell of.
///
/// The same texts are read as by ``CSVTable``, but no cell outlives its row unless the caller keeps
/// it, and a text that ends in the middle of a row is a fault: it is a download that broke off.
package struct CSVRows {
  /// The name of the input, for messages.
  package let source: String
  /// The input without a byte order mark.
  package let bytes: [UInt8]
  /// The heading.
  package let header: [CSVTable.Cell]

  private let separator: UInt8
  /// How many records stand up to the heading, it included.
  private let headerRecords: Int

  /// Finds the heading of a CSV text.
  ///
  /// - Parameters:
  ///   - bytes: The whole input, with or without a byte order mark.
  ///   - source: The name of the input, for messages.
  ///   - limit: The greatest length accepted, in bytes.
  /// - Throws: ``InputProblems`` if the text is not UTF-8, too long, or has no heading line.
  package init(parsing bytes: [UInt8], source: String, limit: Int) throws(InputProblems) {
    let text = try TextEncodingCheck.utf8(bytes, source: source, limit: limit)
    let log = ProblemLog(source: source, bytes: text)
    let separator = CSVScanner.separator(of: text)
    var header: [CSVTable.Cell] = []
    var count = 0
    CSVScanner.forEachRecord(of: text, separator: separator, log: log) { record, _ in
      count += 1
      if CSVTable.isBlank(record) || CSVTable.isSeparatorLine(record) { return true }
      header = record
      return false
    }
    if header.isEmpty {
      log.add(at: 0, path: "", found: "no heading line", expected: "a line with the columns' names")
    }
    try log.throwIfErrors()
    self.source = source
    self.bytes = text
    self.separator = separator
    self.header = header
    headerRecords = count
  }

  /// Gives each row that holds anything, until the closure returns false.
  ///
  /// - Parameters:
  ///   - log: Takes faults of the text: an unclosed quote, cells beyond the heading, a broken end.
  ///   - body: Takes a row and says whether to go on.
  package func forEach(log: ProblemLog, _ body: (CSVTable.Row) -> Bool) {
    var number = 0
    CSVScanner.forEachRecord(of: bytes, separator: separator, log: log) { record, end in
      number += 1
      guard number > headerRecords, !CSVTable.isBlank(record) else { return true }
      if let surplus = record.dropFirst(header.count).first(where: { !$0.text.isEmpty }) {
        log.add(
          at: surplus.offset, path: "", found: "a cell beyond the last column",
          expected: "\(header.count) cells, as in the heading line; put quotes around a cell that"
            + " holds the separator")
      }
      let first = record.first?.offset ?? 0
      let last = record.last?.offset ?? first
      let missing = max(0, header.count - record.count)
      if missing > 0, end == bytes.count, bytes.last != Byte.lineFeed,
        bytes.last != Byte.carriageReturn
      {
        log.add(
          at: last, path: "", found: "the end of the text after \(record.count) cells of a row",
          expected: "\(header.count) cells, as in the heading line: the file is cut off")
      }
      let filler = Array(repeating: CSVTable.Cell(text: "", offset: last), count: missing)
      return body(
        CSVTable.Row(
          number: number, offset: first, cells: Array(record.prefix(header.count)) + filler))
    }
  }
}
