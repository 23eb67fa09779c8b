import StructuredText

/// Text made safe for HTML.
enum HTMLText {
  /// The text for an element or a quoted attribute: line ends become spaces, controls and marks of
  /// direction go, signs of HTML are escaped.
  static func escaped(_ text: String) -> String {
    let needsCare = text.utf8.contains { byte in
      byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
        || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
    guard needsCare else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\r", "\t": escaped.append(" ")
      default:
        if !Quoting.isUnsafe(scalar), !isNoCharacter(scalar) { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  /// Whether a text holds letters that run from right to left.
  static func runsRightToLeft(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF,
        0x1_E800...0x1_EFFF:
        true
      default: false
      }
    }
  }

  /// Whether a scalar is reserved for no character, which no HTML may hold.
  private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
    (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }
}
