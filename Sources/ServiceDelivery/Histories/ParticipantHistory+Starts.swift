extension ParticipantHistory {
  /// One registration and what followed on it, up to the next registration.
  struct Start {
    /// The registration.
    let registered: ServiceEvent
    /// The events from the registration on, itself the first.
    let events: ArraySlice<ServiceEvent>

    /// The events up to leaving, itself the last; what comes later is no part of the spell.
    var spell: ArraySlice<ServiceEvent> {
      let left = events.firstIndex { $0.kind == .left }
      return events[..<(left.map { $0 + 1 } ?? events.endIndex)]
    }
  }

  /// The starts of the participant, the oldest first: the Youth Guarantee counts each of them.
  ///
  /// Events before the first registration belong to no start.
  var starts: [Start] {
    let places = events.indices.filter { events[$0].kind == .registered }
    return places.indices.map { number in
      let end = number + 1 < places.count ? places[number + 1] : events.endIndex
      return Start(registered: events[places[number]], events: events[places[number]..<end])
    }
  }
}
