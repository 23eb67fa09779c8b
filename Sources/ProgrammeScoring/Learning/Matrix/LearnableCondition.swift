public import PolicyCycle

/// A condition that a receiver does not show, as far as is known, with practices that do.
public struct LearnableCondition: Sendable {
  /// The condition.
  public let condition: Condition
  /// Where the receiver stands on it.
  public let standing: ConditionStanding
  /// Whether it was found lacking (not met, or only locally) or its answer is open.
  public let kind: Gap.Kind
  /// The practices that show it: best evidence first, then widest reach; never empty.
  public let practices: [FrontierPractice]

  /// The conditions that a profile has to learn, in the rubric's order.
  static func all(in profile: SubjectProfile) -> [LearnableCondition] {
    profile.sections.flatMap(\.criteria).flatMap(\.conditions).compactMap { result in
      guard result.isOnFrontier, let kind = Gap.Kind(standing: result.standing) else { return nil }
      return LearnableCondition(
        condition: result.condition, standing: result.standing, kind: kind,
        practices: result.practices)
    }
  }

  /// The same with those practices only that pass a test; nil if none does.
  func limited(to test: (FrontierPractice) -> Bool) -> LearnableCondition? {
    let kept = practices.filter(test)
    return kept.isEmpty
      ? nil
      : LearnableCondition(condition: condition, standing: standing, kind: kind, practices: kept)
  }
}

/// How many conditions there are to learn, those found lacking apart from those that are open.
public struct LearningCounts: Sendable, Hashable {
  /// Found lacking: not met, or met only locally where reach matters.
  public let lacking: Int
  /// Open: unknown, or shown once by an old or undated fact.
  ///
  /// The receiver may lack them.
  public let open: Int

  init(lacking: Int, open: Int) {
    self.lacking = lacking
    self.open = open
  }

  /// Counts conditions.
  init(_ conditions: some Sequence<LearnableCondition>) {
    var (lacking, open) = (0, 0)
    for condition in conditions {
      switch condition.kind {
      case .policy: lacking += 1
      case .evidence: open += 1
      }
    }
    self.init(lacking: lacking, open: open)
  }
}
