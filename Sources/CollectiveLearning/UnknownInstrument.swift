import StructuredText

/// An instrument that was asked for and that neither the library nor the record holds.
public struct UnknownInstrument: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found and what would be right.
  public let description: String

  /// The error for an identifier.
  public init(id: String, known: [String]) {
    let nearest = EditDistance.nearest(to: id, among: known, within: max(3, id.utf8.count / 3))
    description =
      "found the instrument \(Quoting.quoted(id)); expected one of "
      + known.joined(separator: ", ") + (nearest.map { "; perhaps \"\($0)\"" } ?? "")
  }
}
