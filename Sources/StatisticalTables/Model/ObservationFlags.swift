/// The status of an observation: its text, and the flags that the letters stand for.
///
/// Letters are combined without a separator (`bu`: a break in the series and low reliability); spaces,
/// commas, semicolons and bars between them are accepted.
public struct ObservationFlags: Sendable, Hashable {
  /// The status as it is written, without spaces around it and colons before it.
  ///
  /// It is empty if there is no flag.
  public let text: String
  /// What the letters stand for.
  public let flags: Set<ObservationFlag>

  /// Reads a status; a colon before it is the sign of a missing value, not a flag.
  public init(_ text: String) {
    var trimmed = text.drop { $0 == " " || $0 == ":" }
    while trimmed.last == " " { trimmed.removeLast() }
    flags = Set(trimmed.filter { !" ,;|".contains($0) }.map { ObservationFlag(letter: $0) })
    self.text = flags.isEmpty ? "" : String(trimmed)
  }

  /// No flag at all.
  public static var none: ObservationFlags { ObservationFlags("") }

  /// Tells whether there is no flag.
  public var isEmpty: Bool { flags.isEmpty }

  /// Tells whether a flag is among them.
  public func contains(_ flag: ObservationFlag) -> Bool { flags.contains(flag) }
}
