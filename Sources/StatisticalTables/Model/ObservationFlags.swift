/// The status of an observation: its text, and the flags that the letters stand for.
///
/// Letters are combined without a separator (`bu`: a break in the series and low reliability); spaces,
/// commas, semicolons and bars between them are accepted. Of a status in words, as other publishers
/// write it, the text is kept and no letter is taken for a flag.
public struct ObservationFlags: Sendable, Hashable {
  /// The status as it is written, without spaces around it and colons before it.
  ///
  /// It is empty if there is none.
  public let text: String
  /// What the letters stand for.
  public let flags: Set<ObservationFlag>

  /// Reads a status; a colon before it is the sign of a missing value, not a flag.
  public init(_ text: String) {
    var trimmed = text.drop { $0 == " " || $0 == ":" }
    while trimmed.last == " " { trimmed.removeLast() }
    let parts = trimmed.split { " ,;|".contains($0) }
    // Four letters together are more than any status; words stay words.
    let areLetters = parts.allSatisfy { $0.count < 4 || !$0.allSatisfy(\.isLetter) }
    flags = areLetters ? Set(parts.joined().map { ObservationFlag(letter: $0) }) : []
    self.text = parts.isEmpty ? "" : String(trimmed)
  }

  /// No flag at all.
  public static var none: ObservationFlags { ObservationFlags("") }

  /// Tells whether there is no status.
  public var isEmpty: Bool { text.isEmpty }

  /// Tells whether a flag is among them.
  public func contains(_ flag: ObservationFlag) -> Bool { flags.contains(flag) }
}
