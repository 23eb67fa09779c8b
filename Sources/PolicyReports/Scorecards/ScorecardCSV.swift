import GoodPractices
import ESFProgrammes
public import PolicyCycle
public import ProgrammeScoring
import StructuredText

/// A scorecard as CSV for a spreadsheet: one row per condition, so that every share can be counted
/// again.
///
/// UTF-8 with byte order mark, CRLF.
public struct ScorecardCSV {
  /// The bytes of the file.
  public let bytes: [UInt8]

  /// The CSV of a scorecard.
  ///
  /// - Parameters:
  ///   - scorecard: The scorecard.
  ///   - separator: The separator between cells.
  public init(_ scorecard: Scorecard, separator: AssessmentSheet.Separator = .semicolon) {
    var writer = CSVWriter(
      separator: separator == .semicolon ? UInt8(ascii: ";") : UInt8(ascii: ","),
      byteOrderMark: true, lineEnd: .crlf)
    writer.append(row: [
      "territory", "programme", "section", "criterion", "code", "essential", "condition",
      "question",
      "level", "aspect", "on frontier", "programme standing", "programme answer", "place", "reason",
      "source kind", "fact date", "confidence", "sources", "system standing",
      "criterion demonstrated level", "criterion possible level", "holds level down",
      "practices showing it", "best practices",
    ])
    for section in scorecard.programmeProfile.sections {
      for criterion in section.criteria {
        for result in criterion.conditions {
          writer.append(
            row: ScorecardCSV.row(
              result, in: criterion, section: section, scorecard: scorecard))
        }
      }
    }
    bytes = writer.bytes
  }

  private static func row(
    _ result: ConditionResult, in criterion: CriterionResult, section: SectionProfile,
    scorecard: Scorecard
  ) -> [String] {
    let answer = result.answer
    let yes = { (flag: Bool) in flag ? "yes" : "no" }
    let system = scorecard.systemProfile?.result(for: result.condition.id)?.standing.rawValue
    return [
      scorecard.territory.code, scorecard.programme.id, section.section.id,
      criterion.criterion.id, criterion.criterion.code, yes(criterion.criterion.isEssential),
      result.condition.id, result.condition.text, "\(result.condition.level.rawValue)",
      result.condition.aspect.rawValue, yes(result.isOnFrontier), result.standing.rawValue,
      answer?.value.rawValue ?? "", answer?.place ?? "", answer?.reason ?? "",
      answer?.sourceKind?.rawValue ?? "", answer?.factDate?.description ?? "",
      answer?.confidence?.rawValue ?? "",
      result.facts.map { "\($0.id): \($0.citation.line)" }.joined(separator: " | "),
      system ?? "not assessed",
      criterion.levels.map { "\($0.demonstrated.rawValue)" } ?? "",
      criterion.levels.map { "\($0.possible.rawValue)" } ?? "",
      yes(criterion.levels?.blockingCondition == result.condition.id),
      "\(result.practices.count)",
      result.practices.prefix(3).map(\.practice.id).joined(separator: " | "),
    ]
  }
}
