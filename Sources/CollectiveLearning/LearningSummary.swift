public import ESFProgrammes

/// The counts of a project's record.
public struct LearningSummary: Sendable, Hashable {
  /// How many partners the record lists, by role.
  public let partners: [ProjectPartner.Role: Int]
  /// How many bodies there are, by group; nil for those whose group is unknown.
  public let bodies: [StakeholderGroup?: Int]
  /// How many activities there are, by kind; planned ones are left out.
  public let activities: [LearningActivity.Kind: Int]
  /// How many activities are planned.
  public let planned: Int
  /// The practices that were shown, compared, chosen or tried, each once, sorted by identifier.
  ///
  /// Those of planned activities are left out.
  public let practicesSeen: [String]
  /// How many changes there are, by standing.
  public let changes: [PolicyChange.Standing: Int]

  /// All partners that the record lists, whatever their role.
  public var listedPartners: Int { partners.values.reduce(0, +) }
  /// All activities that have taken place or take place.
  public var heldActivities: Int { activities.values.reduce(0, +) }
}

extension LearningProject {
  /// The counts of the record.
  public var summary: LearningSummary {
    let held = activities.filter { !$0.isPlanned(asOf: asOf) }
    let roles = bodies.compactMap { body -> ProjectPartner.Role? in
      if case .partner(let role, _) = body.part { role } else { nil }
    }
    func counts<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
      Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
    }
    return LearningSummary(
      partners: counts(roles), bodies: counts(bodies.map(\.group)),
      activities: counts(held.map(\.kind)), planned: activities.count - held.count,
      practicesSeen: Set(held.flatMap(\.practices)).sorted(),
      changes: counts(changes.map(\.standing)))
  }
}
