/// The category of a NUTS 2 region in cohesion policy 2021-2027.
///
/// The Commission lists the regions of each category in implementing decision (EU) 2021/1130, in the
/// codes of NUTS 2016; the list itself is not part of this library. Here a category stands only where
/// a programme states it; elsewhere it is unknown, and unknown is not guessed from the neighbours.
public enum CategoryOfRegion: String, CaseIterable, Sendable, Hashable {
  /// Product per head below 75 % of the Union's mean (recalled: CPR Article 108).
  case lessDeveloped = "Less developed"
  /// From 75 % to 100 % (recalled).
  case transition = "Transition"
  /// Above 100 % (recalled).
  case moreDeveloped = "More developed"

  /// A category as the Commission's open data and programmes write it, or nil for other texts.
  ///
  /// Capitals do not matter, and a part in brackets is passed over: `Less developed (East)`. In the
  /// open data the column holds also names of funds without categories (`JTF`), which are nil.
  public init?(label: String) {
    var words = label[...]
    if let bracket = words.firstIndex(of: "(") {
      guard words.last == ")" else { return nil }
      words = words[..<bracket]
    }
    while words.last == " " { words.removeLast() }
    guard
      let category = CategoryOfRegion.allCases.first(where: {
        $0.rawValue.lowercased() == words.lowercased()
      })
    else { return nil }
    self = category
  }

  /// What a programme states of the category of a territory, or nil where none does.
  ///
  /// A region of level 3 has the category of its parent. A country with regions of several categories
  /// has none of its own.
  public static func stated(for territory: TerritoryCode) -> StatedCategory? {
    stated.first { $0.territory.contains(territory) }
  }

  /// All categories that the programmes of the partner countries state for a named region.
  ///
  /// Romania's programme names two categories and not which region has which; those of Croatia, Malta
  /// and Luxembourg name none.
  public static let stated = [
    StatedCategory("ITI1", .moreDeveloped, "More developed", by: "2021IT05SFPR015"),
    StatedCategory("SI03", .lessDeveloped, "Less developed (East)", by: "2021SI16FFPR001"),
    StatedCategory("SI04", .moreDeveloped, "More developed (West)", by: "2021SI16FFPR001"),
    StatedCategory("LT01", .moreDeveloped, "More developed (Capital)", by: "LT-2021-2027"),
    StatedCategory(
      "LT02", .lessDeveloped, "Less developed (Central and Western)", by: "LT-2021-2027"),
  ]
}

/// A category of region with the programme that states it.
public struct StatedCategory: Sendable, Hashable {
  /// The region.
  public let territory: TerritoryCode
  /// Its category.
  public let category: CategoryOfRegion
  /// The words of the programme.
  public let label: String
  /// The identifier of the programme in the shipped records.
  public let programme: String

  fileprivate init(
    _ territory: String, _ category: CategoryOfRegion, _ label: String, by programme: String
  ) {
    self.territory = TerritoryCode(unchecked: territory)
    self.category = category
    self.label = label
    self.programme = programme
  }
}
