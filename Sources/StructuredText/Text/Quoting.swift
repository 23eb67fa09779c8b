/// Wording for the "found" clause of problems.
package enum Quoting {
  /// A text in double quotes, on one line and shortened where it is long.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 60 {
        return result + "\u{2026}\""
      }
      result += shown(scalar)
      count += 1
    }
    return result + "\""
  }

  /// The scalar that starts at an offset, for a message: `"x"`, `U+0007`, `the end of the text`.
  static func scalar(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard offset < bytes.count else { return "the end of the text" }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 {
      end += 1
    }
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    switch text {
    case "\n", "\r": return "the end of the line"
    case "\t": return "a tab"
    case "\"": return "a double quote"
    default:
      return text.unicodeScalars.first.map { $0.value < 0x20 } == true
        ? text.unicodeScalars.reduce("") { $0 + shown($1) } : "\"\(text)\""
    }
  }

  /// Whether a scalar could move the cursor, switch colours or turn directions in a terminal.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      guard isUnsafe(scalar) else { return String(Character(scalar)) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}
