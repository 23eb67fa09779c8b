/// One common indicator with what is not known of it.
public struct CommonIndicatorValue: Sendable, Hashable {
  /// The indicator.
  public let code: CommonIndicatorCode
  /// The count, or nil if the records do not say what the indicator asks for.
  public let count: Int?
  /// Participations that could not be counted: for an output the attribute is unknown, for a result
  /// nothing was found out although it was due.
  public let unknown: Int
  /// For a result: participations of the reference whose days have not passed.
  public let notYetDue: Int
  /// For a result: participations of the reference that have not ended.
  public let notEnded: Int
  /// For a result: the count over those of the reference output of whom the result is known; nil for an
  /// output.
  ///
  /// Who is unknown, not yet due or has not ended is in neither part: none of them is a "no".
  public let share: IndicatorValue?

  /// How far the rule of counting was checked.
  public var formula: FormulaStatus { code.formula }
}
