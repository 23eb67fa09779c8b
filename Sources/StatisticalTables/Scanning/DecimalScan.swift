/// Reads decimal numbers where they lie in a text.
enum DecimalScan {
  /// Reads the number that starts at an offset: the value, and the offset behind it.
  ///
  /// The grammar is `-? digits (point digits)? ([eE] [+-]? digits)?`; a leading plus sign is taken
  /// too. An `e` without digits behind it does not belong to the number: in TSV it is a flag. The
  /// value is the nearest there is: a whole number up to 2^53 times or divided by a power of ten up
  /// to 10^22 needs one exact operation (Clinger 1990, recalled), any other is left to the standard
  /// library. Nil if there is no number, or none that is finite.
  @inline(__always)
  static func number(_ scan: ByteScan, from start: Int, point: UInt8) -> (value: Double, end: Int)?
  {
    var offset = start
    let isNegative = scan[offset] == UInt8(ascii: "-")
    if isNegative || scan[offset] == UInt8(ascii: "+") { offset &+= 1 }
    var digits: UInt64 = 0
    let wholeStart = offset
    var digit = scan[offset] &- 0x30
    while digit < 10 {
      digits = digits &* 10 &+ UInt64(digit)
      offset &+= 1
      digit = scan[offset] &- 0x30
    }
    var count = offset &- wholeStart
    if count == 0 { return nil }
    var exponent = 0
    if scan[offset] == point {
      let fraction = offset &+ 1
      var next = fraction
      digit = scan[next] &- 0x30
      while digit < 10 {
        digits = digits &* 10 &+ UInt64(digit)
        next &+= 1
        digit = scan[next] &- 0x30
      }
      if next == fraction { return nil }
      exponent = fraction &- next
      count &-= exponent
      offset = next
    }
    // Nineteen digits or more can have overflowed.
    if scan[offset] | 0x20 == UInt8(ascii: "e") || count > 18 || digits > 1 << 53 || exponent < -22
    {
      return longNumber(scan, from: start, mantissaEnd: offset, point: point)
    }
    let magnitude = exponent == 0 ? Double(digits) : Double(digits) / powersOfTen[-exponent]
    return (isNegative ? -magnitude : magnitude, offset)
  }

  private static func longNumber(
    _ scan: ByteScan, from start: Int, mantissaEnd: Int, point: UInt8
  ) -> (value: Double, end: Int)? {
    var end = mantissaEnd
    if scan[end] | 0x20 == UInt8(ascii: "e") {
      var next = end &+ 1
      if scan[next] == UInt8(ascii: "+") || scan[next] == UInt8(ascii: "-") { next &+= 1 }
      let digits = next
      while scan[next] &- 0x30 < 10 { next &+= 1 }
      if next > digits { end = next }
    }
    var text = scan.text(start, end)
    if point != UInt8(ascii: ".") {
      text = String(text.map { $0 == Character(Unicode.Scalar(point)) ? "." : $0 })
    }
    guard let value = Double(text), value.isFinite else { return nil }
    return (value, end)
  }

  /// 10^0 to 10^22, all of them exact.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}
