public import ESFProgrammes
import PolicyCycle

/// Which practices close most gaps within a budget or a number of measures.
///
/// The number of gaps closed is no measure of effect: a condition that is met helps nobody by itself,
/// and one gap may weigh more than ten. What two practices close counts once.
public struct MeasureChoice: Sendable {
  /// Within what was chosen.
  public let limit: ChoiceLimit
  /// The practices chosen, in the order of the options; none of them could be left out.
  public let chosen: [ChoiceOption]
  /// What they cost together; nil where the number of measures is the limit.
  public let cost: EuroAmount?
  /// The gaps that they close.
  public let closed: [GapRoute]
  /// The gaps that some option closes and no chosen one does.
  public let left: [GapRoute]
  /// The options without a price under a budget: listed, never chosen.
  public let unpriced: [ChoiceOption]
  /// The options that cost more than the whole budget.
  public let tooDear: [ChoiceOption]
  /// The options among which was chosen.
  public let considered: [ChoiceOption]
  /// How many gaps can be closed at most within the limit: as many as are closed if the choice is
  /// proven, else an upper bound.
  public let upperBound: Int
  /// Whether it was proven that no other choice closes more gaps, or as many for less.
  public let isProven: Bool
  /// Whether another choice of equal value and cost exists; nil where it was not looked for.
  public let hasEqual: Bool?

  /// The number of options up to which the best choice is found and proven.
  public static let greatestProven = ChoiceTask.greatestProven

  /// By how many gaps a better choice could exceed this one at most.
  public var boundGap: Int { upperBound - closed.count }

  /// Chooses among options.
  ///
  /// Up to ``greatestProven`` options the best choice is found by branch and bound; so it is beyond them
  /// if no more remain once those are set aside that another one replaces at no higher cost. Otherwise
  /// it is the best that was found, with an upper bound.
  ///
  /// - Parameters:
  ///   - options: The options, those preferred among equals first.
  ///   - limit: The budget, or the number of measures. A negative one counts as 0.
  public init(among options: [ChoiceOption], limit: ChoiceLimit) {
    let task = ChoiceTask(options: options, limit: limit)
    let found = task.solve()
    let members = found.members.map { task.considered[$0] }
    let closed = Set(members.flatMap(\.gaps).map(\.gap.condition.id))
    self.limit = limit
    chosen = members
    considered = task.considered
    unpriced = task.unpriced
    tooDear = task.tooDear
    self.closed = task.gaps.filter { closed.contains($0.gap.condition.id) }
    left = task.gaps.filter { !closed.contains($0.gap.condition.id) }
    cost =
      switch limit {
      case .budget: EuroAmount(cents: members.reduce(0) { $0 + ($1.cost?.cents ?? 0) })
      case .measures: nil
      }
    upperBound = found.upperBound
    isProven = found.isProven
    hasEqual = found.hasEqual
  }
}
