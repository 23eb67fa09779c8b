import StructuredText

/// A practice that was asked for and that the library does not hold.
public struct UnknownPractice: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found and what would be right.
  public let description: String

  /// The error for an identifier.
  public init(id: String, library: PracticeLibrary) {
    let nearest = EditDistance.nearest(
      to: id, among: library.practices.map(\.id), within: max(3, id.utf8.count / 3))
    description =
      "found the practice \"\(id)\"; expected the identifier of a practice of the library"
      + (nearest.map { ", perhaps \"\($0)\"" } ?? "")
  }
}
