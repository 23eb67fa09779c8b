/// How the value of a region in one edition of NUTS follows from values in another edition.
public enum NUTSJoin: Sendable, Hashable {
  /// Exactly: it is the sum of the values of these regions, mostly of one.
  ///
  /// Published counts are rounded, so a sum of several may miss the true count by as much.
  case exact(sumOf: [TerritoryCode])
  /// Only as an estimate.
  case estimated(NUTSEstimate)
  /// Not at all, and why.
  case impossible(NUTSJoinObstacle)

  /// The value that follows from the values of the regions.
  ///
  /// - Parameter value: The value of a region in the other edition, nil if it is missing.
  /// - Returns: The value, or nil if the join is impossible, one of its regions has no value or the
  ///   sum is too large for a number.
  public func value(from value: (TerritoryCode) -> Double?) -> Double? {
    let terms: [(code: TerritoryCode, weight: Double)]
    switch self {
    case .exact(let codes): terms = codes.map { ($0, 1) }
    case .estimated(let estimate): terms = estimate.terms.map { ($0.code, $0.weight) }
    case .impossible: return nil
    }
    var sum = 0.0
    for term in terms {
      guard let part = value(term.code) else { return nil }
      sum += part * term.weight
    }
    return sum.isFinite ? sum : nil
  }
}

/// What a series measures, as far as joining it goes.
public enum SeriesMeasure: String, CaseIterable, Sendable, Hashable {
  /// A number that adds up over regions: people, euros.
  case count
  /// A rate, share or mean: it never adds up.
  case rate
}

/// A weighted sum that estimates a value.
public struct NUTSEstimate: Sendable, Hashable {
  /// The regions with their weights, by code.
  public let terms: [Term]
  /// Where the weights come from; they count people of all ages, not those whom the series counts.
  public let shares: String

  /// One region and its weight.
  public struct Term: Sendable, Hashable {
    /// The region.
    public let code: TerritoryCode
    /// For a count the share of the region's people who live in the region sought, 0 to 1; for a rate
    /// the share of the latter's people whom the region has, and all terms sum to 1.
    public let weight: Double
  }
}

/// Why a series cannot be joined.
public enum NUTSJoinObstacle: Sendable, Hashable, CustomStringConvertible {
  /// The register does not hold the region: another country, level 3, or extra-regio.
  case notRecorded(TerritoryCode)
  /// The code is not valid in the edition.
  case notInEdition(TerritoryCode, NUTSVersion)
  /// The region was only a part of these, and the rate of a whole says nothing of its part.
  case partOfLarger([TerritoryCode])
  /// A boundary moved between these regions, and no source tells how many people live there.
  case sharesUnknown([TerritoryCode])

  /// The reason as a clause, for messages.
  public var description: String {
    func list(_ codes: [TerritoryCode]) -> String { codes.map(\.code).joined(separator: ", ") }
    return switch self {
    case .notRecorded(let code): "the register of NUTS regions does not hold \(code)"
    case .notInEdition(let code, let version): "\(code) is no code of \(version)"
    case .partOfLarger(let codes):
      "the rate of a whole (\(list(codes))) says nothing of its part"
    case .sharesUnknown(let codes):
      "a boundary moved (\(list(codes))) and no source tells how many people live there"
    }
  }
}
