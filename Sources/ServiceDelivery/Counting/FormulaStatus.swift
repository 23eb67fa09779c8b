/// How far the formula or definition behind a figure was checked.
///
/// Every indicator carries it, so that no report can show the figure without it.
public enum FormulaStatus: String, CaseIterable, Sendable, Hashable {
  /// The definition is recalled and was not compared with the legal text or the framework itself.
  case recalled
  /// The definition is recalled, and where it leaves something open the figure rests on a choice that can
  /// be changed: what apprentices and trainees count as, and the days around a date of follow-up.
  case choice
}
