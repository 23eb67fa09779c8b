public import PolicyCycle
import StructuredText

/// The sheet of participants: one row for each, without a name.
///
/// Columns are found by their headings, in any order; all but `participant` may be missing, and an empty
/// cell is unknown. The place is a code without blanks, such as `ITH53`, never an address.
public enum ParticipantSheet {
  enum Column: Int, InputColumn {
    case participant, born, sex, isced, citizenship, disability, foreignBackground, minority
    case homeless, rural, digitalAccess, subgroup, place, monthsWithoutWork
    /// The line in the file from which the rows were taken; see ``HistoryDocument``.
    case line

    static let sheet = SheetKind.participants

    var heading: String {
      switch self {
      case .participant: "participant"
      case .born: "born"
      case .sex: "sex"
      case .isced: "isced"
      case .citizenship: "citizenship"
      case .disability: "disability"
      case .foreignBackground: "foreign-background"
      case .minority: "minority"
      case .homeless: "homeless"
      case .rural: "rural"
      case .digitalAccess: "digital-access"
      case .subgroup: "subgroup"
      case .place: "place"
      case .monthsWithoutWork: "months-without-work"
      case .line: "line"
      }
    }

    var isNeeded: Bool { self == .participant }
    var isInTemplate: Bool { self != .line }
  }

  /// An empty sheet with two example rows, to be deleted: UTF-8 with byte order mark and CRLF.
  ///
  /// The example rows are not counted if they are left in: their participants begin with `EXAMPLE-`.
  ///
  /// - Parameter separator: The separator between cells.
  /// - Returns: The bytes of the file.
  public static func template(separator: AssessmentSheet.Separator = .semicolon) -> [UInt8] {
    var writer = CSVWriter(separator: separator.byte)
    writer.append(row: Column.allCases.filter(\.isInTemplate).map(\.heading))
    writer.append(row: [
      "EXAMPLE-1", "2003-05", "female", "3", "national", "no", "no", "unknown", "no", "yes", "yes",
      "short-term-unemployed", "EXAMPLE-PLACE", "4",
    ])
    writer.append(row: [
      "EXAMPLE-2", "2006", "male", "2", "third-country", "", "yes", "", "", "", "", "", "", "",
    ])
    return writer.bytes
  }
}
