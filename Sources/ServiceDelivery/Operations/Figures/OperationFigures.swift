public import PolicyCycle

/// The figures of one part of an operation: planned, delivered, and what frames them.
public struct OperationFigures: Sendable, Hashable {
  /// Targets; never results.
  public let planned: [StatedFigure]
  /// What sources say was done.
  public let delivered: [StatedFigure]
  /// What is neither, such as the smallest grant of a call.
  public let context: [StatedFigure]

  package init(
    planned: [StatedFigure] = [], delivered: [StatedFigure] = [], context: [StatedFigure] = []
  ) {
    self.planned = planned
    self.delivered = delivered
    self.context = context
  }

  /// No figures.
  package static let none = OperationFigures()

  /// Each figure with its role.
  var roles: [(role: FigureRole, figure: StatedFigure)] {
    planned.map { (.planned, $0) } + delivered.map { (.delivered, $0) }
      + context.map { (.context, $0) }
  }

  /// The delivered figures of a measure that can have been known on a date and are no part of another
  /// one that was.
  ///
  /// - Returns: The figures; several are several statements, not summands.
  public func whole(of measure: FigureMeasure, asOf date: PartialDate) -> [StatedFigure] {
    OperationFigures.whole(delivered, asOf: date).filter { $0.measure == measure }
  }

  /// The figures that were known on a date and are no part of another one that was.
  static func whole(_ figures: [StatedFigure], asOf date: PartialDate) -> [StatedFigure] {
    let known = figures.filter { $0.isKnown(asOf: date) }
    let ids = Set(known.map(\.id))
    return known.filter { figure in figure.partOf.map { !ids.contains($0) } ?? true }
  }
}
