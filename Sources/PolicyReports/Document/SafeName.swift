/// Names that are safe in addresses, attributes and on every file system.
enum SafeName {
  /// The text with everything but letters, digits and hyphens written as its hexadecimal bytes, so that
  /// different texts keep different names.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - keepsCapitals: Whether capitals stay; some file systems do not tell them apart.
  /// - Returns: A name of ASCII letters, digits, hyphens and underscores.
  static func of(_ text: String, keepsCapitals: Bool) -> String {
    var name = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where keepsCapitals:
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default: name += (byte < 16 ? "_0" : "_") + String(byte, radix: 16)
      }
    }
    return name
  }
}
