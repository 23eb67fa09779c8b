/// The order of the events of one day: the one place that knows it.
///
/// Usually it is the order of the cases of ``ServiceEventKind``: who registers and leaves on one day does
/// it in this order. On a day of turns it is another:
///
/// - If on the morning a registration is open and the day holds `left` and `registered`, the old
///   registration ends before the new one begins: identified, contacted, met, engaged, reviewed,
///   step-done, served, offered, refused, started, qualified, ended, left, registered, profiled, planned,
///   joined, situation.
/// - If on the morning a participation in an operation is open and the day holds `ended` and `joined` of
///   this operation, this `joined` comes behind `ended` and `left`; all other events stay where they are.
///
/// A judgement: the turn of one of both leaves the other alone, and an operation that is not open on the
/// morning and that the day joins and ends is joined first, also on a day on which registrations turn.
struct DayOrder {
  /// Whether one registration ends and another one begins.
  private let turnsRegistration: Bool
  /// The operations that end and are joined again.
  private let turned: Set<EventCode?>
  /// The operations that are joined and end, in this order.
  private let passed: Set<EventCode?>

  /// The order of a day's events, or nil if it is the usual one.
  private init?(of day: some Sequence<ServiceEvent>, open: OpenParticipation) {
    var kinds = Kinds()
    var ended: Set<EventCode?> = []
    var joined: Set<EventCode?> = []
    for event in day {
      kinds.insert(event.kind)
      if event.kind == .ended { ended.insert(event.operation) }
      if event.kind == .joined { joined.insert(event.operation) }
    }
    let both = ended.intersection(joined)
    turnsRegistration = open.isRegistered && kinds.holdBothOfRegistration
    turned = both.intersection(open.operations)
    passed = both.subtracting(open.operations)
    guard turnsRegistration || !turned.isEmpty else { return nil }
  }

  /// Puts the events of one day in order.
  ///
  /// - Parameters:
  ///   - items: The events of a history in the usual order, of which this day is put in order.
  ///   - start: The place of the day's first event.
  ///   - open: What is open on the morning.
  ///   - event: The event of an item.
  /// - Returns: The place behind the day's last event.
  static func arrange<Item>(
    _ items: inout [Item], from start: Int, open: OpenParticipation, event: (Item) -> ServiceEvent
  ) -> Int {
    guard start < items.count else { return items.count }
    let day = event(items[start]).day
    var kinds = Kinds()
    var end = start
    while end < items.count, event(items[end]).day == day {
      kinds.insert(event(items[end]).kind)
      end += 1
    }
    // Both of a pair on one day are rare: all other days cost no more than this look.
    guard kinds.mayTurn, let order = DayOrder(of: items[start..<end].map(event), open: open)
    else { return end }
    items[start..<end].sort { order.place(of: event($0)) < order.place(of: event($1)) }
    return end
  }

  /// The place of an event in the order of its day; the usual places with room between them.
  private func place(of event: ServiceEvent) -> Int {
    let usual = 8 * event.kind.order
    let behindLeft = 8 * ServiceEventKind.left.order
    switch event.kind {
    case .registered: return turnsRegistration ? behindLeft + 1 : usual
    case .profiled: return turnsRegistration ? behindLeft + 2 : usual
    case .planned: return turnsRegistration ? behindLeft + 3 : usual
    case .joined:
      let isLate =
        turned.contains(event.operation)
        || (turnsRegistration && !passed.contains(event.operation))
      return isLate ? behindLeft + 4 : usual
    default: return usual
    }
  }

  /// A set of kinds as bits.
  private struct Kinds {
    private var bits: UInt32 = 0

    private static func bit(_ kind: ServiceEventKind) -> UInt32 { 1 << UInt32(kind.order) }

    mutating func insert(_ kind: ServiceEventKind) { bits |= Kinds.bit(kind) }

    var holdBothOfRegistration: Bool { hold(.registered, .left) }
    var mayTurn: Bool { hold(.registered, .left) || hold(.joined, .ended) }

    private func hold(_ first: ServiceEventKind, _ second: ServiceEventKind) -> Bool {
      let both = Kinds.bit(first) | Kinds.bit(second)
      return bits & both == both
    }
  }
}

extension ServiceEventKind {
  /// The usual place in the order of one day: the place in the list of cases.
  ///
  /// Written out, since it is asked for every event of millions.
  var order: Int {
    switch self {
    case .identified: 0
    case .contacted: 1
    case .met: 2
    case .engaged: 3
    case .registered: 4
    case .profiled: 5
    case .planned: 6
    case .reviewed: 7
    case .stepDone: 8
    case .joined: 9
    case .served: 10
    case .offered: 11
    case .refused: 12
    case .started: 13
    case .qualified: 14
    case .ended: 15
    case .left: 16
    case .situation: 17
    }
  }
}
