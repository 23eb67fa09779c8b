/// Regions of NUTS level 1 and 2 with all changes between the editions.
///
/// ```swift
/// let register = NUTSRegister.partners
/// register.region(code)?.englishName                                          // "Tuscany"
/// register.join(to: code, in: .nuts2021, from: .nuts2016, of: .count)   // exact, estimated, or why not
/// ```
public struct NUTSRegister: Sendable {
  /// The regions, by country and code.
  public let regions: [NUTSRegion]
  /// The changes, oldest first.
  public let changes: [NUTSChange]
  private let byCode: [String: NUTSRegion]
  private let countries: Set<String>

  /// The eight partner countries: Malta, Italy, Croatia, Romania, Slovenia, Luxembourg, Lithuania and
  /// Türkiye.
  public static let partners = NUTSRegister(
    regions: NUTSRegion.malta + NUTSRegion.italy + NUTSRegion.croatia + NUTSRegion.romania
      + NUTSRegion.slovenia + NUTSRegion.luxembourg + NUTSRegion.lithuania + NUTSRegion.türkiye,
    changes: NUTSChange.partners)

  init(regions: [NUTSRegion], changes: [NUTSChange]) {
    self.regions = regions
    self.changes = changes
    byCode = Dictionary(regions.map { ($0.code.code, $0) }, uniquingKeysWith: { first, _ in first })
    countries = Set(regions.map(\.code.country))
  }

  /// The region with a code, or nil for a country, a region of level 3 and what is not recorded.
  ///
  /// A region of level 3 that is the only one of its parent is found under the parent: `LU000` gives
  /// `LU00`.
  public func region(_ code: TerritoryCode) -> NUTSRegion? {
    let spelling = code.country + code.code.dropFirst(2)
    if let region = byCode[spelling] { return region }
    return spelling.utf8.count == 5 && spelling.last == "0"
      ? byCode[String(spelling.dropLast())] : nil
  }

  /// The regions of a country at a level (1 or 2) in one edition.
  ///
  /// No two of them overlap, so counts may be added up; a list of all codes that a table holds mixes
  /// editions and counts twice.
  public func regions(of country: String, level: Int, in version: NUTSVersion) -> [NUTSRegion] {
    regions.filter {
      $0.code.country == country && $0.code.nutsLevel == level && $0.versions.contains(version)
    }
  }

  /// Whether a code is valid in an edition, or nil where the register does not know.
  public func isValid(_ code: TerritoryCode, in version: NUTSVersion) -> Bool? {
    if isCountry(code) { return true }
    return region(code)?.versions.contains(version)
  }

  /// The changes that touch a region, oldest first.
  public func changes(of code: TerritoryCode) -> [NUTSChange] {
    guard let region = region(code) else { return [] }
    return changes.filter { $0.before.contains(region.code) || $0.after.contains(region.code) }
  }

  /// Whether the code is that of a country in the register.
  func isCountry(_ code: TerritoryCode) -> Bool {
    code.nutsLevel == 0 && countries.contains(code.country)
  }
}
