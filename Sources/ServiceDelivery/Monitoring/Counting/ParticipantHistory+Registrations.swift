extension ParticipantHistory {
  /// The history without registrations while another one is open.
  ///
  /// The Youth Guarantee passes over them, and so all counters of one report have to, so that the same
  /// starts stand in all its tables. Histories that were read from files have none.
  var withoutDoubleRegistrations: ParticipantHistory {
    var isOpen = false
    var doubles: [Int] = []
    for (place, event) in events.enumerated() {
      switch event.kind {
      case .registered:
        if isOpen { doubles.append(place) }
        isOpen = true
      case .left: isOpen = false
      default: break
      }
    }
    if doubles.isEmpty { return self }
    var history = self
    for place in doubles.reversed() { history.events.remove(at: place) }
    return history
  }
}
