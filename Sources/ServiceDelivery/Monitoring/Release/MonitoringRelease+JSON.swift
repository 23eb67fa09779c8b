public import StructuredText

extension MonitoringRelease {
  /// The version of the JSON text.
  public static let schemaVersion = "1.0"

  /// The release as JSON, for other programs: the rows left out, the indicators, and every table.
  ///
  /// The text fits `Documentation/Schemas/monitoring-report.schema.json`. `agesAtStart` are the ages of those in the
  /// Youth Guarantee's figures, starts, stock, exits and plans. A count that is suppressed is told by
  /// `"suppressed": true` in its place; one that is not known has a `count` that is null. A category that is empty
  /// stands for those of whom it is not known. Rows that were left out are counted as they are.
  public var json: JSONValue {
    .object(
      [
        .init("schemaVersion", .string(MonitoringRelease.schemaVersion)),
        .init("asOf", .string(rules.asOf.description)),
        .init("from", .string(rules.period.first.description)),
        .init("to", .string(rules.period.last.description)),
        .init("agesAtStart", .string("15-29")),
        .init("threshold", .integer(protected.rule.threshold)),
      ]
        + (reading.map { [.init("reading", $0.json)] } ?? []) + [
          .init("averageStock", .array(groupsOfStock.map(averageStock(json:)))),
          .init(
            "youthGuarantee",
            .array([coverage, waitingBeyondLimit, timelyPositiveExits()].map(\.json))),
          .init(
            "commonIndicators",
            .array(CommonIndicatorCode.allCases.map { commonIndicator($0).json })),
          .init("tables", .array(protected.tables.map(\.json))),
        ])
  }
}

extension MonitoringRelease {
  /// All, and each sex, age and office that is shown.
  private var groupsOfStock: [ReleasedGroup] {
    guard detail.hasGroups else { return [.all] }
    return [.all] + ReleasedSex.allCases.map(ReleasedGroup.sex)
      + ReleasedAge.allCases.map(ReleasedGroup.age) + offices.map(ReleasedGroup.office)
  }

  private func averageStock(json group: ReleasedGroup) -> JSONValue {
    .object([
      .init(
        "of",
        .object(group.categories.map { JSONValue.Member($0.key, .string($0.value)) })),
      averageStock(group).map { .init("average", .number($0)) }
        ?? .init("suppressed", .bool(true)),
    ])
  }
}

extension ReleasedReading {
  fileprivate var json: JSONValue {
    func rows(_ reasons: [RejectionReason: Int]) -> JSONValue {
      .object([
        .init(
          "leftOut",
          .object(
            RejectionReason.allCases.compactMap { reason in
              reasons[reason].map { .init(reason.rawValue, .integer($0)) }
            }))
      ])
    }
    return .object([
      .init("participantRows", rows(participants)), .init("eventRows", rows(events)),
      .init("eventsWereSorted", .bool(wasSorted)),
    ])
  }
}

extension ReleasedIndicator {
  fileprivate var json: JSONValue {
    let value: [JSONValue.Member] =
      switch share {
      case .known(let share): [.init("share", .number(share))]
      case .suppressed: [.init("suppressed", .bool(true))]
      case .unknown(let reason):
        [.init("share", .null), .init("reason", .string(reason.rawValue))]
      }
    return .object(
      [
        .init("indicator", .string(indicator.rawValue)),
        .init("numerator", numerator.map(JSONValue.number) ?? .null),
        .init("denominator", denominator.map(JSONValue.number) ?? .null),
      ] + value + [.init("formula", .string(formula.rawValue))])
  }
}

extension ReleasedCommonIndicator {
  fileprivate var json: JSONValue {
    .object(
      [.init("code", .string(code.rawValue))] + count.members("count")
        + unknown.members("unknown") + (notYetDue?.members("notYetDue") ?? [])
        + (notEnded?.members("notEnded") ?? [])
        + (share.map { [.init("share", $0.json)] } ?? [])
        + [.init("formula", .string(formula.rawValue))])
  }
}

extension ReleasedCount {
  fileprivate func members(_ name: String) -> [JSONValue.Member] {
    switch self {
    case .count(let count): [.init(name, .integer(count))]
    case .suppressed: [.init(name, .object([.init("suppressed", .bool(true))]))]
    case .unknown: [.init(name, .null)]
    }
  }
}

extension SuppressedTable {
  /// The table with a cell for each category and total.
  fileprivate var json: JSONValue {
    let cells = self.cells.map { categories, count in
      let value: JSONValue.Member =
        switch count {
        case .count(let count): .init("count", .integer(count))
        case .suppressed: .init("suppressed", .bool(true))
        case .unknown: .init("count", .null)
        }
      let members = categories.map { JSONValue.Member($0.dimension, .string($0.category)) }
      return JSONValue.object([.init("of", .object(members)), value])
    }
    return .object([.init("measure", .string(measure)), .init("cells", .array(cells))])
  }
}
