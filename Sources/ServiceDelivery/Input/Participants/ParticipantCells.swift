import PolicyCycle

/// Reads the cells of a row of participants into a profile.
struct ParticipantCells {
  typealias Cell = UnsafeBufferPointer<UInt8>

  /// The places met so far, by number.
  private(set) var places = CodeReader()

  private var sex = WordColumn<ParticipantProfile.Sex>()
  private var citizenship = WordColumn<ParticipantProfile.CitizenshipGroup>()
  private var subgroup = WordColumn<NEETSubgroup>()
  // "unknown" has no value, as an empty cell.
  private var marks = WordColumn<Bool?>([("yes", true), ("no", false), ("unknown", nil)])

  /// The profile of a row, with the number of its place; `newPlace` is set to the name of a place that
  /// was not met before.
  mutating func profile(
    of row: Row, _ heading: SheetHeading<ParticipantSheet.Column>, newPlace: inout String?
  ) throws(RowFault) -> PackedProfile {
    var profile = ParticipantProfile()
    let born = heading.cell(.born, of: row)
    if !born.isEmpty { (profile.yearOfBirth, profile.monthOfBirth) = try Self.month(born) }
    profile.sex = try sex.value(heading.cell(.sex, of: row), column: "sex") ?? .unknown
    profile.isced = try Self.number(
      heading.cell(.isced, of: row), 0...8, .isced, Self.levels)
    profile.citizenship =
      try citizenship.value(heading.cell(.citizenship, of: row), column: "citizenship") ?? .unknown
    profile.marks = ParticipantMarks(
      disability: try mark(.disability, row, heading),
      foreignBackground: try mark(.foreignBackground, row, heading),
      minority: try mark(.minority, row, heading), homeless: try mark(.homeless, row, heading),
      rural: try mark(.rural, row, heading),
      digitalAccess: try mark(.digitalAccess, row, heading))
    profile.subgroup = try subgroup.value(heading.cell(.subgroup, of: row), column: "subgroup")
    profile.monthsWithoutWork = try Self.number(
      heading.cell(.monthsWithoutWork, of: row), 0...1_200, .monthsWithoutWork, Self.months)
    var isNew = false
    let place = try places.number(
      heading.cell(.place, of: row), column: ParticipantSheet.Column.place.heading, isNew: &isNew)
    if isNew, let place { newPlace = places.text(place) }
    return PackedProfile(profile, place: place)
  }

  private mutating func mark(
    _ column: ParticipantSheet.Column, _ row: Row, _ heading: SheetHeading<ParticipantSheet.Column>
  ) throws(RowFault) -> Bool? {
    try marks.value(heading.cell(column, of: row), column: column.heading) ?? nil
  }

  /// The year, and the month if it stands there.
  private static func month(_ cell: Cell) throws(RowFault) -> (Int, Int?) {
    guard cell.count == 4 || (cell.count == 7 && cell[4] == 0x2D),
      let year = DayReading.number(cell, 0, 4)
    else {
      let isDayNumber = cell.count == 5 && DayReading.number(cell, 0, 5) != nil
      throw RowFault(isDayNumber ? .spreadsheetDayNumber : .unreadableMonth, column: "born")
    }
    guard (1900...2100).contains(year) else {
      throw RowFault(.birthOutOfRange, column: "born")
    }
    if cell.count == 4 { return (year, nil) }
    guard let month = DayReading.number(cell, 5, 7) else {
      throw RowFault(.unreadableMonth, column: "born")
    }
    guard (1...12).contains(month) else { throw RowFault(.birthOutOfRange, column: "born") }
    return (year, month)
  }

  private static let levels = ["a level of ISCED 2011 from 0 to 8"]
  private static let months = ["whole months from 0 to 1200"]

  private static func number(
    _ cell: Cell, _ range: ClosedRange<Int>, _ column: ParticipantSheet.Column, _ words: [String]
  ) throws(RowFault) -> Int? {
    if cell.isEmpty { return nil }
    guard let number = DayReading.number(cell, 0, cell.count), range.contains(number) else {
      throw RowFault(.numberOutOfRange, column: column.heading, choices: words)
    }
    return number
  }
}
