public import PolicyCycle

/// Why a supposition cannot be made.
public enum WhatIfFault: Sendable, Hashable {
  /// The rubric has no such condition.
  case unknownCondition(String, advice: String)
  /// The rubric states no exception, so the condition applies to everybody.
  case noException(condition: String)
  /// One condition is supposed to be two things.
  case contradictoryAnswers(condition: String, AnswerValue, AnswerValue)
  /// The rubric has no such criterion.
  case unknownCriterion(String, advice: String)
  /// A weight for the cross-cutting section, which enters no score across the phases.
  case weightOfCrossCutting
  /// A weight that is not above 0 or not finite.
  case unusableWeight(of: String, Double)
  /// A second weight for one section or criterion.
  case secondWeight(of: String)
  /// The library holds no such practice.
  case unknownPractice(String, advice: String)
  /// A practice is both added and left out.
  case contradictoryPractice(String)
  /// A practice is added that the library holds, or is added twice.
  case practiceAlreadyThere(String)
  /// A practice is added that answers a condition which the rubric does not have.
  case foreignPractice(String, condition: String)

  /// What was found, to follow the word "found".
  public var found: String {
    switch self {
    case .unknownCondition(let id, _): "the unknown condition \"\(id)\""
    case .noException(let id): "\"not-applicable\" for \(id)"
    case .contradictoryAnswers(let id, let one, let other):
      "two suppositions on \(id), \(one.rawValue) and \(other.rawValue)"
    case .unknownCriterion(let id, _): "a weight for the unknown \"\(id)\""
    case .weightOfCrossCutting: "a weight for the section cross-cutting"
    case .unusableWeight(let name, let weight): "the weight \(weight) of \(name)"
    case .secondWeight(let name): "a second weight for \(name)"
    case .unknownPractice(let id, _): "the unknown practice \"\(id)\""
    case .contradictoryPractice(let id): "the practice \(id) both added and left out"
    case .practiceAlreadyThere(let id): "the practice \(id) added although it is there"
    case .foreignPractice(let id, let condition):
      "the practice \(id), which answers the unknown condition \"\(condition)\""
    }
  }

  /// What would be right, to follow the word "expected".
  public var expected: String {
    switch self {
    case .unknownCondition(_, let advice), .unknownCriterion(_, let advice),
      .unknownPractice(_, let advice):
      advice
    case .noException:
      "met, local, not-met or unknown: the rubric states no exception for this condition"
    case .contradictoryAnswers: "one supposition for each condition"
    case .weightOfCrossCutting:
      "one of the five phases: cross-cutting criteria enter no score across the phases"
    case .unusableWeight: "a finite number above 0, such as 2 for twice the weight"
    case .secondWeight: "one weight for each section and criterion"
    case .contradictoryPractice: "either of the two"
    case .practiceAlreadyThere: "a practice with an identifier of its own"
    case .foreignPractice: "a practice read with the same rubric"
    }
  }
}

/// All faults of the changes of a what-if, thrown together.
public struct WhatIfProblems: Error, Sendable, Hashable, CustomStringConvertible {
  /// The faults, each with the place of its change in the list that was given.
  public let faults: [Place]

  /// A fault with its place.
  public struct Place: Sendable, Hashable {
    /// The index of the change, the first being 0.
    public let change: Int
    /// The fault.
    public let fault: WhatIfFault
  }

  /// The faults, one line each; changes are counted from 1.
  public var description: String {
    faults.map {
      "change \($0.change + 1): found \($0.fault.found); expected \($0.fault.expected)"
    }.joined(separator: "\n")
  }
}
