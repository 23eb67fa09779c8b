private import StructuredText

/// Reads the value cells of an SDMX-CSV text.
enum SDMXCSVValue {
  /// The number of a cell, or the mark of its absence; a fault is noted and gives an absence.
  @inline(__always)
  static func number(
    _ scan: ByteScan, _ cell: CSVCell, separator: UInt8, column: String,
    faults: inout ScanFaults
  ) -> Double {
    if let number = DecimalScan.number(scan, from: cell.contentStart, point: UInt8(ascii: ".")),
      number.end == cell.contentEnd
    {
      return number.value
    }
    return other(scan, cell, separator: separator, column: column, faults: &faults)
  }

  private static func other(
    _ scan: ByteScan, _ cell: CSVCell, separator: UInt8, column: String,
    faults: inout ScanFaults
  ) -> Double {
    var (start, end) = (cell.contentStart, cell.contentEnd)
    while start < end, scan[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, scan[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let text = scan.text(start, end)
    switch text {
    case "", ":": return MissingMark.notAvailable
    case "NaN", "#N/A": return MissingMark.intentionallyMissing
    default: break
    }
    // A decimal comma is possible only where the comma is not the separator (SDMX-CSV 2.0).
    let points: [UInt8] =
      separator == UInt8(ascii: ",") ? [UInt8(ascii: ".")] : [UInt8(ascii: "."), UInt8(ascii: ",")]
    for point in points {
      if let number = DecimalScan.number(scan, from: start, point: point), number.end == end {
        return number.value
      }
    }
    faults.add(
      at: cell.contentStart, column: column, found: Quoting.quoted(text),
      expected: "a number such as 12.3 within the range of a Double, without separators of"
        + " thousands; or nothing, NaN, #N/A")
    return MissingMark.notAvailable
  }
}
