/// Why tables cannot be released together.
public enum ReleaseProblem: Error, Sendable, Hashable {
  /// A dimension has no category or one twice.
  case categoriesNotDistinct(dimension: String)
  /// A table has a dimension twice.
  case dimensionsNotDistinct(table: String)
  /// A table has more or fewer counts than its dimensions make.
  case countsDoNotFit(table: String, found: Int, expected: Int)
  /// A count is negative or beyond any number of people.
  case countOutOfRange(table: String)
  /// A table has too many cells to be protected.
  case tooManyCells(table: String)
  /// Two tables give different counts for one cell.
  case countsDisagree(CellAddress)
  /// A relation names a cell that no table has.
  case noSuchCell(CellAddress)
  /// The parts of a relation do not add up to its total.
  case relationDoesNotHold(CellAddress)
}
