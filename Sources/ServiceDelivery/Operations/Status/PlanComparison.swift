/// The figures of one measure of one part of an operation, planned beside delivered.
public struct PlanComparison: Sendable, Hashable {
  /// The part of the operation.
  public let owner: FigureOwner
  /// What is measured.
  public let measure: FigureMeasure
  /// The group that is counted, in words; nil if all are.
  public let group: String?
  /// The place, in words; nil if all are.
  public let place: String?
  /// The planned figures; several are several statements, not summands.
  public let planned: [StatedFigure]
  /// The delivered figures that are no part of another one of the same measure, group and place; several
  /// are several statements.
  public let delivered: [StatedFigure]
  /// The delivered figures that are parts of others of the same measure, group and place.
  public let parts: [StatedFigure]
  /// How much of the plan was delivered.
  public let share: Share
  /// Whether a figure of it stands in a contradiction.
  public let isContradicted: Bool

  /// Whether it has a target and nothing delivered beside it.
  public var isOnlyTarget: Bool { !planned.isEmpty && delivered.isEmpty }

  /// How much of a plan was delivered, or why that cannot be said.
  public enum Share: Sendable, Hashable {
    /// Delivered over planned, 0 or more, with how exactly the figures let it be known.
    case known(Double, FigureBound)
    /// It cannot be said.
    case unknown(Obstacle)
  }

  /// Why a share cannot be said.
  public enum Obstacle: String, CaseIterable, Sendable, Hashable {
    /// No source states a plan.
    case noPlan = "no-plan"
    /// No source states what was delivered.
    case noDelivery = "no-delivery"
    /// More than one plan is stated.
    case severalPlans = "several-plans"
    /// More than one delivered figure is stated, and none is part of another.
    case severalDeliveries = "several-deliveries"
    /// Plan and delivery have different units.
    case differentUnits = "different-units"
    /// Nothing was planned, so there is no share of it.
    case planOfNothing = "plan-of-nothing"
  }
}
