import GoodPractices
public import PolicyCycle

/// A territory whose practices others can learn from: a partner's, or else a country.
///
/// A practice belongs to the partner whose territory is or contains its own (the smallest, if there are
/// several), otherwise to its country. A practice of all Italy therefore stands under Italy and not under
/// Tuscany.
public struct LearningGiver: Sendable, Hashable {
  /// The territory.
  public let territory: TerritoryCode
  /// Whether it is the territory of a partner of the project.
  public let isPartner: Bool
  /// The identifiers of its practices, without lessons; never empty.
  public let practices: [String]

  /// The givers of a library, by code.
  static func all(of library: PracticeLibrary) -> [LearningGiver] {
    var practices: [String: [String]] = [:]
    var territories: [String: TerritoryCode] = [:]
    for practice in library.practices where practice.standing != .lesson {
      let giver = territory(of: practice, in: library)
      territories[giver.canonical] = giver
      practices[giver.canonical, default: []].append(practice.id)
    }
    return territories.values.sorted().map { territory in
      LearningGiver(
        territory: territory,
        isPartner: library.partnerTerritories.contains { $0.isSame(as: territory) },
        practices: practices[territory.canonical] ?? [])
    }
  }

  /// The territory under which a practice stands.
  static func territory(of practice: GoodPractice, in library: PracticeLibrary) -> TerritoryCode {
    let partners = library.partnerTerritories.filter { $0.contains(practice.territory) }
    // Of one territory's several codes the first in order, so that the order of partners decides nothing.
    let nearest = partners.min {
      ($1.canonical.count, $0.code) < ($0.canonical.count, $1.code)
    }
    return nearest ?? TerritoryCode(practice.territory.country) ?? practice.territory
  }
}
