private import StructuredText

/// The heading line of a Eurostat TSV: the dimensions, then the periods.
///
/// The first cell joins the dimensions by commas and names the time dimension behind a backslash:
/// `freq,sex,age,geo\TIME_PERIOD`; older files have `sex,age,geo\time`, some `geo/TIME_PERIOD`.
struct EurostatTSVHeader {
  private(set) var dimensions: [String] = []
  private(set) var periods: [String] = []
  /// A tab; a comma where the file was saved again as CSV, the key then in quotes.
  let separator: UInt8
  /// Where the rows start.
  private(set) var end = 0

  /// Reads the heading line at the start of a text; faults are noted.
  init(_ scan: ByteScan, faults: inout ScanFaults) {
    separator = EurostatTSVHeader.separator(scan)
    guard let first = CSVCell.find(scan, at: 0, separator: separator) else {
      faults.add(at: 0, found: "a quote that is never closed", expected: "a closing quote")
      return
    }
    readDimensions(first, scan, faults: &faults)
    readPeriods(scan, from: first.end, faults: &faults)
  }

  /// Whether a first line looks like this format's, and its separator.
  static func isHeading(_ line: String) -> Bool {
    guard let key = line.split(separator: "\t", omittingEmptySubsequences: false).first else {
      return false
    }
    let cell = key.hasPrefix("\"") ? key.dropFirst().prefix { $0 != "\"" } : key
    return splitTime(String(cell)) != nil && (line.contains("\t") || key.hasPrefix("\""))
  }

  private static func separator(_ scan: ByteScan) -> UInt8 {
    if scan[0] == UInt8(ascii: "\"") {
      for candidate in [UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";")] {
        if let cell = CSVCell.find(scan, at: 0, separator: candidate), scan[cell.end] == candidate {
          return candidate
        }
      }
    }
    return UInt8(ascii: "\t")
  }

  /// The dimensions before the mark of the time dimension; nil if there is no such mark.
  private static func splitTime(_ cell: String) -> [String]? {
    guard let mark = cell.lastIndex(where: { $0 == "\\" || $0 == "/" }) else { return nil }
    let time = trimmed(cell[cell.index(after: mark)...])
    guard ColumnName.isTime(time) else { return nil }
    return cell[..<mark].split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
  }

  private mutating func readDimensions(
    _ cell: CSVCell, _ scan: ByteScan, faults: inout ScanFaults
  ) {
    let text = cell.text(scan)
    guard let dimensions = Self.splitTime(text) else {
      faults.add(
        at: 0, found: Quoting.quoted(text),
        expected: "the dimensions and the time dimension, as in freq,sex,age,geo\\TIME_PERIOD")
      return
    }
    guard dimensions.count < StagedRows.dimensionLimit else {
      faults.add(
        at: 0, found: "\(dimensions.count) dimensions",
        expected: "at most \(StagedRows.dimensionLimit), time being one")
      return
    }
    for (number, id) in dimensions.enumerated() {
      if let (found, expected) = ColumnName.fault(ofDimension: id) {
        faults.add(at: 0, found: found, expected: expected)
      } else if dimensions[..<number].contains(id) || ColumnName.isTime(id) {
        faults.add(
          at: 0, found: "the dimension \(Quoting.quoted(id)) twice", expected: "each once")
      }
    }
    self.dimensions = dimensions
  }

  private mutating func readPeriods(
    _ scan: ByteScan, from start: Int, faults: inout ScanFaults
  ) {
    var place = start
    var seen: Set<String> = []
    while scan[place] == separator {
      guard let cell = CSVCell.find(scan, at: place + 1, separator: separator) else { break }
      let period = Self.trimmed(cell.text(scan)[...])
      if period.isEmpty {
        faults.add(at: place + 1, found: "an empty heading", expected: "a period such as 2024")
      } else if !seen.insert(TimePeriod(period).text).inserted {
        faults.add(
          at: place + 1, found: "the period \(Quoting.quoted(period)) again",
          expected: "each period once")
      }
      guard periods.count < StagedRows.periodLimit, !faults.isFull else {
        faults.add(
          at: place + 1, found: "more than \(StagedRows.periodLimit) periods",
          expected: "a column for each period")
        return
      }
      periods.append(period)
      place = cell.end
    }
    if place < scan.count, scan[place] != UInt8(ascii: "\n"), scan[place] != UInt8(ascii: "\r") {
      faults.add(
        at: place, found: "text behind a quote", expected: "a tab or the end of the line")
    } else if periods.isEmpty {
      faults.add(at: place, found: "no period", expected: "a column for each period, with tabs")
    }
    end = place
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
