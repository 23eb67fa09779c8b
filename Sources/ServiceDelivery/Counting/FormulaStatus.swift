/// How far the formula or definition behind a figure was checked.
///
/// Every indicator carries it, so that no report can show the figure without it.
public enum FormulaStatus: String, CaseIterable, Sendable, Hashable {
  /// The definition was read in a published page.
  case read
  /// The definition is recalled and was not compared with the legal text or the framework itself.
  case recalled
}
