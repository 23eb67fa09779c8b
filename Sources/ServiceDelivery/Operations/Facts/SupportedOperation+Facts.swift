public import PolicyCycle

extension SupportedOperation {
  /// The delivered figures as facts that answers of an assessment can rest on.
  ///
  /// Targets, context and inputs are no facts about delivery and are left out; so is what was not known
  /// on the date. The identifier of a fact is that of the operation and of the figure with a full stop
  /// between them. A figure that is contradicted, a part of another one, or not exact says so in its
  /// note: such figures must not be added up.
  ///
  /// - Parameter date: The date as of which facts are asked for; nil for that of the record.
  /// - Returns: The facts in the order of the record.
  public func facts(asOf date: PartialDate? = nil) -> [Fact] {
    let asked = date ?? asOf
    return placedFigures.filter { $0.role == .delivered && $0.figure.isKnown(asOf: asked) }
      .compactMap { placed in
        // The reader refuses a figure without a source of the file.
        source(placed.figure.source).map { fact(of: placed, source: $0) }
      }
  }

  private func fact(of placed: PlacedFigure, source: OperationSource) -> Fact {
    let figure = placed.figure
    return Fact(
      id: "\(id).\(figure.id)", statement: figure.statement, figure: figure.value,
      unit: figure.unit, date: figure.date, sourceKind: source.kind, citation: source.citation,
      phases: phases(of: placed.owner), note: note(on: figure))
  }

  private func phases(of owner: FigureOwner) -> [Phase] {
    if case .activity(let id) = owner { return activity(id)?.phases ?? [] }
    return []
  }

  private func note(on figure: StatedFigure) -> String? {
    let contradictions = contradictions.filter { $0.figures.contains(figure.id) }.map {
      "Contradicted: \($0.subject)" + ($0.note.map { ". \($0)" } ?? "")
    }
    let bound: String? =
      switch figure.bound {
      case .exactly: nil
      case .moreThan: "Reported as more than this number"
      case .atLeast: "Reported as at least this number"
      case .about: "Reported as about this number"
      }
    let part = figure.partOf.map { "Part of \(id).\($0); not to be added to it" }
    let notes = [bound, part, figure.note].compactMap { $0 } + contradictions
    return notes.isEmpty ? nil : notes.joined(separator: ". ")
  }
}
