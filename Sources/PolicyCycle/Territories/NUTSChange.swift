/// A change of regions from one edition of NUTS to the next.
public struct NUTSChange: Sendable, Hashable {
  /// What happened to the regions.
  public let kind: Kind
  /// The edition before the change.
  public let from: NUTSVersion
  /// The edition with the change, the next after ``from``.
  public let to: NUTSVersion
  /// The regions before.
  public let before: [TerritoryCode]
  /// The regions after.
  public let after: [TerritoryCode]
  /// How many people live in each part that a region before and a region after have in common, or
  /// an empty list where no source tells.
  public let overlaps: [NUTSOverlap]
  /// Where the numbers of people come from, if there are any.
  public let overlapSource: String?
  /// Where the change itself comes from.
  public let evidence: NUTSEvidence

  /// What may happen to regions.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// The code changed and the area did not.
    case recoded
    /// One region became several, which together are the old one.
    case split
    /// Several regions became one, which is all of them together.
    case merged
    /// A boundary between regions moved; a region that keeps its code is no longer quite the same.
    case boundaryShift
  }

  init(
    _ kind: Kind, from: NUTSVersion, to: NUTSVersion, before: [String], after: [String],
    overlaps: [NUTSOverlap] = [], overlapSource: String? = nil, evidence: NUTSEvidence
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.before = before.map(TerritoryCode.init(unchecked:))
    self.after = after.map(TerritoryCode.init(unchecked:))
    self.overlaps = overlaps
    self.overlapSource = overlapSource
    self.evidence = evidence
  }
}

/// The part that a region of one edition and a region of the next have in common.
public struct NUTSOverlap: Sendable, Hashable {
  /// The region before.
  public let before: TerritoryCode
  /// The region after.
  public let after: TerritoryCode
  /// How many people live there, of all ages.
  public let people: Double

  init(_ before: String, _ after: String, people: Double) {
    self.before = TerritoryCode(unchecked: before)
    self.after = TerritoryCode(unchecked: after)
    self.people = people
  }
}
