public import PolicyCycle

/// How an operation stands on a date: plan against delivery, slips, what is open, what is unknown.
///
/// A record tells nothing of the time after its own date. Asked for a later date, the status stays that
/// of the record's date, and ``isBeyondRecord`` says so.
public struct OperationStatus: Sendable, Hashable {
  /// The operation.
  public let operation: SupportedOperation
  /// The date that was asked for.
  public let asked: PartialDate
  /// The date as of which everything here is told: the one that was asked for, or that of the record.
  public let asOf: PartialDate
  /// Whether the operation runs on the date that was asked for.
  public let phase: OperationPhase
  /// Planned beside delivered figures, part by part.
  public let comparisons: [PlanComparison]
  /// How far the activities are, in their order.
  public let activities: [ActivityStatus]
  /// How far the deliverables are, in their order.
  public let deliverables: [DeliverableStatus]

  /// The status of an operation.
  ///
  /// - Parameters:
  ///   - operation: The operation.
  ///   - date: The date as of which it is asked for; nil for that of the record.
  public init(of operation: SupportedOperation, asOf date: PartialDate? = nil) {
    let asked = date ?? operation.asOf
    let asOf = asked.hasPassed(by: operation.asOf) ? asked : operation.asOf
    let contradictions = OperationStatus.contradictions(of: operation, asOf: asOf)
    let contradicted = Set(contradictions.flatMap { $0.figures.map(\.figure.id) })
    self.operation = operation
    self.asked = asked
    self.asOf = asOf
    phase = OperationPhase(of: operation.period, asOf: asked)
    comparisons = operation.figuresByOwner.flatMap { owner, figures in
      PlanComparison.all(of: owner, figures, asOf: asOf, contradicted: contradicted)
    }
    activities = operation.activities.map { ActivityStatus($0, asOf: asOf) }
    deliverables = operation.deliverables.map {
      DeliverableStatus($0, asOf: asOf, recordOf: operation.asOf)
    }
  }

  /// Whether the date that was asked for lies after the date up to which the record tells.
  ///
  /// Of a month or year its last day counts.
  public var isBeyondRecord: Bool { !asked.hasPassed(by: operation.asOf) }

  /// The comparisons that have both plan and delivery.
  public var compared: [PlanComparison] {
    comparisons.filter { !$0.planned.isEmpty && !$0.delivered.isEmpty }
  }

  /// The comparisons that are targets only.
  public var onlyTargets: [PlanComparison] { comparisons.filter(\.isOnlyTarget) }

  /// The activities and deliverables of which nobody knows that they are finished.
  public var open: (activities: [ActivityStatus], deliverables: [DeliverableStatus]) {
    (activities.filter { $0.standing != .done }, deliverables.filter(\.isOpen))
  }

  /// The activities that began or ended later or earlier than planned, as far as their dates tell.
  public var slipped: [ActivityStatus] {
    activities.filter { $0.startSlip != nil || $0.endSlip != nil }
  }

  /// How many activities have no planned date, so that nobody can tell whether they slipped.
  public var activitiesWithoutPlannedDate: Int {
    operation.activities.filter(\.planned.isUnknown).count
  }

  /// The changes of plan that are not dated wholly after the date.
  public var changes: [OperationChange] {
    operation.changes.filter { change in !(change.date?.isAfter(asOf) ?? false) }
  }

  /// The recommendations of which nobody knows whether they were adopted.
  public var openRecommendations: [OperationRecommendation] {
    operation.recommendations.filter { adoption(of: $0) == .unknown }
  }

  /// Whether a recommendation was adopted, as far as is known as of the date.
  public func adoption(
    of recommendation: OperationRecommendation
  ) -> OperationRecommendation.Adoption {
    // What the record says holds on its own date; before that, only what has surely passed.
    let date = recommendation.adoptionDate ?? operation.asOf
    let isKnown =
      operation.asOf.hasPassed(by: asOf) ? !date.isAfter(asOf) : date.hasPassed(by: asOf)
    return isKnown ? recommendation.adoption : .unknown
  }

  /// The contradictions with their figures, as far as both sides were known on the date.
  public var contradictions: [(subject: ContradictoryFigures, figures: [PlacedFigure])] {
    OperationStatus.contradictions(of: operation, asOf: asOf)
  }

  private static func contradictions(
    of operation: SupportedOperation, asOf date: PartialDate
  ) -> [(subject: ContradictoryFigures, figures: [PlacedFigure])] {
    // A plan is a plan before its date.
    let known = operation.placedFigures.filter {
      $0.role == .planned || $0.figure.isKnown(asOf: date)
    }
    let figures = Dictionary(
      known.map { ($0.figure.id, $0) }, uniquingKeysWith: { first, _ in first })
    return operation.contradictions.map { ($0, $0.figures.compactMap { figures[$0] }) }
      .filter { $0.1.count > 1 }
  }
}
