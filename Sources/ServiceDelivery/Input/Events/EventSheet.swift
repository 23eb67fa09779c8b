public import PolicyCycle
import StructuredText

/// The sheet of events: one row for each thing that happened to or with a participant on a day.
///
/// Columns are found by their headings, in any order; `participant`, `date` and `event` are needed.
/// The rows of one participant stand together, see ``HistoryReader``. Operation, office, channel and
/// detail are codes: 1 to 60 letters, digits and `. _ - / :` without blanks, such as `Reggio-Emilia`. They
/// are printed in reports, and so no names of persons and no addresses may stand there.
///
/// The rows of one day need no order: ``ParticipantHistory/events`` says in which they are read.
public enum EventSheet {
  enum Column: Int, InputColumn {
    case participant, date, event, situation, offer, operation, office, channel, detail
    /// The line in the file from which a sorted file was made; see ``EventSorting``.
    case line

    static let sheet = SheetKind.events

    var heading: String {
      switch self {
      case .participant: "participant"
      case .date: "date"
      case .event: "event"
      case .situation: "situation"
      case .offer: "offer"
      case .operation: "operation"
      case .office: "office"
      case .channel: "channel"
      case .detail: "detail"
      case .line: "line"
      }
    }

    var isNeeded: Bool { self == .participant || self == .date || self == .event }
    var isInTemplate: Bool { self != .line }
  }

  /// An empty sheet with example rows, to be deleted: UTF-8 with byte order mark and CRLF.
  ///
  /// The example rows are not counted if they are left in: their participants begin with `EXAMPLE-`.
  ///
  /// - Parameter separator: The separator between cells.
  /// - Returns: The bytes of the file.
  public static func template(separator: AssessmentSheet.Separator = .semicolon) -> [UInt8] {
    var writer = CSVWriter(separator: separator.byte)
    writer.append(row: Column.allCases.filter(\.isInTemplate).map(\.heading))
    let place = "EXAMPLE-OFFICE"
    let operation = "EXAMPLE-OPERATION"
    let rows = [
      ["2024-02-20", "contacted", "", "", "", place, "EXAMPLE-CHANNEL", ""],
      ["2024-03-04", "registered", "unemployed", "", "", place, "", ""],
      ["2024-03-11", "planned", "", "", "", place, "", ""],
      ["2024-03-18", "joined", "unemployed", "", operation, place, "", ""],
      ["2024-05-06", "offered", "", "apprenticeship", operation, place, "", ""],
      ["2024-06-03", "started", "", "apprenticeship", operation, place, "", ""],
      ["2024-06-03", "left", "apprenticeship", "", "", place, "", ""],
      ["2024-06-28", "ended", "apprenticeship", "", operation, place, "", ""],
    ]
    for row in rows { writer.append(row: ["EXAMPLE-1"] + row) }
    return writer.bytes
  }
}
