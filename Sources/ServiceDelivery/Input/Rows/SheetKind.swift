/// The two sheets of a service.
enum SheetKind: CaseIterable {
  case participants, events

  /// The file, to follow the words "found" and "expected".
  var what: String {
    switch self {
    case .participants: "a file of participants"
    case .events: "a file of events"
    }
  }
}
