/// Counts the Youth Guarantee's monitoring indicators over histories, one at a time.
///
/// Every registration is a start of its own, however often the same person comes back: the Youth
/// Guarantee counts starts (<https://sfc.ec.europa.eu/en/2014/support-ms/yei>). Threads count parts
/// of the histories each with a counter of its own and ``merge(_:)`` them; the order does not matter.
public struct YouthGuaranteeCounter: Sendable {
  /// What was told before counting.
  public let rules: YouthGuaranteeRules
  private var byOffice = CountMatrix(width: SpellColumns.width)
  private var byPlace = CountMatrix(width: SpellColumns.width)
  private var places: [String] = []
  private var placeNumbers: [String: Int] = [:]
  private var histories = 0
  private var passedOver = 0

  /// A counter that has counted nothing.
  public init(rules: YouthGuaranteeRules) { self.rules = rules }

  /// Counts one history.
  public mutating func add(_ history: ParticipantHistory) {
    histories += 1
    let events = history.events
    var open: Int?
    var end = 0
    while end < events.count {
      let event = events[end]
      if event.day > rules.asOf { break }
      switch event.kind {
      case .registered:
        if open == nil { open = end } else { passedOver += 1 }
      case .left:
        if let start = open {
          let spell = YouthGuaranteeSpell(start: start, exit: end, end: end + 1, events: events)
          count(spell, of: history, events: events)
          open = nil
        } else {
          passedOver += 1
        }
      default: break
      }
      end += 1
    }
    if let start = open {
      let spell = YouthGuaranteeSpell(start: start, exit: nil, end: end, events: events)
      count(spell, of: history, events: events)
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
  public mutating func merge(_ other: YouthGuaranteeCounter) -> Bool {
    guard rules == other.rules else { return false }
    histories += other.histories
    passedOver += other.passedOver
    for (row, key) in other.byOffice.keys.enumerated() {
      byOffice.add(row: row, of: other.byOffice, to: key)
    }
    for (row, key) in other.byPlace.keys.enumerated() {
      let (area, group) = key.quotientAndRemainder(dividingBy: SpellGroup.count)
      let place = area == 0 ? 0 : number(ofPlace: other.places[area - 1])
      byPlace.add(row: row, of: other.byPlace, to: place * SpellGroup.count + group)
    }
    return true
  }

  /// What was counted so far.
  public var result: YouthGuaranteeResult {
    var rows: [ParticipantGroup: [Int]] = [:]
    for (place, key) in byOffice.keys.enumerated() {
      let (area, group) = key.quotientAndRemainder(dividingBy: SpellGroup.count)
      let office = area == 0 ? nil : EventCode(index: UInt32(area - 1))
      rows[SpellGroup.group(group, in: .office(office))] = byOffice.row(place)
    }
    for (place, key) in byPlace.keys.enumerated() {
      let (area, group) = key.quotientAndRemainder(dividingBy: SpellGroup.count)
      let name = area == 0 ? nil : places[area - 1]
      rows[SpellGroup.group(group, in: .place(name))] = byPlace.row(place)
    }
    return YouthGuaranteeResult(
      rules: rules, histories: histories, passedOver: passedOver, rows: rows)
  }

  private mutating func count(
    _ spell: YouthGuaranteeSpell, of history: ParticipantHistory, events: [ServiceEvent]
  ) {
    guard spell.touches(rules.period) else { return }
    let registration = events[spell.start]
    let age = YouthAgeGroup(history.profile, on: registration.day)
    let group = SpellGroup.number(history.profile.sex, age)
    let office = registration.office.map { Int($0.index) + 1 } ?? 0
    let row = byOffice.start(of: office * SpellGroup.count + group)
    spell.count(into: &byOffice, at: row, events: events, rules: rules)
    if rules.countsPlaces {
      let place = history.profile.place.map { number(ofPlace: $0) } ?? 0
      let row = byPlace.start(of: place * SpellGroup.count + group)
      spell.count(into: &byPlace, at: row, events: events, rules: rules)
    }
  }

  /// The number of a place, from 1; 0 stands for unknown.
  private mutating func number(ofPlace place: String) -> Int {
    if let known = placeNumbers[place] { return known }
    places.append(place)
    placeNumbers[place] = places.count
    return places.count
  }
}

/// Sex and age group as one small number.
enum SpellGroup {
  static let count = ParticipantProfile.Sex.allCases.count * YouthAgeGroup.allCases.count

  static func number(_ sex: ParticipantProfile.Sex, _ age: YouthAgeGroup) -> Int {
    sex.place * YouthAgeGroup.allCases.count + age.place
  }

  static func group(_ number: Int, in area: ParticipantGroup.Area) -> ParticipantGroup {
    let (sex, age) = number.quotientAndRemainder(dividingBy: YouthAgeGroup.allCases.count)
    return ParticipantGroup(
      sex: ParticipantProfile.Sex.allCases[sex], age: YouthAgeGroup.allCases[age], area: area)
  }
}
