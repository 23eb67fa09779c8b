/// How files of participants and events are read.
public struct ReadingRules: Sendable {
  /// The day as of which the files are read; later events are not counted.
  public var asOf: CalendarDay
  /// The order of day and month in dates such as 02/03/2024; nil if nobody has stated it.
  public var dateOrder: DateOrder?
  /// The key by which the participants' cells become pseudonyms; nil if they are pseudonyms already.
  public var pseudonymKey: PseudonymKey?
  /// How long histories may be kept; nil if nothing is dropped.
  public var retention: RetentionRule?
  /// The day on which the files are read, by the caller's clock; nil if nobody has said it.
  ///
  /// Only retention asks for it: what has to be gone today is dropped, however old the day is as of which
  /// the files are read. Without it retention is measured on ``asOf`` alone.
  public var today: CalendarDay?
  /// Whether the rows were written by this module and each tells its line in the first file.
  private(set) var haveLines = false

  /// Rules.
  public init(
    asOf: CalendarDay, dateOrder: DateOrder? = nil, pseudonymKey: PseudonymKey? = nil,
    retention: RetentionRule? = nil, today: CalendarDay? = nil
  ) {
    self.asOf = asOf
    self.dateOrder = dateOrder
    self.pseudonymKey = pseudonymKey
    self.retention = retention
    self.today = today
  }

  /// The same rules for rows that ``EventSorting`` has made: they hold pseudonyms, and the lines of the first file.
  ///
  /// Of no other file a column of lines is believed: it could hold anything, and lines are printed.
  public var ofSortedRows: ReadingRules {
    var rules = withLines
    rules.pseudonymKey = nil
    return rules
  }

  /// The same rules for rows of this module's own writing.
  var withLines: ReadingRules {
    var rules = self
    rules.haveLines = true
    return rules
  }

  /// The day on which retention is measured: the later one of ``asOf`` and ``today``.
  var retentionDay: CalendarDay { today.map { max($0, asOf) } ?? asOf }
}
