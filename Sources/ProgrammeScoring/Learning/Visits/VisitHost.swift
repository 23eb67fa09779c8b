import GoodPractices
import PolicyCycle

/// A territory that could be visited, with what each receiver could see there.
struct VisitHost: Sendable {
  let giver: LearningGiver
  let lessons: [StudyVisit.Lesson]
  /// Practices that would show something, had they not ended.
  let ended: [GoodPractice]

  /// What can be visited at a giver's; see ``StudyVisitPlan`` for what counts.
  init(_ giver: LearningGiver, cells: [LearningCell]) {
    var ended: [String: GoodPractice] = [:]
    self.giver = giver
    lessons = cells.compactMap { cell in
      let conditions = cell.conditions.compactMap { condition -> LearnableCondition? in
        guard condition.condition.section != .crossCutting else { return nil }
        for entry in condition.practices where entry.practice.status == .ended {
          ended[entry.practice.id] = entry.practice
        }
        return condition.limited { $0.practice.status != .ended }
      }
      return conditions.isEmpty
        ? nil : StudyVisit.Lesson(receiver: cell.receiver, conditions: conditions)
    }
    self.ended = ended.values.sorted { $0.precedes($1) }
  }
}
