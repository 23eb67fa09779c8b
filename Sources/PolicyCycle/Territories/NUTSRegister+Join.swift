extension NUTSRegister {
  /// How the value of a region follows from values that are given in another edition.
  ///
  /// Exact are an unchanged or recoded region, and for counts the sum over a complete split (or all
  /// regions that were merged). A rate is never summed: over a complete split it is estimated as the
  /// mean weighted with people, and for a part of a former region (less than 95 % of its people) it is
  /// impossible. A region that is the whole country (`LT00`) takes its rate from the country.
  ///
  /// - Parameters:
  ///   - target: The region sought, of level 0 to 2.
  ///   - version: The edition in which the region is meant.
  ///   - source: The edition of the values at hand.
  ///   - measure: Whether the values add up.
  /// - Returns: The way, exact or estimated, or the reason why there is none.
  public func join(
    to target: TerritoryCode, in version: NUTSVersion, from source: NUTSVersion,
    of measure: SeriesMeasure
  ) -> NUTSJoin {
    if isCountry(target) { return .exact(sumOf: [target]) }
    guard let region = region(target) else { return .impossible(.notRecorded(target)) }
    guard region.versions.contains(version) else {
      return .impossible(.notInEdition(target, version))
    }
    let join = joinOfRegion(region.code, in: version, from: source, of: measure)
    if measure == .rate, let country = TerritoryCode(region.code.canonical), isCountry(country) {
      if case .exact = join { return join }
      return .exact(sumOf: [country])
    }
    return join
  }

  private func joinOfRegion(
    _ target: TerritoryCode, in version: NUTSVersion, from source: NUTSVersion,
    of measure: SeriesMeasure
  ) -> NUTSJoin {
    var parts = [Contribution(code: target, shareInTarget: 1, shareOfTarget: 1)]
    var sources: [String] = []
    for (near, far) in steps(from: version, to: source) {
      var next: [Contribution] = []
      for part in parts {
        guard let change = change(of: part.code, in: near, towards: far) else {
          guard region(part.code)?.versions.contains(far) == true else {
            return .impossible(.notInEdition(part.code, far))
          }
          next.append(part)
          continue
        }
        let split = change.parts(of: part, isForward: near < far)
        guard !split.isEmpty else {
          return .impossible(.sharesUnknown(near < far ? change.after : change.before))
        }
        next += split
        if let name = change.overlapSource, !sources.contains(name) { sources.append(name) }
      }
      parts = Contribution.merged(next)
    }
    return join(of: parts, measure, shares: sources.joined(separator: "; "))
  }

  private func join(of parts: [Contribution], _ measure: SeriesMeasure, shares: String) -> NUTSJoin
  {
    let areWhole = parts.allSatisfy { $0.shareInTarget > 1 - Contribution.rounding }
    if areWhole, parts.count == 1 || measure == .count {
      return .exact(sumOf: parts.map(\.code))
    }
    if measure == .rate {
      let known = parts.filter { $0.shareInTarget >= Contribution.nearlyAll }
      guard known.reduce(0, { $0 + $1.shareOfTarget }) >= Contribution.nearlyAll else {
        return .impossible(.partOfLarger(parts.map(\.code)))
      }
    }
    return .estimated(
      NUTSEstimate(
        terms: parts.map {
          NUTSEstimate.Term(
            code: $0.code, weight: measure == .count ? $0.shareInTarget : $0.shareOfTarget)
        }, shares: shares))
  }

  /// The editions from one to another, step by step.
  private func steps(
    from version: NUTSVersion, to source: NUTSVersion
  ) -> [(NUTSVersion, NUTSVersion)] {
    let between = NUTSVersion.allCases.filter {
      min(version, source) <= $0 && $0 <= max(version, source)
    }
    let path = version < source ? between : between.reversed()
    return Array(zip(path, path.dropFirst()))
  }

  private func change(
    of code: TerritoryCode, in near: NUTSVersion, towards far: NUTSVersion
  ) -> NUTSChange? {
    changes.first {
      near < far
        ? $0.from == near && $0.to == far && $0.before.contains(code)
        : $0.from == far && $0.to == near && $0.after.contains(code)
    }
  }
}

/// A region of the edition at hand and what it has in common with the region sought.
private struct Contribution {
  let code: TerritoryCode
  /// The share of this region's people who live in the region sought.
  let shareInTarget: Double
  /// The share of the people of the region sought who live in this region.
  let shareOfTarget: Double

  /// Shares are quotients of sums, so a whole may come out a little under 1.
  static let rounding = 1e-9
  /// A rate is carried over a moved boundary where at most 5 % of the people are of other regions
  /// (our choice).
  static let nearlyAll = 0.95

  /// Adds up what was reached on several ways, by code.
  static func merged(_ parts: [Contribution]) -> [Contribution] {
    Dictionary(grouping: parts, by: \.code).map { code, same in
      Contribution(
        code: code, shareInTarget: same.reduce(0) { $0 + $1.shareInTarget },
        shareOfTarget: same.reduce(0) { $0 + $1.shareOfTarget })
    }
    .sorted { $0.code < $1.code }
  }
}

extension NUTSChange {
  /// The regions on the other side of the change that a part consists of, or none where that is
  /// unknown.
  fileprivate func parts(of part: Contribution, isForward: Bool) -> [Contribution] {
    if kind == .recoded {
      return (isForward ? after : before).map {
        Contribution(code: $0, shareInTarget: part.shareInTarget, shareOfTarget: part.shareOfTarget)
      }
    }
    let near: KeyPath<NUTSOverlap, TerritoryCode> = isForward ? \.before : \.after
    let far: KeyPath<NUTSOverlap, TerritoryCode> = isForward ? \.after : \.before
    func people(_ isCounted: (NUTSOverlap) -> Bool) -> Double {
      overlaps.reduce(0) { isCounted($1) ? $0 + $1.people : $0 }
    }
    let whole = people { $0[keyPath: near] == part.code }
    return overlaps.filter { $0[keyPath: near] == part.code }.map { overlap in
      let other = people { $0[keyPath: far] == overlap[keyPath: far] }
      return Contribution(
        code: overlap[keyPath: far], shareInTarget: part.shareInTarget * overlap.people / other,
        shareOfTarget: part.shareOfTarget * overlap.people / whole)
    }
  }
}
