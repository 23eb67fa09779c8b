import GoodPractices
import PolicyCycle
import StructuredText

/// The changes of a what-if while they are checked, one after the other.
struct WhatIfDraft {
  private(set) var answers: [String: AnswerValue] = [:]
  private(set) var phases: [Phase: Double] = [:]
  private(set) var criteria: [String: Double] = [:]
  private(set) var without: Set<String> = []
  private(set) var added: [GoodPractice] = []
  private(set) var faults: [WhatIfProblems.Place] = []

  private let rubric: Rubric
  private let library: PracticeLibrary
  private let namesAdded: Set<String>

  init(_ changes: [WhatIfChange], rubric: Rubric, library: PracticeLibrary) {
    self.rubric = rubric
    self.library = library
    namesAdded = Set(
      changes.compactMap { if case .adding(let practice) = $0 { practice.id } else { nil } })
    for (index, change) in changes.enumerated() {
      if let fault = add(change) {
        faults.append(WhatIfProblems.Place(change: index, fault: fault))
      }
    }
  }

  /// Takes a change; gives back what is wrong with it.
  private mutating func add(_ change: WhatIfChange) -> WhatIfFault? {
    switch change {
    case .answer(let id, let value): add(id, value)
    case .sectionWeight(let section, let weight): add(section, weight)
    case .criterionWeight(let id, let weight): add(criterion: id, weight)
    case .without(let id): leaveOut(id)
    case .adding(let practice): add(practice)
    }
  }

  private mutating func add(_ id: String, _ value: AnswerValue) -> WhatIfFault? {
    guard let condition = rubric.condition(id) else {
      return .unknownCondition(id, advice: rubric.nearestConditionAdvice(to: id))
    }
    if let other = answers[id], other != value {
      return .contradictoryAnswers(condition: id, other, value)
    }
    if value == .notApplicable, !rubric.statesException(for: condition) {
      return .noException(condition: id)
    }
    answers[id] = value
    return nil
  }

  private mutating func add(_ section: RubricSection, _ weight: Double) -> WhatIfFault? {
    guard let phase = section.phase else { return .weightOfCrossCutting }
    if phases[phase] != nil { return .secondWeight(of: section.id) }
    guard weight.isFinite, weight > 0 else { return .unusableWeight(of: section.id, weight) }
    phases[phase] = weight
    return nil
  }

  private mutating func add(criterion id: String, _ weight: Double) -> WhatIfFault? {
    guard rubric.criterion(id) != nil else {
      return .unknownCriterion(id, advice: WhatIfDraft.advice(to: id, in: rubric))
    }
    if criteria[id] != nil { return .secondWeight(of: id) }
    guard weight.isFinite, weight > 0 else { return .unusableWeight(of: id, weight) }
    criteria[id] = weight
    return nil
  }

  private mutating func leaveOut(_ id: String) -> WhatIfFault? {
    if namesAdded.contains(id) { return .contradictoryPractice(id) }
    guard library[id] != nil else {
      let nearest = EditDistance.nearest(
        to: id, among: library.practices.map(\.id), within: max(3, id.utf8.count / 3))
      return .unknownPractice(
        id,
        advice: "the identifier of a practice of the library"
          + (nearest.map { ", perhaps \"\($0)\"" } ?? ""))
    }
    without.insert(id)
    return nil
  }

  private mutating func add(_ practice: GoodPractice) -> WhatIfFault? {
    if library[practice.id] != nil || added.contains(where: { $0.id == practice.id }) {
      return .practiceAlreadyThere(practice.id)
    }
    if let strange = practice.answers.first(where: { rubric.condition($0.condition) == nil }) {
      return .foreignPractice(practice.id, condition: strange.condition)
    }
    added.append(practice)
    return nil
  }

  /// What to write instead of a name that is no criterion.
  static func advice(to id: String, in rubric: Rubric) -> String {
    let known = RubricSection.allCases.compactMap { $0.phase?.rawValue } + rubric.criteria.map(\.id)
    let nearest = EditDistance.nearest(to: id, among: known, within: max(3, id.utf8.count / 4))
    return "a phase or a criterion of the rubric, "
      + (nearest.map { "perhaps \"\($0)\"" }
        ?? "such as \"outreach\" or \"\(rubric.criteria.first?.id ?? "")\"")
  }
}

extension Rubric {
  /// Whether the rubric says when a condition does not apply.
  fileprivate func statesException(for condition: Condition) -> Bool {
    condition.notApplicableWhen != nil
      || criterion(condition.criterion)?.notApplicableWhen != nil
  }
}
