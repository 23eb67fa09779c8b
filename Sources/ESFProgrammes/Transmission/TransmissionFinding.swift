public import StructuredText

/// What a check of transmitted tables found in one row.
public struct TransmissionFinding: Sendable, Hashable, CustomStringConvertible {
  /// The number of the row as a spreadsheet counts it, the heading being 1.
  public let row: Int
  /// The rule that was broken or could not be checked.
  public let rule: Rule
  /// The column meant; nil for the whole row.
  public let column: String?
  /// What stands there, as a clause to follow the word "found".
  public let found: String
  /// What should stand there, as a clause to follow the word "expected".
  public let expected: String
  /// An error breaks a rule; a warning may be right, but somebody should look.
  public let severity: LocatedProblem.Severity

  /// A rule for transmitted tables.
  public enum Rule: Sendable, Hashable {
    /// A reserved indicator is the sum of its parts; with SFC2021's number of the rule where known
    /// (144 to 147).
    case sum(indicator: String, number: String?)
    /// Women, men and non-binary persons make the total.
    case genderSum
    /// A result counted in numbers is not above its reference output.
    case resultWithinOutput
    /// A percentage is not above 100.
    case percentageWithinHundred
    /// No value is negative.
    case notNegative
    /// People and entities are whole numbers.
    case wholeNumber
    /// Codes are those of the code lists.
    case knownCode
    /// Outputs stand in table 6, results in table 10.
    case rightTable
    /// Each indicator stands once in each unit of the programme.
    case oncePerUnit
    /// A value that is needed is stated.
    case stated
  }

  /// The finding as one line.
  public var description: String {
    let place = column.map { ", \($0)" } ?? ""
    return
      "row \(row)\(place): \(severity == .error ? "error" : "warning"): \(rule.name): found \(found);"
      + " expected \(expected)"
  }
}

extension TransmissionFinding.Rule {
  /// The name of the rule, for people.
  public var name: String {
    switch self {
    case .sum(let indicator, let number):
      (number.map { "rule \($0), " } ?? "") + "sum of \(indicator)"
    case .genderSum: "sum of genders"
    case .resultWithinOutput: "result within its output"
    case .percentageWithinHundred: "percentage within 100"
    case .notNegative: "no negative value"
    case .wholeNumber: "whole numbers"
    case .knownCode: "known code"
    case .rightTable: "right table"
    case .oncePerUnit: "once in each unit"
    case .stated: "stated"
    }
  }
}
