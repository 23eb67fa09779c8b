public import PolicyCycle

/// A condition that two versions of the rubric do not ask alike, so that its answers are not compared.
public struct RevisedCondition: Sendable, Hashable {
  /// The condition in the earlier version, or nil if that does not have it.
  public let before: Condition?
  /// The condition in the later version, or nil if that does not have it.
  public let after: Condition?
  /// What differs, at least one thing.
  public let revisions: [Revision]

  /// The identifier.
  public var id: String { after?.id ?? before?.id ?? "" }

  /// What can differ between two versions.
  public enum Revision: String, CaseIterable, Sendable, Hashable {
    /// Only the later version asks it.
    case added
    /// Only the earlier version asks it.
    case removed
    /// The words of the question or of its threshold.
    case wording
    /// Design or delivery.
    case aspect
    /// The level of the step.
    case level
    /// Whether "only locally" is enough.
    case reach
    /// The kinds of source that may show it.
    case sources
    /// When it does not apply.
    case exception
    /// The criterion or the section it belongs to.
    case place
  }

  /// The conditions that two versions do not ask alike: in the order of the later one, then those it no
  /// longer has.
  static func all(from earlier: Rubric, to later: Rubric) -> [RevisedCondition] {
    later.conditions.compactMap { after in
      guard let before = earlier.condition(after.id) else {
        return RevisedCondition(before: nil, after: after, revisions: [.added])
      }
      let revisions = revisions(before, earlier, after, later)
      return revisions.isEmpty
        ? nil : RevisedCondition(before: before, after: after, revisions: revisions)
    }
      + earlier.conditions.filter { later.condition($0.id) == nil }
      .map { RevisedCondition(before: $0, after: nil, revisions: [.removed]) }
  }

  private static func revisions(
    _ before: Condition, _ earlier: Rubric, _ after: Condition, _ later: Rubric
  ) -> [Revision] {
    var revisions: [Revision] = []
    func check(_ revision: Revision, _ isSame: Bool) {
      if !isSame { revisions.append(revision) }
    }
    check(.wording, before.text == after.text && before.ownThreshold == after.ownThreshold)
    check(.aspect, before.aspect == after.aspect)
    check(.level, before.level == after.level)
    check(.reach, before.reachMatters == after.reachMatters)
    check(
      .sources, earlier.kinds(admittedFor: before) == later.kinds(admittedFor: after))
    check(.exception, earlier.exception(for: before) == later.exception(for: after))
    check(.place, before.criterion == after.criterion && before.section == after.section)
    return revisions
  }
}

extension Rubric {
  /// When a condition does not apply: its own exception, or that of its criterion.
  fileprivate func exception(for condition: Condition) -> String? {
    condition.notApplicableWhen ?? criterion(condition.criterion)?.notApplicableWhen
  }
}
