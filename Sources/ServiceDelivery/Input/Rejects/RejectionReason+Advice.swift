extension RejectionReason {
  /// What would be right, as a clause to follow the word "expected"; `choices` are the words of the
  /// column where it has a list of them, and the range in words where it has numbers.
  func expected(choices: [String] = []) -> String {
    switch self {
    case .unknownCode: "one of \(choices.joined(separator: ", "))"
    case .unreadableDay: "a day such as 2024-03-02; set the column to the format Text"
    case .unreadableMonth: "a month such as 2003-05 or a year such as 2003, never the day"
    case .noSuchDay:
      "a day of the calendar; where months come first (03/31/2024), state the order"
    case .ambiguousDay: "a day such as 2024-03-02, or the order of day and month stated"
    case .spreadsheetDayNumber:
      "a day such as 2024-03-02: give the column the format Date (YYYY-MM-DD) and save again"
    case .dayAfterAsOf: "a day that is not later, or a later day to read the file as of"
    case .numberOutOfRange: choices.isEmpty ? "a whole number" : choices.joined(separator: ", ")
    case .birthOutOfRange:
      "a year from 1900, or a year and a month from 01 to 12 such as 2003-05, that does not lie"
        + " after the day as of which the file is read"
    case .missingCell: "this cell filled in"
    case .cellNotOfThisKind:
      "a situation only with registered, left, joined, ended and situation; an offer only with"
        + " offered, refused and started"
    case .wrongNumberOfCells:
      "as many cells as in the heading line; put quotes around a cell that holds the separator"
    case .tooLong:
      "at most \(InputLimits.pseudonymBytes) bytes in the participant's cell and"
        + " \(InputLimits.rowBytes) in a row"
    case .unclosedQuote: "a closing quote on the same line; a quote inside a cell is written twice"
    case .textBehindQuote: "the separator or the end of the line; a quote inside is written twice"
    case .unusablePseudonym:
      "letters A to Z, digits and - _ . only, and no day; or a key for pseudonyms"
    case .unusableCell: "plain text on one line, a number, true, false or null"
    case .notACode: CodeForm.advice
    case .exampleRow: "a row of your own; delete the examples"
    case .duplicateParticipant: "one row for each participant; the first one counts"
    case .unknownParticipant: "a row of this participant in the file of participants"
    case .participantLeftOut:
      "that row mended: it is told with its own line and reason"
    case .duplicateRow: "each event once; the first row counts"
    case .eventBeforeRegistration: "an event registered on the same day or earlier"
    case .eventBeforeStart: "an event registered or joined on the same day or earlier"
    case .twoOpenRegistrations:
      "the exit from the earlier registration on an earlier day or on the same day; the earlier"
        + " registration counts"
    case .exitWithoutRegistration: "a registration on the same day or earlier, and one exit from it"
    case .joinedTwice:
      "the end of the earlier participation on an earlier day or on the same day; the earlier counts"
    case .endedWithoutJoined: "an event joined of the same operation on the same day or earlier"
    case .twoSituations: "one situation of a day; the first row counts"
    case .tooManyEvents: "at most \(InputLimits.events) events of one participant"
    case .tooManyCodes: "at most \(InputLimits.codes) different codes: no free text in cells"
    }
  }
}
