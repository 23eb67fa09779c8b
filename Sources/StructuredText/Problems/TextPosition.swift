/// A place in a text, as an editor shows it.
///
/// Lines and columns start at 1. A column counts Unicode scalars, so that an accented letter written
/// as one scalar is one column whatever its length in bytes.
public struct TextPosition: Sendable, Hashable, Comparable {
  /// The line, the first being 1.
  public let line: Int
  /// The column in Unicode scalars, the first being 1.
  public let column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Tells whether the first position stands before the second in a text.
  public static func < (first: TextPosition, second: TextPosition) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
