public import ESFProgrammes
public import PolicyCycle

/// A condition that practices of other territories show and the programme does not.
public struct Gap: Sendable {
  /// What kind of gap it is.
  public let kind: Kind
  /// The criterion.
  public let criterion: Criterion
  /// The condition with the answer, the facts and the practices that show it.
  public let result: ConditionResult
  /// Whether it is the condition that holds its criterion's level down.
  public let isBlocking: Bool
  /// By how many levels the criterion would rise if this gap alone were closed.
  public let levelGain: Int
  /// How many applicable conditions of the frontier its section has, this one among them.
  public let sectionConditions: Int
  /// Where in the programme it would become visible (a judgement), if the criterion has an anchor.
  public let anchor: ProgrammeAnchor?
  /// Who holds the levers.
  public let levers: [Lever]
  /// Where the system of the territory stands on the condition; nil if it was not assessed.
  public let systemStanding: ConditionStanding?

  /// By how much the shown share of the section would rise, above 0 to 1.
  public var shareGain: Double { 1 / Double(sectionConditions) }

  /// Whether the territory's system, as far as known, shows it neither.
  public var isNewToTerritory: Bool {
    systemStanding != .shown && systemStanding != .shownLocally
  }

  /// The condition.
  public var condition: Condition { result.condition }

  /// The two kinds of gap.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// The answer is unknown: look it up.
    case evidence
    /// The answer is no, or only locally: change it, and learn from whom.
    case policy
  }

  /// Whether this gap is worth closing before another: what it adds to the criterion's level, an
  /// essential criterion, a blocking answer, better evidence of the practices that show it, their
  /// wider reach, their number, then the rubric's order.
  func precedes(_ other: Gap) -> Bool {
    if levelGain != other.levelGain { return levelGain > other.levelGain }
    if criterion.isEssential != other.criterion.isEssential { return criterion.isEssential }
    if isBlocking != other.isBlocking { return isBlocking }
    if let mine = result.practices.first, let theirs = other.result.practices.first {
      if mine.standing != theirs.standing { return mine.standing > theirs.standing }
      if mine.reach != theirs.reach { return mine.reach > theirs.reach }
    }
    let (many, manyOther) = (result.practices.count, other.result.practices.count)
    return many > manyOther
  }
}
