/// A common indicator as it may be shown.
public struct ReleasedCommonIndicator: Sendable, Hashable {
  /// The indicator.
  public let code: CommonIndicatorCode
  /// The count.
  public let count: ReleasedCount
  /// Participations that could not be counted since it is not known whether they belong to it; for the
  /// total there are none.
  public let unknown: ReleasedCount
  /// For a result: participations of the reference whose days have not passed.
  public let notYetDue: ReleasedCount?
  /// For a result: participations of the reference that have not ended.
  public let notEnded: ReleasedCount?
  /// For a result: the count over those of the reference output of whom the result is known.
  public let share: ReleasedIndicator?

  /// How far the rule of counting was checked.
  public var formula: FormulaStatus { code.formula }
}

/// A sum rule that counts of a group break.
public struct ReleasedViolation: Sendable, Hashable {
  /// The rule.
  public let rule: CommonIndicatorSumRule
  /// The operation, or nil for all.
  public let operation: String?
  /// The gender, or nil for all.
  public let sex: ParticipantProfile.Sex?
}

extension MonitoringRelease {
  /// The operations that are shown apart: none if there is one only, or too many.
  public var operations: [String] {
    detail.hasIndicatorGroups && result.showsOperations ? result.operations : []
  }

  /// How many supported operations participants joined.
  public var operationsJoined: Int { result.commonIndicators.operations.count }

  /// The sum rules that counts break; without the counts, which may be small.
  public var violations: [ReleasedViolation] {
    result.commonIndicators.violations.map {
      ReleasedViolation(
        rule: $0.rule, operation: $0.group.operation.flatMap(result.codes.text), sex: $0.group.sex)
    }
  }

  /// A common indicator with what is not known of it, over all operations and genders.
  public func commonIndicator(_ code: CommonIndicatorCode) -> ReleasedCommonIndicator {
    let address = result.cell(of: code)
    let value = result.commonIndicators.figures().value(code)
    let counted = value.count == nil ? .unknown : count(address.measure, address.categories)
    guard code.isResult else {
      return ReleasedCommonIndicator(
        code: code, count: counted, unknown: unknown(code), notYetDue: nil, notEnded: nil,
        share: nil)
    }
    func part(_ outcome: String) -> ReleasedCount {
      value.count == nil ? .unknown : count(code.rawValue, ["outcome": outcome])
    }
    return ReleasedCommonIndicator(
      code: code, count: counted, unknown: part("unknown"), notYetDue: part("not-yet-due"),
      notEnded: part("not-ended"),
      share: value.share.map { share($0, of: code, address) })
  }

  /// The share of a result: what is below the line are all of the reference less those who are open, so all
  /// of them have to be shown.
  private func share(
    _ value: IndicatorValue, of code: CommonIndicatorCode, _ reached: CellAddress
  ) -> ReleasedIndicator {
    let whole = CellAddress(code.rawValue)
    let open = OpenOutcome.allCases.map { $0.cell(of: code) }
    // One that the records do not hold has no cells.
    if value.share == .unknown(.notRecorded) { return shown(value, reached, of: whole) }
    guard protected.shown(true, from: [whole] + open) != nil else {
      return ReleasedIndicator(
        indicator: value.indicator, numerator: nil, denominator: nil, share: .suppressed,
        formula: value.formula)
    }
    return shown(value, reached, of: whole)
  }

  /// The count of a common indicator of one sex.
  public func commonIndicator(_ code: CommonIndicatorCode, sex: ReleasedSex) -> ReleasedCount {
    commonIndicator(code, ["sex": sex.rawValue])
  }

  /// The count of a common indicator in one operation that is shown apart.
  public func commonIndicator(_ code: CommonIndicatorCode, operation: String) -> ReleasedCount {
    commonIndicator(code, ["operation": operation])
  }

  /// The participants of one sex in one operation that is shown apart.
  public func participants(operation: String, sex: ReleasedSex) -> ReleasedCount {
    count("participants", ["operation": operation, "sex": sex.rawValue])
  }

  private func commonIndicator(
    _ code: CommonIndicatorCode, _ group: [String: String]
  ) -> ReleasedCount {
    if result.commonIndicators.figures()[code] == nil { return .unknown }
    let address = result.cell(of: code, group)
    return count(address.measure, address.categories)
  }

  private func unknown(_ code: CommonIndicatorCode) -> ReleasedCount {
    var sum = 0
    for attribute in code.unknownAttributes {
      let family = IndicatorFamily(attribute: attribute)
      let part = count(family.measure, [attribute.rawValue: "unknown"])
      guard case .count(let count) = part else { return part }
      sum += count
    }
    return .count(sum)
  }
}
