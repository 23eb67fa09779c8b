/// Finds out which byte stands between the cells of a sheet.
enum Separators {
  /// The separator that a line `sep=;` states, as some spreadsheets write it first.
  static func stated(in line: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard line.starts(with: "sep=".utf8), line.count == 5 else { return nil }
    return [0x3B, 0x2C, 0x09].contains(line[4]) ? line[4] : nil
  }

  /// The separator that occurs most often outside quotes in the heading; a semicolon where none does.
  static func guessed(from heading: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts = [UInt8: Int]()
    var isQuoted = false
    for byte in heading {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    var best: (byte: UInt8, count: Int) = (0x3B, 0)
    for byte in [0x3B, 0x2C, 0x09] as [UInt8] {
      if let count = counts[byte], count > best.count { best = (byte, count) }
    }
    return best.byte
  }
}
