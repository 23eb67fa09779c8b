/// How much a file of participants or events may hold of anything, so that memory stays bounded.
enum InputLimits {
  /// The most bytes of a row.
  static let rowBytes = 16_384
  /// The most cells of a row.
  static let cells = 64
  /// The most bytes of a participant's cell.
  static let pseudonymBytes = 64
  /// The most bytes of a word of a column, such as the kinds of event, however it is typed.
  static let wordBytes = 80
  /// The most different codes of one reading.
  static let codes = 100_000
  /// The most events of one participant.
  static let events = 10_000
}
