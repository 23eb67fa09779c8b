/// Why a row of participants or events was not counted.
public enum RejectionReason: String, CaseIterable, Sendable, Hashable {
  /// A word that is none of the column's words.
  case unknownCode = "unknown-code"
  /// A cell that is no day in a form that is read.
  case unreadableDay = "unreadable-day"
  /// A cell that is no month or year in the form that is read.
  case unreadableMonth = "unreadable-month"
  /// A day that no calendar has, such as 31.02.2024.
  case noSuchDay = "no-such-day"
  /// A day that can be read in two ways, such as 02/03/2024.
  case ambiguousDay = "ambiguous-day"
  /// A spreadsheet's day number instead of a day.
  case spreadsheetDayNumber = "spreadsheet-day-number"
  /// A day behind the day as of which the file is read.
  case dayAfterAsOf = "day-after-as-of"
  /// A number outside the range of its column.
  case numberOutOfRange = "number-out-of-range"
  /// A year or month of birth that cannot be, or that lies after the day as of which the file is read.
  case birthOutOfRange = "birth-out-of-range"
  /// An empty cell that the row cannot do without.
  case missingCell = "missing-cell"
  /// A cell that this kind of event does not have.
  case cellNotOfThisKind = "cell-not-of-this-kind"
  /// More or fewer cells than the heading line has.
  case wrongNumberOfCells = "wrong-number-of-cells"
  /// A row or a cell that is too long.
  case tooLong = "too-long"
  /// A quote that is not closed on its line.
  case unclosedQuote = "unclosed-quote"
  /// Text behind a closing quote.
  case textBehindQuote = "text-behind-quote"
  /// A participant's cell that cannot be a pseudonym.
  case unusablePseudonym = "unusable-pseudonym"
  /// A cell with control characters, or with a value that no cell can hold.
  case unusableCell = "unusable-cell"
  /// A cell of an office, a place, a channel, an operation or a detail that is no code.
  case notACode = "not-a-code"
  /// An example row of the template.
  case exampleRow = "example-row"
  /// A second row of one participant.
  case duplicateParticipant = "duplicate-participant"
  /// An event whose participant has no row in the file of participants.
  case unknownParticipant = "unknown-participant"
  /// An event whose participant's row was left out itself.
  case participantLeftOut = "participant-left-out"
  /// A second row of one event.
  case duplicateRow = "duplicate-row"
  /// An event that needs a registration before it.
  case eventBeforeRegistration = "event-before-registration"
  /// A service or qualification before any registration and before any operation was joined.
  case eventBeforeStart = "event-before-start"
  /// A registration while another one is open.
  case twoOpenRegistrations = "two-open-registrations"
  /// An exit while no registration is open.
  case exitWithoutRegistration = "exit-without-registration"
  /// A participation in an operation that goes on already.
  case joinedTwice = "joined-twice"
  /// The end of a participation that did not begin.
  case endedWithoutJoined = "ended-without-joined"
  /// A situation on a day for which another situation is told.
  case twoSituations = "two-situations"
  /// More events of one participant than are kept.
  case tooManyEvents = "too-many-events"
  /// More different codes than are kept.
  case tooManyCodes = "too-many-codes"

  /// What stands there, as a clause to follow the word "found".
  public var found: String {
    switch self {
    case .unknownCode: "a word that this column does not know"
    case .unreadableDay: "a text that is no day in a known form"
    case .unreadableMonth: "a text that is no year and no month in a known form"
    case .noSuchDay: "a day that does not exist, or in a year that cannot be"
    case .ambiguousDay: "a day that can be read with the day or the month first"
    case .spreadsheetDayNumber: "a number, as spreadsheets count days"
    case .dayAfterAsOf: "a day after the day as of which the file is read"
    case .numberOutOfRange: "no number in the range of this column"
    case .birthOutOfRange: "a birth in a year or month that cannot be"
    case .missingCell: "an empty cell"
    case .cellNotOfThisKind: "a cell that this event does not have"
    case .wrongNumberOfCells: "another number of cells than in the heading line"
    case .tooLong: "a text that is too long"
    case .unclosedQuote: "a quote that is not closed on its line"
    case .textBehindQuote: "text behind a closing quote"
    case .unusablePseudonym: "a text that cannot be a pseudonym"
    case .unusableCell: "a cell that cannot be used"
    case .notACode: "a text that is no code"
    case .exampleRow: "an example row of the template"
    case .duplicateParticipant: "a second row of the participant"
    case .unknownParticipant: "a participant without a row in the file of participants"
    case .participantLeftOut: "a participant whose own row was left out"
    case .duplicateRow: "the same event a second time"
    case .eventBeforeRegistration: "an event before the first registration"
    case .eventBeforeStart: "an event before any registration and any operation joined"
    case .twoOpenRegistrations: "a registration while another one is open"
    case .exitWithoutRegistration: "an exit while no registration is open"
    case .joinedTwice: "an operation joined while the participation in it goes on"
    case .endedWithoutJoined: "the end of a participation that did not begin"
    case .twoSituations: "another situation on the same day"
    case .tooManyEvents: "more events of one participant than are kept"
    case .tooManyCodes: "more different codes than are kept"
    }
  }
}
