public import PolicyCycle

/// How far one deliverable is on a date.
public struct DeliverableStatus: Sendable, Hashable {
  /// The deliverable.
  public let deliverable: Deliverable
  /// The states that are known on the date, in the order in which they were reached.
  public let steps: [DeliverableStep]
  /// The date by which it was to be approved, if that passed without it; nil otherwise.
  public let overdueSince: PartialDate?

  init(_ deliverable: Deliverable, asOf date: PartialDate, recordOf record: PartialDate) {
    self.deliverable = deliverable
    steps = deliverable.steps(asOf: date, recordOf: record)
    let isFinal = steps.last?.state.isFinal ?? false
    overdueSince = isFinal ? nil : deliverable.due.flatMap { date.isAfter($0) ? $0 : nil }
  }

  /// The last state that is known on the date; nil if none is.
  public var last: DeliverableStep? { steps.last }

  /// Whether something has still to be decided on it.
  public var isOpen: Bool { !(last?.state.isFinal ?? false) }
}
