import GoodPractices
public import PolicyCycle

/// What one receiver could learn from one giver.
public struct LearningCell: Sendable {
  /// The giver.
  public let giver: TerritoryCode
  /// The receiver.
  public let receiver: AssessmentSubject
  /// The conditions that the giver's practices show and the receiver does not, in the rubric's order, each
  /// with the giver's practices only.
  public let conditions: [LearnableCondition]
  /// How many of the giver's practices count here: those of a territory apart from the receiver's.
  public let practiceCount: Int

  init(_ giver: LearningGiver, to receiver: LearningReceiver) {
    self.giver = giver.territory
    self.receiver = receiver.subject
    let counting = Set(giver.practices).subtracting(receiver.ownPractices)
    practiceCount = counting.count
    conditions =
      counting.isEmpty
      ? []
      : receiver.conditions.compactMap { condition in
        condition.limited { counting.contains($0.practice.id) }
      }
  }

  /// Whether all practices of the giver are the receiver's own: there is nothing to count.
  public var isOwn: Bool { practiceCount == 0 }

  /// How many conditions there are to learn, in one section or in all.
  public func counts(in section: RubricSection? = nil) -> LearningCounts {
    LearningCounts(conditions.filter { section == nil || $0.condition.section == section })
  }
}
