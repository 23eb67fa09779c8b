/// The common indicators of one group.
public struct CommonIndicatorFigures: Sendable, Hashable {
  private let counts: [Int]
  private let countsImprovement: Bool

  init(counts: [Int], countsImprovement: Bool) {
    self.counts = counts
    self.countsImprovement = countsImprovement
  }

  /// The count of an indicator, or nil if the records do not say what it asks for.
  public subscript(_ code: CommonIndicatorCode) -> Int? {
    code == .improvedAfterSixMonths && !countsImprovement ? nil : counts[code.place]
  }

  /// The sum that a reserved code stands for.
  public subscript(_ sum: ReservedIndicatorSum) -> Int {
    sum.parts.reduce(0) { $0 + counts[$1.place] }
  }

  /// Participations that have ended by the day of counting.
  public var ended: Int { counts[CommonColumns.ended] }

  /// Participations in EECR02 that were unemployed or inactive on entry.
  var educationOfJobless: Int { counts[CommonColumns.educationOfJobless] }

  /// Participations of which an attribute is unknown; of the length of unemployment, unemployed ones.
  ///
  /// - Returns: The count.
  public func unknown(_ attribute: ParticipantAttribute) -> Int {
    counts[CommonColumns.unknown(attribute)]
  }

  /// An indicator with all that a report shows of it.
  ///
  /// - Returns: The value.
  public func value(_ code: CommonIndicatorCode) -> CommonIndicatorValue {
    let count = self[code]
    guard code.isResult else {
      return CommonIndicatorValue(
        code: code, count: count, unknown: code.unknownAttributes.reduce(0) { $0 + unknown($1) },
        notYetDue: 0, notEnded: 0, share: nil)
    }
    let reference = code.reference.reduce(0) { $0 + counts[$1.place] }
    let notKnown = counts[CommonColumns.open(code, .unknown)]
    let notYetDue = counts[CommonColumns.open(code, .notYetDue)]
    let notEnded = counts[CommonColumns.open(code, .notEnded)]
    let known = reference - notKnown - notYetDue - notEnded
    let share =
      count.map { IndicatorValue(.commonResult, $0, of: known, code.formula) }
      ?? IndicatorValue(
        .commonResult, numerator: 0, denominator: Double(known), share: .unknown(.notRecorded),
        code.formula)
    return CommonIndicatorValue(
      code: code, count: count, unknown: notKnown, notYetDue: notYetDue, notEnded: notEnded,
      share: share)
  }

  /// Asks for a number of NEETs by a common indicator, and is refused: there is no such number.
  ///
  /// - Returns: Why the indicator cannot stand for NEETs.
  public static func neetProxy(_ code: CommonIndicatorCode) -> NEETProxyRefusal {
    switch code {
    case .inactive: .includesPeopleInEducation
    case .unemployed, .longTermUnemployed: .leavesOutTheInactive
    default: .measuresSomethingElse
    }
  }

  /// Asks for a number of NEETs by a reserved sum, and is refused.
  ///
  /// - Returns: Why the sum cannot stand for NEETs.
  public static func neetProxy(_ sum: ReservedIndicatorSum) -> NEETProxyRefusal {
    sum == .unemployedInactive ? .includesPeopleInEducation : .measuresSomethingElse
  }
}
