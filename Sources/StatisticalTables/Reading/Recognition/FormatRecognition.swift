private import StructuredText

/// Tells by its first bytes what a file is.
enum FormatRecognition {
  /// What a file is.
  enum Verdict {
    case format(TableFormat)
    /// None of ours, and what to do.
    case refused(found: String, expected: String)
  }

  /// What the bytes are that cannot be text in UTF-8; nil if they may be.
  static func binary(_ bytes: [UInt8]) -> (found: String, expected: String)? {
    let text = "text: JSON-stat, SDMX-CSV or Eurostat TSV"
    if bytes.isEmpty { return ("an empty file", text) }
    if bytes.starts(with: [0x1F, 0x8B]) {
      return ("a gzip file", text + ": unpack it first, as with gzip -d (add .gz to its name)")
    }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      let head = String(decoding: bytes.prefix(4_096), as: UTF8.self)
      if head.contains("[Content_Types].xml") || head.contains("xl/") {
        return ("an Excel workbook", text + ": ask for one of these formats instead of Excel")
      }
      if head.contains("opendocument") {
        return ("an OpenDocument file", text + ": ask for one of these formats")
      }
      return ("a zip archive", text + ": unpack it first")
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return ("an old Excel workbook", text + ": ask for one of these formats instead of Excel")
    }
    let packed: [([UInt8], String)] = [
      (Array("BZh".utf8), "a bzip2 file"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
      ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"), (Array("PAR1".utf8), "a Parquet file"),
      (Array("%PDF".utf8), "a PDF file"),
    ]
    for (start, name) in packed where bytes.starts(with: start) {
      return (name, text)
    }
    let zero = bytes.prefix(4).contains(0)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || zero {
      return (
        "text in UTF-16 or another encoding of two or four bytes", "UTF-8: save it again as UTF-8"
      )
    }
    return nil
  }

  /// What a page or an XML text is, in whatever encoding; nil if the bytes are neither.
  static func markup(_ bytes: [UInt8]) -> (found: String, expected: String)? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard firstVisible(bytes[start...]) == UInt8(ascii: "<") else { return nil }
    return MarkupRecognition.refusal(of: bytes)
  }

  /// What a text in UTF-8 is that is no markup.
  static func verdict(on bytes: [UInt8]) -> Verdict {
    switch firstVisible(bytes[...]) {
    case nil: .refused(found: "an empty text", expected: "a table")
    case UInt8(ascii: "{"), UInt8(ascii: "["): .format(.jsonStat)
    default: verdict(onLine: firstLine(of: bytes))
    }
  }

  private static func firstVisible(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  /// The first line, of a reasonable length.
  private static func firstLine(of bytes: [UInt8]) -> String {
    let line = bytes.prefix(65_536).prefix { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: line, as: UTF8.self)
  }

  private static func verdict(onLine line: String) -> Verdict {
    let upper = line.uppercased()
    let hasValue = upper.contains("OBS_VALUE")
    let isSDMX = ["DATAFLOW", "STRUCTURE", "\"DATAFLOW", "\"STRUCTURE"]
      .contains { upper.hasPrefix($0) }
    if isSDMX && hasValue { return .format(.sdmxCSV) }
    if EurostatTSVHeader.isHeading(line) { return .format(.eurostatTSV) }
    if isSDMX || hasValue { return .format(.sdmxCSV) }
    if upper.hasPrefix("CODE\t") {
      return .refused(found: "a code list", expected: "data; a code list has no observations")
    }
    if line.contains("\t") { return .format(.eurostatTSV) }
    return .refused(
      found: "a text that starts with \(Quoting.quoted(line))",
      expected:
        "JSON-stat 2.0, SDMX-CSV with DATAFLOW or STRUCTURE and OBS_VALUE in its first line,"
        + " or Eurostat TSV with \\TIME_PERIOD in its first cell")
  }
}
