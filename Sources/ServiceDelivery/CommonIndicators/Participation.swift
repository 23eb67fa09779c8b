/// The participation of one person in one operation.
///
/// Who leaves and comes back to the same operation stays one participation: what is counted on entry
/// is that of the first joining, leaving is the last one, and results are those after the last one
/// (<https://sfc.ec.europa.eu/en/2014/support-ms/yei>: an existing record is updated on re-entry;
/// guidance of the Scottish Government for ESF participants). Both pages are of 2014-2020; that
/// ESF+ keeps the rule is recalled.
struct Participation {
  /// The place of the first joining.
  let entry: Int
  /// The place of the last leaving, or nil if the participation is open.
  let exit: Int?
  /// Events of joining while open and of leaving while closed.
  let passedOver: Int

  /// The participation that begins with an event, or nil if the event is no first joining.
  ///
  /// - Parameters:
  ///   - entry: The place of the event.
  ///   - events: The events in the order of days.
  ///   - end: The place after the last event that is looked at.
  init?(from entry: Int, in events: [ServiceEvent], before end: Int) {
    let operation = events[entry].operation
    for index in 0..<entry
    where events[index].kind == .joined && events[index].operation == operation { return nil }
    var exit: Int?
    var passedOver = 0
    for index in (entry + 1)..<max(entry + 1, end) where events[index].operation == operation {
      switch events[index].kind {
      case .joined:
        if exit == nil { passedOver += 1 }
        exit = nil
      case .ended:
        if exit == nil { exit = index } else { passedOver += 1 }
      default: break
      }
    }
    self.entry = entry
    self.exit = exit
    self.passedOver = passedOver
  }

  /// The last known situation from leaving to four weeks later, or nil.
  func situationOnLeaving(_ exit: Int, in events: [ServiceEvent], before end: Int)
    -> LabourSituation?
  {
    let day = events[exit].day
    var situation: LabourSituation?
    // Within a day taking up an offer stands before leaving; it counts unless leaving says otherwise.
    var index = exit
    while index > entry + 1, events[index - 1].day == day { index -= 1 }
    while index < end, day.days(to: events[index].day) <= CommonIndicatorRules.daysAfterLeaving {
      if index >= exit || events[index].kind == .started {
        situation = events[index].observedSituation ?? situation
      }
      index += 1
    }
    return situation
  }

  /// Whether a qualification was gained between joining and four weeks after leaving.
  ///
  /// One that names another operation is gained in that one and does not count here.
  func isQualified(by exit: Int, in events: [ServiceEvent], before end: Int) -> Bool {
    let day = events[exit].day
    return events[entry..<end].contains {
      $0.kind == .qualified && ($0.operation == nil || $0.operation == events[entry].operation)
        && day.days(to: $0.day) <= CommonIndicatorRules.daysAfterLeaving
    }
  }

  /// How long the person was without work on joining, or nil if that is not known.
  ///
  /// The profile says how many months there were before the first registration. The time from there to
  /// joining is added; work or study seen in between makes the length unknown. Without a registration the
  /// months of the profile are those on joining.
  func lengthWithoutWork(of history: ParticipantHistory) -> LengthWithoutWork? {
    guard let base = history.profile.monthsWithoutWork, (0...1_200).contains(base) else {
      return nil
    }
    let events = history.events
    let day = events[entry].day
    guard let first = events.firstIndex(where: { $0.kind == .registered }) else {
      return LengthWithoutWork(months: base, since: day, until: day)
    }
    guard events[first].day <= day else { return nil }
    for event in events[first..<max(first, entry)] where event.observedSituation?.isPositive == true
    {
      return nil
    }
    return LengthWithoutWork(months: base, since: events[first].day, until: day)
  }
}
