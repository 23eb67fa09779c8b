public import PolicyCycle

/// A library of good practices: look-up, selection by facet, search by words.
public struct PracticeLibrary: Sendable {
  /// The practices, by identifier.
  public let practices: [GoodPractice]
  /// The territories of the project's partners.
  public let partnerTerritories: [TerritoryCode]

  private let index: [String: Int]

  /// A library of practices; the order they are given in does not matter.
  ///
  /// Of two practices with one identifier the first is kept.
  ///
  /// - Parameters:
  ///   - practices: The practices.
  ///   - partnerTerritories: The territories whose practices count as partner practices.
  public init(_ practices: [GoodPractice], partnerTerritories: [TerritoryCode]) {
    var index: [String: Int] = [:]
    var kept: [GoodPractice] = []
    for practice in practices.sorted(by: { $0.id < $1.id }) where index[practice.id] == nil {
      index[practice.id] = kept.count
      kept.append(practice)
    }
    self.practices = kept
    self.partnerTerritories = partnerTerritories
    self.index = index
  }

  /// The practice with an identifier.
  public subscript(id: String) -> GoodPractice? { index[id].map { practices[$0] } }

  /// Whether a practice is carried out in a partner's territory.
  public func isPartnerPractice(_ practice: GoodPractice) -> Bool {
    partnerTerritories.contains { $0.overlaps(practice.territory) }
  }
}
