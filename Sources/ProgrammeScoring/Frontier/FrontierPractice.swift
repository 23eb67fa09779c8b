public import GoodPractices
public import PolicyCycle

/// A practice that shows a condition, with the answer by which it does.
public struct FrontierPractice: Sendable {
  /// The practice.
  public let practice: GoodPractice
  /// Its answer to the condition.
  public let answer: Answer
  /// Whether it is carried out in a partner's territory.
  public let isPartner: Bool

  /// How widely it shows the condition: its own reach, or local where its answer says so.
  public var reach: Reach { answer.value == .local ? min(practice.reach, .local) : practice.reach }

  /// What is known of the effect of the practice (not of the single condition).
  public var standing: PracticeStanding { practice.standing }

  /// Better evidence first, then wider reach, a surer answer, the identifier.
  func precedes(_ other: FrontierPractice) -> Bool {
    let (mine, theirs) = (standing, other.standing)
    if mine != theirs { return mine > theirs }
    if reach != other.reach { return reach > other.reach }
    let (sure, sureOther) = (answer.confidence ?? .d, other.answer.confidence ?? .d)
    if sure != sureOther { return sure > sureOther }
    return practice.id < other.practice.id
  }
}
