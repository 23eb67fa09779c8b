/// The version of a programme to calculate with, and how it was chosen.
public struct LatestAdopted: Sendable, Hashable {
  /// The version.
  public let programme: PlannedProgramme
  /// How it was chosen.
  public let choice: Choice

  /// How the version was chosen among the adopted ones.
  public enum Choice: Sendable, Hashable {
    /// The file holds one adopted version only.
    case onlyOne
    /// By the highest version number; equal numbers by the date of adoption.
    case byVersion
    /// By the latest date of adoption, since not every version has a number.
    case byDateOfAdoption
  }
}

extension PlannedFinances {
  /// The latest adopted version of a programme.
  ///
  /// Versions that were sent, withdrawn or are in preparation are passed over. Where every candidate
  /// has a version, the highest counts; otherwise the latest date of adoption, and versions without
  /// either come first; if none has either, there is no latest.
  ///
  /// - Parameter cci: The programme.
  /// - Returns: The version and how it was chosen; nil if the file holds no adopted one.
  public func latestAdopted(of cci: CCI) -> LatestAdopted? {
    LatestAdopted(among: versions(of: cci))
  }

  /// The latest adopted version of every programme, ordered by number.
  public var latestAdopted: [LatestAdopted] {
    Dictionary(grouping: programmes, by: \.cci).values.compactMap { LatestAdopted(among: $0) }
      .sorted { $0.programme.cci.code < $1.programme.cci.code }
  }
}

extension LatestAdopted {
  fileprivate init?(among versions: [PlannedProgramme]) {
    let candidates = versions.filter(\.isAdopted)
    let areNumbered = candidates.allSatisfy { $0.version != nil }
    let latest = candidates.max { left, right in
      areNumbered && left.version != right.version
        ? left.versionOrder < right.versionOrder : left.dateOrder < right.dateOrder
    }
    guard let latest else { return nil }
    // Of several without version and date none can be called the latest.
    if candidates.count > 1, !areNumbered, latest.adopted == nil { return nil }
    programme = latest
    choice = candidates.count == 1 ? .onlyOne : areNumbered ? .byVersion : .byDateOfAdoption
  }
}
