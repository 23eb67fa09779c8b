public import GoodPractices
public import PolicyCycle

/// What practices of other territories have shown to be possible, condition by condition.
///
/// Left out are practices of the subject's own territory (one that is it, lies in it or contains it)
/// and lessons: practices that were studied and showed no gain. The age of a practice's facts does
/// not count: what was once shown to be possible stays possible.
public struct Frontier: Sendable {
  /// The territory whose own practices are left out.
  public let territory: TerritoryCode
  /// The practices left out because they are the territory's own, by identifier.
  public let ownPractices: [String]
  /// The practices left out because they are lessons, by identifier.
  public let lessons: [String]

  private let practices: [String: [FrontierPractice]]

  /// The frontier that a library shows to a territory.
  public init(library: PracticeLibrary, rubric: Rubric, for territory: TerritoryCode) {
    var practices: [String: [FrontierPractice]] = [:]
    var own: [String] = []
    var lessons: [String] = []
    for practice in library.practices {
      if territory.overlaps(practice.territory) {
        own.append(practice.id)
      } else if practice.standing == .lesson {
        lessons.append(practice.id)
      } else {
        let isPartner = library.isPartnerPractice(practice)
        for answer in practice.answers
        where answer.value == .met || answer.value == .local {
          practices[answer.condition, default: []].append(
            FrontierPractice(practice: practice, answer: answer, isPartner: isPartner))
        }
      }
    }
    self.territory = territory
    ownPractices = own
    self.lessons = lessons
    self.practices = practices.filter { rubric.condition($0.key) != nil }
      .mapValues { $0.sorted { $0.precedes($1) } }
  }

  /// The practices that show a condition: best evidence first, then widest reach.
  public func practices(showing condition: String) -> [FrontierPractice] {
    practices[condition] ?? []
  }

  /// Whether some practice shows a condition.
  public func contains(_ condition: String) -> Bool { practices[condition] != nil }

  /// How many conditions some practice shows.
  public var count: Int { practices.count }

  /// How many conditions some practice of a partner shows.
  public var partnerCount: Int {
    practices.values.count { $0.contains(where: \.isPartner) }
  }

  /// The conditions that this frontier has and an earlier one lacked, with the practices that
  /// brought them, in the order of the conditions' identifiers.
  public func growth(since earlier: Frontier) -> [FrontierGrowth] {
    practices.filter { !earlier.contains($0.key) }
      .map { FrontierGrowth(condition: $0.key, practices: $0.value.map(\.practice.id)) }
      .sorted { $0.condition < $1.condition }
  }
}

/// A condition that joined the frontier, and the practices that brought it.
public struct FrontierGrowth: Sendable, Hashable {
  /// The condition.
  public let condition: String
  /// The practices, by identifier.
  public let practices: [String]
}
