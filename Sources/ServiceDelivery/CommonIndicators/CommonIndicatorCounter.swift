/// Counts the common indicators of ESF+ over histories, one at a time.
///
/// A person counts once for each operation (see ``CommonIndicatorValue``). Threads count parts of the
/// histories each with a counter of its own and ``merge(_:)`` them; the order does not matter.
public struct CommonIndicatorCounter: Sendable {
  /// What was told before counting.
  public let rules: CommonIndicatorRules
  private var matrix = CountMatrix(width: CommonColumns.width)
  private var histories = 0
  private var passedOver = 0

  /// A counter that has counted nothing.
  public init(rules: CommonIndicatorRules) { self.rules = rules }

  /// Counts one history.
  public mutating func add(_ history: ParticipantHistory) {
    histories += 1
    let events = history.events
    var end = 0
    while end < events.count, events[end].day <= rules.asOf { end += 1 }
    for index in 0..<end {
      switch events[index].kind {
      case .joined:
        guard let operation = events[index].operation else {
          passedOver += 1
          continue
        }
        guard let participation = Participation(from: index, in: events, before: end) else {
          continue
        }
        passedOver += participation.passedOver
        if rules.period.contains(events[index].day) {
          count(participation, in: operation, of: history, before: end)
        }
      case .ended: if isWithoutJoining(index, in: events) { passedOver += 1 }
      default: break
      }
    }
  }

  /// Counts many histories.
  public mutating func add(_ histories: some Sequence<ParticipantHistory>) {
    for history in histories { add(history) }
  }

  /// Adds what another counter has counted.
  ///
  /// Both must have the same rules, and their histories the same ``EventCodes``.
  ///
  /// - Returns: False, with nothing added, if the rules differ.
  @discardableResult
  public mutating func merge(_ other: CommonIndicatorCounter) -> Bool {
    guard rules == other.rules else { return false }
    histories += other.histories
    passedOver += other.passedOver
    for (row, key) in other.matrix.keys.enumerated() {
      matrix.add(row: row, of: other.matrix, to: key)
    }
    return true
  }

  /// What was counted so far.
  public var result: CommonIndicatorResult {
    let sexes = ParticipantProfile.Sex.allCases
    var rows: [CommonIndicatorGroup: [Int]] = [:]
    for (place, key) in matrix.keys.enumerated() {
      let (operation, sex) = key.quotientAndRemainder(dividingBy: sexes.count)
      let group = CommonIndicatorGroup(
        operation: EventCode(index: UInt32(operation)), sex: sexes[sex])
      rows[group] = matrix.row(place)
    }
    return CommonIndicatorResult(
      rules: rules, histories: histories, passedOver: passedOver, rows: rows)
  }

  private mutating func count(
    _ participation: Participation, in operation: EventCode, of history: ParticipantHistory,
    before end: Int
  ) {
    let sexes = ParticipantProfile.Sex.allCases.count
    let row = matrix.start(of: Int(operation.index) * sexes + history.profile.sex.place)
    let status = participation.countOutputs(of: history, into: &matrix, at: row, rules: rules)
    participation.countResults(
      after: status, events: history.events, before: end, into: &matrix, at: row, rules: rules)
  }

  private func isWithoutJoining(_ index: Int, in events: [ServiceEvent]) -> Bool {
    guard let operation = events[index].operation else { return true }
    return !events[..<index].contains { $0.kind == .joined && $0.operation == operation }
  }
}
