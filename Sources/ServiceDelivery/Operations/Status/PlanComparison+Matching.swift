import PolicyCycle

extension PlanComparison {
  /// The comparisons of one part of an operation, in the order in which its figures stand.
  ///
  /// Figures belong together if measure, group and place are the same. Figures that lie wholly after
  /// the date are left out, plans excepted: a plan is a plan before its date. A figure is a part of
  /// another one only among those: the women among all participants are all that is said of women.
  static func all(
    of owner: FigureOwner, _ figures: OperationFigures, asOf date: PartialDate,
    contradicted: Set<String>
  ) -> [PlanComparison] {
    let planned = figures.planned
    let known = figures.delivered.filter { $0.isKnown(asOf: date) }
    let parts = known.filter { figure in
      known.contains { $0.id == figure.partOf && Key($0) == Key(figure) }
    }
    let whole = known.filter { !parts.contains($0) }
    var keys: [Key] = []
    for key in (planned + whole + parts).map(Key.init) where !keys.contains(key) {
      keys.append(key)
    }
    return keys.map { key in
      PlanComparison(
        owner: owner, key: key, planned: planned.filter { Key($0) == key },
        delivered: whole.filter { Key($0) == key }, parts: parts.filter { Key($0) == key },
        contradicted: contradicted)
    }
  }

  private init(
    owner: FigureOwner, key: Key, planned: [StatedFigure], delivered: [StatedFigure],
    parts: [StatedFigure], contradicted: Set<String>
  ) {
    self.init(
      owner: owner, measure: key.measure, group: key.group, place: key.place, planned: planned,
      delivered: delivered, parts: parts, share: PlanComparison.share(planned, delivered),
      isContradicted: (planned + delivered + parts).contains { contradicted.contains($0.id) })
  }

  private static func share(_ planned: [StatedFigure], _ delivered: [StatedFigure]) -> Share {
    guard let plan = planned.first else { return .unknown(.noPlan) }
    guard let done = delivered.first else { return .unknown(.noDelivery) }
    if planned.count > 1 { return .unknown(.severalPlans) }
    if delivered.count > 1 { return .unknown(.severalDeliveries) }
    if plan.unit != done.unit { return .unknown(.differentUnits) }
    if plan.value == 0 { return .unknown(.planOfNothing) }
    return .known(done.value / plan.value, bound(plan: plan.bound, delivered: done.bound))
  }

  /// More than 100 of exactly 200 is more than a half; of a plan that is itself not exact, nothing but
  /// "about" can be said.
  private static func bound(plan: FigureBound, delivered: FigureBound) -> FigureBound {
    plan == .exactly ? delivered : .about
  }

  /// What figures that belong together have in common.
  private struct Key: Hashable {
    let measure: FigureMeasure
    let group: String?
    let place: String?

    init(_ figure: StatedFigure) {
      measure = figure.measure
      group = figure.group
      place = figure.place
    }
  }
}
