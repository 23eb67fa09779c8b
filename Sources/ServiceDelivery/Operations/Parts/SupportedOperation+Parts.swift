extension SupportedOperation {
  /// The activity of an identifier.
  public func activity(_ id: String) -> OperationActivity? { activities.first { $0.id == id } }

  /// The deliverable of an identifier.
  public func deliverable(_ id: String) -> Deliverable? { deliverables.first { $0.id == id } }

  /// The source of an identifier.
  public func source(_ id: String) -> OperationSource? { sources.first { $0.id == id } }

  /// Every figure of the operation, each once, with its role and the part it belongs to.
  public var placedFigures: [PlacedFigure] {
    let parts: [(FigureOwner, OperationFigures)] = figuresByOwner
    return parts.flatMap { owner, figures in
      figures.roles.map { PlacedFigure(figure: $0.figure, role: $0.role, owner: owner) }
    } + inputs.map { PlacedFigure(figure: $0, role: .input, owner: .operation) }
  }

  /// The parts of the operation that have figures of their own.
  var figuresByOwner: [(owner: FigureOwner, figures: OperationFigures)] {
    [(.operation, figures)] + activities.map { (.activity($0.id), $0.figures) }
      + (grants.map { grants in
        [(.grantScheme, grants.figures)]
          + grants.projects.map { (.grantProject($0.id), $0.figures) }
      } ?? [])
  }
}
