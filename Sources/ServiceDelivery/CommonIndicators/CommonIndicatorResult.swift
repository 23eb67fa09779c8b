/// What a ``CommonIndicatorCounter`` has counted.
public struct CommonIndicatorResult: Sendable, Hashable {
  /// What was told before counting.
  public let rules: CommonIndicatorRules
  /// Histories that were counted.
  public let histories: Int
  /// Events of joining or ending that name no operation or stand where they cannot: none was counted.
  public let passedOver: Int
  private let rows: [CommonIndicatorGroup: [Int]]

  init(
    rules: CommonIndicatorRules, histories: Int, passedOver: Int,
    rows: [CommonIndicatorGroup: [Int]]
  ) {
    self.rules = rules
    self.histories = histories
    self.passedOver = passedOver
    self.rows = rows
  }

  /// The figures of a group; of all participations if nothing is given.
  ///
  /// Over several operations a person counts once in each.
  ///
  /// - Returns: The figures; all counts are 0 for a group that was not met.
  public func figures(
    of group: CommonIndicatorGroup = CommonIndicatorGroup()
  ) -> CommonIndicatorFigures {
    var sums = [Int](repeating: 0, count: CommonColumns.width)
    for (cell, row) in rows where group.includes(cell) {
      for column in sums.indices { sums[column] += row[column] }
    }
    return CommonIndicatorFigures(
      counts: sums, countsImprovement: rules.choices.improvement != nil)
  }

  /// The operations that were met, by the order of their codes.
  public var operations: [EventCode] {
    Set(rows.keys.compactMap(\.operation)).sorted { $0.index < $1.index }
  }

  /// The broken sum rules of every operation and gender and of the totals; empty if all is well.
  public var violations: [CommonIndicatorViolation] {
    // All groups in one pass over the rows: operations may be many.
    var sums: [CommonIndicatorGroup: [Int]] = [:]
    for (cell, row) in rows {
      let operation = cell.operation
      for group in [
        CommonIndicatorGroup(), CommonIndicatorGroup(operation: operation),
        CommonIndicatorGroup(operation: operation, sex: cell.sex),
      ] {
        let sum = sums[group]
        sums[group] = sum.map { zip($0, row).map(+) } ?? row
      }
    }
    let sexes = [nil] + ParticipantProfile.Sex.allCases
    let groups =
      [CommonIndicatorGroup()]
      + operations.flatMap { operation in
        sexes.map { CommonIndicatorGroup(operation: operation, sex: $0) }
      }
    return groups.flatMap { group -> [CommonIndicatorViolation] in
      guard let counts = sums[group] else { return [] }
      let figures = CommonIndicatorFigures(
        counts: counts, countsImprovement: rules.choices.improvement != nil)
      return CommonIndicatorSumRule.all.compactMap { $0.violation(in: group) { figures[$0] } }
    }
  }
}
