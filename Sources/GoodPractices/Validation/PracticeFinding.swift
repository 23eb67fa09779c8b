/// Something that a check has found in a record.
public struct PracticeFinding: Sendable, Hashable, CustomStringConvertible {
  /// How bad a finding is.
  public enum Severity: String, CaseIterable, Sendable, Hashable, Comparable {
    /// Keeps the record from being submitted.
    case error
    /// Should be looked at before the record is published.
    case warning
    /// Good to know.
    case remark

    /// Whether the left one is worse.
    public static func < (left: Severity, right: Severity) -> Bool {
      let order = allCases
      return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
  }

  /// How bad it is.
  public let severity: Severity
  /// The place in the record, written as for edits: `evidence.evidence-3.unit`.
  public let place: String
  /// The rule that found it.
  public let rule: PracticeRule
  /// What was found, as a clause to follow the word "found".
  public let found: String
  /// What would be right, as a clause to follow the word "expected".
  public let expected: String

  /// The finding as one line.
  public var description: String {
    "\(severity.rawValue): \(place): found \(found); expected \(expected) [\(rule.rawValue)]"
  }
}

/// A rule that records are checked by.
public enum PracticeRule: String, CaseIterable, Sendable, Hashable {
  /// The file can be read.
  case readable
  /// The fields of the form are filled.
  case requiredField = "required-field"
  /// The territory lies in a country that is known.
  case territory
  /// Texts fit the form.
  case length
  /// A target does not pose as a result.
  case targetAsResult = "target-as-result"
  /// A figure has a unit, a year and a source.
  case incompleteFigure = "incomplete-figure"
  /// Figures that contradict each other are named.
  case contradiction
  /// Dates fit each other and the day.
  case dates
  /// Links can be followed.
  case link
  /// A grade of evidence rests on evidence that supports it.
  case evidenceGrade = "evidence-grade"
  /// Practice and system are not answered differently from the same.
  case answeredDifferently = "answered-differently"
  /// Translations belong to texts of the record.
  case translation
  /// Personal data stand in the file of the contact.
  case personalData = "personal-data"
  /// A published record changes only as a new revision.
  case review
}
