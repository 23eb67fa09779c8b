/// The fast path: looks at the bytes of a text where they lie.
///
/// This is the one file of the module that reads memory without the language's own checks, because a
/// check for each of hundreds of millions of bytes is what the time would go to. The rules that keep
/// it safe:
///
/// - `base` points to `count` readable bytes for as long as the value is used: it is made inside
///   `withUnsafeBytes` and does not leave it.
/// - Each function takes offsets between 0 and `count` and compares with `count` before it reads.
/// - Eight bytes are read at once only where eight are left.
///
/// Bytes are looked at eight at a time: for a byte `b`, `word ^ (b, b, …)` has a zero byte where `b`
/// stands, and `(x - 0x01…01) & ~x & 0x80…80` has its lowest bit in the first zero byte of `x`
/// (Warren, Hacker's Delight, section 6-1, recalled).
struct ByteScan {
  private let base: UnsafeRawPointer
  let count: Int

  /// Looks at a buffer; an empty one may have no address.
  init?(_ buffer: UnsafeRawBufferPointer) {
    guard let base = buffer.baseAddress else { return nil }
    self.base = base
    count = buffer.count
  }

  /// The byte at an offset; 0, which no checked text holds, at the end and behind it.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    offset < count ? base.load(fromByteOffset: offset, as: UInt8.self) : 0
  }

  /// The eight bytes from an offset on, the first in the lowest bits; zeros behind the end.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    if offset &+ 8 <= count {
      return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    return lastWord(at: offset)
  }

  private func lastWord(at offset: Int) -> UInt64 {
    var word: UInt64 = 0
    var index = 0
    while offset &+ index < count {
      word |= UInt64(self[offset &+ index]) << UInt64(8 &* index)
      index &+= 1
    }
    return word
  }

  /// The first bytes of a stretch of `length` bytes, 0 to 8, in the highest bits of a word.
  @inline(__always)
  func word(at offset: Int, length: Int) -> UInt64 {
    length == 0 ? 0 : word(at: offset) << UInt64(truncatingIfNeeded: 64 &- 8 &* length)
  }

  /// How many bytes from two offsets on are the same, `limit` at most.
  @inline(__always)
  func commonLength(_ first: Int, _ second: Int, limit: Int) -> Int {
    var length = 0
    while length < limit {
      let difference = word(at: first &+ length) ^ word(at: second &+ length)
      if difference != 0 {
        return min(limit, length &+ difference.trailingZeroBitCount >> 3)
      }
      length &+= 8
    }
    return limit
  }

  /// Whether two stretches of a length hold the same bytes.
  @inline(__always)
  func isSame(_ first: Int, _ second: Int, length: Int) -> Bool {
    commonLength(first, second, limit: length) == length
  }

  /// A hash of a stretch, spread over all bits.
  @inline(__always)
  func hash(from start: Int, length: Int, seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: length)
    var done = 0
    while done &+ 8 < length {
      hash = ByteScan.mixed(hash ^ word(at: start &+ done))
      done &+= 8
    }
    return ByteScan.mixed(hash ^ word(at: start &+ done, length: length &- done))
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    // The golden ratio's multiplier, high and low half folded together.
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// The offset of the first separator, line feed or carriage return from `start` on, or `count`.
  @inline(__always)
  func cellEnd(from start: Int, separator: UInt8) -> Int {
    let separators = UInt64(separator) &* 0x0101_0101_0101_0101
    var offset = start
    while offset &+ 8 <= count {
      let word = word(at: offset)
      let found =
        ByteScan.zeroBytes(word ^ separators) | ByteScan.zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A)
        | ByteScan.zeroBytes(word ^ 0x0D0D_0D0D_0D0D_0D0D)
      if found != 0 { return offset &+ found.trailingZeroBitCount >> 3 }
      offset &+= 8
    }
    while offset < count {
      let byte = self[offset]
      if byte == separator || byte == 0x0A || byte == 0x0D { return offset }
      offset &+= 1
    }
    return count
  }

  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The offset of the next byte of a value from `start` on, or `count`.
  func first(_ byte: UInt8, from start: Int) -> Int {
    let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
    var offset = start
    while offset &+ 8 <= count {
      let found = ByteScan.zeroBytes(word(at: offset) ^ wanted)
      if found != 0 { return offset &+ found.trailingZeroBitCount >> 3 }
      offset &+= 8
    }
    while offset < count, self[offset] != byte { offset &+= 1 }
    return offset
  }

  /// How many times a byte occurs.
  func occurrences(of byte: UInt8) -> Int {
    UnsafeRawBufferPointer(start: base, count: count).reduce(0) { $1 == byte ? $0 &+ 1 : $0 }
  }

  /// The text of a stretch; what is outside the bytes is left out.
  func text(_ start: Int, _ end: Int) -> String {
    let end = min(end, count)
    guard start >= 0, start < end else { return "" }
    return String(
      decoding: UnsafeRawBufferPointer(start: base + start, count: end - start), as: UTF8.self)
  }
}
