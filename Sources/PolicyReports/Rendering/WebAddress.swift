/// An address that a reader may be sent to: http or https, written so that every renderer can hold it.
///
/// Records are untrusted: `javascript:` and the like are no addresses here.
struct WebAddress: Sendable, Hashable {
  /// The address with every byte that may not stand in one percent-encoded.
  let text: String

  /// An address, or nil if it is none that may be linked.
  init?(_ address: String) {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    let bytes = Array(address.utf8)
    guard bytes.count > 8 else { return nil }
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if WebAddress.isAllowed(byte) || (byte == UInt8(ascii: "%") && isEscape(bytes, at: index)) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/?#@!$&()*+,;=".utf8.contains(byte)
    }
  }
}

/// Whether a per cent sign begins an escape that is already there.
private func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
  guard index + 2 < bytes.count else { return false }
  return bytes[(index + 1)...(index + 2)].allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
