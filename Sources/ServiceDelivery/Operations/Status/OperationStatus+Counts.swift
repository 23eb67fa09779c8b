extension OperationStatus {
  /// How many figures of a role can have been known; plans count whatever their date.
  public func count(of role: FigureRole) -> Int {
    operation.placedFigures.filter { placed in
      placed.role == role && (role == .planned || placed.figure.isKnown(asOf: asOf))
    }.count
  }

  /// How many activities stand so.
  public func count(of standing: ActivityStanding) -> Int {
    activities.filter { $0.standing == standing }.count
  }

  /// The comparisons that have a plan.
  public var planned: [PlanComparison] { comparisons.filter { !$0.planned.isEmpty } }

  /// How many plans can be set against delivery.
  public var sharesKnown: Int {
    planned.filter { if case .known = $0.share { true } else { false } }.count
  }

  /// The activities of which a planned date passed.
  public var overdueActivities: [ActivityStatus] { activities.filter { $0.overdueSince != nil } }

  /// The deliverables that were to be approved and are not.
  public var overdueDeliverables: [DeliverableStatus] {
    deliverables.filter { $0.overdueSince != nil }
  }

  /// How many deliverables have no date by which they were due, so that nobody can tell whether they
  /// are overdue.
  public var deliverablesWithoutDueDate: Int {
    operation.deliverables.filter { $0.due == nil }.count
  }

  /// The figures that can have been known, in their order.
  public func known(_ figures: [StatedFigure]) -> [StatedFigure] {
    figures.filter { $0.isKnown(asOf: asOf) }
  }

  /// The delivered figures that can have been known, part by part.
  public var delivered: [(owner: FigureOwner, figures: [StatedFigure])] {
    operation.figuresByOwner.map { ($0.owner, known($0.figures.delivered)) }
      .filter { !$0.figures.isEmpty }
  }
}
