public import GoodPractices
public import PolicyCycle

/// What could go wrong with an intervention, as far as records tell.
public enum DraftRisk: Sendable {
  /// The record names a difficulty.
  case challenge(String)
  /// Figures of the record disagree.
  case contradiction(String)
  /// A study that measured found no clear gain in an outcome.
  case outcomeWithoutGain(EffectEvidence)
  /// The effect was never studied in a way that tells.
  case effectNotStudied
  /// It was shown only in a part of its territory.
  case narrowReach(Reach)
  /// It has ended: why should be asked.
  case ended
  /// The record is not from the operator, a public body or an evaluator.
  case weakRecord(RecordConfidence)
  /// Something alike was studied elsewhere and showed no gain.
  case lesson(SharedLesson)

  /// The risks of a practice: its own first, then the lessons that share most with it.
  static func risks(of practice: GoodPractice, in library: PracticeLibrary) -> [DraftRisk] {
    var risks: [DraftRisk] = []
    if let challenges = practice.challenges { risks.append(.challenge(challenges)) }
    risks += practice.contradictions.map(DraftRisk.contradiction)
    risks += practice.effects.filter(\.isWithoutGain).map(DraftRisk.outcomeWithoutGain)
    if practice.standing == .inspiration, !practice.hasOutcomeWithoutGain {
      risks.append(.effectNotStudied)
    }
    if practice.reach < .whole { risks.append(.narrowReach(practice.reach)) }
    if practice.status == .ended { risks.append(.ended) }
    if practice.recordConfidence != .high {
      risks.append(.weakRecord(practice.recordConfidence))
    }
    return risks + SharedLesson.lessons(for: practice, in: library).map(DraftRisk.lesson)
  }
}

/// A lesson (studied, without gain) that has something in common with a practice.
public struct SharedLesson: Sendable {
  /// The lesson.
  public let practice: GoodPractice
  /// The phases that both serve.
  public let phases: [Phase]
  /// The subgroups that both name.
  public let subgroups: [NEETSubgroup]
  /// The conditions that both show.
  public let conditions: [String]

  /// The outcomes in which a study that measured found no clear gain.
  public var outcomes: [EffectEvidence] { practice.effects.filter(\.isWithoutGain) }

  /// The lessons of a library that share a phase, a subgroup or a condition, those with most shared
  /// conditions first, then most phases.
  static func lessons(for practice: GoodPractice, in library: PracticeLibrary) -> [SharedLesson] {
    let own = Set(practice.shownConditions)
    return library.practices.filter { $0.standing == .lesson && $0.id != practice.id }
      .map { lesson in
        SharedLesson(
          practice: lesson, phases: lesson.phases.filter(practice.phases.contains).sorted(),
          subgroups: lesson.subgroups.filter(practice.subgroups.contains),
          conditions: lesson.shownConditions.filter(own.contains))
      }
      .filter { !($0.phases.isEmpty && $0.subgroups.isEmpty && $0.conditions.isEmpty) }
      .sorted { left, right in
        let (many, manyOther) = (left.conditions.count, right.conditions.count)
        if many != manyOther { return many > manyOther }
        if left.phases.count != right.phases.count { return left.phases.count > right.phases.count }
        return left.practice.id < right.practice.id
      }
  }
}

extension EffectEvidence {
  /// Whether a study that measured (level 2 or more) found no clear gain here.
  fileprivate var isWithoutGain: Bool {
    level >= .measuredChange && direction != .positive && direction != .unknown
  }
}
