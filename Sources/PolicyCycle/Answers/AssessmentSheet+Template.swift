import StructuredText

extension AssessmentSheet {
  /// An empty sheet for a rubric: UTF-8 with byte order mark and CRLF, as spreadsheets like it.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - separator: The separator between cells.
  ///   - onlyQuickScan: Whether to ask only the ten questions of the quick scan.
  /// - Returns: The bytes of the file.
  public static func template(
    rubric: Rubric, separator: Separator = .semicolon, onlyQuickScan: Bool = false
  ) -> [UInt8] {
    var writer = CSVWriter(separator: separator.byte, byteOrderMark: true, lineEnd: .crlf)
    writer.append(row: Column.allCases.map(\.rawValue))
    let asked = onlyQuickScan ? Set(rubric.quickScan.map(\.condition)) : nil
    for criterion in rubric.criteria {
      let conditions = criterion.conditions.filter { asked?.contains($0.id) ?? true }
      if conditions.isEmpty { continue }
      let phase = rubric.name(of: criterion.section)
      let essential = criterion.isEssential ? " (essential)" : ""
      writer.append(
        row: row([
          .phase: phase,
          .question: "\(criterion.code) \(criterion.name)\(essential): \(criterion.question)",
        ]))
      for condition in conditions {
        writer.append(
          row: row([
            .phase: phase, .question: condition.text, .whereToLook: condition.evidenceHint,
            .mayBeShownBy: kinds(for: condition, in: rubric),
            .level: "\(condition.level.rawValue)", .aspect: condition.aspect.rawValue,
            .condition: condition.id,
          ]))
      }
    }
    return writer.bytes
  }

  private static func row(_ cells: [Column: String]) -> [String] {
    Column.allCases.map { cells[$0] ?? "" }
  }

  private static func kinds(for condition: Condition, in rubric: Rubric) -> String {
    let kinds = rubric.kinds(admittedFor: condition)
    return kinds.count == SourceKind.allCases.count
      ? "any kind" : kinds.map(\.rawValue).joined(separator: ", ")
  }
}
