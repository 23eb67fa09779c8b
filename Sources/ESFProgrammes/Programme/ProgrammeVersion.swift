/// The version of a programme: the Commission's decision and the Member State's amendments to it.
///
/// `1.2` is the Commission's first decision with the second amendment by the Member State, `2` the
/// second decision. The open data hold versions as numbers, so the tenth amendment looks like the
/// first (`1.1`): where versions are equal, the date of adoption decides.
public struct ProgrammeVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number of the Commission's decision.
  public let decision: Int
  /// The number of the Member State's amendment; 0 if there is none.
  public let amendment: Int

  /// A version from its text, `2`, `1.2`, or nil if the text is none.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ (1...6).contains($0.utf8.count) && $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      let decision = Int(parts[0]), let amendment = parts.count == 2 ? Int(parts[1]) : 0
    else { return nil }
    self.decision = decision
    self.amendment = amendment
  }

  /// What a version looks like, for messages.
  public static let expectedForm = "a version such as 2 or 1.2"

  /// The text as it is written in files.
  public var description: String { amendment == 0 ? "\(decision)" : "\(decision).\(amendment)" }

  /// Whether the left version is older.
  public static func < (left: ProgrammeVersion, right: ProgrammeVersion) -> Bool {
    (left.decision, left.amendment) < (right.decision, right.amendment)
  }
}
