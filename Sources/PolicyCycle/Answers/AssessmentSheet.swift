/// The assessment as a spreadsheet: one row per condition under its criterion's question.
///
/// Columns are found by their heading, in any order. A row without a condition is a heading and is
/// passed over. See ``Assessment/init(sheet:source:rubric:subject:territory:level:reader:asOf:)`` for
/// reading and ``AssessmentSheet/template(rubric:separator:onlyQuickScan:)`` for an empty sheet.
public enum AssessmentSheet {
  /// A column of the sheet.
  enum Column: String, SheetColumn {
    case phase
    case question
    case whereToLook = "where to look"
    case answer
    case place
    case source
    case kind
    case date
    case page
    case note
    case mayBeShownBy = "may be shown by"
    case level
    case aspect
    case condition

    /// Whether its cells are read, and not there for the reader only.
    var isRead: Bool {
      [.answer, .place, .source, .kind, .date, .page, .note, .condition].contains(self)
    }

    /// Whether the sheet cannot be read without it.
    var isNeeded: Bool { self == .condition || self == .answer }
  }

  /// The separator between cells.
  public enum Separator: Sendable {
    /// For spreadsheets set to a language that writes 1,5.
    case semicolon
    /// For spreadsheets set to a language that writes 1.5.
    case comma

    /// The separator's byte.
    package var byte: UInt8 { self == .semicolon ? UInt8(ascii: ";") : UInt8(ascii: ",") }
  }
}
