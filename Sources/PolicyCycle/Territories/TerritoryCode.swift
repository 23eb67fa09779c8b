/// A territory by its code: a country (`MT`) or a NUTS region (`ITI1`, `HR031`).
///
/// Codes are kept as they were given. Codes of one and the same territory share ``canonical``: `LU`,
/// `LU00` and `LU000` (NUTS gives the digit 0 to the only region of its parent), `EL30` and `GR30`
/// (Eurostat writes EL for Greece and UK for the United Kingdom, ISO 3166 GR and GB).
///
/// A code alone does not tell the edition of NUTS: see ``NUTSVersion`` and ``NUTSRegister``.
public struct TerritoryCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The code as given: two letters for the country, then up to three letters or digits.
  public let code: String

  /// A territory from its code, or nil if the text is no country or NUTS code.
  ///
  /// - Parameter code: Two capital letters A-Z and up to three capital letters or digits.
  public init?(_ code: String) {
    let bytes = Array(code.utf8)
    guard (2...5).contains(bytes.count) else { return nil }
    let isLetter = { (byte: UInt8) in (65...90).contains(byte) }
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    guard bytes.prefix(2).allSatisfy(isLetter),
      bytes.dropFirst(2).allSatisfy({ isLetter($0) || isDigit($0) })
    else { return nil }
    self.code = code
  }

  init(unchecked code: String) { self.code = code }

  /// What a territory code looks like, for messages.
  public static let expectedForm =
    "a country code or NUTS code such as MT, ITI1 or HR031 (capital letters and digits)"

  /// The two letters of the country as Eurostat writes them: `EL` for `GR`, `UK` for `GB`.
  public var country: String {
    let letters = String(code.prefix(2))
    return TerritoryCode.eurostatLetters[letters] ?? letters
  }

  private static let eurostatLetters = ["GR": "EL", "GB": "UK"]

  /// Whether the country is one that NUTS or Eurostat's statistical regions know (edition of 2024):
  /// the European Union, EFTA, candidate countries and the United Kingdom.
  ///
  /// A code of another country is allowed in files; a reader is warned of it.
  public var isKnownCountry: Bool { TerritoryCode.countries.contains(country) }

  private static let countries: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    "CH", "IS", "LI", "NO",
    "AL", "BA", "GE", "MD", "ME", "MK", "RS", "TR", "UA", "XK",
    "UK",
  ]

  /// The NUTS level: 0 for a country, 1 to 3 for its regions.
  public var nutsLevel: Int { code.utf8.count - 2 }

  /// The code one level up: `ITI1` of `ITI14`, nil of a country.
  ///
  /// The parent of an only region is the same territory: `LU00` of `LU000`.
  public var parent: TerritoryCode? {
    nutsLevel > 0 ? TerritoryCode(unchecked: String(code.dropLast())) : nil
  }

  /// Whether it stands for what belongs to a country and to none of its regions: `ITZ`, `ITZZ` and
  /// `ITZZZ`, such as embassies and what lies on the continental shelf.
  public var isExtraRegio: Bool {
    nutsLevel > 0 && code.utf8.dropFirst(2).allSatisfy { $0 == UInt8(ascii: "Z") }
  }

  /// The shortest code of the same territory: `LU000` and `LU00` are `LU`, `ITH20` is `ITH2`, `GR30`
  /// is `EL3`, `ITZZZ` is `ITZ`.
  public var canonical: String {
    var region = code.dropFirst(2)
    while region.last == "0" { region.removeLast() }
    // Extra-regio has one code at each level.
    if !region.isEmpty, region.allSatisfy({ $0 == "Z" }) { region = "Z" }
    return country + region
  }

  /// Whether this territory is the other one, lies in it, or contains it.
  public func overlaps(_ other: TerritoryCode) -> Bool {
    let mine = canonical
    let theirs = other.canonical
    return mine.hasPrefix(theirs) || theirs.hasPrefix(mine)
  }

  /// Whether the other territory is this one or lies in it.
  public func contains(_ other: TerritoryCode) -> Bool { other.canonical.hasPrefix(canonical) }

  /// Whether this territory is the other one or lies in it.
  public func isContained(in other: TerritoryCode) -> Bool { other.contains(self) }

  /// Whether both codes name the same territory.
  public func isSame(as other: TerritoryCode) -> Bool { canonical == other.canonical }

  /// The text as it is written in files.
  public var description: String { code }

  /// Whether the left value comes before the right one.
  public static func < (left: TerritoryCode, right: TerritoryCode) -> Bool {
    left.code < right.code
  }
}
