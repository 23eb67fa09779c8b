public import GoodPractices
public import PolicyCycle

/// A visit to the territory of one giver, with what is to be seen there.
public struct StudyVisit: Sendable {
  /// The territory to visit.
  public let giver: LearningGiver
  /// The practices to see: those that show most of the conditions first.
  public let stops: [Stop]
  /// What each receiver could see there, in the order of the receivers; those who could see nothing are left
  /// out.
  public let lessons: [Lesson]
  /// How many conditions the visit shows that no earlier one of the plan does, counted once for each
  /// receiver.
  public let added: LearningCounts

  /// A practice to see on a visit.
  public struct Stop: Sendable {
    /// The practice.
    public let practice: GoodPractice
    /// How many conditions it shows, counted once for each receiver who does not show them.
    public let count: Int
  }

  /// What one receiver could see on a visit.
  public struct Lesson: Sendable {
    /// The receiver.
    public let receiver: AssessmentSubject
    /// The conditions, in the rubric's order, each with the practices that can be visited.
    public let conditions: [LearnableCondition]
  }

  /// How many conditions it shows, counted once for each receiver.
  public var counts: LearningCounts { LearningCounts(lessons.flatMap(\.conditions)) }

  init(giver: LearningGiver, lessons: [Lesson], added: LearningCounts) {
    self.giver = giver
    self.lessons = lessons
    self.added = added
    var counts: [String: (practice: GoodPractice, count: Int)] = [:]
    for entry in lessons.flatMap(\.conditions).flatMap(\.practices) {
      counts[entry.practice.id, default: (entry.practice, 0)].count += 1
    }
    stops = counts.values.map { Stop(practice: $0.practice, count: $0.count) }
      .sorted { left, right in
        if left.count != right.count { return left.count > right.count }
        return left.practice.precedes(right.practice)
      }
  }
}
