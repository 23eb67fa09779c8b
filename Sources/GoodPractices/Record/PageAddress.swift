/// The address of a page: http or https, and nothing that could deceive a reader.
///
/// It is still untrusted text: escape it where it is shown.
public struct PageAddress: Sendable, Hashable, CustomStringConvertible {
  /// The address as it was given.
  public let description: String

  /// An address, or nil if the text is no http or https address that can be shown as a link.
  ///
  /// Refused are other schemes, a user name before the host (`https://bank.eu@evil.org`), a host that
  /// is missing or has strange letters, white space, control and turning characters, quotes, angle
  /// brackets and backslashes, and more than 2,048 bytes. Letters beyond ASCII may stand behind the
  /// host. Whether a page is there is not tried.
  public init?(_ text: String) {
    guard text.utf8.count <= PageAddress.lengthLimit else { return nil }
    let lowered = text.prefix(8).lowercased()
    let scheme = ["https://", "http://"].first(where: lowered.hasPrefix)
    guard let scheme, text.unicodeScalars.allSatisfy(PageAddress.mayStand) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), PageAddress.isHost(parts[0]) else { return nil }
    if parts.count == 2 {
      guard let port = UInt16(parts[1]), port > 0 else { return nil }
    }
    description = text
  }

  /// What an address looks like in a file, for messages.
  public static let expectedForm = "an address that begins with https:// or http://"

  /// The greatest length of an address, in bytes: a judgement, what browsers take in general.
  public static let lengthLimit = 2_048

  /// Whether a text looks as if it were meant to be an address, of whatever scheme.
  package static func isMeant(by text: String) -> Bool {
    if text.contains("://") || text.lowercased().hasPrefix("www.") { return true }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let isScheme = text.utf8[..<colon].allSatisfy { byte in
      (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
        || [43, 45, 46].contains(byte)
    }
    let next = text.utf8[colon...].dropFirst().first
    return isScheme && colon > text.startIndex && next != nil && next != UInt8(ascii: " ")
  }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || "\"'<>\\^`{|}".unicodeScalars.contains(scalar) {
      return false
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  private static func isHost(_ host: Substring) -> Bool {
    // One point at the end is the root of all names: unusual and right.
    let name = host.hasSuffix(".") ? host.dropLast() : host
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    return !host.isEmpty && host.utf8.count <= 253
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.utf8.first != UInt8(ascii: "-")
          && label.utf8.allSatisfy { byte in
            (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
              || byte == UInt8(ascii: "-")
          }
      }
  }
}

/// A page where more is told.
public struct WebLink: Sendable, Hashable {
  /// What is found there, in words.
  public let title: String?
  /// The page.
  public let address: PageAddress
}
