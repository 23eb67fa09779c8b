/// A group of participants that is counted apart: a breakdown, and one value of it.
public struct CountingGroup: Sendable, Hashable, Comparable {
  /// By what is counted.
  public let breakdown: Breakdown
  /// The value, as a code or word of the profile; nil where it is not known.
  ///
  /// With ``Breakdown/all`` always nil.
  public let value: String?

  /// A group.
  public init(_ breakdown: Breakdown, _ value: String?) {
    self.breakdown = breakdown
    self.value = value
  }

  /// Everybody.
  public static let all = CountingGroup(.all, nil)

  /// Whether the group holds those of whom the value is not known.
  public var isUnknown: Bool { breakdown != .all && value == nil }

  /// By what participants are counted apart.
  public enum Breakdown: String, CaseIterable, Sendable, Hashable {
    /// Everybody together.
    case all
    /// The office.
    case office
    /// The channel of the first outreach.
    case channel
    /// The place of residence.
    case place
    /// The subgroup of the profile.
    case subgroup
    /// Sex or gender.
    case sex
    /// The band of age.
    case age
    /// The group of citizenship.
    case citizenship
  }

  /// Whether one group comes before another: by breakdown, then by value, the unknown last.
  public static func < (left: CountingGroup, right: CountingGroup) -> Bool {
    guard left.breakdown == right.breakdown else {
      return left.breakdown.place < right.breakdown.place
    }
    guard let mine = left.value else { return false }
    guard let other = right.value else { return true }
    return mine.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension CountingGroup.Breakdown {
  fileprivate var place: Int { CountingGroup.Breakdown.allCases.firstIndex(of: self) ?? 0 }
}
