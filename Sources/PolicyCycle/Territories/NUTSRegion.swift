/// A region of NUTS level 1 or 2 with its names and the editions in which its code is valid.
///
/// In Türkiye, which is a candidate country, these are statistical regions by agreement with
/// Eurostat and not NUTS in law; the codes work the same way.
public struct NUTSRegion: Sendable, Hashable {
  /// The code, such as `ITI1`.
  public let code: TerritoryCode
  /// The name in the region's own language.
  ///
  /// For people only: sources spell names in several ways, so join by code.
  public let name: String
  /// The name in English, or nil where no source gave one; English texts then use ``name``.
  public let englishName: String?
  /// The first and last edition in which the code is valid, of those in ``NUTSVersion``.
  public let versions: ClosedRange<NUTSVersion>
  /// Where codes, names and editions come from.
  public let evidence: NUTSEvidence

  init(
    _ code: String, _ name: String, english: String? = nil,
    in versions: ClosedRange<NUTSVersion> = .nuts2010 ... .nuts2024, _ evidence: NUTSEvidence
  ) {
    self.code = TerritoryCode(unchecked: code)
    self.name = name
    englishName = english
    self.versions = versions
    self.evidence = evidence
  }
}
