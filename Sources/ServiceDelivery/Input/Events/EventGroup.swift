/// The events of one participant while its rows are read.
struct EventGroup {
  private struct Pending {
    let event: ServiceEvent
    let line: Int

    func isBefore(_ other: Pending) -> Bool {
      (event.day.number, event.kind.order, line)
        < (other.event.day.number, other.event.kind.order, other.line)
    }
  }

  private var pending: [Pending] = []

  /// Adds an event.
  mutating func add(_ event: ServiceEvent, line: Int) throws(RowFault) {
    guard pending.count < InputLimits.events else { throw RowFault(.tooManyEvents) }
    pending.append(Pending(event: event, line: line))
  }

  /// The events that count, in order; the group is empty afterwards.
  ///
  /// - Returns: The events, and the line of each that does not count. Of equal events the one with the
  ///   lower line counts.
  mutating func settle() -> (events: [ServiceEvent], rejected: [(line: Int, fault: RowFault)]) {
    defer { pending.removeAll(keepingCapacity: true) }
    let isSorted = zip(pending, pending.dropFirst()).allSatisfy { !$1.isBefore($0) }
    if !isSorted { pending.sort { $0.isBefore($1) } }
    var check = HistoryCheck()
    var events: [ServiceEvent] = []
    var rejected: [(line: Int, fault: RowFault)] = []
    events.reserveCapacity(pending.count)
    // Events of one day and kind stand together: only among them equal ones are looked for.
    var start = 0
    var met: Set<ServiceEvent> = []
    var dayEnd = 0
    for place in pending.indices {
      // The events of the days before have been taken: what is open now is open on the morning.
      if place == dayEnd {
        dayEnd = DayOrder.arrange(&pending, from: place, open: check.open, event: \.event)
      }
      let item = pending[place]
      if let first = events.indices.contains(start) ? events[start] : nil,
        first.day != item.event.day || first.kind.order != item.event.kind.order
      {
        start = events.count
        met.removeAll(keepingCapacity: true)
      }
      if events.count - start > 16, met.isEmpty { met = Set(events[start...]) }
      let isKnown = met.isEmpty ? events[start...].contains(item.event) : met.contains(item.event)
      if isKnown {
        rejected.append((item.line, RowFault(.duplicateRow)))
      } else if let fault = check.fault(of: item.event) {
        rejected.append((item.line, fault))
      } else {
        events.append(item.event)
        if !met.isEmpty { met.insert(item.event) }
      }
    }
    return (events, rejected)
  }
}
