/// The status of an observation: its text, and the flags that the letters stand for.
///
/// Letters are combined without a separator (`bu`: a break in the series and low reliability); spaces,
/// commas, semicolons and bars between them are accepted.
public struct ObservationFlags: Sendable, Hashable {
  /// The status without spaces around it, otherwise as it is written; empty if there is none.
  public let text: String
  /// What the letters stand for.
  public let flags: Set<ObservationFlag>

  /// Reads a status.
  public init(_ text: String) {
    let trimmed = text.drop { $0 == " " }
    self.text = String(
      trimmed.prefix(
        (trimmed.lastIndex { $0 != " " }).map {
          trimmed.distance(from: trimmed.startIndex, to: $0) + 1
        } ?? 0))
    flags = Set(self.text.filter { !" ,;|".contains($0) }.map { ObservationFlag(letter: $0) })
  }

  /// No flag at all.
  public static var none: ObservationFlags { ObservationFlags("") }

  /// Tells whether there is no flag.
  public var isEmpty: Bool { flags.isEmpty }

  /// Tells whether a flag is among them.
  public func contains(_ flag: ObservationFlag) -> Bool { flags.contains(flag) }
}
