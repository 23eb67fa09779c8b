public import PolicyCycle

/// A figure of an operation as one source states it, with the date it is about.
public struct StatedFigure: Sendable, Hashable, Identifiable {
  /// The identifier, one within the operation.
  public let id: String
  /// What the figure says, in one sentence.
  public let statement: String
  /// The number, 0 or more, in the unit.
  public let value: Double
  /// How exactly the source states it.
  public let bound: FigureBound
  /// The unit in the words of the source, such as `participants` or `EUR`.
  public let unit: String
  /// What it measures.
  public let measure: FigureMeasure
  /// The group of persons or things that it counts, in words; nil if it counts all.
  public let group: String?
  /// The place that it is about, in words; nil if it is about all places.
  public let place: String?
  /// The day, month or year up to which it is stated.
  public let date: PartialDate
  /// The identifier of the source.
  public let source: String
  /// The identifier of the same figure in a practice record, such as `evidence-12`.
  public let evidence: String?
  /// The figure of the same list that this one is a part of: it is not to be added to it.
  ///
  /// The earlier state of a running count is a part of the later one.
  public let partOf: String?
  /// A caution that a reader needs.
  public let note: String?

  package init(
    id: String, statement: String, value: Double, bound: FigureBound = .exactly, unit: String,
    measure: FigureMeasure, group: String? = nil, place: String? = nil, date: PartialDate,
    source: String, evidence: String? = nil, partOf: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.statement = statement
    self.value = value
    self.bound = bound
    self.unit = unit
    self.measure = measure
    self.group = group
    self.place = place
    self.date = date
    self.source = source
    self.evidence = evidence
    self.partOf = partOf
    self.note = note
  }

  /// Whether the figure can have been known on a date: it does not lie wholly after it.
  func isKnown(asOf date: PartialDate) -> Bool { !self.date.isAfter(date) }
}
