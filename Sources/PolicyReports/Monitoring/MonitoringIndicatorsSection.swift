import ServiceDelivery

/// The common indicators of ESF+, in the order of Annex I.
struct MonitoringIndicatorsSection {
  let words: MonitoringWords

  var section: ReportSection {
    let release = words.release
    var blocks: [ReportBlock] = [
      .callout(words.say(.monitoringTwoCounters)), .paragraph(words.say(.monitoringOncePerson)),
      .table(all), .paragraph(words.say(.monitoringUnknownNote)),
    ]
    if release.detail.hasIndicatorGroups { blocks.append(.table(bySex)) }
    if !release.operations.isEmpty { blocks += [.table(byOperation), .table(operationsBySex)] }
    if let count = release.leftOut[.operations] {
      blocks.append(words.leftOut(.operations, count))
    }
    blocks.append(violations)
    blocks.append(
      .callout(
        words.say(
          .monitoringInactive,
          ["reason": .own(words.term(CommonIndicatorFigures.neetProxy(.inactive)))])))
    return ReportSection(
      id: "common-indicators", title: words.say(.monitoringCommonTitle), blocks)
  }

  /// The code of an indicator with its name.
  private func name(_ code: CommonIndicatorCode) -> ReportTable.Cell {
    .own("\(code.rawValue) \(words.term(code))")
  }

  private var all: ReportTable {
    ReportTable(
      caption: words.say(.monitoringCommonTable),
      columns: words.columns(
        .monitoringIndicatorLabel,
        numbers: [
          .monitoringCountLabel, .monitoringUnknownLabel, .monitoringNotDueLabel,
          .monitoringNotEndedLabel, .monitoringShareLabel,
        ]) + [ReportTable.Column(words.label(.monitoringFormulaLabel))],
      rows: CommonIndicatorCode.allCases.map { code in
        let value = words.release.commonIndicator(code)
        return ReportTable.Row([
          name(code), words.cell(value.count),
          code == .participants ? .own("") : words.cell(value.unknown),
          value.notYetDue.map { words.cell($0) } ?? .own(""),
          value.notEnded.map { words.cell($0) } ?? .own(""), words.cell(of: value.share),
          .own(words.term(value.formula)),
        ])
      })
  }

  /// The counts of all operations together by gender.
  private var bySex: ReportTable {
    ReportTable(
      caption: words.say(.monitoringGenderTable),
      columns: words.columns(.monitoringIndicatorLabel, numbers: [.monitoringTogetherLabel])
        + ReleasedSex.allCases.map { .number(words.term($0)) },
      rows: CommonIndicatorCode.allCases.map { code in
        ReportTable.Row(
          [name(code), words.cell(words.release.commonIndicator(code).count)]
            + ReleasedSex.allCases.map {
              words.cell(words.release.commonIndicator(code, sex: $0))
            })
      })
  }

  /// The counts of each operation.
  private var byOperation: ReportTable {
    let operations = words.release.operations
    return ReportTable(
      caption: words.say(.monitoringOperationsTable),
      columns: words.columns(.monitoringIndicatorLabel, numbers: [])
        + operations.map { .number($0) },
      rows: CommonIndicatorCode.allCases.map { code in
        ReportTable.Row(
          [name(code)]
            + operations.map { words.cell(words.release.commonIndicator(code, operation: $0)) })
      })
  }

  /// The participants of each operation by gender.
  private var operationsBySex: ReportTable {
    ReportTable(
      caption: words.say(.monitoringOperationsGenderTable),
      columns: words.columns(.monitoringOperationLabel, numbers: [.monitoringTogetherLabel])
        + ReleasedSex.allCases.map { .number(words.term($0)) },
      rows: words.release.operations.map { operation in
        ReportTable.Row(
          [
            ReportTable.Cell(.quoted(operation)),
            words.cell(words.release.commonIndicator(.participants, operation: operation)),
          ]
            + ReleasedSex.allCases.map {
              words.cell(words.release.participants(operation: operation, sex: $0))
            })
      })
  }

  /// The sum rules that are broken, without the counts.
  private var violations: ReportBlock {
    let violations = words.release.violations
    if violations.isEmpty { return .paragraph(words.say(.monitoringNoViolations)) }
    return .list(
      violations.map { violation in
        let sum = { (codes: [CommonIndicatorCode]) in
          codes.map(\.rawValue).joined(separator: " + ")
        }
        let all = words.label(.monitoringAll)
        return words.say(
          .monitoringViolation,
          [
            "parts": .own(sum(violation.rule.parts)), "limit": .own(sum(violation.rule.limit)),
            "operation": violation.operation.map { .quoted($0) } ?? .own(all),
            "sex": .own(violation.sex.map(words.term) ?? all),
          ])
      })
  }
}
