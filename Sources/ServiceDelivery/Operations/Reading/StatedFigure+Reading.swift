import PolicyCycle
import StructuredText

extension StatedFigure {
  /// Reads a figure; logs what is wrong with it.
  init(reader: JSONObjectReader, role: FigureRole, names: inout OperationNames) {
    let value = reader.double("value")
    let measure = reader.choice("measure", FigureMeasure.self)
    if value < 0 {
      reader.problem("value", found: "\(value)", expected: "a number of zero or more")
    } else if let measure, measure.isCount, value != value.rounded() {
      reader.problem(
        "value", found: "\(value) with the measure \"\(measure.rawValue)\"",
        expected: "a whole number")
    }
    if !reader.has("date") {
      reader.problem("date", found: "no member", expected: PartialDate.expectedForm)
    }
    let date = reader.pastDate("date", asOf: role == .planned ? nil : names.asOf)
    let id = names.newIdentifier(of: reader, among: &names.figures)
    self.init(
      id: id, statement: reader.string("statement"), value: value,
      bound: reader.optionalChoice("bound", FigureBound.self) ?? .exactly,
      unit: reader.string("unit"), measure: measure ?? .other,
      group: reader.optionalString("group"), place: reader.optionalString("place"),
      date: date ?? .unreadable, source: names.source(reader),
      evidence: reader.optionalString("evidence"), partOf: reader.optionalString("partOf"),
      note: reader.optionalString("note"))
    reader.finish()
  }
}

extension OperationFigures {
  /// Reads the figures from the members of their owner; logs what is wrong with them.
  init(owner: JSONObjectReader, names: inout OperationNames) {
    self.init(
      planned: OperationFigures.list("planned", .planned, owner, &names),
      delivered: OperationFigures.list("delivered", .delivered, owner, &names),
      context: OperationFigures.list("context", .context, owner, &names))
  }

  /// Reads one list of figures, in which a figure may be a part of another one.
  static func list(
    _ name: String, _ role: FigureRole, _ owner: JSONObjectReader, _ names: inout OperationNames
  ) -> [StatedFigure] {
    let readers = names.objects(name, of: owner)
    let figures = readers.map { StatedFigure(reader: $0, role: role, names: &names) }
    let byID = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (reader, figure) in zip(readers, figures) {
      guard let id = figure.partOf else { continue }
      guard let whole = byID[id], id != figure.id else {
        reader.problem(
          "partOf", found: Quoting.quoted(id),
          expected: "the identifier of another figure of the same list")
        continue
      }
      if isPartOfItself(figure, among: byID) {
        reader.problem(
          "partOf", found: "figures that are parts of each other in a ring",
          expected: "parts and their whole")
      }
      if figure.value > whole.value, figure.unit == whole.unit, whole.bound == .exactly {
        reader.problem(
          "value", found: "more than the whole \(Quoting.quoted(id))",
          expected: "a part of it; leave out \"partOf\" if the two contradict each other",
          severity: .warning)
      }
    }
    return figures
  }

  private static func isPartOfItself(
    _ figure: StatedFigure, among figures: [String: StatedFigure]
  ) -> Bool {
    var next = figure.partOf
    // No way without a ring is longer than there are figures.
    for _ in figures {
      guard let id = next else { return false }
      if id == figure.id { return true }
      next = figures[id]?.partOf
    }
    return next != nil
  }
}
