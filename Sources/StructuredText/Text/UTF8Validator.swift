/// Finds the first byte that cannot stand in a UTF-8 text.
enum UTF8Validator {
  /// The offset of the first fault: a malformed sequence, or a NUL, which no text file has.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    let count = bytes.count
    var index = 0
    while index < count {
      // Eight bytes at a time while they are ASCII and none is NUL: most of most files.
      while index &+ 8 <= count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let ascii = word & 0x8080_8080_8080_8080 == 0
        let noZero = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 == 0
        guard ascii, noZero else { break }
        index = index &+ 8
      }
      guard index < count else { return nil }
      let lead = base[index]
      if lead < 0x80 {
        if lead == 0 { return index }
        index = index &+ 1
        continue
      }
      let length = sequenceLength(base + index, available: count &- index)
      if length == 0 { return index }
      index = index &+ length
    }
    return nil
  }

  /// The length of the well-formed sequence of two to four bytes that starts here, or 0.
  private static func sequenceLength(_ start: UnsafePointer<UInt8>, available: Int) -> Int {
    let lead = start[0]
    // The second byte's range keeps out overlong forms, surrogates and values over U+10FFFF.
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let length: Int
    if lead >= 0xC2, lead <= 0xDF {
      length = 2
    } else if lead >= 0xE0, lead <= 0xEF {
      length = 3
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    } else if lead >= 0xF0, lead <= 0xF4 {
      length = 4
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    } else {
      return 0
    }
    guard available >= length, start[1] >= low, start[1] <= high else { return 0 }
    if length > 2, start[2] & 0xC0 != 0x80 { return 0 }
    if length > 3, start[3] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
