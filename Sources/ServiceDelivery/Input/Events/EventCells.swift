/// Reads the cells of a row of events into an event.
struct EventCells {
  /// The codes met so far.
  private(set) var codes = EventCodes()

  private let rules: ReadingRules
  private var kinds = WordColumn<ServiceEventKind>()
  private var situations = WordColumn<LabourSituation>()
  private var offers = WordColumn<OfferKind>()
  private var texts = CodeReader()
  private var codesByNumber: [EventCode] = []

  init(rules: ReadingRules) { self.rules = rules }

  /// The event of a row, without regard to the participant's other events.
  mutating func event(
    of row: Row, _ heading: SheetHeading<EventSheet.Column>
  ) throws(RowFault) -> ServiceEvent {
    let date = heading.cell(.date, of: row)
    if date.isEmpty { throw RowFault(.missingCell, column: "date") }
    let day = try DayReading.day(date, order: rules.dateOrder, column: "date")
    if day > rules.asOf { throw RowFault(.dayAfterAsOf, column: "date") }
    guard let kind = try kinds.value(heading.cell(.event, of: row), column: "event") else {
      throw RowFault(.missingCell, column: "event")
    }
    let event = ServiceEvent(
      day: day, kind: kind,
      situation: try situations.value(heading.cell(.situation, of: row), column: "situation"),
      offer: try offers.value(heading.cell(.offer, of: row), column: "offer"),
      operation: try code(.operation, row, heading), office: try code(.office, row, heading),
      channel: try code(.channel, row, heading), detail: try code(.detail, row, heading))
    try EventCells.checkCells(of: event)
    return event
  }

  private mutating func code(
    _ column: EventSheet.Column, _ row: Row, _ heading: SheetHeading<EventSheet.Column>
  ) throws(RowFault) -> EventCode? {
    var isNew = false
    guard
      let number = try texts.number(
        heading.cell(column, of: row), column: column.heading, isNew: &isNew)
    else { return nil }
    if isNew { codesByNumber.append(codes.code(texts.text(number))) }
    return codesByNumber[number]
  }

  /// Which cells an event needs and which it cannot have.
  private static func checkCells(of event: ServiceEvent) throws(RowFault) {
    switch event.kind {
    case .registered, .left, .joined, .ended, .situation: break
    default:
      if event.situation != nil { throw RowFault(.cellNotOfThisKind, column: "situation") }
    }
    switch event.kind {
    case .offered, .refused, .started: break
    default: if event.offer != nil { throw RowFault(.cellNotOfThisKind, column: "offer") }
    }
    switch event.kind {
    case .situation:
      if event.situation == nil { throw RowFault(.missingCell, column: "situation") }
    case .joined, .ended:
      if event.operation == nil { throw RowFault(.missingCell, column: "operation") }
    default: break
    }
  }
}
